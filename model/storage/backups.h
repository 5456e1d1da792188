// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/snapshot.h"

namespace nytto {

/// A backup of a document, as the name of its file tells:
/// "budget.20261121T093000Z.r17.1a2b3c4d.nyp".
struct Backup {
    QString path;
    QDateTime time; ///< UTC, to the second
    Revision revision = 0;
    QString state;   ///< which state of the document it holds: the beginning of its last edit's id
    qint64 size = 0; ///< bytes
};

/// The backups of one document. They lie beside it, in "budget.nyp.backups": where the document is
/// found and may be read, so are they, and by nobody else. Where that folder cannot be written they
/// go to a folder of the user's own. Only paths are held: it may be copied to another thread.
class Backups {
public:
    /// `ownFolder` is the user's folder for the backups of all documents; it is made when needed.
    Backups(const QString& documentPath, const QString& ownFolder);

    const QString& folder() const { return m_beside; }
    const QString& otherFolder() const { return m_elsewhere; }
    /// Of both folders, the latest first; behind them those that are later than `now`, made before
    /// the clock was set back.
    std::vector<Backup> list(const QDateTime& now = QDateTime::currentDateTimeUtc()) const;
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

/// Who changed a backup's document last, when and how: what the file itself says of it. Read only
/// as far as that; nothing in a document that nobody has edited.
Result<std::optional<EditNote>> lastEditIn(const Backup& backup);

} // namespace nytto
