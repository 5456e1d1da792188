// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_column.h"

#include "model/entities/entity_info.h"
#include "model/tables/headings.h"

namespace nytto {

namespace {

bool holdsAmounts(FieldType type) {
    return type == FieldType::Money || type == FieldType::Figure || type == FieldType::Series;
}

GridColumn entered(const ValuePlace& place, const QString& key, const Language& language,
                   MoneyUnit unit) {
    GridColumn column;
    column.key = key;
    column.place = place;
    column.heading = nameOf(place, language);
    column.shortHeading = column.heading;
    if (place.isInSeries()) { // "Cost" over "2025" and "plan"
        column.group = language.translate("fields", place.field->label);
        column.shortHeading = QString::number(place.year);
        if (!place.field->choices.empty())
            column.shortHeading +=
                u'\n' +
                language
                    .translate("choices",
                               place.field->choices[static_cast<std::size_t>(place.kind)].label)
                    .toLower();
        column.set = {QString::fromLatin1(place.field->key), column.group};
    }
    if (holdsAmounts(place.field->type))
        column.heading = withUnit(column.heading, unit, language);
    else if (place.field->type == FieldType::Rate && !column.heading.contains(u'%'))
        column.shortHeading = column.heading += QStringLiteral(" (%)");
    if (*place.field->help != '\0')
        column.help = language.translate("fields", place.field->help);
    return column;
}

} // namespace

bool GridColumn::isNumeric() const {
    if (isComputed())
        return computed.type != ColumnType::Text;
    const FieldType type = place.field->type;
    return holdsAmounts(type) || type == FieldType::Integer || type == FieldType::Rate ||
           type == FieldType::Quantity;
}

std::vector<GridColumn> fieldColumns(const EntityInfo& info, const QStringList& keys,
                                     const Language& language, MoneyUnit unit) {
    std::vector<GridColumn> columns;
    for (const QString& key : keys) {
        const FieldInfo* field = info.field(key);
        Q_ASSERT(field);
        columns.push_back(entered({field}, key, language, unit));
    }
    return columns;
}

std::vector<GridColumn> seriesColumns(const EntityInfo& info, const QString& key, int firstYear,
                                      int years, int kind, const Language& language,
                                      MoneyUnit unit) {
    std::vector<GridColumn> columns;
    for (int year = firstYear; year < firstYear + years; ++year)
        columns.push_back(entered(
            {info.field(key), year, kind},
            QStringLiteral("%1.%2.%3").arg(key, QString::number(year), QString::number(kind)),
            language, unit));
    return columns;
}

std::vector<GridColumn> besideColumns(const std::shared_ptr<const Beside>& beside,
                                      const QStringList& keys, const QString& under,
                                      const Language& language, MoneyUnit unit) {
    std::vector<GridColumn> columns = fieldColumns(beside->info, keys, language, unit);
    for (GridColumn& column : columns) {
        column.key += u'.' + beside->key;
        column.beside = beside;
        if (under.isEmpty())
            continue;
        column.group = column.headingShown();
        column.shortHeading = under;
        column.heading += u' ' + under;
    }
    return columns;
}

GridColumn amountColumn(const QString& key, const QString& title, const Language& language,
                        MoneyUnit unit, std::function<Cell(const void*)> compute,
                        std::function<Explanation(const void*)> explain) {
    GridColumn column = computedColumn(key, title, ColumnType::Amount, std::move(compute));
    column.heading = withUnit(title, unit, language);
    column.shortHeading = title;
    column.computed.unit = unit;
    column.computed.decimals = unit == MoneyUnit::Millions ? 1 : 0;
    column.explain = std::move(explain);
    return column;
}

GridColumn computedColumn(const QString& key, const QString& title, ColumnType type,
                          std::function<Cell(const void*)> compute) {
    GridColumn column;
    column.key = key;
    column.heading = title;
    column.isEditable = false;
    column.computed.key = key;
    column.computed.title = title;
    column.computed.type = type;
    column.computed.decimals = type == ColumnType::Percent ? 1 : 0;
    column.compute = std::move(compute);
    return column;
}

} // namespace nytto
