// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/month.h"
#include "model/basics/rate.h"
#include "model/entities/investments/capital_method.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace nytto {

/// Internal rates by calendar year.
using RateTable = std::map<int, Rate>;

/// What the capital cost of one asset follows from.
struct CapitalTerms {
    Money amount;   ///< acquisition value P
    Money residual; ///< R, from 0 to P
    int life = 5;   ///< n, 1 to 100 years
    CapitalMethod method = CapitalMethod::StraightLine;
    CapitalCalendar calendar = CapitalCalendar::CalculationYears;
    Month start;                        ///< calendar years: taken into use; else null
    std::optional<int> firstYear = {};  ///< calculation years: which year the first one is
    std::variant<Rate, RateTable> rate; ///< fixed, 0 to 100 %, or of each year
};

/// One printed year. Amounts are exact; what is rounded is rounded to whole öre.
struct CapitalYear {
    int number = 0;          ///< 1, 2, …
    std::optional<int> year; ///< the calendar year, where it is known
    int months = 12;         ///< in use
    Money opening;           ///< book value when the year, or the use, begins
    Money depreciation;
    Money closing; ///< opening − depreciation
    Rate rate;
    Money interest;
    Money cost; ///< depreciation + interest
    bool operator==(const CapitalYear&) const = default;
};

struct CapitalCost {
    std::vector<CapitalYear> years;
    // Sums of the printed years.
    Money depreciation;
    Money interest;
    Money cost;
    bool operator==(const CapitalCost&) const = default;
};

/// The capital cost of an asset, year by year.
///
/// Straight line: (P − R) is spread evenly over the months of the life and rounded cumulatively,
/// so that the years add up to it exactly. Interest is rate · opening book value · months in
/// use / 12, or with CapitalMethod::AverageBalance the mean of the opening and closing book value
/// in its place; it is rounded once a year, on the printed book values.
///
/// Annuity: the same cost every year (see annuity()), of which the interest is rate · opening book
/// value; the last year takes up the rounding, so that the book value ends at R.
///
/// Calendar years begin with the month in which the asset is taken into use; a life of n years
/// then touches n + 1 of them unless it begins in January.
///
/// Fails with BadInput and a sentence that says what to enter: values out of range, a missing
/// start in calendar years, a rate table without a first year or without one of the years, an
/// annuity with a rate table or in calendar years, and one whose last year would take up more than
/// a krona and more than a hundredth of the annuity.
Result<CapitalCost> capitalCost(const CapitalTerms& terms);

} // namespace nytto
