// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/entered_cell.h"

#include "model/entities/entered_fields.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

bool isEntered(const Contents& contents, const EntityInfo& info, const FieldInfo& field) {
    const AnyEntity defaults = info.create();
    const Value none = field.get(pointerTo(defaults));
    bool isFound = false;
    contents.forEach(info.index, [&](const void* entity, const QUuid&) {
        isFound = isFound || field.get(entity) != none;
    });
    return isFound;
}

Column columnOf(const ReportContext& context, const FieldInfo& field) {
    Column column;
    column.key = field.keyString();
    column.title = context.translate("fields", field.label);
    column.type = columnTypeOf(field.type);
    column.unit = context.unit();
    column.decimals = column.type == ColumnType::Percent  ? 2
                      : column.type == ColumnType::Amount ? context.decimals()
                                                          : 0;
    return column;
}

} // namespace

ColumnType columnTypeOf(FieldType type) {
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

QString publicText(const Secrecy& secrecy, const EntityRef& owner, const FieldInfo& field,
                   const Value& value, const QString& text) {
    if (field.masked && secrecy.masks(owner))
        return field.nameRank > 0 ? secrecy.name(owner) : secrecy.text(owner, text);
    if (field.type != FieldType::Reference && field.type != FieldType::References)
        return text;
    QStringList names;
    for (const EntityRef& target : referencesIn(field, value))
        names << secrecy.name(target);
    return names.join(QStringLiteral("; "));
}

Cell enteredCell(const ValueTexts& texts, const Secrecy& secrecy, const EntityRef& owner,
                 const ValuePlace& place, const Value& value) {
    if (const auto* figure = std::get_if<Figure>(&value))
        return Cell(*figure);
    if (const auto* amount = std::get_if<Money>(&value))
        return Cell(*amount);
    if (const auto* rate = std::get_if<Rate>(&value))
        return Cell(*rate);
    if (const auto* quantity = std::get_if<Quantity>(&value))
        return Cell(*quantity);
    if (const auto* date = std::get_if<QDate>(&value); date && date->isValid())
        return Cell(*date);
    if (const auto* number = std::get_if<qint64>(&value);
        number && place.field->type == FieldType::Integer)
        return Cell(*number);
    const QString text = publicText(secrecy, owner, *place.field, value, texts.shown(place, value));
    return text.isEmpty() ? Cell() : Cell(text);
}

void addOtherFields(ReportTable& table, const ReportContext& context, const EntityInfo& info,
                    const QStringList& without) {
    const Contents& contents = context.contents();
    const ValueTexts texts{contents, context.language(), context.unit()};
    for (const FieldInfo* field : enteredFields(info)) {
        const QString key = field->keyString();
        if (field->type == FieldType::LongText || field->type == FieldType::Series ||
            without.contains(key) || !isEntered(contents, info, *field))
            continue;
        table.columns.push_back(columnOf(context, *field));
        for (Row& row : table.rows) {
            const auto entity =
                row.subject.kind == info.keyString() ? contents.find(row.subject) : std::nullopt;
            if (!entity) {
                row.cells.emplace_back();
                continue;
            }
            Cell cell = enteredCell(texts, context.secrecy(), row.subject, {field},
                                    field->get(pointerTo(*entity)));
            const ValueNotes::OfValue notes = context.notes().of(row.subject, key, std::nullopt);
            cell.marked(notes.assumed ? CellMark::Assumed : CellMark::Input).noted(notes.text);
            row.cells.push_back(std::move(cell));
        }
    }
}

} // namespace nytto
