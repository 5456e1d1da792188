// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/calculation/services/change_causes.h"
#include "model/calculation/services/service_changes.h"

#include <optional>
#include <unordered_map>

namespace nytto {

/// Everything that is computed of one state of a document, for one year of analysis; each part when
/// it is first asked for, then kept. The contents must outlive it and must not change: after an
/// edit there are new calculations.
class Calculations {
public:
    /// `year` 0: the document's first year.
    explicit Calculations(const Contents& contents, int year = 0);

    const Contents& contents() const { return m_contents; }
    int year() const { return m_years.first; }
    PlanYears years() const { return m_years; }

    const Result<PlanFigures>& plan() const;
    /// Of the scenarios of the year, in order.
    const Result<std::vector<ScenarioSummary>>& scenarios() const;
    const Result<ServiceChanges>& serviceChanges() const;
    const Result<std::vector<InitiativeDeviation>>& deviations() const;
    const Result<std::vector<CauseTotal>>& causes() const;
    const Result<MovedTotal>& moved() const;
    const Result<std::vector<AppropriationRoom>>& appropriations() const;
    const Result<std::vector<FrameRoom>>& frames() const;
    const Result<Reconciliation>& reconciliation() const;
    const Result<InvestmentCost>& investment(Id<Investment> id) const;
    /// Who pays what, by planned volumes: the decided state of any year.
    std::shared_ptr<const Allocation> allocation(int allocationYear) const;
    /// With a scenario's impact on the services; of the years of the plan.
    Result<std::shared_ptr<const Allocation>> allocation(int allocationYear,
                                                         Id<Scenario> scenario) const;

private:
    const Allocations& allocations() const;

    const Contents& m_contents;
    PlanYears m_years;
    mutable std::optional<Result<PlanFigures>> m_plan;
    mutable std::optional<Result<std::vector<ScenarioSummary>>> m_scenarios;
    mutable std::optional<Result<ServiceChanges>> m_serviceChanges;
    mutable std::optional<Result<std::vector<InitiativeDeviation>>> m_deviations;
    mutable std::optional<Result<std::vector<CauseTotal>>> m_causes;
    mutable std::optional<Result<MovedTotal>> m_moved;
    mutable std::optional<Result<std::vector<AppropriationRoom>>> m_appropriations;
    mutable std::optional<Result<std::vector<FrameRoom>>> m_frames;
    mutable std::optional<Result<Reconciliation>> m_reconciliation;
    mutable std::unordered_map<Id<Investment>, Result<InvestmentCost>> m_investments;
    mutable std::optional<Allocations> m_allocations;
    mutable std::map<std::pair<int, Id<Scenario>>, Result<std::shared_ptr<const Allocation>>>
        m_scenarioAllocations;
};

} // namespace nytto
