// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/calculations.h"

namespace nytto {

namespace {

template <class T, class Compute>
const Result<T>& kept(std::optional<Result<T>>& place, Compute compute) {
    if (!place)
        place.emplace(compute());
    return *place;
}

} // namespace

Calculations::Calculations(const Contents& contents, int year)
    : m_contents(contents), m_years(planYears(contents.settings(), year)) {}

const Result<PlanFigures>& Calculations::plan() const {
    return kept(m_plan, [&] { return planFigures(m_contents, m_years); });
}

const Result<std::vector<ScenarioSummary>>& Calculations::scenarios() const {
    return kept(m_scenarios, [&]() -> Result<std::vector<ScenarioSummary>> {
        if (!plan())
            return plan().error();
        std::vector<ScenarioSummary> summaries;
        for (const Id<Scenario> id : scenariosOf(m_contents, year())) {
            NYTTO_TRY(summary, summarise(m_contents, *plan(), id));
            summaries.push_back(std::move(summary));
        }
        return summaries;
    });
}

const Result<ServiceChanges>& Calculations::serviceChanges() const {
    return kept(m_serviceChanges, [&] { return nytto::serviceChanges(m_contents, year()); });
}

const Result<std::vector<InitiativeDeviation>>& Calculations::deviations() const {
    return kept(m_deviations, [&] { return nytto::deviations(m_contents); });
}

const Result<std::vector<CauseTotal>>& Calculations::causes() const {
    return kept(m_causes, [&] { return causeTotals(m_contents, year()); });
}

const Result<MovedTotal>& Calculations::moved() const {
    return kept(m_moved, [&] { return movedTotal(m_contents, year()); });
}

const Result<std::vector<AppropriationRoom>>& Calculations::appropriations() const {
    return kept(m_appropriations, [&] { return appropriationRooms(m_contents); });
}

const Result<std::vector<FrameRoom>>& Calculations::frames() const {
    return kept(m_frames, [&] { return frameRooms(m_contents, m_years); });
}

const Result<Reconciliation>& Calculations::reconciliation() const {
    return kept(m_reconciliation, [&] {
        if (!plan() || !scenarios())
            return reconcile(m_contents);
        const ComputedPlan computed{*plan(), *scenarios()};
        return reconcile(m_contents, &computed);
    });
}

const Result<InvestmentCost>& Calculations::investment(Id<Investment> id) const {
    auto found = m_investments.find(id);
    if (found == m_investments.end())
        found = m_investments.emplace(id, capitalCostOf(m_contents, id)).first;
    return found->second;
}

const Allocations& Calculations::allocations() const {
    if (!m_allocations)
        m_allocations.emplace(m_contents);
    return *m_allocations;
}

std::shared_ptr<const Allocation> Calculations::allocation(int allocationYear) const {
    return allocations().of(allocationYear);
}

Result<std::shared_ptr<const Allocation>> Calculations::allocation(int allocationYear,
                                                                   Id<Scenario> scenario) const {
    const auto compute = [&]() -> Result<std::shared_ptr<const Allocation>> {
        if (!plan())
            return plan().error();
        NYTTO_TRY(summary, summarise(m_contents, *plan(), scenario));
        return allocations().of(allocationYear, summary);
    };
    const std::pair key(allocationYear, scenario);
    auto found = m_scenarioAllocations.find(key);
    if (found == m_scenarioAllocations.end())
        found = m_scenarioAllocations.emplace(key, compute()).first;
    return found->second;
}

} // namespace nytto
