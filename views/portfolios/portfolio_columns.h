// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

struct DocumentState;
struct GridColumn;

/// The columns of the portfolios: per year of the plan the frame, what is allocated of it and what
/// is left, for costs of initiatives and then for investments; years that are exceeded are named.
std::vector<GridColumn> portfolioColumns(const DocumentState& state);

/// The columns of appropriations: what is set aside, used and left.
std::vector<GridColumn> appropriationColumns(const DocumentState& state);

/// The columns of matters, with what is left of the appropriation after each.
std::vector<GridColumn> matterColumns(const DocumentState& state);

} // namespace nytto
