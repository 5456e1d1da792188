// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/store.h"
#include "model/storage/stored_table.h"

namespace nytto {

struct Change;
struct Edit;
struct EditNote;
struct HistoryEntry;
struct HistoryFilter;
class Seals;

/// Who changed what, when: one row of `edit` for each edit, and its changes in `history`.
///
///   edit      revision (1, 2, …), id, author, time (UTC, ISO 8601), sentence
///   history   revision and place of the change in the edit; kind and id of the entity; the field's
///             key; before and after in the JSON of json.h
///
/// A field that was changed is a row. An entity that was inserted or removed is one row with the
/// field "" and all its fields as an object, those left out that held their default. What is
/// written here is never changed or migrated.
class HistoryLog {
public:
    /// The connection stays where it is as long as the log.
    explicit HistoryLog(const Connection& connection);

    /// Of the last edit; 0 when there was none.
    Result<Revision> revision() const;
    /// Nothing when there was none.
    Result<std::optional<EditNote>> lastEdit() const;
    Result<bool> has(const QUuid& edit) const;
    Done write(Revision revision, const Edit& edit, Seals& seals);
    /// The latest first. The time follows what is asked for, not the length of the history, unless
    /// little is found.
    Result<std::vector<HistoryEntry>> read(const HistoryFilter& filter) const;
    /// Everybody who has ever edited the document, in no order.
    Result<QStringList> authors() const;
    /// What has been touched since the document was made with its first edit: the latest first, at
    /// most so many.
    Result<std::vector<EntityRef>> touched(int most) const;

private:
    Done writeChange(Revision revision, const Change& change, qint64& place, Seals& seals);

    const Connection& m_connection;
    StoredTable m_edits;
    StoredTable m_history;
};

} // namespace nytto
