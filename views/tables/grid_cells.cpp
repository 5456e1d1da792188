// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_cells.h"

#include "model/entities/entity_info.h"

#include <algorithm>

namespace nytto {

GridCells::GridCells(const EntityInfo& info, const DocumentState& state,
                     std::vector<GridColumn> columns, const Keep& keep, const Rank& rank)
    : m_info(info), m_state(state), m_columns(std::move(columns)) {
    state.contents.forEach(info.index, [&](const void* entity, const QUuid& id) {
        if (!keep || keep(entity))
            m_rows.push_back({entity, id});
    });
    if (rank)
        std::ranges::stable_sort(m_rows, {}, [&](const GridRow& row) { return rank(row.entity); });
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows[row].id, static_cast<int>(row));
}

bool GridCells::hasShapeOf(const GridCells& other) const {
    return std::ranges::equal(m_rows, other.m_rows, {}, &GridRow::id, &GridRow::id) &&
           std::ranges::equal(m_columns, other.m_columns, {}, &GridColumn::heading,
                              &GridColumn::heading);
}

QString GridCells::titleOfRows() const {
    return m_state ? m_state->language.translate("entities", m_info.plural) : QString();
}

EntityRef GridCells::refAt(int row) const {
    return {m_info.keyString(), m_rows[static_cast<std::size_t>(row)].id};
}

int GridCells::columnOf(const QString& fieldKey, std::optional<int> year) const {
    const auto found = std::ranges::find_if(m_columns, [&](const GridColumn& column) {
        if (column.isComputed() || column.beside)
            return column.key == fieldKey;
        return fieldKey == QLatin1String(column.place.field->key) &&
               (!year || !column.place.isInSeries() || column.place.year == *year);
    });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString GridCells::nameOf(const GridColumn& column) const {
    return column.beside ? column.heading : nytto::nameOf(column.place, m_state->language);
}

EntityRef GridCells::holderOf(int row, int column) const {
    const auto& beside = this->column(column).beside;
    if (!beside)
        return refAt(row);
    const Beside::Held held = beside->find(entityAt(row));
    return held.entity ? EntityRef{beside->info.keyString(), held.id} : EntityRef();
}

Value GridCells::entered(int row, int column) const {
    const GridColumn& shown = this->column(column);
    const void* entity = entityAt(row);
    const void* holder = shown.beside ? shown.beside->find(entity).entity : entity;
    if (shown.isPresence)
        return holder != nullptr;
    return holder ? valueAt(holder, shown.place) : Value();
}

QString GridCells::missingWord(int row, int column) const {
    const auto& whenMissing = this->column(column).whenMissing;
    return whenMissing && std::holds_alternative<std::monostate>(entered(row, column))
               ? whenMissing(entityAt(row))
               : QString();
}

/// The notes of the whole row stand with its name.
bool isNameOfRow(const FieldInfo& field) {
    const QLatin1String key(field.key);
    return key == QLatin1String("name") || key == QLatin1String("title");
}

} // namespace nytto
