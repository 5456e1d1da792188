// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysis/annual_analysis_scenarios.h"

#include "model/basics/or_unknown.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/analysis/chapter_texts.h"
#include "model/tables/chart_findings.h"
#include "model/tables/checks.h"
#include "model/tables/table_building.h"
#include "reports/analysis/annual_analysis_figures.h"
#include "reports/scenarios/scenario_sheet.h"

namespace nytto {

namespace {

/// "4.1": scenarios are numbered by their place, as chapters.
QString chapterNumber(std::size_t at) {
    return QStringLiteral("4.%1").arg(at + 1);
}

/// The scenarios with their sums of the first year and links to their sheets.
ReportTable scenarioList(const ReportContext& context, const AnalysisScenarios& scenarios) {
    const QString year = QString::number(context.year());
    ReportTable table;
    table.key = QStringLiteral("scenario-list");
    table.title = context.translate("entities", entityInfoOf<Scenario>().plural);
    table.whenEmpty =
        context.translate("reports", "No scenarios are proposed for %1.").arg(context.year());
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Scenario>().label), 54),
        amountColumn(context, QStringLiteral("sum"),
                     context.translate("reports", "Sum %1").arg(year)),
        amountColumn(context, QStringLiteral("change"),
                     context.translate("reports", "Against doing nothing")),
        textColumn("sheet", context.translate("reports", "Where"), 20),
    };
    for (std::size_t at = 0; at < scenarios.tables.size(); ++at) {
        const ScenarioTables& tables = scenarios.tables[at];
        const QString key = scenarioKey(context, tables.scenario);
        Cell link(sheetName(context, scenarios, at));
        table.rows.push_back(
            {key,
             RowKind::Body,
             {Cell(scenarioTitle(context, tables.scenario)),
              copied(tables.summary, tables.summary.at(QStringLiteral("sum"), year)),
              copied(tables.summary, tables.summary.at(QStringLiteral("change"), year)),
              link.leadingTo(key)},
             {QString::fromLatin1(Scenario::key), tables.scenario.uuid()}});
    }
    return table;
}

Sheet comparisonSheet(const ReportContext& context, ScenarioComparison comparison) {
    Sheet sheet{QStringLiteral("comparison"), context.translate("reports", "4 Comparison"), {}};
    append(sheet.blocks, Paragraph::Style::Title,
           context.translate("reports", "4 Comparison of the scenarios"));
    sheet.blocks.emplace_back(std::move(comparison.table));
    sheet.blocks.emplace_back(std::move(comparison.netBenefits));
    return sheet;
}

/// The rows of one year of all possible alternatives, in the comparison.
std::vector<const ScenarioAlternative*> possible(const ScenarioComparison& comparison) {
    std::vector<const ScenarioAlternative*> result;
    for (const ScenarioAlternative& alternative : comparison.alternatives)
        if (!alternative.conflict)
            result.push_back(&alternative);
    return result;
}

/// A part of the sums of the first year, for each alternative.
ChartData::Series partSeries(const ReportTable& table, const QStringList& rows, const char* part) {
    const QString column = QString::fromLatin1(part);
    ChartData::Series series{
        table.columns[static_cast<std::size_t>(table.columnIndex(column))].title, {}};
    for (const QString& row : rows) {
        const Cell cell = copied(table, table.at(row, column));
        const auto* figure = std::get_if<Figure>(&cell.content);
        series.values.push_back(figure ? *figure : Figure::notApplicable());
    }
    series.valueCells = CellRange(table.at(rows.front(), column), table.at(rows.back(), column));
    return series;
}

QString firstYearFinding(const ReportContext& context, const ScenarioComparison& comparison,
                         const ChartData& chart) {
    std::vector<DrawnFigure> costs;
    for (const ScenarioAlternative* alternative : possible(comparison)) {
        FigureSum sum;
        for (const ChartData::Series& part : chart.series)
            sum.add(part.values[costs.size()]);
        costs.push_back({nameInTitles(context, *alternative), orUnknown(sum)});
    }
    return costFinding(costs, QString::number(context.year()),
                       {context.language(), context.unit()});
}

