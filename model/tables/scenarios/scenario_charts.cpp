// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_charts.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/tables/report.h"

#include <algorithm>

namespace nytto {

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
    for (int year = years.first; year <= years.last(); ++year) {
        chart.categories.push_back(QString::number(year));
        for (std::size_t at = 0; at < drawn.size(); ++at)
            chart.series[at].values.push_back(figure(drawn[at], year));
    }
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
    for (int year = years.first; year <= years.last(); ++year) {
        ChartData::Series& series = chart.series.emplace_back();
        series.name = QString::number(year);
        for (std::size_t at = 0; at < titles.size(); ++at)
            series.values.push_back(change(at, year));
    }
    return chart;
}

ChartData netBenefitChart(const std::vector<ChartedScenario>& scenarios, const QString& changeTitle,
                          const QString& benefitTitle, const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = QStringLiteral("scenario-net-benefits-chart");
    chart.kind = ChartKind::Columns;
    chart.unit = unit;
    chart.title = language.translate("reports", "Net benefit against cost");
    chart.description = language.translate(
        "reports", "The known part of each scenario's net benefit beside its change of cost over "
                   "the years of the plan. The net benefit has its costs deducted already, and "
                   "may cover more years.");
    chart.series = {{changeTitle, {}}, {benefitTitle, {}}};
    for (const ChartedScenario& scenario : scenarios) {
        chart.categories.push_back(scenario.title);
        chart.series[0].values.push_back(scenario.change);
        chart.series[1].values.push_back(scenario.netBenefit);
    }
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
