// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"

#include "model/calculation/allocation/allocation_year.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"

#include <algorithm>

namespace nytto {

namespace {

/// What a service costs, one unknown term where it is not known, and the known of its terms.
void addOwn(FigureSum& sum, const ServiceAllocation& service) {
    sum.add(service.own);
    if (service.own.isUnknown())
        for (const ServiceCostTerm& term : service.terms)
            if (term.amount.isAmount())
                sum.add(term.amount);
}

} // namespace

struct Allocations::State {
    State(const Contents& held, VolumeBasis volumes)
        : contents(held), basis(volumes), index(held),
          units(std::make_shared<const AllocationUnits>(held)), tables(held, *units, volumes) {}

    const AllocationYear& year(int year) {
        auto& held = years[year];
        if (!held)
            held =
                std::make_unique<const AllocationYear>(contents, index, units, tables, basis, year);
        return *held;
    }

    const Contents& contents;
    VolumeBasis basis;
    AllocationIndex index;
    std::shared_ptr<const AllocationUnits> units;
    KeyTables tables;
    std::map<int, std::unique_ptr<const AllocationYear>> years;
};

Allocations::Allocations(const Contents& contents, VolumeBasis basis)
    : m_state(std::make_unique<State>(contents, basis)) {}
Allocations::~Allocations() = default;

std::shared_ptr<const Allocation> Allocations::of(int year) const {
    return m_state->year(year).decided();
}

std::shared_ptr<const Allocation> Allocations::of(int year, const ScenarioSummary& scenario) const {
    if (!scenario.years.contains(year))
        return of(year);
    return m_state->year(year).with(
        impactsOf(m_state->contents, scenario, year - scenario.years.first));
}

const ServiceAllocation* Allocation::service(Id<Service> id) const {
    const auto found =
        std::ranges::find(services, id, [](const auto& held) { return held->service; });
    return found == services.end() ? nullptr : found->get();
}

Allocation::Total Allocation::total(Id<Unit> unit) const {
    const int place = units->placeOf(unit);
    return place < 0 || !tree->isValid(place) ? Total() : m_sums[static_cast<std::size_t>(place)];
}

void Allocation::sumUp() {
    m_sums = m_totals;
    const std::vector<int>& downwards = tree->downwards();
    for (auto at = downwards.rbegin(); at != downwards.rend(); ++at) {
        const int above = tree->parentOf(*at);
        if (above < 0 || !tree->isValid(*at))
            continue;
        Total& sum = m_sums[static_cast<std::size_t>(above)];
        sum.ore += m_sums[static_cast<std::size_t>(*at)].ore;
        sum.unknown += m_sums[static_cast<std::size_t>(*at)].unknown;
    }
}

Allocation::Total Allocation::billed() const {
    Total sum;
    for (const Total& total : m_totals) {
        sum.ore += total.ore;
        sum.unknown += total.unknown;
    }
    return sum;
}

std::vector<NotAllocated> Allocation::notAllocated() const {
    std::vector<NotAllocated> rows;
    for (const auto& held : services)
        std::ranges::copy(held->notAllocated, std::back_inserter(rows));
    std::ranges::copy(initiatives, std::back_inserter(rows));
    return rows;
}

FigureSum Allocation::cost() const {
    FigureSum sum;
    for (const auto& held : services)
        addOwn(sum, *held);
    for (const NotAllocated& row : initiatives)
        sum.add(row.amount);
    return sum;
}

std::vector<AllocationProblem> Allocation::problems() const {
    std::vector<AllocationProblem> all;
    for (const auto& held : services)
        std::ranges::copy(held->problems, std::back_inserter(all));
    return all;
}

} // namespace nytto
