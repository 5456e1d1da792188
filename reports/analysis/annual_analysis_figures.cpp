// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysis/annual_analysis_figures.h"

#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/analysis/analysis_initiatives.h"
#include "model/tables/initiatives/initiatives_table.h"
#include "model/tables/services/causes.h"
#include "model/tables/services/changes.h"
#include "model/tables/services/moved_development.h"
#include "model/tables/services/services_table.h"

namespace nytto {

namespace {

const AnnualAnalysis* analysisOf(const Contents& contents, int year) {
    for (const AnnualAnalysis& analysis : contents.all<AnnualAnalysis>())
        if (analysis.year == year)
            return &analysis;
    return nullptr;
}

Result<std::vector<ScenarioSummary>> scenarioSummaries(const Contents& contents,
                                                       const PlanFigures& plan) {
    std::vector<ScenarioSummary> summaries;
    for (const Id<Scenario> scenario : scenariosOf(contents, plan.years.first)) {
        NYTTO_TRY(summary, summarise(contents, plan, scenario).in(contents.find(scenario)->name));
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

} // namespace

Result<AnalysisFigures> analysisFigures(const ReportContext& context) {
    const Contents& contents = context.contents();
    NYTTO_TRY(plan, planFigures(contents, context.years()));
    NYTTO_TRY(changes, serviceChanges(contents, context.year()));
    NYTTO_TRY(causes, causeTotals(contents, context.year()));
    NYTTO_TRY(moved, movedTotal(contents, context.year()));
    NYTTO_TRY(deviating, deviations(contents));
    NYTTO_TRY(scenarios, scenarioSummaries(contents, plan));
    std::vector<Error> notCompared;
    Reconciliation reconciliation = reconcileWhatCanBe(contents, notCompared);
    return AnalysisFigures{analysisOf(contents, context.year()),
                           std::move(plan),
                           std::move(changes),
                           std::move(causes),
                           std::move(moved),
                           std::move(deviating),
                           std::move(scenarios),
                           std::move(reconciliation),
                           std::move(notCompared)};
}

Result<AnalysisTables> analysisTables(const ReportContext& context,
                                      const AnalysisFigures& figures) {
    NYTTO_TRY(services, servicesTable(context));
    NYTTO_TRY(others, otherServicesTable(context));
    NYTTO_TRY(initiatives, initiativesTable(context, figures.plan));
    NYTTO_TRY(moved, movedTable(context, figures.moved));
    NYTTO_TRY(serviceCauses, serviceCausesTable(context, figures.causes));
    NYTTO_TRY(causes, causesTable(context, figures.causes, figures.moved));
    NYTTO_TRY(changes, changesTable(context, figures.changes));
    NYTTO_TRY(small, smallChangesTable(context, figures.changes));
    NYTTO_TRY(proposed, newInitiativesTable(context, initiatives));
    NYTTO_TRY(ongoing, ongoingInitiativesTable(context, initiatives));
    return AnalysisTables{std::move(services), std::move(others),        std::move(initiatives),
                          std::move(moved),    std::move(serviceCauses), std::move(causes),
                          std::move(changes),  std::move(small),         std::move(proposed),
                          std::move(ongoing)};
}

} // namespace nytto
