// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QModelIndex>

namespace nytto {

/// "Count 5 · Sum 12 300 · Average 2 460" for the status bar, in `unit`: of the cells whose role
/// `figureRole` holds a Figure. Empty for fewer than two cells.
QString selectionSummary(const QModelIndexList& cells, int figureRole, MoneyUnit unit,
                         const Language& language);

} // namespace nytto
