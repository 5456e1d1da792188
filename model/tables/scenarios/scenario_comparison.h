// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/scenarios/scenario_tables.h"

namespace nytto {

struct Scenario;

/// A scenario, or the first ones of a year stacked (1 + 2, 1 + 2 + 3 …).
struct ScenarioAlternative {
    QString key;   ///< "scenario-1", "stack-2"
    QString title; ///< "1 Name", "1 + 2"
    std::vector<Id<Scenario>> scenarios;
    std::optional<StackConflict> conflict = {}; ///< why they cannot be stacked
};

/// All scenarios of a year and their stacks against doing nothing.
struct ScenarioComparison {
    std::vector<ScenarioAlternative> alternatives; ///< the scenarios, then the stacks
    /// Key "scenario-comparison": for each year, for all years ("total") and for what falls later
    /// a group with a row per alternative ("2025-scenario-1", "total-stack-2"); columns "base",
    /// "ongoing", "proposed", "impact", "sum", "change", "share". The notes say why a stack is
    /// not possible.
    ReportTable table;
    /// Key "scenario-net-benefits": a row per possible alternative ("scenario-1"), its change of
    /// cost over the years of the plan ("change", and "change-known" where any is unknown), its
    /// "net-benefit", the "known" part of that, what was "published" and the "difference".
    ReportTable netBenefits;
};

Result<ScenarioComparison> scenarioComparison(const ReportContext& context, const PlanFigures& plan,
                                              const std::vector<ScenarioSummary>& summaries,
                                              const std::vector<ScenarioTables>& tables);

/// What one scenario adds to the base, year by year; none where it adds nothing.
std::vector<ChartData> scenarioCharts(const ReportContext& context, const ScenarioTables& tables);
/// What the title of a chart calls it: "Scenario 1". Empty for a stack, which costs more than its
/// parts by nature.
QString nameInTitles(const ReportContext& context, const ScenarioAlternative& alternative);

/// Change against doing nothing per year, and net benefit against cost; none without scenarios.
std::vector<ChartData> comparisonCharts(const ReportContext& context,
                                        const ScenarioComparison& comparison);

} // namespace nytto
