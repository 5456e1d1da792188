// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/initiatives/cost_choice.h"

#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"

namespace nytto {

namespace {
template <class Kind>
ChosenCost<Kind> firstKnown(const YearSeries& series, int year, std::initializer_list<Kind> kinds) {
    const std::span<const YearSeries::Cell> entered = series.ofYear(year);
    for (const Kind kind : kinds)
        for (const YearSeries::Cell& cell : entered)
            if (cell.kind == static_cast<int>(kind) && !cell.figure.isUnknown())
                return {cell.figure, kind};
    return {};
}
} // namespace

ChosenCost<ServiceCost> costOf(const Service& service, int year) {
    return firstKnown(
        service.cost, year,
        {ServiceCost::Outcome, ServiceCost::Proposal, ServiceCost::Budget, ServiceCost::Forecast});
}

ChosenCost<InitiativeCost> costOf(const Initiative& initiative, int year) {
    return firstKnown(initiative.cost, year,
                      {InitiativeCost::Outcome, InitiativeCost::Forecast, InitiativeCost::Plan});
}

} // namespace nytto
