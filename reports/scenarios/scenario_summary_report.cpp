// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/scenarios/scenario_summary_report.h"

#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"
#include "model/tables/remarks.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "model/tables/scenarios/scenario_comparison.h"
#include "reports/data/data_sheets.h"
#include "reports/scenarios/scenario_sheet.h"

namespace nytto {

namespace {

Result<std::vector<ScenarioSummary>> summaries(const ReportContext& context,
                                               const PlanFigures& plan) {
    std::vector<ScenarioSummary> result;
    for (const Id<Scenario> scenario : scenariosOf(context.contents(), context.year())) {
        NYTTO_TRY(
            summary,
            summarise(context.contents(), plan, scenario).in(scenarioTitle(context, scenario)));
        result.push_back(std::move(summary));
    }
    return result;
}

Sheet overviewSheet(const ReportContext& context, const QString& title,
                    ScenarioComparison comparison) {
    Sheet sheet{QStringLiteral("overview"), context.translate("reports", "Overview"), {}};
    sheet.blocks.emplace_back(Paragraph{Paragraph::Style::Title, title});
    sheet.blocks.emplace_back(
        Paragraph{Paragraph::Style::Subtitle, context.settings().municipality});
    std::vector<ChartData> charts = comparisonCharts(context, comparison);
    const bool isEmpty = comparison.alternatives.empty();
    sheet.blocks.emplace_back(std::move(comparison.table));
    if (!isEmpty)
        sheet.blocks.emplace_back(std::move(comparison.netBenefits));
    for (ChartData& chart : charts)
        sheet.blocks.emplace_back(std::move(chart));
    return sheet;
}

} // namespace

Result<Report> scenarioSummaryReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(plan, planFigures(contents, context.years()));
    NYTTO_TRY(scenarios, summaries(context, plan));
    NYTTO_TRY(tables, scenarioTables(context, plan, scenarios));
    NYTTO_TRY(comparison, scenarioComparison(context, plan, scenarios, tables));
    NYTTO_TRY(data, dataSheets(context, plan));
    Report report = context.report(
        "scenario-summary", context.translate("reports", "Scenarios %1").arg(context.year()));
    report.sheets.push_back(overviewSheet(context, report.title, std::move(comparison)));
    for (ScenarioTables& scenario : tables) {
        const Scenario& entity = *contents.find(scenario.scenario);
        const QString name = context.translate("reports", "Scenario %1")
                                 .arg(entity.number.isEmpty() ? entity.name : entity.number);
        const QString title = context.translate("reports", "Scenario %1")
                                  .arg(scenarioTitle(context, scenario.scenario));
        report.sheets.push_back(scenarioSheet(context, std::move(scenario), name, title));
    }
    for (Sheet& sheet : data)
        report.sheets.push_back(std::move(sheet));
    report.sheets.push_back(wordsSheet(context, scenarioRemarks(context)));
    return report;
}

} // namespace nytto
