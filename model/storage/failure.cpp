// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/failure.h"

#include "model/storage/lock_note.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

#include <cerrno>
#include <sqlite3.h>

namespace nytto {

namespace {

QString shown(const QString& path) {
    return QFileInfo(path).fileName();
}

Error failure(ErrorCode code, const QString& sentence, const QString& path,
              const QString& detail = {}) {
    const QString place = QDir::toNativeSeparators(path);
    return {code, sentence.arg(shown(path)),
            detail.isEmpty() ? place : place + QStringLiteral(": ") + detail};
}

Error readOnlyFailure(int extended, const QString& path) {
    return extended == SQLITE_READONLY_ROLLBACK || extended == SQLITE_READONLY_RECOVERY
               ? needsRecovery(path)
               : readOnly(path);
}

Error constraintFailure(int extended, const QString& path, const QString& detail) {
    if (extended == SQLITE_CONSTRAINT_FOREIGNKEY)
        return failure(ErrorCode::RuleBroken,
                       QCoreApplication::translate(
                           "storage", "The change is not written to “%1”: something in it refers "
                                      "to what does not exist."),
                       path, detail);
    return failure(ErrorCode::RuleBroken,
                   QCoreApplication::translate(
                       "storage", "The change is not written to “%1”: a value does not fit."),
                   path, detail);
}

bool meansNoSpace(int systemError) {
    return systemError == ENOSPC || systemError == EFBIG
#ifdef EDQUOT
           || systemError == EDQUOT
#endif
        ;
}

/// The system's reason why a file could not be written; the database clears its own note of it
/// while it tidies up, the files keep theirs.
bool isOutOfSpace(sqlite3* database) {
    if (meansNoSpace(sqlite3_system_errno(database)))
        return true;
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        int systemError = 0;
        sqlite3_file_control(database, "main", which, &file);
        if (file && file->pMethods)
            file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError);
        if (meansNoSpace(systemError))
            return true;
    }
    return false;
}

} // namespace

Error notFound(const QString& path) {
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate(
                       "storage", "“%1” does not exist; check the name and the folder."),
                   path);
}

Error alreadyThere(const QString& path) {
    return failure(ErrorCode::Exists,
                   QCoreApplication::translate(
                       "storage", "“%1” exists already and is not replaced; choose another name."),
                   path);
}

Error notOurs(const QString& path, const QString& what) {
    return failure(ErrorCode::NotOurs, what, path);
}

Error damaged(const QString& path, const QString& what, const QString& detail) {
    const QString place = QDir::toNativeSeparators(path);
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "storage", "“%1” is damaged and was left as it is; use an earlier copy. %2")
                .arg(shown(path), what),
            detail.isEmpty() ? place : place + QStringLiteral(": ") + detail};
}

Error newer(const QString& path) {
    return failure(ErrorCode::Newer,
                   QCoreApplication::translate(
                       "storage", "“%1” was written by a newer version of the program; install "
                                  "that version to open it."),
                   path);
}

Error locked(const QString& path) {
    const std::optional<LockNote> note = LockNote::read(LockNote::pathBeside(path));
    if (!note)
        return failure(ErrorCode::Locked,
                       QCoreApplication::translate(
                           "storage", "“%1” is in use by another program; close it there first."),
                       path);
    return {ErrorCode::Locked,
            QCoreApplication::translate("storage",
                                        "“%1” has been open since %2 by %3 on %4; close it there "
                                        "first, or work on a copy.")
                .arg(shown(path),
                     note->since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     note->user, note->machine),
            QDir::toNativeSeparators(path)};
}

Error noSpace(const QString& path) {
    return failure(ErrorCode::NoSpace,
                   QCoreApplication::translate(
                       "storage", "The disk has no room left for “%1”, and nothing was written; "
                                  "make room, or save a copy on another disk."),
                   path);
}

Error moved(const QString& path) {
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate(
                       "storage", "“%1” has been moved or removed while it was open, and nothing "
                                  "was written; save a copy and work on that."),
                   path);
}

Error overwritten(const QString& path) {
    return failure(ErrorCode::Conflict,
                   QCoreApplication::translate(
                       "storage", "“%1” has been replaced or overwritten by another program while "
                                  "it was open, and nothing was written to it. Your document is "
                                  "still here: save a copy and go on with that."),
                   path);
}

Error readOnly(const QString& path) {
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate(
                       "storage", "“%1” cannot be changed where it lies, the file or its folder "
                                  "is read-only; save a copy elsewhere and work on that."),
                   path);
}

Error needsRecovery(const QString& path) {
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate(
                       "storage", "“%1” was not closed and lies where it cannot be set right; copy "
                                  "it and “%1-journal” to a folder of your own and open it there."),
                   path);
}

Error foreignJournal(const QString& path) {
    return failure(ErrorCode::Conflict,
                   QCoreApplication::translate(
                       "storage",
                       "“%1-journal” lies beside “%1” but belongs to another file of that name, of "
                       "which an edit was interrupted. Neither was changed: move “%1-journal” to "
                       "another folder, then open “%1” again."),
                   path);
}

Error unfinished(const QString& path) {
    const QString what =
        QCoreApplication::translate(
            "storage", "An edit of it was interrupted, and “%1-journal” beside it does not set it "
                       "right: move both to another folder before an earlier copy gets the name.")
            .arg(shown(path));
    return damaged(path, what);
}

Error leftJournal(const QString& path) {
    return failure(
        ErrorCode::Exists,
        QCoreApplication::translate(
            "storage",
            "“%1-journal” lies there, of an interrupted edit of an earlier “%1”. Nothing "
            "was written: move it to another folder, or choose another name."),
        path);
}

Error failedToWrite(const QFileDevice& file) {
    // What Qt calls a lack of resources is a full disk here.
    return file.error() == QFileDevice::ResourceError
               ? noSpace(file.fileName())
               : inaccessible(file.fileName(), file.errorString());
}

Error inaccessible(const QString& path, const QString& detail) {
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "storage", "“%1” could not be read or written; check the disk, the network "
                                  "and your permissions."),
                   path, detail);
}

Error failureOf(sqlite3* database, const QString& path) {
    const int extended = sqlite3_extended_errcode(database);
    const QString detail = QString::fromUtf8(sqlite3_errmsg(database));
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return locked(path);
    case SQLITE_FULL:
        return noSpace(path);
    case SQLITE_READONLY:
        return readOnlyFailure(extended, path);
    case SQLITE_CONSTRAINT:
        return constraintFailure(extended, path, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // our own statements: only a file with another schema refuses them
    case SQLITE_SCHEMA:
        return damaged(
            path, QCoreApplication::translate("storage", "What it holds cannot be read."), detail);
    case SQLITE_IOERR:
        if (isOutOfSpace(database))
            return noSpace(path);
        break;
    }
    return inaccessible(path, detail);
}

} // namespace nytto
