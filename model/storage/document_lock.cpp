// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/document_lock.h"

#include "model/storage/failure.h"
#include "model/storage/lock_note.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>
#endif

namespace nytto {

namespace {

/// How long to wait for somebody who only looks for a moment.
constexpr int patience = 200;     // milliseconds
constexpr int untilNextLook = 10; // milliseconds

enum class Sharing { Alone, WithReaders };

/// Whether the open note is now ours; also where the system has no such locks.
bool lock(const QFile& note, Sharing sharing) {
#ifdef Q_OS_UNIX
    const int kind = sharing == Sharing::Alone ? LOCK_EX : LOCK_SH;
    return flock(note.handle(), kind | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    return true;
#endif
}

/// Whether the open note is the one that lies there, not one that was removed since.
bool isInPlace(const QFile& note) {
#ifdef Q_OS_UNIX
    struct stat opened = {};
    struct stat lying = {};
    return fstat(note.handle(), &opened) == 0 &&
           lstat(QFile::encodeName(note.fileName()).constData(), &lying) == 0 &&
           opened.st_ino == lying.st_ino && opened.st_dev == lying.st_dev;
#else
    return note.exists();
#endif
}

/// A link or a pipe that lies where the note belongs is not opened.
bool isOrdinary(const QString& notePath) {
    const QFileInfo info(notePath);
    return info.isFile() && !info.isSymLink();
}

/// Looks again until it is free; Locked where it stays held.
Done waitUntil(const QString& documentPath, const auto& isFree) {
    const QDeadlineTimer deadline(patience);
    while (!isFree()) {
        if (deadline.hasExpired())
            return locked(documentPath);
        QThread::msleep(untilNextLook);
    }
    return {};
}

} // namespace

void DocumentLock::Release::operator()(QFile* note) const {
    if (isInPlace(*note))
        QFile::remove(note->fileName());
    delete note;
}

DocumentLock::Attempt DocumentLock::attempt(const QString& notePath) {
    if (isOrdinary(notePath)) {
        QFile left(notePath);
        if (!left.open(QIODevice::ReadOnly))
            return left.exists() ? Attempt::NoNote : Attempt::Again;
        if (!lock(left, Sharing::Alone))
            return Attempt::Held;
        if (!isInPlace(left))
            return Attempt::Again;
        if (!QFile::remove(notePath)) // of one that ended without
            return Attempt::NoNote;
    } else {
        QFile::remove(notePath);
    }
    auto note = std::make_unique<QFile>(notePath);
    if (!note->open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return isOrdinary(notePath) ? Attempt::Again : Attempt::NoNote;
    if (!lock(*note, Sharing::Alone) || !isInPlace(*note))
        return Attempt::Again;
    m_note.reset(note.release());
    m_going = std::make_unique<GoesWithProcess>(notePath);
    return Attempt::Taken;
}

Result<DocumentLock> DocumentLock::take(const QString& documentPath) {
    const QString notePath = LockNote::pathBeside(documentPath);
    DocumentLock result;
    NYTTO_CHECK(waitUntil(documentPath, [&] {
        const Attempt attempt = result.attempt(notePath);
        return attempt == Attempt::Taken || attempt == Attempt::NoNote;
    }));
    return result;
}

Done DocumentLock::checkFree(const QString& documentPath) {
    const QString notePath = LockNote::pathBeside(documentPath);
    return waitUntil(documentPath, [&] {
        QFile note(notePath);
        return !isOrdinary(notePath) || !note.open(QIODevice::ReadOnly) ||
               lock(note, Sharing::WithReaders);
    });
}

void DocumentLock::sign() const {
    if (!m_note)
        return;
    m_note->write(LockNote::ofThisProcess().toJson());
    m_note->flush();
}

} // namespace nytto
