// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/grid_edits.h"

#include <QModelIndexList>

namespace nytto {

class GridView;

/// What is looked for in the texts of a table.
struct Sought {
    QString text;
    bool matchesCase = false;
    bool isWholeCell = false;
};

/// Whether a cell's text is, or has in it, what is sought.
bool isFoundIn(const QString& text, const Sought& sought);
/// The text with what is sought replaced, everywhere in it.
QString replacedIn(const QString& text, const Sought& sought, const QString& by);

/// The text cells that can be typed in and have it, in the model's coordinates, as they stand in
/// the view from left to right and above to below.
QModelIndexList foundCells(const GridView& view, const Sought& sought);

/// What replacing leads to: one edit of the cells that can stand, and why the others cannot.
struct Replacing {
    TypedEdit typed;
    std::vector<CellFault> refused;
};
Replacing replacedCells(const GridView& view, const QModelIndexList& cells, const Sought& sought,
                        const QString& by, const QString& sentence);

} // namespace nytto
