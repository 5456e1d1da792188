// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/document/store.h"
#include "model/storage/entity_table.h"
#include "model/storage/file_mark.h"
#include "model/storage/history_log.h"
#include "model/storage/opening.h"
#include "model/storage/seals.h"
#include "model/storage/snapshot.h"

#include <span>

namespace nytto {

/// A document in a file "*.nyp": a SQLite database with one table a kind of entity (layout.h), the
/// history (history_log.h) and a checksum of every table (seals.h). An edit is one transaction and
/// on the disk when commit() returns. Every error is one sentence that names the file (failure.h),
/// and leaves the file as it was.
class FileStore : public Store {
public:
    /// A new document, with `first` as its first edit where it is given: whole, or not at all.
    /// Exists when there is any file of that name.
    static Result<std::unique_ptr<FileStore>> create(const QString& path,
                                                     const std::optional<Edit>& first = {});
    /// The same with these edits, in this order.
    static Result<std::unique_ptr<FileStore>> create(const QString& path,
                                                     const std::vector<Edit>& edits);
    /// See openFile().
    static Result<std::unique_ptr<FileStore>> open(const QString& path, Access access);

    bool isWritable() const override { return m_writable; }
    /// As commit() does; a document that was opened for reading is not looked at.
    Done checkStored() override;

    /// Damaged when what is stored is not what was written.
    Result<Contents> read() override;
    Revision revision() const override { return m_revision; }
    /// Conflict when the edit's `before` is not what is stored, or when somebody else has replaced
    /// or overwritten the file; ReadOnly; NoSpace; NotFound when it has been moved or removed.
    Result<Revision> commit(const Edit& edit, Revision base) override;

    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter = {}) override;
    Result<bool> isPastGone() override;
    Done checkPast() override;
    Result<QStringList> authors() override { return m_history.authors(); }
    Result<std::vector<EntityRef>> touched(int most) override { return m_history.touched(most); }
    /// The edit that led to the present state; nothing when nobody has edited the document.
    Result<std::optional<EditNote>> lastEdit() const { return m_history.lastEdit(); }
    /// Everything as it is now, for a thread of its own to write and check.
    Result<Snapshot> snapshot();
    /// Looks at everything in the file, the history too: Damaged says what is wrong.
    Done verify();
    /// Where verify() says Damaged: whether that is the history alone.
    bool isWholeButForHistory();
    /// Everything, with its history, in a new file. The file that is open may lie on a full or
    /// read-only disk, and may have been moved.
    Done copyTo(const QString& path) { return copyWith({}, path); }
    /// The same; `held` where the file is no longer what was written to it.
    Result<Copied> saveCopy(const QString& path, const HeldDocument& held) override;
    std::shared_ptr<const BackupShelf> backups(const QString& ownFolder) const override;
    Result<BackupWork> backUp(const QDateTime& now, const QString& ownFolder) override;
    Result<WholeLook> wholeLook() override;

private:
    FileStore(OpenedFile file, QString path);

    static Done append(std::span<const Edit> edits, Connection connection, const QString& path);
    Done copyWith(std::span<const Edit> further, const QString& path);
    Result<Contents> readTables();
    Done write(const Edit& edit, Revision next);
    Done writeChange(const Change& change, Seals& seals);
    bool isWritten(const Edit& edit, Revision revision);
    /// Whether the file is as it was written last, by this store or before it was opened: else
    /// Conflict, or why it cannot be read.
    Done checkAsWritten();
    void remember(Seals seals);

    QString m_path;
    bool m_writable;
    DocumentLock m_lock; ///< outlives the connection
    Connection m_connection;
    std::vector<EntityTable> m_tables; ///< by kind
    HistoryLog m_history;
    Revision m_revision = 0;
    Seals m_seals;                  ///< of what was written last
    std::optional<FileMark> m_mark; ///< of the file then; none after an edit that failed
};

} // namespace nytto
