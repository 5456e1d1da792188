// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace nytto {

class Connection;
struct Error;

/// A text as it is stored.
struct SqlText {
    QByteArray utf8;
    bool operator==(const SqlText&) const = default;
};

/// What one column of one row holds; std::monostate is NULL, QByteArray a BLOB.
using SqlValue = std::variant<std::monostate, qint64, SqlText, QByteArray>;

inline SqlValue sqlText(const QString& text) {
    return SqlText{text.toUtf8()};
}

/// One row of a result, valid while it is visited. Columns are counted from 0.
class SqlRow {
public:
    enum class Type { Null, Integer, Text, Blob, Other };

    int columns() const;
    Type type(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a text or blob, without a copy.
    QByteArrayView bytes(int column) const;

private:
    friend class Statement;
    explicit SqlRow(sqlite3_stmt* handle) : m_handle(handle) {}

    sqlite3_stmt* m_handle;
};

/// A prepared statement, run as often as wanted.
class Statement {
public:
    Statement(Statement&&) = default;
    Statement& operator=(Statement&&) = default;

    /// Runs to the end and throws away what comes out.
    Done run(std::span<const SqlValue> values = {});
    /// Visits every row; stops at the first failure of `visit`.
    Done forEach(std::span<const SqlValue> values, const std::function<Done(const SqlRow&)>& visit);

private:
    friend class Connection;
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };

    Statement(sqlite3_stmt* handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    Done bind(std::span<const SqlValue> values);
    Error failure() const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    QString m_path; ///< of what is read, for messages
};

} // namespace nytto
