// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_charts.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/tables/report.h"
#include "model/tables/unknown_in_charts.h"

#include <algorithm>
#include <array>
#include <span>

namespace nytto {

namespace {

bool isSomething(const Figure& figure) {
    return figure.isUnknown() || (figure.isAmount() && !figure.amount().isZero());
}

/// A part is never drawn as the whole: the series says so, and the chart of which categories.
void nameKnownParts(ChartData& chart, std::span<const QStringList> unknown,
                    const Language& language) {
    QStringList parts;
    for (std::size_t at = 0; at < unknown.size(); ++at) {
        if (unknown[at].isEmpty())
            continue;
        QString& name = chart.series[at].name;
        parts += QStringLiteral("%1 %2").arg(name, unknown[at].join(QStringLiteral(", ")));
        name = language.translate("reports", "%1, known part").arg(name);
    }
    if (parts.isEmpty())
        return;
    chart.description += u' ' + language
                                    .translate("reports", "Not known in all, so that only the "
                                                          "known part is drawn: %1.")
                                    .arg(parts.join(QStringLiteral("; ")));
}

} // namespace

ChartData scenarioPartsChart(const QString& key, PlanYears years, const RowFigure& figure,
                             const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = key;
    chart.kind = ChartKind::StackedColumns;
    chart.unit = unit;
    chart.title = language.translate("reports", "What the scenario adds to the base");
    chart.description = language.translate(
        "reports", "Cost of ongoing and of proposed initiatives and impact on the management "
                   "cost, year by year. The base, which is many times larger, is not drawn.");
    chart.categoryTitle = language.translate("fields", "Year");
    chart.series = {
        {language.translate("reports", "Ongoing initiatives"), {}},
        {language.translate("reports", "Proposed initiatives"), {}},
        {language.translate("reports", "Impact on management cost"), {}},
    };
    constexpr std::array drawn{ScenarioRow::Ongoing, ScenarioRow::Proposed, ScenarioRow::Impact};
    std::array<QStringList, drawn.size()> unknown; // the categories, by series
    const auto add = [&](const QString& category, int year) {
        chart.categories.push_back(category);
        for (std::size_t at = 0; at < drawn.size(); ++at) {
            const PartFigure part = figure(drawn[at], year);
            chart.series[at].values.push_back(part.known);
            if (part.whole.isUnknown())
                unknown[at] += category;
        }
    };
    for (int year = years.first; year <= years.last(); ++year)
        add(QString::number(year), year);
    if (std::ranges::any_of(
            drawn, [&](ScenarioRow row) { return isSomething(figure(row, laterYear).whole); }))
        add(language.translate("reports", "Later"), laterYear);
    nameKnownParts(chart, unknown, language);
    return chart;
}

ChartData scenarioChangesChart(const std::vector<QString>& titles, PlanYears years,
                               const std::function<Figure(std::size_t scenario, int year)>& change,
                               const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = QStringLiteral("scenario-changes-chart");
    chart.kind = ChartKind::Columns;
    chart.unit = unit;
    chart.title = language.translate("reports", "Change against doing nothing");
    chart.description = language.translate(
        "reports", "What each scenario costs in each year beyond the base: ongoing and proposed "
                   "initiatives and their impact on the management cost.");
    chart.categories = titles;
    const auto add = [&](const QString& name, int year) {
        ChartData::Series& series = chart.series.emplace_back();
        series.name = name;
        series.tone = ChartTone::Cost;
        series.fill = year == laterYear ? ChartFill::Outlined : ChartFill::Solid;
        for (std::size_t at = 0; at < titles.size(); ++at)
            series.values.push_back(change(at, year));
    };
    for (int year = years.first; year <= years.last(); ++year)
        add(QString::number(year), year);
    add(language.translate("reports", "Later"), laterYear);
    if (std::ranges::none_of(chart.series.back().values, isSomething))
        chart.series.pop_back();
    nameUnknown(chart,
                language.translate("reports", "A cost or an impact of an initiative in it is not "
                                              "known; the annual analysis says which."),
                language);
    return chart;
}

ChartData netBenefitChart(const std::vector<ChartedScenario>& scenarios,
                          const BenefitTitles& titles, const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = QStringLiteral("scenario-net-benefits-chart");
    chart.kind = ChartKind::Columns;
    chart.unit = unit;
    chart.title = language.translate("reports", "Net benefit against cost");
    chart.description = language.translate(
        "reports", "The known part of each scenario's net benefit beside its change of cost over "
                   "the years of the plan. The net benefit has its costs deducted already, and "
                   "may cover more years.");
    const bool hasLater = std::ranges::any_of(
        scenarios, [](const ChartedScenario& scenario) { return isSomething(scenario.later); });
    const auto add = [&](const QString& name, Figure ChartedScenario::*figure) {
        ChartData::Series& series = chart.series.emplace_back();
        series.name = name;
        for (const ChartedScenario& scenario : scenarios)
            series.values.push_back(scenario.*figure);
    };
    add(titles.change, &ChartedScenario::change);
    if (hasLater)
        add(titles.later, &ChartedScenario::later);
    add(titles.netBenefit, &ChartedScenario::netBenefit);
    for (const ChartedScenario& scenario : scenarios)
        chart.categories.push_back(scenario.title);
    nameUnknown(chart, {}, language);
    return chart;
}

bool hasAmounts(const ChartData& chart) {
    return std::ranges::any_of(chart.series, [](const ChartData::Series& series) {
        return std::ranges::any_of(series.values, [](const Figure& figure) {
            return figure.isAmount() && !figure.amount().isZero();
        });
    });
}

} // namespace nytto
