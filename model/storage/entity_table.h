// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/storage/stored_table.h"

namespace nytto {

class Seal;

class Seals;

/// All entities of one kind in their tables, by the field list alone: the one store of every kind.
class EntityTable {
public:
    /// The connection stays where it is as long as the table.
    EntityTable(const Connection& connection, const EntityInfo& info);

    /// Adds every entity to the contents and every row to the seals. Damaged when a value does not
    /// fit its field.
    Done readAll(Contents& contents, Seals& seals);
    /// Nothing when there is none.
    Result<std::optional<AnyEntity>> find(const QUuid& id);

    // RuleBroken when a value cannot be stored as it is. The seals follow.
    Done insert(const AnyEntity& entity, Seals& seals);
    Done update(const AnyEntity& before, const AnyEntity& after, Seals& seals);
    Done remove(const AnyEntity& entity, Seals& seals);

private:
    /// A field in the entity's own row.
    struct InRow {
        const FieldInfo* field;
        std::vector<int> columns;
    };
    /// A field with a table of its own.
    struct Apart {
        const FieldInfo* field;
        StoredTable table;
    };
    using ValuesByOwner = QHash<QUuid, Value>;

    Result<Cells> cells(const AnyEntity& entity) const;
    Result<AnyEntity> entityIn(const SqlRow& row) const;
    Result<ValuesByOwner> readApart(Apart& apart, Seal& seal);
    Error misfit(const FieldInfo& field, const QUuid& id, const Error& reason) const;

    const Connection& m_connection;
    const EntityInfo& m_info;
    StoredTable m_table;
    int m_idColumn;
    std::vector<InRow> m_inRow;
    std::vector<Apart> m_apart;
};

} // namespace nytto
