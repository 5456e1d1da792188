// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/document_state.h"
#include "views/tables/grid_column.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace nytto {

/// What a grid shows of a state: the entities of one kind as rows, and what its columns hold of
/// them. Cells are told by row and column.
class GridCells {
public:
    using Keep = std::function<bool(const void* entity)>;
    using Rank = std::function<int(const void* entity)>;

    /// Nothing, as long as there is no state.
    explicit GridCells(const EntityInfo& info) : m_info(info) {}
    /// `keep` chooses the rows, and `rank` says their order where it is not the document's.
    GridCells(const EntityInfo& info, const DocumentState& state, std::vector<GridColumn> columns,
              const Keep& keep, const Rank& rank);

    /// Whether rows and columns are the same, so that only what they hold may differ.
    bool hasShapeOf(const GridCells& other) const;
    bool isCurrent() const { return m_state && m_state->isCurrent(); }
    const EntityInfo& info() const { return m_info; }
    const DocumentState& state() const { return *m_state; }
    MoneyUnit unit() const { return m_state ? m_state->unit() : MoneyUnit::Kronor; }
    ValueTexts texts() const { return {m_state->contents, m_state->language, m_state->unit()}; }
    /// "Services": what the rows are, in the language.
    QString titleOfRows() const;

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    const void* entityAt(int row) const { return m_rows[static_cast<std::size_t>(row)].entity; }
    EntityRef refAt(int row) const;
    int rowOf(const QUuid& id) const { return m_places.value(id, -1); } ///< −1 when absent

    const std::vector<GridColumn>& columns() const { return m_columns; }
    const GridColumn& column(int at) const { return m_columns[static_cast<std::size_t>(at)]; }
    /// −1 when absent; a year chooses among those of a series.
    int columnOf(const QString& fieldKey, std::optional<int> year) const;
    QString nameOf(const GridColumn& column) const;
    /// Shows one more, as the last.
    void addColumn(GridColumn column) { m_columns.push_back(std::move(column)); }

    /// What holds the cell's entered value: the row's entity or what is beside it; null where that
    /// is not there.
    EntityRef holderOf(int row, int column) const;
    /// std::monostate where nothing is entered.
    Value entered(int row, int column) const;
    /// What is said where nothing is entered; may be empty.
    QString missingWord(int row, int column) const;
    Cell computed(int row, int column) const { return this->column(column).compute(entityAt(row)); }

private:
    struct GridRow {
        const void* entity;
        QUuid id;
    };

    const EntityInfo& m_info;
    std::optional<DocumentState> m_state;
    std::vector<GridColumn> m_columns;
    std::vector<GridRow> m_rows;
    QHash<QUuid, int> m_places;
};

/// A row is called by this field.
bool isNameOfRow(const FieldInfo& field);

} // namespace nytto
