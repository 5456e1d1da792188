// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/calculation/initiatives/plan_years.h"
#include "model/entities/entity_ref.h"

namespace nytto {

struct BaseCost;
class Contents;
struct InitiativeFigures;
class Language;
struct PlanFigures;
class Rate;

struct Initiative;
struct Scenario;
struct ScenarioMember;

/// The rows of a scenario's summary (DOMAIN: Scenarios).
enum class ScenarioRow {
    Base,     ///< management cost of the base
    Ongoing,  ///< cost of members that have started
    Proposed, ///< cost of members that have not
    Impact,   ///< change of management cost that members cause, capital cost included
};
constexpr std::array scenarioRows{ScenarioRow::Base, ScenarioRow::Ongoing, ScenarioRow::Proposed,
                                  ScenarioRow::Impact};

/// An included member with its figures.
struct ScenarioMemberFigures {
    Id<ScenarioMember> member;
    Id<Initiative> initiative;
    bool started = false;
    int shift = 0;
    std::shared_ptr<const InitiativeFigures> figures;
    Figure netBenefit;       ///< scaled; unknown when moved, since it is only known as a total
    Figure statedNetBenefit; ///< as entered
    /// The initiative's year that it cannot be moved for, since its figures would fall before the
    /// plan: then nothing of the member is known.
    std::optional<int> movedOut = {};
};

/// One term of a figure: what it comes from and what it gives.
struct FigureTerm {
    EntityRef source;
    Figure figure;
    bool derived = false; ///< a derived remainder: it proves nothing
    bool operator==(const FigureTerm&) const = default;
};

/// A scenario, or several stacked ones, year by year.
struct ScenarioSummary {
    std::vector<Id<Scenario>> scenarios;
    PlanYears years;
    std::shared_ptr<const BaseCost> base;
    std::vector<ScenarioMemberFigures> members; ///< included ones, in order, once each

    struct Year {
        std::array<FigureSum, scenarioRows.size()> rows;
        FigureSum capital; ///< the part of Impact that is capital cost
        FigureSum sum;     ///< Summering: all four rows
        FigureSum change;  ///< against doing nothing: all rows but the base
        const FigureSum& row(ScenarioRow which) const {
            return rows[static_cast<std::size_t>(which)];
        }
        FigureSum& row(ScenarioRow which) { return rows[static_cast<std::size_t>(which)]; }
    };
    std::vector<Year> perYear;
    Year total;           ///< over the years of the plan
    Year later;           ///< what is entered for years after the plan; the base is not
    FigureSum netBenefit; ///< over Settings::netBenefitYears

    /// What a row of a year consists of; `at` counts from the first year. The terms add up to the
    /// row.
    std::vector<FigureTerm> terms(ScenarioRow row, int at) const;
    std::vector<FigureTerm> netBenefitTerms() const;
};

/// relativeChange() of the change against the base.
std::optional<Rate> changeShare(const ScenarioSummary::Year& year);

Result<ScenarioSummary> summarise(const Contents& contents, const PlanFigures& plan,
                                  Id<Scenario> scenario);

/// The figures of a member, also of one that is not included; unknown where it cannot be moved so.
Result<ScenarioMemberFigures> memberFigures(const Contents& contents, const PlanFigures& plan,
                                            const ScenarioMember& member);

/// One sentence that says why a member's figures are not known; its initiative by that name.
QString describeMovedOut(const QString& initiative, int year, const Language& language);

/// Whether two members change an initiative's cost, impact and benefit in the same way.
bool areMovedAndScaledAlike(const ScenarioMember& a, const ScenarioMember& b);

/// Why scenarios cannot be stacked: two of them move or scale one initiative differently.
struct StackConflict {
    Id<Initiative> initiative;
    Id<Scenario> first;
    Id<Scenario> second;
    bool operator==(const StackConflict&) const = default;
};
/// The first conflict; none where the scenarios can be stacked.
std::optional<StackConflict> stackConflict(const PlanFigures& plan,
                                           std::span<const Id<Scenario>> scenarios);

/// The union of the scenarios' members with the base once. BadInput, naming both scenarios, when
/// there is a stackConflict().
Result<ScenarioSummary> summariseStacked(const Contents& contents, const PlanFigures& plan,
                                         std::span<const Id<Scenario>> scenarios);

/// Every scenario of a year, in order.
Result<std::vector<ScenarioSummary>> summariseAll(const Contents& contents, int year);

/// The scenarios of a year, in order.
std::vector<Id<Scenario>> scenariosOf(const Contents& contents, int year);

} // namespace nytto
