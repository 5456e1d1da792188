// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/grid_column.h"

namespace nytto {

// A computed amount that runs through the rows, as the balance of a ledger does: the sum of its
// rows says nothing, and is not shown.

inline QString runningPrefix() {
    return QStringLiteral("running-");
}
inline GridColumn running(GridColumn column) {
    column.computed.key = runningPrefix() + column.computed.key;
    return column;
}
inline bool isRunning(const GridColumn& column) {
    return column.computed.key.startsWith(runningPrefix());
}

} // namespace nytto
