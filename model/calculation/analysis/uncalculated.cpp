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

namespace nytto {

namespace {

class Search {
public:
    Search(const Contents& contents, const Language& language)
        : m_contents(contents), m_language(language) {}

    std::vector<Error> all() {
        addInvestments();
        addMembers();
        if (!m_contents.all<ServiceUse>().isEmpty())
            addLoops();
        return std::move(m_found);
    }

private:
    void add(const QString& place, const QString& sentence) {
        m_found.push_back(Error{ErrorCode::BadInput, sentence}.in(place));
    }

    void addInvestments() {
        const Secrecy secrecy(m_contents, m_language, true);
        const InvestmentCosts costs(m_contents);
        for (const Investment& investment : m_contents.all<Investment>())
            for (const CapitalGap& gap : costs.of(investment).gaps)
                if (gap.kind == CapitalGap::Kind::Refused)
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

    void addLoops() {
        const Allocations allocations(m_contents);
        const PlanYears years = planYears(m_contents.settings(), 0);
        for (int year = years.first; year <= years.last(); ++year)
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
