// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/document/backup.h"
#include "model/document/contents.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace nytto {

struct Edit;
struct HeldDocument;

using Revision = qint64;
struct HistoryEntry;
struct HistoryFilter;

/// What a copy of a document holds.
enum class Copied {
    Everything,
    SinceOpened ///< the history from before it was opened could no longer be read
};

/// The slower part of looking at all that is stored, for any thread: Damaged where something is not
/// what the program wrote.
using WholeLook = std::function<Done()>;

/// Where a document lives, with its history, its authors, its copies and its backups. One
/// implementation writes a file; a shared database with several writers is to fit behind the same
/// functions later.
class Store {
public:
    virtual ~Store() = default;

    virtual Result<Contents> read() = 0;
    virtual Revision revision() const = 0;
    /// Whether edits can be committed.
    virtual bool isWritable() const = 0;
    /// Writes the edit whole or not at all, compared with what is stored; returns the new revision.
    /// A Conflict when the store has moved on from `base`.
    virtual Result<Revision> commit(const Edit& edit, Revision base) = 0;

    /// Whether what is stored is still what was committed: else why nothing can be committed, and
    /// what is held in memory is all there is.
    virtual Done checkStored() = 0;

    /// Who changed what, when: the latest first.
    virtual Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter) = 0;
    /// Whether this is a copy without the past of its original, which could not be read.
    virtual Result<bool> isPastGone() = 0;
    /// Damaged where it is: what was secret before is not told by the history.
    virtual Done checkPast() = 0;
    /// Everybody who has ever edited the document, in no order.
    virtual Result<QStringList> authors() = 0;
    /// What has been touched since the document was made: the latest first, at most so many.
    virtual Result<std::vector<EntityRef>> touched(int most) = 0;

    /// "Save a copy": a document of its own in a new file, with the history. Where the store no
    /// longer holds the document, what is `held` in memory is written, edit by edit; what it has
    /// not taken is written in any case.
    virtual Result<Copied> saveCopy(const QString& path, const HeldDocument& held) = 0;
    /// `ownFolder` is the user's, for backups that cannot be kept where the document is.
    virtual std::shared_ptr<const BackupShelf> backups(const QString& ownFolder) const = 0;
    /// Copies the present state in memory; the work that is left needs neither the store nor its
    /// thread.
    virtual Result<BackupWork> backUp(const QDateTime& now, const QString& ownFolder) = 0;
    /// The same for a look at everything, the history too, which opening does not look at.
    virtual Result<WholeLook> wholeLook() = 0;
};

/// A store that only lives in memory: for documents that are being made, and for tests. It keeps no
/// history and no backups, and is not copied.
class MemoryStore : public Store {
public:
    MemoryStore() = default;
    explicit MemoryStore(Contents contents) : m_contents(std::move(contents)) {}

    Result<Contents> read() override { return m_contents; }
    Revision revision() const override { return m_revision; }
    bool isWritable() const override { return true; }
    Result<Revision> commit(const Edit& edit, Revision base) override;
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter) override;
    Result<QStringList> authors() override { return QStringList(); }
    Result<std::vector<EntityRef>> touched(int most) override;
    Done checkStored() override { return {}; }
    Result<bool> isPastGone() override { return false; }
    Done checkPast() override { return {}; }
    Result<Copied> saveCopy(const QString& path, const HeldDocument& held) override;
    std::shared_ptr<const BackupShelf> backups(const QString& ownFolder) const override;
    Result<BackupWork> backUp(const QDateTime& now, const QString& ownFolder) override;
    Result<WholeLook> wholeLook() override {
        return WholeLook([] { return Done(); });
    }

private:
    Contents m_contents;
    Revision m_revision = 0;
};

} // namespace nytto
