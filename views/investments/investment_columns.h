// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

struct DocumentState;
struct GridColumn;

struct Investment;

/// The columns of the investments: what each has cost to buy and costs in all, how that is
/// calculated, and the spending per year.
std::vector<GridColumn> investmentColumns(const DocumentState& state);

/// The columns of an estimate's rows, with what the stated percentages come to.
std::vector<GridColumn> estimateColumns(const DocumentState& state, Id<Investment> investment);

} // namespace nytto
