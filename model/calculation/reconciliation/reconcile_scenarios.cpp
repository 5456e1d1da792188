// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/investments/initiative_capital_cost.h"
#include "model/calculation/reconciliation/reconciliation_rules.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"

#include <algorithm>
#include <array>
#include <map>

namespace nytto {

namespace {

/// Those that rowOf() has a row of the summary for, in its order.
constexpr std::array summaryQuantities{
    PublishedQuantity::ScenarioBase, PublishedQuantity::ScenarioOngoing,
    PublishedQuantity::ScenarioProposed, PublishedQuantity::ScenarioImpact};

/// Its row in the summary of a scenario.
std::optional<ScenarioRow> rowOf(PublishedQuantity quantity) {
    switch (quantity) {
    case PublishedQuantity::ScenarioBase:
        return ScenarioRow::Base;
    case PublishedQuantity::ScenarioOngoing:
        return ScenarioRow::Ongoing;
    case PublishedQuantity::ScenarioProposed:
        return ScenarioRow::Proposed;
    case PublishedQuantity::ScenarioImpact:
        return ScenarioRow::Impact;
    case PublishedQuantity::ScenarioSum:
    case PublishedQuantity::ScenarioNetBenefit:
    case PublishedQuantity::MemberCost:
    case PublishedQuantity::AverageImpact:
    case PublishedQuantity::CauseTotal:
    case PublishedQuantity::ChangeTotal:
    case PublishedQuantity::MovedTotal:
    case PublishedQuantity::CapitalInterest:
    case PublishedQuantity::CapitalDepreciation:
    case PublishedQuantity::CapitalCost:
    case PublishedQuantity::EstimateTotal:
        break;
    }
    return std::nullopt;
}

/// The services of the base as parts, per year: the same for all scenarios of a plan.
struct BaseParts {
    std::vector<QList<FindingPart>> parts;
    bool derived = false;

    BaseParts(const PlanFigures& plan, const FindingSink& sink) : parts(plan.base->sums.size()) {
        for (const BaseCost::Term& term : plan.base->terms) {
            derived = derived || term.derived;
            FindingPart part = sink.part(refTo(term.service), {}, {}, term.derived);
            for (std::size_t at = 0; at < parts.size(); ++at) {
                part.figure = term.cost[at];
                part.year = plan.years.first + static_cast<int>(at);
                parts[at].push_back(part);
            }
        }
    }
};

/// The published figures of one scenario, and the summary computed from its members.
class ScenarioRules {
public:
    ScenarioRules(const Scenario& scenario, const ScenarioSummary& summary, const BaseParts& base,
                  const std::vector<const PublishedFigure*>& published)
        : m_scenario(scenario), m_base(base), m_summary(summary), m_published(published) {
        for (const PublishedFigure* figure : published)
            if (figure->quantity == PublishedQuantity::MemberCost)
                m_memberCosts[figure->initiative].push_back(figure);
    }

    Done check(FindingSink& sink) const {
        for (const PublishedFigure* stated : m_published)
            NYTTO_CHECK(check(*stated, sink));
        return {};
    }

private:
    Done check(const PublishedFigure& stated, FindingSink& sink) const {
        switch (stated.quantity) {
        case PublishedQuantity::ScenarioBase:
        case PublishedQuantity::ScenarioOngoing:
        case PublishedQuantity::ScenarioProposed:
        case PublishedQuantity::ScenarioImpact:
            NYTTO_CHECK(checkRow(stated, *rowOf(stated.quantity), sink));
            return checkMemberCosts(stated, *rowOf(stated.quantity), sink);
        case PublishedQuantity::ScenarioSum:
            NYTTO_CHECK(checkPublishedSum(stated, sink));
            return checkComputedSum(stated, sink);
        case PublishedQuantity::ScenarioNetBenefit:
            return checkNetBenefit(stated, sink);
        case PublishedQuantity::MemberCost: // as a part of the rows, and by reconcileMembers()
        case PublishedQuantity::AverageImpact:
        case PublishedQuantity::CauseTotal:
        case PublishedQuantity::ChangeTotal:
        case PublishedQuantity::MovedTotal:
        case PublishedQuantity::CapitalInterest:
        case PublishedQuantity::CapitalDepreciation:
        case PublishedQuantity::CapitalCost:
        case PublishedQuantity::EstimateTotal:
            break;
        }
        return {};
    }

    EntityRef subject() const { return refTo(m_scenario); }

    std::optional<int> yearIndex(const PublishedFigure& stated) const {
        if (!stated.year || !m_summary.years.contains(*stated.year))
            return std::nullopt;
        return *stated.year - m_summary.years.first;
    }