ChartData firstYearChart(const ReportContext& context, const ScenarioComparison& comparison) {
    const ReportTable& table = comparison.table;
    ChartData chart;
    chart.key = QStringLiteral("first-year-chart");
    chart.description = context.translate(
        "reports", "Stacked columns: ongoing initiatives, proposed initiatives and their impact on "
                   "the management cost, for each scenario and for scenarios taken together. The "
                   "base, which is many times larger, is not drawn.");
    chart.kind = ChartKind::StackedColumns;
    chart.unit = context.unit();
    QStringList rows;
    for (const ScenarioAlternative* alternative : possible(comparison)) {
        chart.categories.push_back(alternative->title);
        rows += QStringLiteral("%1-%2").arg(QString::number(context.year()), alternative->key);
    }
    chart.categoryCells = CellRange(table.at(rows.front(), QStringLiteral("name")),
                                    table.at(rows.back(), QStringLiteral("name")));
    for (const char* part : {"ongoing", "proposed", "impact"})
        chart.series.push_back(partSeries(table, rows, part));
    const QString finding = firstYearFinding(context, comparison, chart);
    chart.title = finding.isEmpty()
                      ? context.translate("reports", "What the scenarios add to the base in %1")
                            .arg(context.year())
                      : finding;
    return chart;
}

/// The sums of the comparison = those of the scenario's own sheet.
std::vector<Check> comparisonChecks(const ReportContext& context, const ReportTable& comparison,
                                    const ScenarioTables& tables) {
    std::vector<Check> checks;
    const QString sum = QStringLiteral("sum");
    for (int year = context.year(); year <= context.years().last(); ++year) {
        const QString column = QString::number(year);
        const QString row = QStringLiteral("%1-%2").arg(QString::number(year),
                                                        scenarioKey(context, tables.scenario));
        checks.push_back({context.translate("reports", "4 Comparison"),
                          context.translate("reports", "%1: sum %2 = its own table")
                              .arg(shortName(context, tables), column),
                          copied(comparison, comparison.at(row, sum)),
                          copied(tables.summary, tables.summary.at(sum, column))});
    }
    return checks;
}

} // namespace

QString shortName(const ReportContext& context, const ScenarioTables& tables) {
    const Scenario& scenario = *context.contents().find(tables.scenario);
    return context.translate("reports", "Scenario %1")
        .arg(scenario.number.isEmpty() ? scenario.name : scenario.number);
}

QString sheetName(const ReportContext& context, const AnalysisScenarios& scenarios,
                  std::size_t at) {
    return QStringLiteral("%1 %2").arg(chapterNumber(at), shortName(context, scenarios.tables[at]));
}

Result<AnalysisScenarios> analysisScenarios(const ReportContext& context,
                                            const AnalysisFigures& figures) {
    NYTTO_TRY(tables, scenarioTables(context, figures.plan, figures.scenarios));
    NYTTO_TRY(comparison, scenarioComparison(context, figures.plan, figures.scenarios, tables));
    return AnalysisScenarios{std::move(tables), std::move(comparison)};
}

std::vector<Sheet> scenarioSheets(const ReportContext& context, AnalysisScenarios scenarios) {
    Sheet chapter{QStringLiteral("chapter-4"), context.translate("reports", "4 Scenarios"), {}};
    append(chapter.blocks, Paragraph::Style::Title, chapterTitle(context, Chapter::Scenarios));
    append(chapter.blocks, chapterTexts(context, Chapter::Scenarios));
    chapter.blocks.emplace_back(scenarioList(context, scenarios));
    append(chapter.blocks,
           subjectTexts(context, Chapter::Scenarios, context.translate("reports", "Comments")));
    std::vector<Sheet> sheets{std::move(chapter)};
    for (std::size_t at = 0; at < scenarios.tables.size(); ++at) {
        const QString name = sheetName(context, scenarios, at);
        const QString title = QStringLiteral("%1 %2").arg(
            chapterNumber(at), context.translate("reports", "Scenario %1")
                                   .arg(scenarioTitle(context, scenarios.tables[at].scenario)));
        sheets.push_back(scenarioSheet(context, std::move(scenarios.tables[at]), name, title));
    }
    if (!scenarios.tables.empty())
        sheets.push_back(comparisonSheet(context, std::move(scenarios.comparison)));
    return sheets;
}

std::vector<ChartData> summaryCharts(const ReportContext& context,
                                     const AnalysisScenarios& scenarios) {
    std::vector<ChartData> charts;
    if (!possible(scenarios.comparison).empty())
        charts.push_back(firstYearChart(context, scenarios.comparison));
    for (ChartData& chart : comparisonCharts(context, scenarios.comparison))
        charts.push_back(std::move(chart));
    return charts;
}

std::vector<Check> allScenarioChecks(const ReportContext& context,
                                     const AnalysisScenarios& scenarios) {
    std::vector<Check> checks;
    const auto add = [&](std::vector<Check> more) {
        checks.insert(checks.end(), more.begin(), more.end());
    };
    for (const ScenarioTables& tables : scenarios.tables)
        add(scenarioChecks(context, tables));
    for (const ScenarioTables& tables : scenarios.tables)
        add(comparisonChecks(context, scenarios.comparison.table, tables));
    return checks;
}

} // namespace nytto
