// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table_building.h"
#include "reports/tables/scenario_comparison.h"

#include <algorithm>

namespace nytto {

namespace {

Figure figureAt(const ReportTable& table, const CellReference& cell) {
    const Cell copy = copied(table, cell);
    const auto* figure = std::get_if<Figure>(&copy.content);
    return figure ? *figure : Figure::notApplicable();
}

/// Whether there is an amount other than 0 to draw.
bool isDrawn(const ChartData& chart) {
    return std::ranges::any_of(chart.series, [](const ChartData::Series& series) {
        return std::ranges::any_of(series.values, [](const Figure& figure) {
            return figure.isAmount() && !figure.amount().isZero();
        });
    });
}

ChartData emptyChart(const ReportContext& context, const QString& key, ChartKind kind) {
    ChartData chart;
    chart.key = key;
    chart.kind = kind;
    chart.unit = context.unit();
    return chart;
}

/// A row of a summary over the years of the plan.
ChartData::Series rowSeries(const ReportContext& context, const ReportTable& summary,
                            const QString& row, const QString& name) {
    ChartData::Series series{name, {}};
    for (int year = context.year(); year <= context.years().last(); ++year)
        series.values.push_back(figureAt(summary, summary.at(row, QString::number(year))));
    series.valueCells = CellRange(summary.at(row, QString::number(context.year())),
                                  summary.at(row, QString::number(context.years().last())));
    return series;
}

/// A column of a table over these rows, which lie together.
ChartData::Series columnSeries(const ReportTable& table, const QStringList& rows,
                               const QString& column, const QString& name) {
    ChartData::Series series{name, {}};
    for (const QString& row : rows)
        series.values.push_back(figureAt(table, table.at(row, column)));
    series.valueCells = CellRange(table.at(rows.front(), column), table.at(rows.back(), column));
    return series;
}

void setCategories(ChartData& chart, const ReportTable& table, const QStringList& rows,
                   const std::vector<ScenarioAlternative>& alternatives) {
    chart.categoryCells = CellRange(table.at(rows.front(), QStringLiteral("name")),
                                    table.at(rows.back(), QStringLiteral("name")));
    for (const ScenarioAlternative& alternative : alternatives)
        if (!alternative.conflict)
            chart.categories.push_back(alternative.title);
}

/// The rows of the possible alternatives; impossible stacks come last.
QStringList rowsOf(const ScenarioComparison& comparison, const QString& prefix) {
    QStringList rows;
    for (const ScenarioAlternative& alternative : comparison.alternatives)
        if (!alternative.conflict)
            rows += prefix + alternative.key;
    return rows;
}

ChartData changeChart(const ReportContext& context, const ScenarioComparison& comparison) {
    ChartData chart =
        emptyChart(context, QStringLiteral("scenario-changes-chart"), ChartKind::Columns);
    chart.title = context.translate("reports", "Change against doing nothing");
    chart.description = context.translate(
        "reports", "What each scenario costs in each year beyond the base: ongoing and proposed "
                   "initiatives and their impact on the management cost.");
    for (int year = context.year(); year <= context.years().last(); ++year) {
        const QString name = QString::number(year);
        chart.series.push_back(columnSeries(comparison.table,
                                            rowsOf(comparison, name + QLatin1Char('-')),
                                            QStringLiteral("change"), name));
    }
    setCategories(chart, comparison.table,
                  rowsOf(comparison, QStringLiteral("%1-").arg(context.year())),
                  comparison.alternatives);
    return chart;
}

ChartData netBenefitChart(const ReportContext& context, const ScenarioComparison& comparison) {
    ChartData chart =
        emptyChart(context, QStringLiteral("scenario-net-benefits-chart"), ChartKind::Columns);
    chart.title = context.translate("reports", "Net benefit against cost");
    chart.description = context.translate(
        "reports", "The known part of each scenario's net benefit beside its change of cost over "
                   "the years of the plan. The net benefit has its costs deducted already, and "
                   "may cover more years.");
    const QStringList rows = rowsOf(comparison, {});
    const ReportTable& table = comparison.netBenefits;
    const QString knownChange = QStringLiteral("change-known");
    const bool isPart = table.columnIndex(knownChange) >= 0;
    for (const QString& key :
         {isPart ? knownChange : QStringLiteral("change"), QStringLiteral("known")}) {
        chart.series.push_back(
            columnSeries(table, rows, key,
                         table.columns[static_cast<std::size_t>(table.columnIndex(key))].title));
    }
    setCategories(chart, table, rows, comparison.alternatives);
    return chart;
}

} // namespace

std::vector<ChartData> scenarioCharts(const ReportContext& context, const ScenarioTables& tables) {
    const ReportTable& summary = tables.summary;
    ChartData chart =
        emptyChart(context, scenarioKey(context, tables.scenario) + QStringLiteral("-chart"),
                   ChartKind::StackedColumns);
    chart.title = context.translate("reports", "What the scenario adds to the base");
    chart.description = context.translate(
        "reports", "Cost of ongoing and of proposed initiatives and impact on the management "
                   "cost, year by year. The base, which is many times larger, is not drawn.");
    chart.categoryTitle = context.translate("fields", "Year");
    for (int year = context.year(); year <= context.years().last(); ++year)
        chart.categories.push_back(QString::number(year));
    chart.categoryCells = CellRange(summary.heading(QString::number(context.year())),
                                    summary.heading(QString::number(context.years().last())));
    chart.series = {
        rowSeries(context, summary, QStringLiteral("ongoing"),
                  context.translate("reports", "Ongoing initiatives")),
        rowSeries(context, summary, QStringLiteral("proposed"),
                  context.translate("reports", "Proposed initiatives")),
        rowSeries(context, summary, QStringLiteral("impact"),
                  context.translate("reports", "Impact on management cost")),
    };
    return isDrawn(chart) ? std::vector{std::move(chart)} : std::vector<ChartData>();
}

std::vector<ChartData> comparisonCharts(const ReportContext& context,
                                        const ScenarioComparison& comparison) {
    std::vector<ChartData> charts;
    if (comparison.alternatives.empty())
        return charts;
    for (ChartData& chart :
         std::vector{changeChart(context, comparison), netBenefitChart(context, comparison)})
        if (isDrawn(chart))
            charts.push_back(std::move(chart));
    return charts;
}

} // namespace nytto
