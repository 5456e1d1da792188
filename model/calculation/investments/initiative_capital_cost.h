// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/year_series.h"
#include "model/calculation/investments/investment_cost.h"

namespace nytto {

class Contents;

struct Initiative;
struct Investment;

/// What one investment costs its initiative per calendar year.
struct CapitalCostTerm {
    Id<Investment> investment;
    QString name;
    YearSeries cost;     ///< the years in which it costs anything
    Figure inOtherYears; ///< 0; n/a while in progress; unknown where the years are not known
    // Why it, or some year of it, is unknown.
    std::vector<CapitalGap> gaps;
    std::optional<Error> error; ///< where it could not be calculated at all

    Figure at(int year) const { return cost.contains(year) ? cost.at(year) : inOtherYears; }
};

/// The capital cost that joins an initiative's impact ("varav kapitalkostnad"), by investment.
struct InitiativeCapitalCost {
    std::vector<CapitalCostTerm> terms;

    /// Names the investments that are unknown. Without investments, or while all are in progress,
    /// it is n/a, which adds nothing to an impact.
    FigureSum at(int year) const;
    /// The last year of any term; none without years.
    std::optional<int> lastYear() const;
};

/// By initiative; those without investments are absent. Never fails: an investment whose terms
/// are refused is unknown, with the reason.
std::unordered_map<Id<Initiative>, InitiativeCapitalCost>
capitalCostOfInitiatives(const Contents& contents);

/// The same for a single initiative; without terms when it has no investment.
InitiativeCapitalCost capitalCostOf(const Contents& contents, Id<Initiative> id);

/// One initiative's figures for `years` calendar years from `firstYear`; n/a where it has no
/// investment in use. Fails only when a sum does not fit.
Result<std::vector<Figure>> capitalCostByYear(const Contents& contents, Id<Initiative> id,
                                              int firstYear, int years);

} // namespace nytto
