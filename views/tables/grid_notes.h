// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/tables/value_notes.h"
#include "views/tables/shown_notes.h"

namespace nytto {

class GridCells;

/// The notes on a cell's value; of the whole row too, where it is the row's name.
ValueNotes::OfValue notesOn(const GridCells& cells, int row, int column);

/// What is told of a cell: its notes and what was printed; of a computed one, its comment.
QString noteText(const GridCells& cells, int row, int column);

/// The notes that concern an entered value, and an empty one where it has none of its own.
ShownNotes notesToEdit(const GridCells& cells, int row, int column);

/// The edit that makes notes as they are wanted; nothing where they are so already.
Result<std::optional<Edit>> noting(const GridCells& cells, const std::vector<Note>& notes);

} // namespace nytto
