// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/seals.h"

#include "model/entities/entity_info.h"
#include "model/storage/failure.h"
#include "model/storage/layout.h"

#include <QCoreApplication>

namespace nytto {

namespace {

constexpr QLatin1String schemaTable("sqlite_schema");

bool isOfHistory(const QString& table) {
    return table == QLatin1String("edit") || table == QLatin1String("history");
}

QString shownName(const QString& table) {
    if (const EntityInfo* info = entityInfo(table.section(u'_', 0, 0)))
        return QCoreApplication::translate("entities", info->plural);
    return isOfHistory(table) ? QCoreApplication::translate("storage", "History")
                              : QCoreApplication::translate("storage", "Structure of the file");
}

} // namespace

Result<Seals> Seals::stored(const Connection& connection) {
    NYTTO_TRY(select, connection.prepare(QStringLiteral("SELECT name, digest FROM seal")));
    Seals seals;
    NYTTO_CHECK(select.forEach({}, [&seals](const SqlRow& row) {
        seals.m_seals.insert(row.text(0), Seal::fromBytes(row.bytes(1)));
        return Done();
    }));
    return seals;
}

Result<Seals> Seals::computed(const Connection& connection) {
    NYTTO_TRY(select, connection.prepare(QStringLiteral(
                          "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                          "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'seal'")));
    QStringList tables;
    NYTTO_CHECK(select.forEach({}, [&tables](const SqlRow& row) {
        tables += row.text(0);
        return Done();
    }));
    Seals seals;
    for (const QString& table : tables)
        NYTTO_CHECK(seals.addTable(connection, table));
    NYTTO_CHECK(seals.addSchema(connection));
    return seals;
}

Done Seals::addTable(const Connection& connection, const QString& table) {
    TableLayout layout{table, {}};
    NYTTO_TRY(columns, connection.prepare(
                           QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY name")));
    const SqlValue name = sqlText(table);
    NYTTO_CHECK(columns.forEach({&name, 1}, [&layout](const SqlRow& row) {
        layout.columns.push_back({row.text(0), {}});
        return Done();
    }));
    NYTTO_TRY(rows, connection.prepare(layout.select()));
    Seal& seal = m_seals[table];
    return rows.forEach({}, [&](const SqlRow& row) {
        seal.add(digestOf(table, row));
        return Done();
    });
}

Done Seals::addSchema(const Connection& connection) {
    NYTTO_TRY(select, connection.prepare(QStringLiteral(
                          "SELECT name, sql, tbl_name, type FROM sqlite_schema WHERE "
                          "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")));
    const QString name = schemaTable;
    Seal& seal = m_seals[name];
    return select.forEach({}, [&](const SqlRow& row) {
        seal.add(digestOf(name, row));
        return Done();
    });
}

Done Seals::store(const Connection& connection, const Seals& stored) const {
    NYTTO_TRY(replace, connection.prepare(QStringLiteral(
                           "INSERT OR REPLACE INTO seal (name, digest) VALUES (?, ?)")));
    for (auto seal = m_seals.begin(); seal != m_seals.end(); ++seal) {
        if (stored.m_seals.contains(seal.key()) && stored.m_seals[seal.key()] == *seal)
            continue;
        const SqlValue values[] = {sqlText(seal.key()), seal->toBytes()};
        NYTTO_CHECK(replace.run(values));
    }
    return {};
}

Seals Seals::withoutHistory() const {
    Seals seals = *this;
    for (const QString& table : m_seals.keys())
        if (isOfHistory(table))
            seals.m_seals.remove(table);
    return seals;
}

QStringList Seals::differingIn(const Seals& other) const {
    QStringList tables;
    for (auto seal = other.m_seals.begin(); seal != other.m_seals.end(); ++seal)
        if (!m_seals.contains(seal.key()) || m_seals[seal.key()] != *seal)
            tables += seal.key();
    return tables;
}

Done compareSeals(const Connection& connection, const Seals& stored, const Seals& found) {
    const QStringList tables = stored.differingIn(found);
    if (tables.isEmpty())
        return {};
    QStringList names;
    for (const QString& table : tables)
        names += shownName(table);
    names.removeDuplicates();
    return damaged(connection.path(),
                   QCoreApplication::translate(
                       "storage", "What is stored does not agree with its checksum: %1.")
                       .arg(names.join(QStringLiteral(", "))));
}

} // namespace nytto
