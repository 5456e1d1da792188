// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/basics/money.h"
#include "model/basics/rate.h"

namespace nytto {

struct InvestmentCost;

/// A lease: the same payment for every twelve months.
struct Lease {
    Money perYear;
    int years = 0; ///< 1 to 100
};

/// One way to have an asset.
struct AssetCost {
    std::vector<Figure> years; ///< from the first year in use on; n/a after its last one
    Figure inAll;
    Figure perYear; ///< in all, per twelve months in use, rounded to öre
    /// What the years are worth before the first one; none without a discount rate.
    std::optional<Figure> presentValue = {};
};

/// Owning beside leasing. Both have a row for every year of the longer one.
struct OwnOrLease {
    AssetCost owning;
    AssetCost leasing;
};

/// Sets the capital cost of an investment beside a lease that begins when the investment is taken
/// into use: in calendar years both have the same months of the first year, and a lease that does
/// not begin in January touches one year more than it lasts. A year's payments are rounded
/// cumulatively to öre. Year k is discounted by (1 + rate)^k,
/// the first year too; the sum is rounded once, to öre. An investment in progress, or whose years
/// are not known, is unknown. BadInput for a lease of no years, of more than a hundred, or of a
/// negative payment, and for a negative rate.
Result<OwnOrLease> ownOrLease(const InvestmentCost& owned, const Lease& lease,
                              std::optional<Rate> discountRate);

/// Σ figures[k] / (1 + rate)^(k + 1), rounded to öre; unknown where one of them is, n/a ones count
/// nothing.
Result<Figure> presentValue(std::span<const Figure> figures, Rate rate);

} // namespace nytto
