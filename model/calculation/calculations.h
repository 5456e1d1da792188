// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/result.h"
#include "model/calculation/initiatives/plan_years.h"

#include <memory>
#include <vector>

namespace nytto {

class Allocation;
class Allocations;
class Contents;
struct AppropriationRoom;
struct CauseTotal;
struct FrameRoom;
struct InitiativeDeviation;
struct Investment;
struct InvestmentCost;
struct MovedTotal;
struct PlanFigures;
struct Reconciliation;
struct Scenario;
struct ScenarioSummary;
struct ServiceChanges;

/// Everything that is computed of one state of a document, for one year of analysis; each part when
/// it is first asked for, then kept. The contents must outlive it and must not change: after an
/// edit there are new calculations.
class Calculations {
public:
    /// `year` 0: the document's first year.
    explicit Calculations(const Contents& contents, int year = 0);
    ~Calculations();
    Calculations(Calculations&&) noexcept;

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
    struct Kept;
    const Allocations& allocations() const;

    const Contents& m_contents;
    PlanYears m_years;
    std::unique_ptr<Kept> m_kept;
};

} // namespace nytto
