// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/grid/grid_column.h"
#include "views/shared/document_state.h"

namespace nytto {

/// The columns of the services: what each costs per year and kind, how it changes in the year of
/// the analysis, whether that is significant by the settings' thresholds, and why.
std::vector<GridColumn> serviceColumns(const DocumentState& state);

} // namespace nytto