    /// The figures that a row of a year consists of.
    QList<FindingPart> parts(ScenarioRow row, int at, const FindingSink& sink) const {
        if (row == ScenarioRow::Base)
            return m_base.parts[static_cast<std::size_t>(at)];
        QList<FindingPart> parts;
        for (const FigureTerm& term : m_summary.terms(row, at))
            parts.push_back(sink.part(term.source, term.figure, m_summary.years.first + at));
        return parts;
    }

    const FigureSum& sumOf(ScenarioRow row, int at) const {
        return m_summary.perYear[static_cast<std::size_t>(at)].row(row);
    }
    bool isDerived(ScenarioRow row) const { return row == ScenarioRow::Base && m_base.derived; }

    Done checkRow(const PublishedFigure& stated, ScenarioRow row, FindingSink& sink) const {
        const auto at = yearIndex(stated);
        if (!at)
            return {};
        Comparison comparison(FindingRule::ScenarioFigure, stated, subject());
        return keep(sink, comparison.addSum(sumOf(row, *at), isDerived(row)),
                    [&] { return parts(row, *at, sink); });
    }

    Done checkComputedSum(const PublishedFigure& stated, FindingSink& sink) const {
        const auto at = yearIndex(stated);
        if (!at)
            return {};
        Comparison comparison(FindingRule::ScenarioFigure, stated, subject());
        QList<FindingPart> rows;
        for (const PublishedQuantity quantity : summaryQuantities) {
            const ScenarioRow row = *rowOf(quantity);
            const FigureSum& sum = sumOf(row, *at);
            const Figure figure = orUnknown(sum.figure());
            comparison.addSum(sum, isDerived(row));
            rows.push_back({subject(), figure, stated.year, isDerived(row), quantity});
        }
        return keep(sink, comparison, [&] {
            for (FindingPart& row : rows)
                for (const FindingPart& part : parts(*rowOf(*row.row), *at, sink))
                    row.printed += part.figure.isAmount() ? part.printed : 0;
            return rows;
        });
    }

    Done checkPublishedSum(const PublishedFigure& stated, FindingSink& sink) const {
        Comparison comparison(FindingRule::PublishedSum, stated, subject());
        std::size_t found = 0;
        for (const PublishedFigure* part : m_published)
            if (part->year == stated.year && rowOf(part->quantity)) {
                comparison.add(partOf(*part));
                ++found;
            }
        return found == summaryQuantities.size() ? keep(sink, comparison) : Done();
    }

    /// The published costs of the members against the published row they belong to.
    Done checkMemberCosts(const PublishedFigure& stated, ScenarioRow row, FindingSink& sink) const {
        if (row != ScenarioRow::Ongoing && row != ScenarioRow::Proposed)
            return {};
        Comparison comparison(FindingRule::MemberCosts, stated, subject());
        FigureSum sum;
        std::vector<const PublishedFigure*> costs;
        std::size_t members = 0;
        for (const ScenarioMemberFigures& member : m_summary.members) {
            if (member.started != (row == ScenarioRow::Ongoing))
                continue;
            ++members;
            const auto published = m_memberCosts.find(member.initiative);
            if (published == m_memberCosts.end())
                continue;
            for (const PublishedFigure* cost : published->second)
                if (cost->year == stated.year) {
                    sum.add(cost->figure);
                    costs.push_back(cost);
                }
        }
        if (costs.empty() || costs.size() != members)
            return {};
        return keep(sink, comparison.addSum(sum, false), [&] {
            QList<FindingPart> parts;
            for (const PublishedFigure* cost : costs)
                parts.push_back(partOf(*cost));
            return parts;
        });
    }

    Done checkNetBenefit(const PublishedFigure& stated, FindingSink& sink) const {
        Comparison comparison(FindingRule::NetBenefit, stated, subject());
        for (const FigureTerm& term : m_summary.netBenefitTerms())
            comparison.add(sink.part(term.source, term.figure));
        return keep(sink, comparison);
    }

    const Scenario& m_scenario;
    const BaseParts& m_base;
    const ScenarioSummary& m_summary;
    const std::vector<const PublishedFigure*>& m_published;
    std::unordered_map<Id<Initiative>, std::vector<const PublishedFigure*>> m_memberCosts;
};

Done checkAverage(const Contents& contents, const PublishedFigure& stated,
                  const Initiative& initiative, const InitiativeCapitalCost* capital,
                  FindingSink& sink) {
    const int first = *stated.year;
    const PlanYears years{first, std::max(1, stated.toYear.value_or(first) - first + 1)};
    NYTTO_TRY(figures, figuresOf(contents.settings(), initiative, capital, years));
    FigureSum sum;
    for (const Figure& impact : figures.impact)
        sum.add(impact);
    const Figure average = orUnknown(sum.mean());
    Comparison comparison(FindingRule::AverageImpact, stated, refTo(initiative));
    const int counted = std::max(1, sum.amountCount());
    comparison.addSum(sum, false).computedAs(average, Rate::one / counted);
    return keep(sink, comparison, [&] {
        QList<FindingPart> parts;
        for (int at = 0; at < years.count; ++at)
            parts.push_back(sink.part(refTo(initiative),
                                      figures.impact[static_cast<std::size_t>(at)], first + at));
        return parts;
    });
}

/// The summaries of scenarios, those that are known and those that are made here.
class Summaries {
public:
    Summaries(const Contents& contents, const ComputedPlan* computed, const FindingSink& sink)
        : m_contents(contents), m_computed(computed), m_sink(sink) {}

