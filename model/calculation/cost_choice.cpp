// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/cost_choice.h"

namespace nytto {

namespace {
template <class Kind>
ChosenCost<Kind> firstKnown(const YearSeries& series, int year, std::initializer_list<Kind> kinds) {
    for (const Kind kind : kinds)
        if (const Figure figure = series.at(year, static_cast<int>(kind)); !figure.isUnknown())
            return {figure, kind};
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
