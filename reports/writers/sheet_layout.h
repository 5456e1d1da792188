// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/result.h"

namespace nytto {

struct Report;
struct Row;
struct SheetLayout;

/// Lays out the blocks of one sheet downwards. All charts of the report point at cells. BadInput
/// when a single paragraph of a text does not fit a cell.
Result<SheetLayout> sheetLayout(const Report& report, int sheet);

/// The pieces in which each text cell of a row is written, by column; every column has at least
/// one piece, and most rows have no column with more.
Result<std::vector<QStringList>> rowParts(const Row& row);

} // namespace nytto