    /// Lives until the next one is asked for.
    Result<const ScenarioSummary*> of(const Scenario& scenario) {
        NYTTO_CHECK(plan(scenario.year));
        if (isComputed(scenario.year))
            for (const ScenarioSummary& each : m_computed->summaries)
                if (each.scenarios.front() == scenario.id)
                    return &each;
        const PlanFigures& figures =
            isComputed(scenario.year) ? m_computed->plan : m_plans.at(scenario.year);
        NYTTO_TRY(made, summarise(m_contents, figures, scenario.id).in(scenario.name));
        m_made.emplace(std::move(made));
        return &*m_made;
    }
    const BaseParts& base(int year) const { return m_bases.at(year); }

private:
    bool isComputed(int year) const { return m_computed && m_computed->plan.years.first == year; }

    Done plan(int year) {
        if (m_bases.contains(year))
            return {};
        if (isComputed(year)) {
            m_bases.emplace(year, BaseParts(m_computed->plan, m_sink));
            return {};
        }
        NYTTO_TRY(made, planFigures(m_contents, planYears(m_contents.settings(), year)));
        m_bases.emplace(year, BaseParts(made, m_sink));
        m_plans.emplace(year, std::move(made));
        return {};
    }

    const Contents& m_contents;
    const ComputedPlan* m_computed;
    const FindingSink& m_sink;
    std::map<int, PlanFigures> m_plans;
    std::map<int, BaseParts> m_bases;
    std::optional<ScenarioSummary> m_made;
};

} // namespace

Done reconcileScenarios(const Contents& contents, const ComputedPlan* computed, FindingSink& sink) {
    std::unordered_map<Id<Scenario>, std::vector<const PublishedFigure*>> published;
    for (const PublishedFigure& figure : contents.all<PublishedFigure>())
        if (figure.scenario)
            published[figure.scenario].push_back(&figure);
    Summaries summaries(contents, computed, sink);
    for (const Scenario& scenario : contents.all<Scenario>()) {
        const auto figures = published.find(scenario.id);
        if (figures == published.end())
            continue;
        const auto check = [&]() -> Done {
            NYTTO_TRY(summary, summaries.of(scenario));
            return ScenarioRules(scenario, *summary, summaries.base(scenario.year), figures->second)
                .check(sink);
        };
        NYTTO_CHECK(sink.goOn(check()));
    }
    return {};
}

Done reconcileMembers(const Contents& contents, FindingSink& sink) {
    const auto capital = capitalCostOfInitiatives(contents);
    for (const PublishedFigure& stated : contents.all<PublishedFigure>()) {
        const Initiative* initiative = contents.find(stated.initiative);
        if (!initiative || !stated.year)
            continue;
        switch (stated.quantity) {
        case PublishedQuantity::MemberCost: {
            const Figure own = initiative->costAt(*stated.year, InitiativeCost::Plan);
            Comparison comparison(FindingRule::MemberCost, stated, refTo(*initiative));
            NYTTO_CHECK(keep(sink, comparison.computedAs(own), [&] {
                return QList<FindingPart>{sink.part(refTo(*initiative), own, stated.year)};
            }));
            break;
        }
        case PublishedQuantity::AverageImpact: {
            const auto held = capital.find(initiative->id);
            NYTTO_CHECK(
                sink.goOn(checkAverage(contents, stated, *initiative,
                                       held == capital.end() ? nullptr : &held->second, sink)));
            break;
        }
        case PublishedQuantity::ScenarioBase:
        case PublishedQuantity::ScenarioOngoing:
        case PublishedQuantity::ScenarioProposed:
        case PublishedQuantity::ScenarioImpact:
        case PublishedQuantity::ScenarioSum:
        case PublishedQuantity::ScenarioNetBenefit:
        case PublishedQuantity::CauseTotal:
        case PublishedQuantity::ChangeTotal:
        case PublishedQuantity::MovedTotal:
        case PublishedQuantity::CapitalInterest:
        case PublishedQuantity::CapitalDepreciation:
        case PublishedQuantity::CapitalCost:
        case PublishedQuantity::EstimateTotal:
            break; // of scenarios, changes and investments
        }
    }
    return {};
}

} // namespace nytto
