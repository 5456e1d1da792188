// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/document_names.h"

#include "model/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace nytto {

namespace {

/// By its name first: to open and close a document that this process has open would release its
/// locks.
bool isDocument(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    if (info.suffix() == QLatin1String("nyp"))
        return true;
    constexpr qint64 markAt = 68;
    constexpr qint64 markSize = 4;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(markAt + markSize);
    return head.size() == markAt + markSize && head.startsWith("SQLite format 3") &&
           qFromBigEndian<qint32>(head.constData() + markAt) == applicationId;
}

} // namespace

QString documentNaming(const QString& path) {
    if (isDocument(path))
        return path;
    for (const QLatin1String suffix :
         {QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")})
        if (path.endsWith(suffix))
            if (const QString owner = path.chopped(suffix.size()); isDocument(owner))
                return owner;
    const QFileInfo info(path);
    const QString name = info.fileName();
    constexpr QLatin1String lock(".lock");
    if (!name.startsWith(u'.') || !name.endsWith(lock))
        return {};
    const QString owner = info.dir().filePath(name.mid(1).chopped(lock.size()));
    return isDocument(owner) ? owner : QString();
}

} // namespace nytto
