// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"

#include "model/storage/backup_rotation.h"
#include "model/storage/failure.h"
#include "model/storage/file_store.h"
#include "model/storage/file_system.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace nytto {

namespace {

constexpr int stateDigits = 8;
constexpr const char* timeFormat = "yyyyMMdd'T'HHmmss'Z'";

QString stateOf(const Snapshot& snapshot) {
    const QUuid id = snapshot.lastEdit() ? snapshot.lastEdit()->id : QUuid();
    return id.toString(QUuid::Id128).left(stateDigits);
}

std::optional<Backup> backupIn(const QFileInfo& file) {
    static const QRegularExpression form(
        QStringLiteral("\\.(\\d{8}T\\d{6}Z)\\.r(\\d+)\\.([0-9a-f]{8})\\.nyp$"));
    const QRegularExpressionMatch name = form.match(file.fileName());
    QDateTime time = QDateTime::fromString(name.captured(1), QLatin1String(timeFormat));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::utc());
    return Backup{file.absoluteFilePath(),       file.absolutePath(), time,
                  name.captured(2).toLongLong(), name.captured(3),    file.size()};
}

/// Another folder may take what this one does not.
bool isOfTheFolder(const Error& error) {
    return error.code != ErrorCode::Damaged;
}

/// Whoever may not read the document may not read its backup, not even while it is being written.
Done makeEmpty(const QString& path, const QString& document) {
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions permissions = QFile::permissions(document) | own;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, own))
        return inaccessible(path, file.errorString());
    file.setPermissions(permissions); // some file systems have none
    return {};
}

} // namespace

Backups::Backups(const QString& documentPath, const QString& ownFolder) {
    const QFileInfo info(documentPath);
    const QString canonical = info.canonicalFilePath();
    m_document = canonical.isEmpty() ? info.absoluteFilePath() : canonical;
    m_beside = m_document + QStringLiteral(".backups");
    const QByteArray place =
        QCryptographicHash::hash(m_document.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    m_elsewhere = QStringLiteral("%1/%2-%3")
                      .arg(ownFolder, QFileInfo(m_document).fileName(), QString::fromLatin1(place));
}

std::vector<Backup> Backups::list(const QDateTime& now) const {
    std::vector<Backup> found;
    for (const QString& folder : {m_beside, m_elsewhere})
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            if (const auto backup = backupIn(file))
                found.push_back(*backup);
    std::ranges::stable_sort(found, std::ranges::greater(), [&](const Backup& backup) {
        return std::tuple(backup.time <= now, backup.time, backup.revision);
    });
    return found;
}

Result<std::optional<Backup>> Backups::take(const Snapshot& snapshot, const QDateTime& now) const {
    const std::vector<Backup> present = list(now);
    if (std::ranges::find(present, stateOf(snapshot), &Backup::state) != present.end())
        return std::optional<Backup>();
    Result<Backup> made = write(m_beside, snapshot, now);
    if (!made && isOfTheFolder(made.error()))
        if (Result<Backup> other = write(m_elsewhere, snapshot, now))
            made = std::move(other);
    if (!made)
        return made.error();
    removeOutlived(now);
    return std::optional(*made);
}

Result<Backup> Backups::write(const QString& folder, const Snapshot& snapshot,
                              const QDateTime& now) const {
    const bool isNew = !QFileInfo::exists(folder);
    QDir().mkpath(folder); // that it is missing is said by makeFile()
    const Revision revision = snapshot.lastEdit() ? snapshot.lastEdit()->revision : 0;
    const QString path = QStringLiteral("%1/%2.%3.r%4.%5.nyp")
                             .arg(folder, QFileInfo(m_document).completeBaseName(),
                                  now.toUTC().toString(QLatin1String(timeFormat)),
                                  QString::number(revision), stateOf(snapshot));
    const auto fill = [&](const QString& temporary) -> Done {
        NYTTO_CHECK(makeEmpty(temporary, m_document));
        NYTTO_CHECK(snapshot.writeTo(temporary));
        return snapshot.checkWritten(temporary);
    };
    if (const Done made = makeFile(path, fill); !made) {
        if (isNew)
            QDir().rmdir(folder);
        return made.error();
    }
    return *backupIn(QFileInfo(path));
}

void Backups::removeOutlived(const QDateTime& now) const {
    std::vector<Backup> present = list(now);
    std::ranges::stable_sort(present, std::ranges::greater(), &Backup::time);
    std::vector<QDateTime> times;
    for (const Backup& backup : present)
        times.push_back(backup.time.toLocalTime());
    for (const std::size_t at : outlivedBackups(times, now.toLocalTime()))
        QFile::remove(present[at].key);
}

Result<Contents> Backups::read(const Backup& backup) const {
    NYTTO_TRY(store, FileStore::open(backup.key, Access::Read));
    return store->read();
}

Result<Contents> Backups::restored(const Backup& backup) const {
    NYTTO_TRY(store, FileStore::open(backup.key, Access::Read));
    NYTTO_CHECK(store->verify());
    return store->read();
}

Result<std::optional<EditNote>> Backups::lastEdit(const Backup& backup) const {
    NYTTO_TRY(store, FileStore::open(backup.key, Access::Read));
    return store->lastEdit();
}

Done Backups::copyTo(const Backup& backup, const QString& path) const {
    NYTTO_TRY(store, FileStore::open(backup.key, Access::Read));
    NYTTO_CHECK(store->verify());
    return store->copyTo(path);
}

} // namespace nytto
