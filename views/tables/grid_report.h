// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

class GridCells;

/// A column and a cell of a grid as a report has them, for exporting what is shown. Secret texts
/// are masked, unless the state includes them.
Column reportColumn(const GridCells& cells, int column);
Cell reportCell(const GridCells& cells, int row, int column);

/// What other programs get of an entered value that is copied.
QString outsideText(const GridCells& cells, int row, int column);

} // namespace nytto
