// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/document_state.h"
#include "views/tables/grid_column.h"

namespace nytto {

/// The columns that a grid has beside those that its page shows, for people to choose: every other
/// field of the rows that is filled in, a series by years of the plan, and those of what is beside
/// the rows. They can be typed into where the page's own can.
std::vector<GridColumn> offeredColumns(const EntityInfo& info, const std::vector<GridColumn>& shown,
                                       const DocumentState& state);

} // namespace nytto
