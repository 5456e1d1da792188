// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/calculations.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/calculation/services/change_causes.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/investments/investment.h"
#include "model/entities/scenarios/scenario.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace nytto {

namespace {

template <class T, class Compute>
const Result<T>& kept(std::optional<Result<T>>& place, Compute compute) {
    if (!place)
        place.emplace(compute());
    return *place;
}

} // namespace

/// What has been asked for, so far.
struct Calculations::Kept {
    std::optional<Result<PlanFigures>> plan;
    std::optional<Result<std::vector<ScenarioSummary>>> scenarios;
    std::optional<Result<ServiceChanges>> serviceChanges;
    std::optional<Result<std::vector<InitiativeDeviation>>> deviations;
    std::optional<Result<std::vector<CauseTotal>>> causes;
    std::optional<Result<MovedTotal>> moved;
    std::optional<Result<std::vector<AppropriationRoom>>> appropriations;
    std::optional<Result<std::vector<FrameRoom>>> frames;
    std::optional<Result<Reconciliation>> reconciliation;
    std::unordered_map<Id<Investment>, Result<InvestmentCost>> investments;
    std::optional<Allocations> allocations;
    std::map<std::pair<int, Id<Scenario>>, Result<std::shared_ptr<const Allocation>>>
        scenarioAllocations;
};

Calculations::Calculations(const Contents& contents, int year)
    : m_contents(contents), m_years(planYears(contents.settings(), year)),
      m_kept(std::make_unique<Kept>()) {}

Calculations::~Calculations() = default;
Calculations::Calculations(Calculations&&) noexcept = default;

const Result<PlanFigures>& Calculations::plan() const {
    return kept(m_kept->plan, [&] { return planFigures(m_contents, m_years); });
}

const Result<std::vector<ScenarioSummary>>& Calculations::scenarios() const {
    return kept(m_kept->scenarios, [&]() -> Result<std::vector<ScenarioSummary>> {
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
    return kept(m_kept->serviceChanges, [&] { return nytto::serviceChanges(m_contents, year()); });
}

const Result<std::vector<InitiativeDeviation>>& Calculations::deviations() const {
    return kept(m_kept->deviations, [&] { return nytto::deviations(m_contents); });
}

const Result<std::vector<CauseTotal>>& Calculations::causes() const {
    return kept(m_kept->causes, [&] { return causeTotals(m_contents, year()); });
}

const Result<MovedTotal>& Calculations::moved() const {
    return kept(m_kept->moved, [&] { return movedTotal(m_contents, year()); });
}

const Result<std::vector<AppropriationRoom>>& Calculations::appropriations() const {
    return kept(m_kept->appropriations, [&] { return appropriationRooms(m_contents); });
}

const Result<std::vector<FrameRoom>>& Calculations::frames() const {
    return kept(m_kept->frames, [&] { return frameRooms(m_contents, m_years); });
}

const Result<Reconciliation>& Calculations::reconciliation() const {
    return kept(m_kept->reconciliation, [&] {
        if (!plan() || !scenarios())
            return reconcile(m_contents);
        const ComputedPlan computed{*plan(), *scenarios()};
        return reconcile(m_contents, &computed);
    });
}

const Result<InvestmentCost>& Calculations::investment(Id<Investment> id) const {
    auto found = m_kept->investments.find(id);
    if (found == m_kept->investments.end())
        found = m_kept->investments.emplace(id, capitalCostOf(m_contents, id)).first;
    return found->second;
}

const Allocations& Calculations::allocations() const {
    if (!m_kept->allocations)
        m_kept->allocations.emplace(m_contents);
    return *m_kept->allocations;
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
    auto found = m_kept->scenarioAllocations.find(key);
    if (found == m_kept->scenarioAllocations.end())
        found = m_kept->scenarioAllocations.emplace(key, compute()).first;
    return found->second;
}

} // namespace nytto
