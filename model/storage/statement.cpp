// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/statement.h"

#include "model/storage/failure.h"

#include <QScopeGuard>
#include <QStringDecoder>

#include <sqlite3.h>

namespace nytto {

int SqlRow::columns() const {
    return sqlite3_column_count(m_handle);
}

SqlRow::Type SqlRow::type(int column) const {
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_NULL:
        return Type::Null;
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Other;
    }
}

bool SqlRow::isNull(int column) const {
    return type(column) == Type::Null;
}

qint64 SqlRow::integer(int column) const {
    return sqlite3_column_int64(m_handle, column);
}

QByteArrayView SqlRow::bytes(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

QString SqlRow::text(int column) const {
    // QString::fromUtf8() drops a U+FEFF that a text begins with.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes(column));
}

QByteArray SqlRow::blob(int column) const {
    return bytes(column).toByteArray();
}

void Statement::Finalize::operator()(sqlite3_stmt* handle) const {
    sqlite3_finalize(handle);
}

Error Statement::failure() const {
    return failureOf(sqlite3_db_handle(m_handle.get()), m_path);
}

namespace {

struct Binder {
    sqlite3_stmt* statement;
    int place;

    // The values outlive the run, so nothing is copied.
    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(statement, place, number); }
    int operator()(const SqlText& text) const {
        return sqlite3_bind_text64(statement, place, text.utf8.constData(),
                                   static_cast<sqlite3_uint64>(text.utf8.size()), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    int operator()(const QByteArray& bytes) const {
        return sqlite3_bind_blob64(statement, place, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }
};

} // namespace

Done Statement::bind(std::span<const SqlValue> values) {
    int place = 0;
    for (const SqlValue& value : values)
        if (std::visit(Binder{m_handle.get(), ++place}, value) != SQLITE_OK)
            return failure();
    return {};
}

Done Statement::run(std::span<const SqlValue> values) {
    return forEach(values, [](const SqlRow&) { return Done(); });
}

Done Statement::forEach(std::span<const SqlValue> values,
                        const std::function<Done(const SqlRow&)>& visit) {
    const auto finish = qScopeGuard([this] {
        sqlite3_reset(m_handle.get());
        sqlite3_clear_bindings(m_handle.get());
    });
    NYTTO_CHECK(bind(values));
    int code = sqlite3_step(m_handle.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(m_handle.get()))
        NYTTO_CHECK(visit(SqlRow(m_handle.get())));
    return code == SQLITE_DONE ? Done() : Done(failure());
}

} // namespace nytto
