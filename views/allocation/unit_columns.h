// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/unit_order.h"
#include "views/tables/grid_panel.h"

namespace nytto {

/// The rank of a grid's row, which is a unit.
GridModel::Rank unitRank(const std::shared_ptr<const UnitOrder>& order);
/// The columns of fields of the unit; its name stands in by its depth.
std::vector<GridColumn> unitColumns(const QStringList& keys, const DocumentState& state,
                                    const std::shared_ptr<const UnitOrder>& order);

} // namespace nytto
