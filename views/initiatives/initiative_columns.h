// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/document_state.h"
#include "views/tables/grid_column.h"

namespace nytto {

/// The columns of the initiatives: cost per year and kind, impact per year, what they come to over
/// the plan, net benefit with its certainty, and what each must be told apart by.
std::vector<GridColumn> initiativeColumns(const DocumentState& state);

} // namespace nytto
