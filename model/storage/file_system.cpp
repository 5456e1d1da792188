// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_system.h"

#include "model/storage/failure.h"
#include "model/storage/half_made.h"
#include "model/storage/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace nytto {

namespace {

Done checkFolder(const QFileInfo& target) {
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("storage", "The folder “%1” does not exist; make it first.")
                .arg(QDir::toNativeSeparators(folder.filePath()))};
    if (!folder.isWritable())
        return Error{ErrorCode::ReadOnly,
                     QCoreApplication::translate(
                         "storage", "The folder “%1” is read-only; choose another folder.")
                         .arg(QDir::toNativeSeparators(folder.filePath()))};
    return {};
}

/// The user knows the file by its own name.
Error renamed(Error error, const QString& temporary, const QString& name) {
    error.message.replace(temporary, name);
    return error;
}

} // namespace

void syncToDisk(const QString& path) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

bool isWritable(const QString& path) {
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    return info.isWritable() && QFileInfo(info.path()).isWritable();
}

Done makeFile(const QString& path, const std::function<Done(const QString&)>& write) {
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return alreadyThere(path);
    if (hasJournal(path))
        return leftJournal(path);
    NYTTO_CHECK(checkFolder(target));
    const HalfMade made(target.absolutePath());
    const QString& temporary = made.path();
    if (const Done done = write(temporary); !done)
        return renamed(done.error(), QFileInfo(temporary).fileName(), target.fileName());
    syncToDisk(temporary);
    QFile file(temporary);
    if (!file.rename(target.absoluteFilePath()))
        return QFileInfo::exists(path) ? alreadyThere(path)
                                       : inaccessible(path, file.errorString());
    syncToDisk(target.absolutePath());
    return {};
}

} // namespace nytto
