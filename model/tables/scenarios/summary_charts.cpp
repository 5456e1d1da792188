// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/scenarios/scenario.h"
#include "model/tables/picked.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_comparison.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

void setCategoryCells(ChartData& chart, const ReportTable& table, const QStringList& rows) {
    chart.categoryCells = CellRange(table.at(rows.front(), QStringLiteral("name")),
                                    table.at(rows.back(), QStringLiteral("name")));
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
    const ReportTable& table = comparison.table;
    const QString change = QStringLiteral("change");
    const auto rows = [&](int year) {
        return rowsOf(comparison, year == laterYear ? QStringLiteral("later-")
                                                    : QStringLiteral("%1-").arg(year));
    };
    std::vector<QString> titles;
    std::vector<QString> names;
    for (const ScenarioAlternative& alternative : comparison.alternatives)
        if (!alternative.conflict) {
            titles.push_back(alternative.title);
            names.push_back(nameInTitles(context, alternative));
        }
    ChartData chart = scenarioChangesChart(
        titles, names, context.years(),
        [&](std::size_t scenario, int year) {
            return figureAt(table, rows(year)[static_cast<qsizetype>(scenario)], change);
        },
        context.language(), context.unit());
    for (std::size_t at = 0; at < chart.series.size(); ++at) {
        const int year = context.year() + static_cast<int>(at);
        const QStringList ofYear = rows(context.years().contains(year) ? year : laterYear);
        chart.series[at].valueCells =
            CellRange(table.at(ofYear.front(), change), table.at(ofYear.back(), change));
    }
    setCategoryCells(chart, table, rows(context.year()));
    return chart;
}

ChartData benefitChart(const ReportContext& context, const ScenarioComparison& comparison) {
    const QStringList rows = rowsOf(comparison, {});
    const ReportTable& table = comparison.netBenefits;
    const QString known = QStringLiteral("known");
    const QString whole = QStringLiteral("net-benefit");
    const QString change = table.columnIndex(QStringLiteral("change-known")) >= 0
                               ? QStringLiteral("change-known")
                               : QStringLiteral("change");
    const QString later = table.columnIndex(QStringLiteral("later-known")) >= 0
                              ? QStringLiteral("later-known")
                              : QStringLiteral("later");
    std::vector<ChartedScenario> scenarios;
    for (const ScenarioAlternative& alternative : comparison.alternatives)
        if (!alternative.conflict)
            scenarios.push_back({alternative.title, figureAt(table, alternative.key, change),
                                 figureAt(table, alternative.key, later),
                                 figureAt(table, alternative.key, known),
                                 !figureAt(table, alternative.key, whole).isUnknown(),
                                 nameInTitles(context, alternative)});
    const auto title = [&](const QString& column) {
        const int at = table.columnIndex(column);
        return at < 0 ? QString() : table.columns[static_cast<std::size_t>(at)].title;
    };
    ChartData chart = netBenefitChart(scenarios, {title(change), title(later), title(known)},
                                      context.language(), context.unit());
    const QStringList columns =
        chart.series.size() > 2 ? QStringList{change, later, known} : QStringList{change, known};
    for (std::size_t at = 0; at < chart.series.size(); ++at) {
        const QString& column = columns[static_cast<qsizetype>(at)];
        chart.series[at].valueCells =
            CellRange(table.at(rows.front(), column), table.at(rows.back(), column));
    }
    setCategoryCells(chart, table, rows);
    return chart;
}

} // namespace

QString nameInTitles(const ReportContext& context, const ScenarioAlternative& alternative) {
    if (alternative.scenarios.size() > 1)
        return {};
    const Scenario* scenario = context.contents().find(alternative.scenarios.front());
    return !scenario || scenario->number.isEmpty()
               ? alternative.title
               : context.translate("reports", "Scenario %1").arg(scenario->number);
}

std::vector<ChartData> scenarioCharts(const ReportContext& context, const ScenarioTables& tables) {
    const ReportTable& summary = tables.summary;
    const QString first = QString::number(context.year());
    const QString last = QString::number(context.years().last());
    constexpr std::array rows{std::pair(ScenarioRow::Ongoing, "ongoing"),
                              std::pair(ScenarioRow::Proposed, "proposed"),
                              std::pair(ScenarioRow::Impact, "impact")};
    // Where a year of it is unknown, a row has one below it with the known part of each.
    const auto knownRow = [&](const char* row) {
        const QString known = QLatin1String(row) + QStringLiteral("-known");
        return summary.rowIndex(known) >= 0 ? known : QString::fromLatin1(row);
    };
    ChartData chart = scenarioPartsChart(
        scenarioKey(context, tables.scenario) + QStringLiteral("-chart"), context.years(),
        [&](ScenarioRow row, int year) {
            const auto* found = std::ranges::find(rows, row, &decltype(rows)::value_type::first);
            const QString column =
                year == laterYear ? QStringLiteral("later") : QString::number(year);
            return PartFigure(figureAt(summary, QString::fromLatin1(found->second), column),
                              figureAt(summary, knownRow(found->second), column));
        },
        context.language(), context.unit());
    // The total stands between the years and what is later: no range has all that is drawn.
    const bool isRange = chart.categories.size() == static_cast<std::size_t>(context.years().count);
    for (std::size_t at = 0; isRange && at < rows.size(); ++at) {
        const QString row = knownRow(rows[at].second);
        chart.series[at].valueCells = CellRange(summary.at(row, first), summary.at(row, last));
    }
    if (isRange)
        chart.categoryCells = CellRange(summary.heading(first), summary.heading(last));
    return hasAmounts(chart) ? std::vector{std::move(chart)} : std::vector<ChartData>();
}

std::vector<ChartData> comparisonCharts(const ReportContext& context,
                                        const ScenarioComparison& comparison) {
    std::vector<ChartData> charts;
    if (comparison.alternatives.empty())
        return charts;
    for (ChartData& chart :
         std::vector{changeChart(context, comparison), benefitChart(context, comparison)})
        if (hasAmounts(chart))
            charts.push_back(std::move(chart));
    return charts;
}

} // namespace nytto
