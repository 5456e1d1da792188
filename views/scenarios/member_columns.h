// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

struct DocumentState;
struct GridColumn;
struct ScenarioSummary;

/// The columns of a scenario's members: how each is in it, and what it costs, causes and gives
/// there ("cost-2025", "impact-2025", "net-benefit"). A member that is not included has no figures,
/// so that the columns add up to the summary. `summary` may be null.
std::vector<GridColumn> memberColumns(const DocumentState& state, const ScenarioSummary* summary);

/// The columns of figures that were published of a scenario, beside them the computed figure, the
/// difference and its class, as the reconciliation finds them.
std::vector<GridColumn> publishedColumns(const DocumentState& state);

} // namespace nytto
