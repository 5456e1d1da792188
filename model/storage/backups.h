// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/backup.h"
#include "model/storage/snapshot.h"

namespace nytto {

/// The backups of one document, each a file whose name tells what it is:
/// "budget.20261121T093000Z.r17.1a2b3c4d.nyp". They lie beside the document, in
/// "budget.nyp.backups": where the document is found and may be read, so are they, and by nobody
/// else. Where that folder cannot be written they go to a folder of the user's own. Only paths are
/// held: it may be copied to another thread.
class Backups : public BackupShelf {
public:
    /// `ownFolder` is the user's folder for the backups of all documents; it is made when needed.
    Backups(const QString& documentPath, const QString& ownFolder);

    QString place() const override { return m_beside; }
    const QString& otherPlace() const { return m_elsewhere; }
    /// Of both folders.
    std::vector<Backup> list(const QDateTime& now = QDateTime::currentDateTimeUtc()) const override;
    Result<Contents> read(const Backup& backup) const override;
    Result<Contents> restored(const Backup& backup) const override;
    Result<std::optional<EditNote>> lastEdit(const Backup& backup) const override;
    Done copyTo(const Backup& backup, const QString& path) const override;
    /// Writes a backup of the snapshot and looks at everything in it; what is not whole is thrown
    /// away. Then those that have served their time are removed (backup_rotation.h). Nothing when
    /// there is a backup of this state. The error is that of the folder beside the document.
    Result<std::optional<Backup>> take(const Snapshot& snapshot, const QDateTime& now) const;

private:
    Result<Backup> write(const QString& folder, const Snapshot& snapshot,
                         const QDateTime& now) const;
    void removeOutlived(const QDateTime& now) const;

    QString m_document;
    QString m_beside;
    QString m_elsewhere;
};

} // namespace nytto
