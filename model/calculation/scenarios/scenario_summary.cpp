// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/scenarios/scenario_summary.h"

#include "model/basics/language.h"
#include "model/basics/or_unknown.h"
#include "model/basics/relative_change.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"

#include <QCoreApplication>

namespace nytto {

namespace {

Adjustment adjustmentOf(const ScenarioMember& member) {
    return {member.shift, member.costScale, member.impactScale};
}

/// What is known of an initiative that cannot be moved so: only where it has figures.
InitiativeFigures unknownLike(const InitiativeFigures& own) {
    InitiativeFigures figures;
    figures.cost.resize(own.cost.size());
    figures.impact.resize(own.impact.size());
    figures.capital.resize(own.capital.size());
    const auto fill = [](FigureSum& later, const FigureSum& before) {
        if (before.amountCount() + before.unknownCount() > 0)
            later.add(Figure::unknown());
    };
    fill(figures.laterCost, own.laterCost);
    fill(figures.laterImpact, own.laterImpact);
    return figures;
}

/// The members of the scenarios, each initiative once; or the first conflict between them.
std::variant<std::vector<const ScenarioMember*>, StackConflict>
unionOf(const PlanFigures& plan, std::span<const Id<Scenario>> scenarios) {
    std::vector<const ScenarioMember*> members;
    std::unordered_map<Id<Initiative>, const ScenarioMember*> seen;
    for (const Id<Scenario> scenario : scenarios) {
        const auto held = plan.members.find(scenario);
        if (held == plan.members.end())
            continue;
        for (const ScenarioMember* member : held->second) {
            if (scenarios.size() == 1) { // an initiative is in one scenario only once
                members.push_back(member);
                continue;
            }
            const auto [place, isNew] = seen.emplace(member->initiative, member);
            if (isNew)
                members.push_back(member);
            else if (!areMovedAndScaledAlike(*place->second, *member))
                return StackConflict{member->initiative, place->second->scenario, scenario};
        }
    }
    return members;
}

Error cannotBeStacked(const Contents& contents, const StackConflict& conflict) {
    return {ErrorCode::BadInput,
            QCoreApplication::translate("calculation",
                                        "“%1” is moved or scaled differently in “%2” and “%3”; "
                                        "they cannot be stacked.")
                .arg(contents.find(conflict.initiative)->name, contents.find(conflict.first)->name,
                     contents.find(conflict.second)->name)};
}

void addMember(ScenarioSummary& summary, const ScenarioMemberFigures& member) {
    const ScenarioRow costRow = member.started ? ScenarioRow::Ongoing : ScenarioRow::Proposed;
    for (std::size_t at = 0; at < summary.perYear.size(); ++at) {
        ScenarioSummary::Year& year = summary.perYear[at];
        year.row(costRow).add(member.figures->cost[at]);
        year.row(ScenarioRow::Impact).add(member.figures->impact[at]);
        if (!member.figures->capital.empty())
            year.capital.add(member.figures->capital[at]);
    }
    summary.later.row(costRow).add(member.figures->laterCost);
    summary.later.row(ScenarioRow::Impact).add(member.figures->laterImpact);
    summary.netBenefit.add(member.netBenefit);
}

void addUp(ScenarioSummary::Year& year) {
    for (const ScenarioRow row : scenarioRows) {
        year.sum.add(year.row(row));
        if (row != ScenarioRow::Base)
            year.change.add(year.row(row));
    }
}

void addTotals(ScenarioSummary& summary) {
    for (ScenarioSummary::Year& year : summary.perYear) {
        addUp(year);
        for (const ScenarioRow row : scenarioRows)
            summary.total.row(row).add(year.row(row));
        summary.total.capital.add(year.capital);
    }
    addUp(summary.total);
    addUp(summary.later);
}

} // namespace

std::vector<FigureTerm> ScenarioSummary::terms(ScenarioRow row, int at) const {
    const auto year = static_cast<std::size_t>(at);
    std::vector<FigureTerm> result;
    if (row == ScenarioRow::Base) {
        for (const BaseCost::Term& term : base->terms)
            result.push_back({refTo(term.service), term.cost[year], term.derived});
        return result;
    }
    for (const ScenarioMemberFigures& member : members) {
        const EntityRef source = refTo(member.initiative);
        if (row == ScenarioRow::Impact)
            result.push_back({source, member.figures->impact[year]});
        else if (member.started == (row == ScenarioRow::Ongoing))
            result.push_back({source, member.figures->cost[year]});
    }
    return result;
}

std::vector<FigureTerm> ScenarioSummary::netBenefitTerms() const {
    std::vector<FigureTerm> result;
    for (const ScenarioMemberFigures& member : members)
        result.push_back(
            {{QString::fromLatin1(Initiative::key), member.initiative.uuid()}, member.netBenefit});
    return result;
}

std::optional<Rate> changeShare(const ScenarioSummary::Year& year) {
    return relativeChange(year.change, year.row(ScenarioRow::Base));
}

Result<ScenarioMemberFigures> memberFigures(const Contents& contents, const PlanFigures& plan,
                                            const ScenarioMember& member) {
    const Initiative& initiative = *contents.find(member.initiative);
    ScenarioMemberFigures result{
        member.id, initiative.id,        hasStarted(initiative.stage), member.shift, {},
        {},        initiative.netBenefit};
    const Adjustment adjustment = adjustmentOf(member);
    result.movedOut = yearMovedOut(initiative, plan.years, member.shift);
    if (adjustment == Adjustment{}) {
        result.figures = plan.initiatives.at(initiative.id);
    } else if (result.movedOut) {
        result.figures = std::make_shared<const InitiativeFigures>(
            unknownLike(*plan.initiatives.at(initiative.id)));
    } else {
        const auto capital = plan.capital.find(initiative.id);
        NYTTO_TRY(figures, figuresOf(contents.settings(), initiative,
                                     capital == plan.capital.end() ? nullptr : &capital->second,
                                     plan.years, adjustment));
        result.figures = std::make_shared<const InitiativeFigures>(std::move(figures));
    }
    const Figure benefit =
        orUnknown(initiative.netBenefit.times(member.benefitScale.millionths(), Rate::one));
    const bool known = member.shift == 0 || benefit.isNotApplicable();
    result.netBenefit = known ? benefit : Figure::unknown();
    return result;
}

QString describeMovedOut(const QString& initiative, int year, const Language& language) {
    return language.translate("calculation", movedOutSentence)
        .arg(initiative, QString::number(year));
}

bool areMovedAndScaledAlike(const ScenarioMember& a, const ScenarioMember& b) {
    return adjustmentOf(a) == adjustmentOf(b) && a.benefitScale == b.benefitScale;
}

std::optional<StackConflict> stackConflict(const PlanFigures& plan,
                                           std::span<const Id<Scenario>> scenarios) {
    const auto members = unionOf(plan, scenarios);
    const auto* conflict = std::get_if<StackConflict>(&members);
    return conflict ? std::optional(*conflict) : std::nullopt;
}

Result<ScenarioSummary> summarise(const Contents& contents, const PlanFigures& plan,
                                  Id<Scenario> scenario) {
    return summariseStacked(contents, plan, std::span(&scenario, 1));
}

Result<ScenarioSummary> summariseStacked(const Contents& contents, const PlanFigures& plan,
                                         std::span<const Id<Scenario>> scenarios) {
    const auto united = unionOf(plan, scenarios);
    if (const auto* conflict = std::get_if<StackConflict>(&united))
        return cannotBeStacked(contents, *conflict);
    const auto& members = std::get<0>(united);
    ScenarioSummary summary;
    summary.scenarios.assign(scenarios.begin(), scenarios.end());
    summary.years = plan.years;
    summary.base = plan.base;
    summary.members.reserve(members.size());
    summary.perYear.resize(static_cast<std::size_t>(plan.years.count));
    for (std::size_t at = 0; at < summary.perYear.size(); ++at)
        summary.perYear[at].row(ScenarioRow::Base) = plan.base->sums[at];
    for (const ScenarioMember* member : members) {
        NYTTO_TRY(figures, memberFigures(contents, plan, *member));
        addMember(summary, figures);
        summary.members.push_back(std::move(figures));
    }
    addTotals(summary);
    return summary;
}

std::vector<Id<Scenario>> scenariosOf(const Contents& contents, int year) {
    std::vector<Id<Scenario>> ids;
    for (const Scenario& scenario : contents.all<Scenario>())
        if (scenario.year == year)
            ids.push_back(scenario.id);
    return ids;
}

Result<std::vector<ScenarioSummary>> summariseAll(const Contents& contents, int year) {
    NYTTO_TRY(plan, planFigures(contents, planYears(contents.settings(), year)));
    std::vector<ScenarioSummary> summaries;
    for (const Id<Scenario> scenario : scenariosOf(contents, year)) {
        NYTTO_TRY(summary, summarise(contents, plan, scenario).in(contents.find(scenario)->name));
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

} // namespace nytto
