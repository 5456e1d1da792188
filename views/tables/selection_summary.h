// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QModelIndex>

namespace nytto {

/// "Numbers 5 · Sum 12 300 tkr · Average 2 460 tkr · 1 unknown" for the status bar: of the cells
/// whose role `figureRole` holds a Figure, and the average is of the numbers alone. "Filled cells
/// 5" where no number is among them. Empty for fewer than two cells.
QString selectionSummary(const QModelIndexList& cells, int figureRole, MoneyUnit unit,
                         const Language& language);

} // namespace nytto
