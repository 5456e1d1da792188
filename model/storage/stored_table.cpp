// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/stored_table.h"

#include "model/storage/seal.h"

namespace nytto {

StoredTable::StoredTable(const Connection& connection, TableLayout layout, QString key,
                         QString order)
    : m_connection(connection), m_layout(std::move(layout)), m_key(std::move(key)),
      m_order(QStringLiteral(" ORDER BY ") + order) {}

Done StoredTable::forAll(Seal& seal, const Visit& visit) {
    NYTTO_TRY(select, m_connection.prepare(m_layout.select() + m_order));
    return select.forEach({}, [&](const SqlRow& row) {
        seal.add(digestOf(m_layout.name, row));
        return visit(row);
    });
}

Done StoredTable::forKey(const QUuid& key, const Visit& visit) {
    NYTTO_TRY(select, statement(ByKey));
    const SqlValue id = sqlId(key);
    return select->forEach({&id, 1}, visit);
}

Done StoredTable::insert(const Cells& cells, Seal& seal) {
    NYTTO_TRY(insert, statement(Insert));
    seal.add(digestOf(m_layout.name, cells));
    return insert->run(cells);
}

Done StoredTable::update(const Cells& before, const Cells& after, Seal& seal) {
    if (before == after)
        return {};
    NYTTO_TRY(update, statement(Update));
    seal.subtract(digestOf(m_layout.name, before));
    seal.add(digestOf(m_layout.name, after));
    return update->run(after);
}

Done StoredTable::remove(const QUuid& key, std::span<const Cells> rows, Seal& seal) {
    if (rows.empty())
        return {};
    for (const Cells& row : rows)
        seal.subtract(digestOf(m_layout.name, row));
    NYTTO_TRY(remove, statement(Remove));
    const SqlValue id = sqlId(key);
    return remove->run({&id, 1});
}

QString StoredTable::sqlFor(Purpose purpose) const {
    const QString where = QStringLiteral(" WHERE %1 = ?").arg(quoted(m_key));
    switch (purpose) {
    case ByKey:
        return m_layout.select() + where + m_order;
    case Insert:
        return m_layout.insert();
    case Remove:
        return QStringLiteral("DELETE FROM ") + quoted(m_layout.name) + where;
    case Update:
        break;
    }
    // The key is left alone: it never changes, and setting it would look for what refers to it.
    QStringList assignments;
    for (const SqlColumn& column : m_layout.columns)
        if (column.name != m_key)
            assignments +=
                QStringLiteral("%1 = ?%2")
                    .arg(quoted(column.name), QString::number(m_layout.column(column.name) + 1));
    return QStringLiteral("UPDATE %1 SET %2%3%4")
        .arg(quoted(m_layout.name), assignments.join(QStringLiteral(", ")), where,
             QString::number(m_layout.column(m_key) + 1));
}

Result<Statement*> StoredTable::statement(Purpose purpose) {
    std::optional<Statement>& slot = m_statements[purpose];
    if (!slot) {
        NYTTO_TRY(prepared, m_connection.prepare(sqlFor(purpose)));
        slot = std::move(prepared);
    }
    return &*slot;
}

} // namespace nytto
