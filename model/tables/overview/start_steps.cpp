// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/overview/start_steps.h"

#include "model/entities/allocation/service_part.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/tables/document_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct StartSteps {
    Q_DECLARE_TR_FUNCTIONS(StartSteps)
};

int membersOf(const DocumentState& state) {
    int members = 0;
    for (const ScenarioMember& member : state.contents.all<ScenarioMember>())
        if (const Scenario* scenario = state.contents.find(member.scenario);
            scenario && scenario->year == state.calculations.year())
            ++members;
    return members;
}

bool isAnalysisBegun(const DocumentState& state) {
    return std::ranges::any_of(
        state.contents.all<AnnualAnalysis>(),
        [&](const AnnualAnalysis& each) { return each.year == state.calculations.year(); });
}

template <class T>
int countOf(const DocumentState& state) {
    return static_cast<int>(state.contents.all<T>().size());
}

/// Nothing where there are none.
QString counted(int count, const QString& words) {
    return count > 0 ? words : QString();
}

} // namespace

std::vector<StartStep> startSteps(const DocumentState& state) {
    const int services = countOf<Service>(state);
    const int initiatives = countOf<Initiative>(state);
    const int members = membersOf(state);
    const int parts = countOf<ServicePart>(state);
    const QString year = QString::number(state.calculations.year());
    return {
        {QStringLiteral("services"), StartSteps::tr("Enter the services"),
         StartSteps::tr(
             "What each costs per year. Rows that are copied in Excel can be pasted into "
             "the table."),
         counted(services, StartSteps::tr("%n service(s)", nullptr, services))},
        {QStringLiteral("initiatives"), StartSteps::tr("Enter the initiatives"),
         StartSteps::tr("What is to be changed, what it costs and what it gives."),
         counted(initiatives, StartSteps::tr("%n initiative(s)", nullptr, initiatives))},
        {QStringLiteral("scenarios"), StartSteps::tr("Put a scenario together"),
         StartSteps::tr("Which of the initiatives are done, and when: what is to be decided."),
         counted(members, StartSteps::tr("%n initiative(s) chosen", nullptr, members))},
        {QStringLiteral("allocation"), StartSteps::tr("Share the costs among the units"),
         StartSteps::tr(
             "Units, keys with their volumes, and the key of each service: what everyone "
             "is billed."),
         counted(parts, StartSteps::tr("%n part(s) of services have a key", nullptr, parts))},
        {QStringLiteral("analysis"), StartSteps::tr("Write the annual analysis"),
         StartSteps::tr("Its tables are made from the plan; the chapters' own texts are written "
                        "here."),
         isAnalysisBegun(state) ? StartSteps::tr("%1 is begun").arg(year) : QString()},
    };
}

bool isBeginning(const DocumentState& state) {
    return countOf<Scenario>(state) + countOf<Portfolio>(state) + countOf<Investment>(state) == 0;
}

bool hasFigures(const DocumentState& state) {
    return countOf<Service>(state) + countOf<Initiative>(state) > 0 || !isBeginning(state);
}

} // namespace nytto
