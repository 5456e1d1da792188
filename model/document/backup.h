// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/document/revision.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace nytto {

class Contents;
struct EditNote;

/// An earlier state of a document that is kept apart from it.
struct Backup {
    QString key;    ///< what tells it from others
    QString place;  ///< where it is kept, for people
    QDateTime time; ///< UTC, to the second
    Revision revision = 0;
    QString state;   ///< which state of the document it holds: the beginning of its last edit's id
    qint64 size = 0; ///< bytes
};

/// The backups of one document, whether it can be opened or not.
class BackupShelf {
public:
    virtual ~BackupShelf() = default;

    /// Where they are kept as long as nothing hinders that, for people.
    virtual QString place() const = 0;
    /// The latest first; behind them those that are later than `now`, made before the clock was set
    /// back.
    virtual std::vector<Backup>
    list(const QDateTime& now = QDateTime::currentDateTimeUtc()) const = 0;
    /// What it holds, to look at; Damaged when it cannot be read.
    virtual Result<Contents> read(const Backup& backup) const = 0;
    /// What it holds, to make the document that again: everything in it is looked at.
    virtual Result<Contents> restored(const Backup& backup) const = 0;
    /// The edit that led to it; nothing in a document that nobody has edited.
    virtual Result<std::optional<EditNote>> lastEdit(const Backup& backup) const = 0;
    /// Makes a document of its own of it, with its history. Exists when something is there.
    virtual Done copyTo(const Backup& backup, const QString& path) const = 0;
};

/// The slower part of a backup, for any thread: it writes and checks what was copied before.
/// Nothing when there is a backup of that state already.
using BackupWork = std::function<Result<std::optional<Backup>>()>;

} // namespace nytto
