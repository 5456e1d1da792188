// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/entity_table.h"

#include "model/entities/entity_info.h"
#include "model/storage/failure.h"
#include "model/storage/seal.h"
#include "model/storage/seals.h"

#include <QCoreApplication>

namespace nytto {

namespace {

constexpr QLatin1String idKey("id");
constexpr QLatin1String ownerKey("owner");

QLatin1String orderApart(const FieldInfo& field) {
    return field.type == FieldType::References ? QLatin1String("owner, place") : ownerKey;
}

Error wrongType() {
    return {ErrorCode::Damaged,
            QCoreApplication::translate("storage", "The value is missing or does not fit.")};
}

Error ownerless() {
    return {ErrorCode::Damaged,
            QCoreApplication::translate("storage", "The row that it belongs to is missing.")};
}

} // namespace

EntityTable::EntityTable(const Connection& connection, const EntityInfo& info)
    : m_connection(connection), m_info(info),
      m_table(connection, layoutOf(info), idKey, QStringLiteral("position, id")),
      m_idColumn(m_table.layout().column(idKey)) {
    for (const FieldInfo& field : info.fields) {
        if (isApart(field)) {
            m_apart.push_back({&field, StoredTable(connection, layoutOf(info, field), ownerKey,
                                                   orderApart(field))});
            continue;
        }
        InRow inRow{&field, {}};
        for (const SqlColumn& column : columnsOf(field))
            inRow.columns.push_back(m_table.layout().column(column.name));
        m_inRow.push_back(std::move(inRow));
    }
}

Error EntityTable::misfit(const FieldInfo& field, const QUuid& id, const Error& reason) const {
    return damaged(m_connection.path(),
                   QCoreApplication::translate("storage", "%1 %2, %3: %4")
                       .arg(QCoreApplication::translate("entities", m_info.label),
                            id.toString(QUuid::WithoutBraces),
                            QCoreApplication::translate("fields", field.label), reason.message));
}

Result<AnyEntity> EntityTable::entityIn(const SqlRow& row) const {
    AnyEntity entity = m_info.create();
    const QUuid id = idIn(row, m_idColumn);
    setId(entity, id);
    for (const InRow& inRow : m_inRow) {
        const Result<Value> value = valueIn(*inRow.field, row, inRow.columns);
        if (!value)
            return misfit(*inRow.field, id, value.error());
        if (!inRow.field->set(pointerTo(entity), *value))
            return misfit(*inRow.field, id, wrongType());
    }
    return entity;
}

Result<EntityTable::ValuesByOwner> EntityTable::readApart(Apart& apart, Seal& seal) {
    ValuesByOwner values;
    const Value empty = valueOf(m_info.create(), *apart.field);
    const int owner = ownerColumn(*apart.field);
    NYTTO_CHECK(apart.table.forAll(seal, [&](const SqlRow& row) {
        const QUuid id = idIn(row, owner);
        auto value = values.find(id);
        if (value == values.end())
            value = values.insert(id, empty);
        const Done done = addRow(*apart.field, row, *value);
        return done ? done : Done(misfit(*apart.field, id, done.error()));
    }));
    return values;
}

Done EntityTable::readAll(Contents& contents, Seals& seals) {
    std::vector<ValuesByOwner> values;
    for (Apart& apart : m_apart) {
        NYTTO_TRY(read, readApart(apart, seals[apart.table.name()]));
        values.push_back(std::move(read));
    }
    std::vector<AnyEntity> entities;
    NYTTO_CHECK(m_table.forAll(seals[m_table.name()], [&](const SqlRow& row) -> Done {
        NYTTO_TRY(entity, entityIn(row));
        for (std::size_t at = 0; at < m_apart.size(); ++at)
            if (const auto value = values[at].find(idOf(entity)); value != values[at].end()) {
                m_apart[at].field->set(pointerTo(entity), *value);
                values[at].erase(value);
            }
        entities.push_back(std::move(entity));
        return {};
    }));
    contents.insertAll(std::move(entities));
    for (std::size_t at = 0; at < m_apart.size(); ++at)
        if (!values[at].isEmpty())
            return misfit(*m_apart[at].field, values[at].begin().key(), ownerless());
    return {};
}

Result<std::optional<AnyEntity>> EntityTable::find(const QUuid& id) {
    std::optional<AnyEntity> found;
    NYTTO_CHECK(m_table.forKey(id, [&](const SqlRow& row) -> Done {
        NYTTO_TRY(entity, entityIn(row));
        found = std::move(entity);
        return {};
    }));
    if (!found)
        return found;
    for (Apart& apart : m_apart) {
        Value value = valueOf(m_info.create(), *apart.field);
        NYTTO_CHECK(apart.table.forKey(
            id, [&](const SqlRow& row) { return addRow(*apart.field, row, value); }));
        apart.field->set(pointerTo(*found), value);
    }
    return found;
}

Result<Cells> EntityTable::cells(const AnyEntity& entity) const {
    Cells cells(m_table.layout().columns.size());
    cells[static_cast<std::size_t>(m_idColumn)] = sqlId(idOf(entity));
    for (const InRow& inRow : m_inRow) {
        Result<Cells> own = cellsOf(*inRow.field, valueOf(entity, *inRow.field));
        if (!own)
            return own.error().in(nameOf(entity));
        for (std::size_t at = 0; at < own->size(); ++at)
            cells[static_cast<std::size_t>(inRow.columns[at])] = std::move((*own)[at]);
    }
    return cells;
}

Done EntityTable::insert(const AnyEntity& entity, Seals& seals) {
    NYTTO_TRY(row, cells(entity));
    NYTTO_CHECK(m_table.insert(row, seals[m_table.name()]));
    for (Apart& apart : m_apart) {
        NYTTO_TRY(rows, rowsOf(*apart.field, idOf(entity), valueOf(entity, *apart.field)));
        for (const Cells& each : rows)
            NYTTO_CHECK(apart.table.insert(each, seals[apart.table.name()]));
    }
    return {};
}

Done EntityTable::update(const AnyEntity& before, const AnyEntity& after, Seals& seals) {
    NYTTO_TRY(oldRow, cells(before));
    NYTTO_TRY(newRow, cells(after));
    NYTTO_CHECK(m_table.update(oldRow, newRow, seals[m_table.name()]));
    for (Apart& apart : m_apart) {
        NYTTO_TRY(oldRows, rowsOf(*apart.field, idOf(before), valueOf(before, *apart.field)));
        NYTTO_TRY(newRows, rowsOf(*apart.field, idOf(after), valueOf(after, *apart.field)));
        if (oldRows == newRows)
            continue;
        Seal& seal = seals[apart.table.name()];
        NYTTO_CHECK(apart.table.remove(idOf(before), oldRows, seal));
        for (const Cells& each : newRows)
            NYTTO_CHECK(apart.table.insert(each, seal));
    }
    return {};
}

Done EntityTable::remove(const AnyEntity& entity, Seals& seals) {
    for (Apart& apart : m_apart) {
        NYTTO_TRY(rows, rowsOf(*apart.field, idOf(entity), valueOf(entity, *apart.field)));
        NYTTO_CHECK(apart.table.remove(idOf(entity), rows, seals[apart.table.name()]));
    }
    NYTTO_TRY(row, cells(entity));
    return m_table.remove(idOf(entity), {&row, 1}, seals[m_table.name()]);
}

} // namespace nytto
