// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

struct DocumentState;
struct GridColumn;

/// The columns of the initiatives: cost per year and kind, impact per year, what they come to over
/// the plan, net benefit with its certainty, and what each must be told apart by.
std::vector<GridColumn> initiativeColumns(const DocumentState& state);

} // namespace nytto
