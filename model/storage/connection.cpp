// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/connection.h"

#include "model/storage/failure.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace nytto {

namespace {

/// How long to wait for somebody who only reads for a moment.
constexpr int patience = 200; // milliseconds

constexpr std::pair<int, int> settings[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

/// A name that the database takes for a file: a relative "file:plan.nyp" would be an address to it,
/// and ":memory:" no file at all.
QString asFile(const QString& path) {
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

void Connection::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Result<Connection> Connection::open(const QString& path, Mode mode) {
    const int flags =
        mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
    return openNamed(asFile(path), flags);
}

Result<Connection> Connection::inMemory(const QString& copyOf) {
    // The name alone: with SQLITE_OPEN_MEMORY a copy to a file would stay in memory too.
    NYTTO_TRY(connection,
              openNamed(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    connection.m_copyOf = copyOf;
    return connection;
}

Error Connection::failure() const {
    return failureOf(m_handle.get(), path());
}

Result<Connection> Connection::openNamed(const QString& name, int flags) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &database,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection{Handle(database)};
    if (code != SQLITE_OK)
        return inaccessible(name, QString::fromUtf8(sqlite3_errstr(code)));
    NYTTO_CHECK(connection.configure());
    return connection;
}

Done Connection::configure() const {
    for (const auto& [option, value] : settings)
        if (sqlite3_db_config(m_handle.get(), option, value, nullptr) != SQLITE_OK)
            return failure();
    sqlite3_busy_timeout(m_handle.get(), patience);
    return execute(QStringLiteral("PRAGMA cell_size_check = ON"));
}

Done Connection::lock() const {
    NYTTO_CHECK(execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    NYTTO_TRY(transaction, Transaction::begin(*this, Transaction::Kind::Exclusive));
    NYTTO_CHECK(transaction.commit());
    // Where another program has changed the journal, it becomes ours again.
    return execute(QStringLiteral("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA"));
}

Result<Statement> Connection::prepare(const QString& sql) const {
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_handle.get(), utf8.constData(), static_cast<int>(utf8.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failure();
    return Statement(statement, path());
}

Done Connection::execute(const QString& sql) const {
    if (sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return failure();
    return {};
}

Result<qint64> Connection::integer(const QString& sql) const {
    NYTTO_TRY(statement, prepare(sql));
    std::optional<qint64> first;
    NYTTO_CHECK(statement.forEach({}, [&first](const SqlRow& row) {
        if (!first)
            first = row.integer(0);
        return Done();
    }));
    return first.value_or(0);
}

sqlite3_file* Connection::file() const {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

Result<QByteArray> Connection::head(int size) const {
    sqlite3_file* opened = file();
    sqlite3_int64 length = 0;
    if (!opened || opened->pMethods->xFileSize(opened, &length) != SQLITE_OK)
        return failure();
    QByteArray bytes(static_cast<qsizetype>(std::min<sqlite3_int64>(size, length)), '\0');
    if (!bytes.isEmpty() && opened->pMethods->xRead(opened, bytes.data(),
                                                    static_cast<int>(bytes.size()), 0) != SQLITE_OK)
        return inaccessible(path(), QStringLiteral("not readable"));
    return bytes;
}

Done Connection::copyBytes(const QString& target) const {
    constexpr int piece = 1 << 20;
    sqlite3_file* opened = file();
    sqlite3_int64 length = 0;
    if (!opened || opened->pMethods->xFileSize(opened, &length) != SQLITE_OK)
        return failure();
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return inaccessible(target, copy.errorString());
    QByteArray bytes;
    for (sqlite3_int64 at = 0; at < length; at += bytes.size()) {
        bytes.resize(static_cast<qsizetype>(std::min<sqlite3_int64>(piece, length - at)));
        if (opened->pMethods->xRead(opened, bytes.data(), static_cast<int>(bytes.size()), at) !=
            SQLITE_OK)
            return inaccessible(path(), QStringLiteral("not readable"));
        if (copy.write(bytes) != bytes.size())
            return failedToWrite(copy);
    }
    return copy.flush() ? Done() : Done(failedToWrite(copy));
}

void Connection::forgetPages() const {
    sqlite3_db_release_memory(m_handle.get());
}

bool Connection::isBeingWritten() const {
    sqlite3_file* opened = file();
    int reserved = 0;
    return opened && opened->pMethods->xCheckReservedLock(opened, &reserved) == SQLITE_OK &&
           reserved != 0;
}

QString Connection::path() const {
    return m_copyOf.isEmpty() ? QString::fromUtf8(sqlite3_db_filename(m_handle.get(), "main"))
                              : m_copyOf;
}

bool Connection::isReadOnly() const {
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

bool Connection::hasMoved() const {
    int moved = 0;
    sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Done Connection::copyInto(const Connection& target) const {
    sqlite3_backup* backup =
        sqlite3_backup_init(target.m_handle.get(), "main", m_handle.get(), "main");
    if (!backup)
        return target.failure();
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? Done() : Done(failure());
}

Done Connection::copyToFile(const QString& path) const {
    NYTTO_TRY(statement, prepare(QStringLiteral("VACUUM INTO ?")));
    const SqlValue target = sqlText(asFile(path));
    if (const Done done = statement.run({&target, 1}); !done)
        return done.error().code == ErrorCode::Damaged ? done
                                                       : Done(failureOf(m_handle.get(), path));
    return {};
}

Result<Transaction> Transaction::begin(const Connection& connection, Kind kind) {
    NYTTO_CHECK(connection.execute(kind == Kind::Exclusive ? QStringLiteral("BEGIN EXCLUSIVE")
                                                           : QStringLiteral("BEGIN")));
    return Transaction(connection);
}

Transaction::~Transaction() {
    // Where the database has taken it back by itself this is refused, and nothing is lost.
    if (m_connection)
        (void)m_connection->execute(QStringLiteral("ROLLBACK"));
}

Done Transaction::commit() {
    NYTTO_CHECK(m_connection->execute(QStringLiteral("COMMIT")));
    m_connection = nullptr;
    return {};
}

} // namespace nytto
