// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/services/service_changes.h"

#include "model/basics/relative_change.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

namespace nytto {

namespace {

Int128 absolute(Money amount) {
    return amount.ore() < 0 ? -Int128{amount.ore()} : Int128{amount.ore()};
}

bool reachesAmount(Money change, Money threshold) {
    return threshold > Money() && absolute(change) >= threshold.ore();
}

/// |change| / |whole| ≥ threshold, without rounding.
bool reachesShare(Money change, Money whole, std::optional<Rate> threshold) {
    return threshold && !whole.isZero() &&
           absolute(change) * Rate::one >= absolute(whole) * threshold->millionths();
}

} // namespace

Result<Figure> serviceChangeOf(const Figure& budget, const Figure& proposal) {
    if (budget.isNotApplicable())
        return proposal;
    return proposal.isNotApplicable() ? Figure(Money()).minus(budget) : proposal.minus(budget);
}

Result<ServiceChange> serviceChange(const Settings& settings, const Service& service, int year) {
    ServiceChange result;
    result.service = service.id;
    result.derived = service.derived;
    result.outcome = service.costAt(year - 2, ServiceCost::Outcome);
    result.budget = service.costAt(year - 1, ServiceCost::Budget);
    result.proposal = service.costAt(year, ServiceCost::Proposal);
    result.isNew = result.budget.isNotApplicable() && result.proposal.isAmount();
    result.isEnded = result.budget.isAmount() && result.proposal.isNotApplicable();
    NYTTO_TRY(change, serviceChangeOf(result.budget, result.proposal));
    result.change = change;
    if (result.isCompared()) {
        const Money budget = result.budget.amount();
        result.share = relativeChange(change, budget);
        result.overAmount = reachesAmount(change.amount(), settings.significantAmount);
        result.overShare = reachesShare(change.amount(), budget, settings.significantShare);
    }
    return result;
}

Result<ServiceChanges> serviceChanges(const Contents& contents, int year) {
    ServiceChanges changes;
    changes.year = year;
    for (const Service& service : contents.all<Service>()) {
        if (!isInBase(service.category))
            continue;
        NYTTO_TRY(change, serviceChange(contents.settings(), service, year).in(service.name));
        if (change.derived) {
            changes.derived.push_back(change);
        } else if (change.isSignificant()) {
            changes.significant.push_back(change);
            changes.significantChange.add(change.change);
        } else if (change.change.isUnknown()) {
            changes.undecided.push_back(change);
        } else {
            changes.below.push_back(change);
            changes.belowChange.add(change.change);
        }
    }
    return changes;
}

Result<std::vector<InitiativeDeviation>> deviations(const Contents& contents) {
    const Settings& settings = contents.settings();
    std::vector<InitiativeDeviation> result;
    for (const Initiative& initiative : contents.all<Initiative>()) {
        if (initiative.stage != Stage::Ongoing)
            continue;
        InitiativeDeviation deviation;
        deviation.initiative = initiative.id;
        FigureSum plan;
        FigureSum forecast;
        for (const YearSeries::Cell& cell : initiative.cost.cells()) {
            const Figure planned = initiative.costAt(cell.year, InitiativeCost::Plan);
            if (cell.kind != static_cast<int>(InitiativeCost::Forecast) ||
                !cell.figure.isAmount() || !planned.isAmount())
                continue;
            plan.add(planned);
            forecast.add(cell.figure);
            deviation.years.push_back(cell.year);
        }
        if (deviation.years.empty())
            continue;
        NYTTO_TRY(planned, plan.known().in(initiative.name));
        NYTTO_TRY(expected, forecast.known().in(initiative.name));
        NYTTO_TRY(difference, expected.minus(planned).in(initiative.name));
        deviation.plan = planned;
        deviation.forecast = expected;
        deviation.deviation = difference;
        deviation.share = relativeChange(difference, planned);
        deviation.overAmount = reachesAmount(difference, settings.deviationAmount);
        deviation.overShare = reachesShare(difference, planned, settings.deviationShare);
        result.push_back(std::move(deviation));
    }
    return result;
}

} // namespace nytto
