// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

struct DocumentState;
struct GridColumn;

/// The columns of the services: what each costs per year and kind, how it changes in the year of
/// the analysis, whether that is significant by the settings' thresholds, and why.
std::vector<GridColumn> serviceColumns(const DocumentState& state);

} // namespace nytto
