// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_charts.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/tables/chart_findings.h"
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

/// The sentence, or what the chart is of where there is none.
QString titleOf(const QString& finding, const QString& plain) {
    return finding.isEmpty() ? plain : finding;
}

} // namespace

QString spanOf(PlanYears years) {
    return years.count == 1 ? QString::number(years.first)
                            : QStringLiteral("%1–%2").arg(QString::number(years.first),
                                                          QString::number(years.last()));
}

ChartData scenarioPartsChart(const QString& key, PlanYears years, const RowFigure& figure,
                             const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = key;
    chart.kind = ChartKind::StackedColumns;
    chart.unit = unit;
    chart.description = language.translate(
        "reports", "Cost of ongoing and of proposed initiatives and impact on the management "
                   "cost, year by year. The base, which is many times larger, is not drawn.");
    chart.categoryTitle = language.translate("fields", "Year");
    chart.series = {
        {language.translate("reports", "Ongoing initiatives"), {}},
        {language.translate("reports", "Proposed initiatives"), {}},
        {language.translate("reports", "Impact on management cost"), {}},
    };
    for (ChartData::Series& series : chart.series)
        series.tone = ChartTone::Cost;
    constexpr std::array drawn{ScenarioRow::Ongoing, ScenarioRow::Proposed, ScenarioRow::Impact};
    std::array<QStringList, drawn.size()> unknown; // the categories, by series
    std::vector<DrawnFigure> sums;
    const auto add = [&](const QString& category, int year) {
        chart.categories.push_back(category);
        FigureSum known;
        bool isWhole = true;
        for (std::size_t at = 0; at < drawn.size(); ++at) {
            const PartFigure part = figure(drawn[at], year);
            chart.series[at].values.push_back(part.known);
            known.add(part.known.isUnknown() ? Figure(Money()) : part.known);
            isWhole = isWhole && !part.whole.isUnknown();
            if (part.whole.isUnknown())
                unknown[at] += category;
        }
        sums.push_back({category, orUnknown(known), isWhole});
    };
    for (int year = years.first; year <= years.last(); ++year)
        add(QString::number(year), year);
    chart.title = titleOf(additionFinding(sums, spanOf(years), {language, unit}),
                          language.translate("reports", "What the scenario adds to the base"));
    if (std::ranges::any_of(
            drawn, [&](ScenarioRow row) { return isSomething(figure(row, laterYear).whole); }))
        add(language.translate("reports", "Later"), laterYear);
    nameKnownParts(chart, unknown, language);
    return chart;
}

ChartData scenarioChangesChart(const std::vector<QString>& titles,
                               const std::vector<QString>& names, PlanYears years,
                               const std::function<Figure(std::size_t scenario, int year)>& change,
                               const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = QStringLiteral("scenario-changes-chart");
    chart.kind = ChartKind::Columns;
    chart.unit = unit;
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
    std::vector<DrawnFigure> costs;
    for (std::size_t at = 0; at < names.size(); ++at) {
        FigureSum sum;
        for (const ChartData::Series& year : chart.series)
            sum.add(year.values[at]);
        costs.push_back({names[at], orUnknown(sum)});
    }
    chart.title = titleOf(costFinding(costs, spanOf(years), {language, unit}),
                          language.translate("reports", "Change against doing nothing"));
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
    chart.description = language.translate(
        "reports", "The known part of each scenario's net benefit beside its change of cost over "
                   "the years of the plan. The net benefit has its costs deducted already, and "
                   "may cover more years.");
    const bool hasLater = std::ranges::any_of(
        scenarios, [](const ChartedScenario& scenario) { return isSomething(scenario.later); });
    const auto add = [&](const QString& name, Figure ChartedScenario::*figure, ChartTone tone) {
        ChartData::Series& series = chart.series.emplace_back();
        series.name = name;
        series.tone = tone;
        for (const ChartedScenario& scenario : scenarios)
            series.values.push_back(scenario.*figure);
    };
    add(titles.change, &ChartedScenario::change, ChartTone::Cost);
    if (hasLater)
        add(titles.later, &ChartedScenario::later, ChartTone::Cost);
    add(titles.netBenefit, &ChartedScenario::netBenefit, ChartTone::Benefit);
    std::vector<DrawnFigure> benefits;
    for (const ChartedScenario& scenario : scenarios) {
        chart.categories.push_back(scenario.title);
        benefits.push_back({scenario.name, scenario.netBenefit, scenario.isNetBenefitKnown});
    }
    chart.title = titleOf(benefitFinding(benefits, {language, unit}),
                          language.translate("reports", "Net benefit against cost"));
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
