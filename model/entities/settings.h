// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"

namespace nytto {

struct EntityInfo;

/// How a year's impact figure is read: as that year's amount, or as a lasting change from the year
/// before, which then accumulates.
enum class ImpactReading { YearlyAmount, LastingChange };
std::span<const Choice> choicesOf(ImpactReading);

std::span<const Choice> choicesOf(MoneyUnit);

/// How the cost of services that use each other is passed on (DOMAIN: Allocation).
enum class ChainMethod { StepDown, Reciprocal };
std::span<const Choice> choicesOf(ChainMethod);

/// What holds for the whole document; there is exactly one.
struct Settings {
    static constexpr const char* key = "settings";
    static EntityInfo declare();

    Id<Settings> id;
    int position = 0;
    QString municipality;
    int firstYear = 0;             ///< first year of the plan
    int horizon = 3;               ///< years that the plan shows, the first included
    int netBenefitYears = 6;       ///< years that a net benefit covers
    std::optional<int> priceLevel; ///< the year whose prices the amounts are in
    bool indexIncluded = false;    ///< false: "före indexuppräkning"
    QString priceNote;
    std::optional<Rate> discountRate;
    MoneyUnit displayUnit = MoneyUnit::Thousands;
    ImpactReading impactReading = ImpactReading::YearlyAmount;
    Money significantAmount;              ///< from here a service's change is significant
    std::optional<Rate> significantShare; ///< or from this share of last year's budget
    Money deviationAmount;                ///< the same for ongoing initiatives: forecast − plan
    std::optional<Rate> deviationShare;
    ChainMethod chainMethod = ChainMethod::StepDown;
    std::optional<MoneyUnit>
        printedUnit; ///< of all amounts that were taken from print; none: exact

    bool operator==(const Settings&) const = default;
    int lastYear() const { return firstYear + horizon - 1; }
};

/// The municipality's internal interest rate of a year, and where it was decided.
struct InternalRate {
    static constexpr const char* key = "internalRate";
    static EntityInfo declare();

    Id<InternalRate> id;
    int position = 0;
    int year = 0;
    Rate rate;
    QString source;

    bool operator==(const InternalRate&) const = default;
};

} // namespace nytto
