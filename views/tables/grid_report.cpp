// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_report.h"

#include "model/document/secrecy.h"
#include "model/entities/entity_info.h"
#include "views/tables/grid_cells.h"
#include "views/tables/grid_notes.h"

namespace nytto {

namespace {

ColumnType typeOf(FieldType type) {
    switch (type) {
    case FieldType::Money:
    case FieldType::Figure:
    case FieldType::Series:
        return ColumnType::Amount;
    case FieldType::Rate:
        return ColumnType::Percent;
    case FieldType::Quantity:
        return ColumnType::Quantity;
    case FieldType::Integer:
        return ColumnType::Number;
    case FieldType::Date:
        return ColumnType::Date;
    default:
        return ColumnType::Text;
    }
}

Secrecy secrecyOf(const GridCells& cells) {
    const DocumentState& state = cells.state();
    return {state.contents, state.language, state.withSecret};
}

/// A text as everybody may see it, unless secret ones are to be included.
QString publicText(const GridCells& cells, int row, int column, const QString& text) {
    const FieldInfo& field = *cells.column(column).place.field;
    const EntityRef ref = cells.holderOf(row, column);
    const Secrecy secrecy = secrecyOf(cells);
    if (field.masked && secrecy.masks(ref))
        return isNameOfRow(field) ? secrecy.name(ref) : secrecy.text(ref, text);
    if (field.type != FieldType::Reference && field.type != FieldType::References)
        return text;
    QStringList names;
    for (const EntityRef& target : referencesIn(field, cells.entered(row, column)))
        names << secrecy.name(target);
    return names.join(QStringLiteral("; "));
}

} // namespace

Column reportColumn(const GridCells& cells, int column) {
    const GridColumn& shown = cells.column(column);
    if (shown.isComputed())
        return shown.computed;
    Column result;
    result.key = shown.key;
    result.title = cells.nameOf(shown);
    result.type = typeOf(shown.place.field->type);
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
    Cell cell;
    if (const auto* figure = std::get_if<Figure>(&value))
        cell = Cell(*figure);
    else if (const auto* amount = std::get_if<Money>(&value))
        cell = Cell(*amount);
    else if (const auto* rate = std::get_if<Rate>(&value))
        cell = Cell(*rate);
    else if (const auto* quantity = std::get_if<Quantity>(&value))
        cell = Cell(*quantity);
    else if (const auto* date = std::get_if<QDate>(&value); date && date->isValid())
        cell = Cell(*date);
    else if (const auto* number = std::get_if<qint64>(&value);
             number && column.place.field->type == FieldType::Integer)
        cell = Cell(*number);
    else if (const QString text =
                 publicText(cells, row, at, cells.texts().shown(column.place, value));
             !text.isEmpty())
        cell = Cell(text);
    else if (const QString missing = cells.missingWord(row, at); !missing.isEmpty())
        cell = Cell(missing);
    const ValueNotes::OfValue notes = notesOn(cells, row, at);
    cell.marked(notes.assumed ? CellMark::Assumed : CellMark::Input);
    cell.noted(secrecyOf(cells).text(cells.holderOf(row, at), notes.text));
    return cell;
}

QString outsideText(const GridCells& cells, int row, int column) {
    const ValuePlace& place = cells.column(column).place;
    return publicText(cells, row, column, cells.texts().plain(place, cells.entered(row, column)));
}

} // namespace nytto
