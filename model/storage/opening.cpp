// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/opening.h"

#include "model/storage/failure.h"
#include "model/storage/file_system.h"
#include "model/storage/recovery.h"
#include "model/storage/whole.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

namespace nytto {

namespace {

Done checkKindOfFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return notFound(path);
    if (info.isDir())
        return notOurs(path,
                       QCoreApplication::translate("storage", "“%1” is a folder; choose a file."));
    if (!info.isFile())
        return notOurs(path, QCoreApplication::translate(
                                 "storage", "“%1” is no ordinary file; choose a document."));
    if (!info.isReadable())
        return inaccessible(path, QStringLiteral("not readable"));
    return {};
}

/// Looks at the first bytes, which are those of any SQLite file; the mark of our own among them.
Done checkHead(const Connection& connection, const QString& path) {
    constexpr int headSize = 100;
    constexpr int markAt = 68;
    NYTTO_TRY(head, connection.head(headSize));
    if (head.isEmpty())
        return notOurs(path, QCoreApplication::translate(
                                 "storage", "“%1” is empty, not a document; choose another file."));
    const bool isDatabase = head.startsWith(QByteArrayView("SQLite format 3\0", 16));
    const bool isWhole = head.size() == headSize;
    const bool isMarked =
        isWhole && qFromBigEndian<qint32>(head.constData() + markAt) == applicationId;
    if (isDatabase && isMarked)
        return {};
    if (isMarked || (isDatabase && !isWhole))
        return damaged(path, QCoreApplication::translate("storage", "Its beginning is destroyed."));
    if (isDatabase)
        return notOurs(path, QCoreApplication::translate(
                                 "storage", "“%1” is a database of another program, not a "
                                            "document; choose another file."));
    return notOurs(path, QCoreApplication::translate("storage", "“%1” is not a document of "
                                                                "Nyttoportföljen; choose a file "
                                                                "that the program has made."));
}

Done checkVersion(int version, std::span<const SchemaStep> steps, const QString& path) {
    if (version > steps.back().version)
        return newer(path);
    if (version < 1)
        return damaged(path, QCoreApplication::translate("storage", "It has no version."));
    return {};
}

Done backUp(const Connection& connection, const QString& path, int version) {
    const QFileInfo info(path);
    const QString stem = QStringLiteral("%1/%2.version-%3")
                             .arg(info.path(), info.completeBaseName(), QString::number(version));
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString backup = stem + suffix;
    for (int number = 2; QFileInfo::exists(backup); ++number)
        backup = QStringLiteral("%1-%2%3").arg(stem, QString::number(number), suffix);
    return makeFile(backup, [&](const QString& temporary) -> Done {
        NYTTO_CHECK(connection.copyToFile(temporary));
        return checkWritten(temporary);
    });
}

Result<Connection> copyInMemory(const Connection& connection) {
    NYTTO_TRY(copy, Connection::inMemory(connection.path()));
    NYTTO_CHECK(connection.copyInto(copy));
    return copy;
}

/// Sets the file right after an edit that was interrupted. What the database makes of it in place
/// is held against what it has made of the copy.
Done recoverInPlace(const Connection& connection, const Recovery& recovery) {
    NYTTO_CHECK(setRight(connection, recovery));
    NYTTO_CHECK(connection.lock());
    return checkWhole(connection) ? Done() : recovery.whole.copyInto(connection);
}

/// For this process alone, or as it lies.
Done prepare(Connection& connection, bool writable) {
    if (!isInterrupted(connection))
        return writable ? connection.lock() : Done();
    NYTTO_TRY(recovery, recovered(connection));
    if (writable)
        return recoverInPlace(connection, recovery);
    connection = std::move(recovery.whole); // whoever reads leaves the file as it lies
    return {};
}

Result<OpenedFile> broughtUpToDate(OpenedFile file, std::span<const SchemaStep> steps, int version,
                                   const QString& path) {
    // What is migrated must be what was written: afterwards nobody could tell.
    NYTTO_CHECK(checkWhole(file.connection));
    if (file.writable) {
        NYTTO_CHECK(backUp(file.connection, path, version));
    } else {
        NYTTO_TRY(copy, copyInMemory(file.connection));
        file.connection = std::move(copy);
    }
    NYTTO_CHECK(migrate(file.connection, steps));
    return file;
}

} // namespace

Result<OpenedFile> openFile(const QString& path, Access access, std::span<const SchemaStep> steps) {
    NYTTO_CHECK(checkKindOfFile(path));
    const bool writable = access == Access::Write && isWritable(path);
    NYTTO_TRY(connection, Connection::open(path, Connection::Mode::Existing));
    const Done head = checkHead(connection, path);
    if (!head && head.error().code != ErrorCode::Damaged)
        return head.error();
    DocumentLock lock;
    if (writable) {
        NYTTO_TRY(taken, DocumentLock::take(path));
        lock = std::move(taken);
    } else {
        NYTTO_CHECK(DocumentLock::checkFree(path));
    }
    if (!head && !isInterrupted(connection))
        return head.error();
    NYTTO_CHECK(prepare(connection, writable));
    NYTTO_TRY(version, schemaVersion(connection));
    NYTTO_CHECK(checkVersion(version, steps, path));
    // Reading goes through every row anyway; writing also trusts the indexes.
    if (writable)
        NYTTO_CHECK(checkStructure(connection));
    OpenedFile file{std::move(lock), std::move(connection), writable};
    if (version < steps.back().version)
        return broughtUpToDate(std::move(file), steps, version, path);
    return file;
}

} // namespace nytto
