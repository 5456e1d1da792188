// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_replace.h"

#include "model/entities/field_info.h"
#include "views/tables/grid_view.h"

#include <algorithm>

namespace nytto {

namespace {

Qt::CaseSensitivity caseOf(const Sought& sought) {
    return sought.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

/// Letters that are written in parts are the same letters.
QString composed(const QString& text) {
    return text.normalized(QString::NormalizationForm_C);
}

bool holdsText(const GridColumn& column) {
    return !column.isComputed() && column.isEditable && !column.isPresence &&
           (column.place.field->type == FieldType::Text ||
            column.place.field->type == FieldType::LongText);
}

} // namespace

bool isFoundIn(const QString& text, const Sought& sought) {
    if (sought.text.isEmpty())
        return false;
    return sought.isWholeCell ? composed(text).compare(composed(sought.text), caseOf(sought)) == 0
                              : composed(text).contains(composed(sought.text), caseOf(sought));
}

QString replacedIn(const QString& text, const Sought& sought, const QString& by) {
    if (!isFoundIn(text, sought))
        return text;
    return sought.isWholeCell ? by
                              : composed(text).replace(composed(sought.text), by, caseOf(sought));
}

QModelIndexList foundCells(const GridView& view, const Sought& sought) {
    const GridModel& grid = view.grid();
    std::vector<int> columns = view.visibleColumns();
    std::erase_if(columns, [&](int column) {
        return !holdsText(grid.columns()[static_cast<std::size_t>(column)]);
    });
    QModelIndexList found;
    for (int row = 0; row < view.order().rowCount(); ++row)
        for (const int column : columns)
            if (const QModelIndex cell = view.order().index(row, column);
                isFoundIn(cell.data(PlainRole).toString(), sought))
                found << view.order().mapToSource(cell);
    return found;
}

Replacing replacedCells(const GridView& view, const QModelIndexList& cells, const Sought& sought,
                        const QString& by, const QString& sentence) {
    const GridModel& grid = view.grid();
    std::vector<TypedCell> all;
    for (const QModelIndex& cell : cells)
        all.push_back(
            {cell.row(), cell.column(), replacedIn(cell.data(PlainRole).toString(), sought, by)});
    if (all.empty())
        return {};
    Replacing replacing{grid.typed(all, sentence), {}};
    if (replacing.typed.faults.empty())
        return replacing;
    std::vector<TypedCell> sound;
    for (const TypedCell& cell : all) { // each beside those that can stand before it
        sound.push_back(cell);
        const TypedEdit tried = grid.typed(sound, sentence);
        if (tried.faults.empty())
            continue;
        sound.pop_back();
        CellFault fault = tried.faults.front();
        replacing.refused.push_back({cell.row, cell.column, fault.message});
    }
    replacing.typed = sound.empty() ? TypedEdit() : grid.typed(sound, sentence);
    return replacing;
}

} // namespace nytto
