// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/file_permissions.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace nytto {

#ifdef Q_OS_UNIX

bool isProtected(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat held = {};
    if (::stat(name.constData(), &held) != 0)
        return false;
    const bool isForNobody = (held.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0;
    return isForNobody || ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) != 0;
}

void keepPermissions(const QString& from, const QString& to) {
    const QByteArray target = QFile::encodeName(to);
    struct stat held = {};
    struct stat made = {};
    if (::stat(QFile::encodeName(from).constData(), &held) != 0)
        return;
    if (::chown(target.constData(), held.st_uid, held.st_gid) != 0)
        (void)!::chown(target.constData(), static_cast<uid_t>(-1), held.st_gid);
    mode_t mode = held.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
    if (::stat(target.constData(), &made) == 0 && made.st_gid != held.st_gid)
        mode &= ~static_cast<mode_t>(S_IRWXG) | ((mode & S_IRWXO) << 3);
    ::chmod(target.constData(), mode);
}

#else

bool isProtected(const QString& path) {
    const QFileInfo info(path);
    return info.exists() && !info.isWritable();
}

void keepPermissions(const QString& from, const QString& to) {
    QFile::setPermissions(to, QFile::permissions(from));
}

#endif

} // namespace nytto
