// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/unit_price.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/apportionment.h"
#include "model/entities/allocation/unit.h"

namespace nytto {

namespace {

/// What each unit pays of a service at its prices, by place of the unit.
std::map<int, FigureSum> charges(const ServiceAllocation& service) {
    std::map<int, FigureSum> sums;
    for (const PriceAllocation& price : service.prices)
        for (std::size_t at = 0; at < price.amounts.size(); ++at)
            sums[(*price.participants)[at]].add(price.amounts[at]);
    return sums;
}

Figure total(const std::map<int, FigureSum>& sums) {
    FigureSum all;
    for (const auto& [unit, sum] : sums)
        all.add(sum);
    return orUnknown(all);
}

/// Spreads the recovery by what each used; unknown for all where it cannot be.
void spreadRecovery(UnitPriceSettlement& settlement) {
    std::vector<std::int64_t> weights;
    Int128 sum = 0;
    bool hasLess = false; // at a price below 0, such as that of a service with a surplus
    bool hasMore = false;
    for (const Correction& unit : settlement.units) {
        const std::int64_t used = unit.used.amount().ore();
        hasLess |= used < 0;
        hasMore |= used > 0;
        weights.push_back(used < 0 ? -used : used);
        sum += weights.back();
    }
    if (settlement.recovery.isAmount() && !settlement.units.empty()) {
        if (hasLess && hasMore)
            settlement.notSpread = UnitPriceSettlement::NotSpread::MixedSigns;
        else if (!hasLess && !hasMore)
            settlement.notSpread = UnitPriceSettlement::NotSpread::NothingUsed;
    }
    const bool isSpread = settlement.recovery.isAmount() && !settlement.notSpread;
    std::vector<std::int64_t> amounts(weights.size());
    if (isSpread && sum > 0)
        amounts = apportion(settlement.recovery.amount().ore(), weights);
    for (std::size_t at = 0; at < weights.size(); ++at) {
        Correction& unit = settlement.units[at];
        unit.recovery = Figure::unknown();
        if (isSpread && sum > 0) {
            const Int128 rounded =
                roundedQuotient(Int128{settlement.recovery.amount().ore()} * weights[at], sum);
            unit.recovery = Money::ofOre(amounts[at]);
            unit.residual = Money::ofOre(amounts[at] - static_cast<std::int64_t>(rounded));
        }
        unit.volume = orUnknown(unit.used.minus(unit.invoiced));
        unit.total = orUnknown(nytto::sum(std::array{unit.volume, unit.recovery}));
    }
}

} // namespace

Result<std::vector<UnitPriceSettlement>> settlementsOf(const Contents& contents, int year) {
    const auto planned = Allocations(contents, VolumeBasis::Planned).of(year);
    const auto actual = Allocations(contents, VolumeBasis::Actual).of(year);
    std::vector<UnitPriceSettlement> settlements;
    for (std::size_t at = 0; at < planned->services.size(); ++at) {
        if (planned->services[at]->prices.empty())
            continue;
        UnitPriceSettlement settlement;
        settlement.planned = planned->services[at];
        settlement.actual = actual->services[at];
        settlement.service = settlement.planned->service;
        settlement.year = year;
        settlement.cost = settlement.planned->net; // what is passed on stands on bills so
        auto invoiced = charges(*settlement.planned);
        auto used = charges(*settlement.actual);
        settlement.invoiced = total(invoiced);
        settlement.used = total(used);
        settlement.recovery = orUnknown(settlement.cost.minus(settlement.used));
        for (const auto& [unit, sum] : invoiced) {
            settlement.units.push_back({planned->units->at(unit).id,
                                        orUnknown(sum),
                                        orUnknown(used[unit]),
                                        {},
                                        {},
                                        {},
                                        {}});
        }
        spreadRecovery(settlement);
        settlements.push_back(std::move(settlement));
    }
    return settlements;
}

} // namespace nytto
