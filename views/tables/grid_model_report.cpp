// SPDX-License-Identifier: GPL-3.0-or-later
// A grid as a report's table.
#include "model/entities/entity_info.h"
#include "views/tables/grid_model.h"

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

} // namespace

Column GridModel::reportColumn(int column) const {
    const GridColumn& shown = m_columns[static_cast<std::size_t>(column)];
    if (shown.isComputed())
        return shown.computed;
    Column result;
    result.key = shown.key;
    result.title = nameOfColumn(shown);
    result.type = typeOf(shown.place.field->type);
    result.unit = m_state->unit();
    result.decimals = result.type == ColumnType::Percent       ? 2
                      : m_state->unit() == MoneyUnit::Millions ? 1
                                                               : 0;
    return result;
}

Cell GridModel::reportCell(const QModelIndex& index) const {
    const GridColumn& column = columnAt(index);
    if (column.isComputed())
        return column.compute(entityAt(index.row()));
    const Value value = enteredAt(index);
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
    else if (const QString text = publicText(index, value, texts().shown(column.place, value));
             !text.isEmpty())
        cell = Cell(text);
    else if (const QString missing = missingWord(index, value); !missing.isEmpty())
        cell = Cell(missing);
    const ValueNotes::OfValue notes = notesOn(index);
    cell.marked(notes.assumed ? CellMark::Assumed : CellMark::Input);
    cell.noted(secrecy().text(holderOf(index), notes.text));
    return cell;
}

/// A text as everybody may see it, unless secret ones are to be included.
QString GridModel::publicText(const QModelIndex& index, const Value& value,
                              const QString& text) const {
    const FieldInfo& field = *columnAt(index).place.field;
    const EntityRef ref = holderOf(index);
    if (field.masked && secrecy().masks(ref))
        return isName(field) ? secrecy().name(ref) : secrecy().text(ref, text);
    if (field.type != FieldType::Reference && field.type != FieldType::References)
        return text;
    QStringList names;
    for (const EntityRef& target : referencesIn(field, value))
        names << secrecy().name(target);
    return names.join(QStringLiteral("; "));
}

QString GridModel::outsideText(const QModelIndex& index) const {
    const ValuePlace& place = columnAt(index).place;
    const Value value = enteredAt(index);
    return publicText(index, value, texts().plain(place, value));
}

} // namespace nytto
