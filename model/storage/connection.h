// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/storage/statement.h"

struct sqlite3_file;

namespace nytto {

/// One open SQLite database, with the library's unsafe defaults turned off: defensive, no trusted
/// schema, no extensions, no strings in double quotes, foreign keys and cell sizes checked. Used
/// by one thread at a time. Every failure is a sentence about the file (failure.h).
class Connection {
public:
    enum class Mode {
        Existing, ///< a file that is there
        Create    ///< made when it is not there
    };

    /// Nothing of the file is read yet. The folder and the kind of file are the caller's to check.
    static Result<Connection> open(const QString& path, Mode mode);
    /// Messages name it by the file that it is a copy of.
    static Result<Connection> inMemory(const QString& copyOf = {});
    Connection(Connection&&) = default;
    Connection& operator=(Connection&&) = default;

    /// Takes the file for this process alone, until it is closed; what is committed from now on is
    /// on the disk when the commit returns.
    Done lock() const;
    /// One statement.
    Result<Statement> prepare(const QString& sql) const;
    /// Any number of statements without results.
    Done execute(const QString& sql) const;
    /// The number in the first column of the first row.
    Result<qint64> integer(const QString& sql) const;
    /// The first bytes of the file as they are on the disk; fewer when it is shorter. Read through
    /// the database's own handle: closing another handle would release the locks of this process.
    Result<QByteArray> head(int size) const;
    /// Writes the bytes of the file as they are on the disk to a new file. Read likewise.
    Done copyBytes(const QString& path) const;
    /// What was read of the file is read anew from now on.
    void forgetPages() const;
    /// Whether another process is in the middle of an edit.
    bool isBeingWritten() const;
    /// Of the file, absolute; in memory, of the file that it is a copy of.
    QString path() const;
    /// Whether the system refuses to write the file.
    bool isReadOnly() const;
    /// Whether the file has been moved, removed or replaced since it was opened.
    bool hasMoved() const;
    /// Copies everything into `target`, which is replaced.
    Done copyInto(const Connection& target) const;
    /// Writes a compact copy to a new file.
    Done copyToFile(const QString& path) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    explicit Connection(Handle handle) : m_handle(std::move(handle)) {}
    static Result<Connection> openNamed(const QString& name, int flags);
    /// Null where there is no file.
    sqlite3_file* file() const;
    Done configure() const;

    Error failure() const;

    Handle m_handle;
    QString m_copyOf;
};

/// A transaction that is taken back unless it is committed.
class Transaction {
public:
    enum class Kind {
        Read,     ///< what is read stays the same until the end
        Exclusive ///< nobody else reads or writes
    };

    static Result<Transaction> begin(const Connection& connection, Kind kind);
    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// On failure it is taken back.
    Done commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}

    const Connection* m_connection;
};

} // namespace nytto
