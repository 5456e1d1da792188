// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct EstimateRow;
struct Investment;

/// What the stated percentage of a row of an estimate comes to.
struct EstimateCheck {
    Figure before;     ///< the sum of the rows before it
    Figure byPercent;  ///< the stated percentage of them, rounded to öre
    Figure difference; ///< the stated amount − that
};

using EstimateChecks = std::unordered_map<Id<EstimateRow>, EstimateCheck>;

/// The rows of one estimate, in order. By row; rows without a stated percentage are absent.
/// What does not fit an amount is unknown.
Result<EstimateChecks> checkEstimate(const std::vector<const EstimateRow*>& rows);
/// The rows of an investment's estimate.
Result<EstimateChecks> checkEstimate(const Contents& contents, Id<Investment> investment);

} // namespace nytto
