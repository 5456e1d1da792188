// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_report.h"

#include "model/document/secrecy.h"
#include "model/entities/entity_info.h"
#include "model/tables/entered_cell.h"
#include "views/tables/grid_cells.h"
#include "views/tables/grid_notes.h"

namespace nytto {

namespace {

Secrecy secrecyOf(const GridCells& cells) {
    const DocumentState& state = cells.state();
    return {state.contents, state.language, state.withSecret};
}

} // namespace

Column reportColumn(const GridCells& cells, int column) {
    const GridColumn& shown = cells.column(column);
    if (shown.isComputed())
        return shown.computed;
    Column result;
    result.key = shown.key;
    result.title = cells.nameOf(shown);
    result.type = columnTypeOf(shown.place.field->type);
    result.unit = cells.unit();
    result.decimals = result.type == ColumnType::Percent    ? 2
                      : cells.unit() == MoneyUnit::Millions ? 1
                                                            : 0;
    return result;
}

Cell reportCell(const GridCells& cells, int row, int at) {
    const GridColumn& column = cells.column(at);
    if (column.isComputed())
        return cells.computed(row, at);
    const Value value = cells.entered(row, at);
    const Secrecy secrecy = secrecyOf(cells);
    const EntityRef holder = cells.holderOf(row, at);
    Cell cell = enteredCell(cells.texts(), secrecy, holder, column.place, value);
    if (std::holds_alternative<std::monostate>(cell.content))
        if (const QString missing = cells.missingWord(row, at); !missing.isEmpty())
            cell = Cell(missing);
    const ValueNotes::OfValue notes = notesOn(cells, row, at);
    cell.marked(notes.assumed ? CellMark::Assumed : CellMark::Input);
    cell.noted(secrecy.text(holder, notes.text));
    return cell;
}

QString outsideText(const GridCells& cells, int row, int column) {
    const ValuePlace& place = cells.column(column).place;
    const Value value = cells.entered(row, column);
    return publicText(secrecyOf(cells), cells.holderOf(row, column), *place.field, value,
                      cells.texts().plain(place, value));
}

} // namespace nytto
