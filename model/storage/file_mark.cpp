// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_mark.h"

#include "model/storage/failure.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace nytto {

Result<FileMark> FileMark::of(const Connection& connection) {
    constexpr int counterAt = 24; // bytes into the file
    constexpr int counterSize = 4;
    NYTTO_TRY(head, connection.head(counterAt + counterSize));
    FileMark mark;
    mark.counter = head.mid(counterAt);
#ifdef Q_OS_UNIX
    struct stat lying = {};
    if (::stat(QFile::encodeName(connection.path()).constData(), &lying) != 0)
        return moved(connection.path());
    constexpr qint64 second = 1'000'000'000;
    mark.device = lying.st_dev;
    mark.inode = lying.st_ino;
    mark.size = lying.st_size;
    mark.changed = lying.st_mtim.tv_sec * second + lying.st_mtim.tv_nsec;
#else
    const QFileInfo lying(connection.path());
    mark.size = lying.size();
    mark.changed = lying.lastModified().toMSecsSinceEpoch();
#endif
    return mark;
}

} // namespace nytto
