// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/lock_note.h"

#include "model/basics/current_user.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace nytto {

LockNote LockNote::ofThisProcess() {
    return {currentUser(), QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc()};
}

std::optional<LockNote> LockNote::read(const QString& notePath) {
    QFile file(notePath);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr qint64 longest = 4096;
    const QJsonObject object = QJsonDocument::fromJson(file.read(longest)).object();
    const LockNote note{
        object[QStringLiteral("user")].toString(), object[QStringLiteral("machine")].toString(),
        QDateTime::fromString(object[QStringLiteral("since")].toString(), Qt::ISODate)};
    if (note.user.isEmpty() || note.machine.isEmpty() || !note.since.isValid())
        return std::nullopt;
    return note;
}

QByteArray LockNote::toJson() const {
    const QJsonObject object{{QStringLiteral("user"), user},
                             {QStringLiteral("machine"), machine},
                             {QStringLiteral("since"), since.toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString LockNote::pathBeside(const QString& documentPath) {
    const QFileInfo info(QFileInfo(documentPath).canonicalFilePath());
    return QStringLiteral("%1/.%2.lock").arg(info.path(), info.fileName());
}

} // namespace nytto
