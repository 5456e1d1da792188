// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/offered_columns.h"

#include "model/entities/entered_fields.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace nytto {

namespace {

bool isOf(const GridColumn& column, const Beside* beside) {
    return !column.isComputed() && column.beside.get() == beside;
}

bool hasField(const std::vector<GridColumn>& shown, const FieldInfo& field, const Beside* beside) {
    return std::ranges::any_of(shown, [&](const GridColumn& column) {
        return isOf(column, beside) && column.place.field == &field;
    });
}

/// What is beside the rows: of each kind, as of several years.
std::map<const EntityInfo*, std::vector<std::shared_ptr<const Beside>>>
besideRows(const std::vector<GridColumn>& shown) {
    std::map<const EntityInfo*, std::vector<std::shared_ptr<const Beside>>> found;
    for (const GridColumn& column : shown)
        if (column.beside)
            if (auto& ofKind = found[&column.beside->info];
                std::ranges::find(ofKind, column.beside) == ofKind.end())
                ofKind.push_back(column.beside);
    return found;
}

std::vector<GridColumn> columnsOf(const EntityInfo& info, const FieldInfo& field,
                                  const DocumentState& state) {
    const QString key = field.keyString();
    if (field.type != FieldType::Series)
        return fieldColumns(info, {key}, state.language, state.unit());
    const PlanYears years = state.calculations.years();
    std::vector<GridColumn> columns;
    for (int kind = 0; kind < std::max(static_cast<int>(field.choices.size()), 1); ++kind)
        std::ranges::move(
            seriesColumns(info, key, years.first, years.count, kind, state.language, state.unit()),
            std::back_inserter(columns));
    return columns;
}

/// But the year, which it is found by.
std::vector<GridColumn> columnsBeside(const std::shared_ptr<const Beside>& beside,
                                      const FieldInfo& field, const DocumentState& state) {
    const QString year = beside->key.section(u'.', -1);
    bool isOfYear = false;
    year.toInt(&isOfYear);
    if (field.type == FieldType::Series || (isOfYear && field.keyString() == QLatin1String("year")))
        return {};
    return besideColumns(beside, {field.keyString()}, isOfYear ? year : QString(), state.language,
                         state.unit());
}

} // namespace

std::vector<GridColumn> offeredColumns(const EntityInfo& info, const std::vector<GridColumn>& shown,
                                       const DocumentState& state) {
    std::vector<GridColumn> offered;
    const auto offer = [&](std::vector<GridColumn> columns, const Beside* beside) {
        const bool isEditable = std::ranges::any_of(shown, [&](const GridColumn& column) {
            return isOf(column, beside) && column.isEditable;
        });
        for (GridColumn& column : columns) {
            column.isOffered = true;
            column.isEditable = isEditable;
            if (std::ranges::find(shown, column.key, &GridColumn::key) == shown.end())
                offered.push_back(std::move(column));
        }
    };
    for (const FieldInfo* field : enteredFields(info))
        if (!hasField(shown, *field, nullptr))
            offer(columnsOf(info, *field, state), nullptr);
    for (const auto& [kind, besides] : besideRows(shown))
        for (const FieldInfo* field : enteredFields(*kind))
            for (const auto& beside : besides)
                if (!hasField(shown, *field, beside.get()))
                    offer(columnsBeside(beside, *field, state), beside.get());
    return offered;
}

} // namespace nytto
