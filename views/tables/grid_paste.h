// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/grid_edits.h"

#include <QStringList>

namespace nytto {

struct ClipboardTable;
class GridView;

/// A block of texts put onto the cells from one on, before it is applied.
struct Paste {
    std::vector<TypedCell> cells; ///< in the model's rows and columns
    TypedEdit result;
    int cut = 0;       ///< cells to the right of the last column
    int dashes = 0;    ///< cells that are read as 0
    QStringList unfit; ///< the rows below the last one where none can be added, by their first text
};

/// What pasting into what is selected in a grid leads to: a block over the cells from the first one
/// on, as often as it fills the selection; a single text into every selected cell.
Paste pasted(const GridView& view, const ClipboardTable& table);

/// The cells below the first row of the selection, with the texts of that row.
std::vector<TypedCell> filledDown(const GridView& view);

/// The selected check boxes, turned to what the current one is not; empty where that is none.
std::vector<TypedCell> turnedChecks(const GridView& view);

} // namespace nytto
