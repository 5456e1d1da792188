// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/scenarios/scenario_comparison.h"

namespace nytto {

struct AnalysisFigures;
struct Check;

/// Chapter 4 as tables.
struct AnalysisScenarios {
    std::vector<ScenarioTables> tables;
    ScenarioComparison comparison;
};
Result<AnalysisScenarios> analysisScenarios(const ReportContext& context,
                                            const AnalysisFigures& figures);

/// The chapter's text and the list of its scenarios, then a sheet per scenario ("4.1 …"), then the
/// comparison. Without scenarios the chapter says so and is alone. The tables are the sheets' own
/// afterwards.
std::vector<Sheet> scenarioSheets(const ReportContext& context, AnalysisScenarios scenarios);

/// "Scenario 1", "4.1 Scenario 1": what a scenario is called beside its title.
QString shortName(const ReportContext& context, const ScenarioTables& tables);
QString sheetName(const ReportContext& context, const AnalysisScenarios& scenarios, std::size_t at);

/// What the scenarios add in the first year, stacked by part; the charts of the comparison.
std::vector<ChartData> summaryCharts(const ReportContext& context,
                                     const AnalysisScenarios& scenarios);

/// The checks of each scenario, and comparison = sheets of the scenarios.
std::vector<Check> allScenarioChecks(const ReportContext& context,
                                     const AnalysisScenarios& scenarios);

} // namespace nytto
