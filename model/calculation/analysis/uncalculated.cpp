// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/analysis/uncalculated.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/document/secrecy.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

#include <algorithm>
#include <map>

namespace nytto {

namespace {

class Search {
public:
    Search(const Contents& contents, const Language& language)
        : m_contents(contents), m_language(language) {}

    std::vector<Error> all() {
        addInvestments();
        addMembers();
        addScenarios();
        if (!m_contents.all<ServiceUse>().isEmpty())
            addLoops();
        return std::move(m_found);
    }

private:
    void add(const QString& place, const QString& sentence) {
        m_found.push_back(Error{ErrorCode::BadInput, sentence}.in(place));
    }

    /// Whether there is nothing to wait for: terms that do not go together, or give no years.
    static bool isRefusal(CapitalGap::Kind kind) {
        switch (kind) {
        case CapitalGap::Kind::FirstYear:
        case CapitalGap::Kind::StartMonth:
        case CapitalGap::Kind::AnnuityRates:
        case CapitalGap::Kind::AnnuityCalendar:
        case CapitalGap::Kind::Refused:
            return true;
        case CapitalGap::Kind::Components: // not entered so far
        case CapitalGap::Kind::Amount:
        case CapitalGap::Kind::FixedRate:
        case CapitalGap::Kind::InternalRate:
            break;
        }
        return false;
    }

    void addInvestments() {
        const Secrecy secrecy(m_contents, m_language, true);
        const InvestmentCosts costs(m_contents);
        for (const Investment& investment : m_contents.all<Investment>())
            for (const CapitalGap& gap : costs.of(investment).gaps)
                if (isRefusal(gap.kind))
                    add(investment.name, describe(gap, secrecy, m_language));
    }

    void addMembers() {
        for (const ScenarioMember& member : m_contents.all<ScenarioMember>()) {
            const Scenario& scenario = *m_contents.find(member.scenario);
            const Initiative& initiative = *m_contents.find(member.initiative);
            const PlanYears years = planYears(m_contents.settings(), scenario.year);
            if (const auto year = yearMovedOut(initiative, years, member.shift))
                add(scenario.name, describeMovedOut(initiative.name, *year, m_language));
        }
    }

    /// Sums that are too large, of the scenarios of each year. Everything else of them stands.
    void addScenarios() {
        std::map<int, std::vector<const Scenario*>> byYear;
        for (const Scenario& scenario : m_contents.all<Scenario>())
            byYear[scenario.year].push_back(&scenario);
        for (const auto& [year, scenarios] : byYear) {
            const auto plan = planFigures(m_contents, planYears(m_contents.settings(), year));
            if (!plan) {
                m_found.push_back(plan.error());
                continue;
            }
            for (const Scenario* scenario : scenarios)
                if (const auto summary = summarise(m_contents, *plan, scenario->id))
                    addTooLarge(*scenario, *summary);
        }
    }

    static bool fits(const ScenarioSummary::Year& year) {
        return std::ranges::all_of(year.rows,
                                   [](const FigureSum& row) { return row.known().ok(); }) &&
               year.change.known() && year.sum.known();
    }

    void addTooLarge(const Scenario& scenario, const ScenarioSummary& summary) {
        QStringList which;
        for (int at = 0; at < summary.years.count; ++at)
            if (!fits(summary.perYear[static_cast<std::size_t>(at)]))
                which << QString::number(summary.years.first + at);
        if (!fits(summary.total))
            which << QStringLiteral("%1–%2").arg(QString::number(summary.years.first),
                                                 QString::number(summary.years.last()));
        if (!fits(summary.later))
            which << m_language.translate("calculation", "later years");
        if (!summary.netBenefit.known())
            which << m_language.translate("calculation", "the net benefit");
        if (!which.isEmpty())
            add(scenario.name,
                m_language
                    .translate("calculation",
                               "Its sums are too large to be calculated exactly (%1). "
                               "Look at the units of what they are made of.")
                    .arg(which.join(QStringLiteral(", "))));
    }

    /// Those of the year before, too, which the bills of the first year are compared with.
    void addLoops() {
        const Allocations allocations(m_contents);
        const PlanYears years = planYears(m_contents.settings(), 0);
        for (int year = years.first - 1; year <= years.last(); ++year)
            for (const AllocationProblem& problem : allocations.of(year)->problems())
                if (problem.kind == AllocationProblem::Kind::Loop ||
                    problem.kind == AllocationProblem::Kind::AllCut)
                    m_found.push_back(
                        {ErrorCode::BadInput, describe(problem, m_contents, m_language)});
    }

    const Contents& m_contents;
    const Language& m_language;
    std::vector<Error> m_found;
};

} // namespace

std::vector<Error> uncalculated(const Contents& contents, const Language& language) {
    return Search(contents, language).all();
}

} // namespace nytto
