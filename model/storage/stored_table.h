// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cells.h"
#include "model/storage/connection.h"
#include "model/storage/layout.h"

#include <array>

namespace nytto {

class Seal;

/// The statements of one table; prepared when first needed, and made from its layout alone.
class StoredTable {
public:
    /// `key` is the column by which rows are found, "id" or "owner"; `order` names the columns by
    /// which they come. The connection stays where it is as long as the table.
    StoredTable(const Connection& connection, TableLayout layout, QString key, QString order);

    const QString& name() const { return m_layout.name; }
    const TableLayout& layout() const { return m_layout; }

    using Visit = std::function<Done(const SqlRow&)>;
    /// Every row; the digests are added to the seal.
    Done forAll(Seal& seal, const Visit& visit);
    Done forKey(const QUuid& key, const Visit& visit);
    /// Cells in the order of the layout's columns; the seal follows.
    Done insert(const Cells& cells, Seal& seal);
    Done update(const Cells& before, const Cells& after, Seal& seal);
    /// Removes every row of the key; `rows` are those that are there, for the seal.
    Done remove(const QUuid& key, std::span<const Cells> rows, Seal& seal);

private:
    enum Purpose { ByKey, Insert, Update, Remove };

    QString sqlFor(Purpose purpose) const;
    Result<Statement*> statement(Purpose purpose);

    const Connection& m_connection;
    TableLayout m_layout;
    QString m_key;
    QString m_order;
    std::array<std::optional<Statement>, 4> m_statements;
};

} // namespace nytto
