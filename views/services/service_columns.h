// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/document_state.h"
#include "views/tables/grid_column.h"

namespace nytto {

/// The columns of the services: what each costs per year and kind, how it changes in the year of
/// the analysis, whether that is significant by the settings' thresholds, and why.
std::vector<GridColumn> serviceColumns(const DocumentState& state);

} // namespace nytto
