// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/calculations.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/samples/samples.h"
#include "model/tables/report.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

class ScenarioChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsOfAScenarioYearByYear() {
        const Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        const Calculations calculations(contents);
        const ScenarioSummary& scenario = calculations.scenarios()->front();
        const ChartData chart = scenarioPartsChart(
            QStringLiteral("parts"), scenario.years,
            [&](ScenarioRow row, int year) {
                return *scenario.perYear[static_cast<std::size_t>(year - scenario.years.first)]
                            .row(row)
                            .figure();
            },
            Language(Language::Code::English), MoneyUnit::Thousands);
        QCOMPARE(chart.categories.size(), static_cast<std::size_t>(scenario.years.count));
        QCOMPARE(chart.categories.front(), QStringLiteral("2025"));
        QStringList first;
        for (const ChartData::Series& series : chart.series)
            first << series.name + QStringLiteral(" ") + text(series.values.front());
        QCOMPARE(first, QStringList({QStringLiteral("Ongoing initiatives 6000"),
                                     QStringLiteral("Proposed initiatives 20550"),
                                     QStringLiteral("Impact on management cost 1100")}));
        QVERIFY(!chart.description.isEmpty());
        QVERIFY(hasAmounts(chart));
    }

    void netBenefitBesideCost() {
        const ChartData chart =
            netBenefitChart({{QStringLiteral("1 Ett"), tkr(5), tkr(7)},
                             {QStringLiteral("2 Två"), Figure::unknown(), tkr(0)}},
                            QStringLiteral("Change"), QStringLiteral("Benefit"),
                            Language(Language::Code::English), MoneyUnit::Thousands);
        QCOMPARE(chart.categories.back(), QStringLiteral("2 Två"));
        QCOMPARE(text(chart.series[0].values[1]), QStringLiteral("unknown"));
        QCOMPARE(text(chart.series[1].values[0]), QStringLiteral("7"));
    }

    void changesByScenarioAndYear() {
        const ChartData chart = scenarioChangesChart(
            {QStringLiteral("Ett"), QStringLiteral("Två")}, {2025, 3},
            [](std::size_t scenario, int year) {
                return tkr(static_cast<int>(scenario) * 10'000 + year);
            },
            Language(Language::Code::English), MoneyUnit::Thousands);
        QCOMPARE(chart.series.size(), std::size_t{3});
        QCOMPARE(chart.series[2].name, QStringLiteral("2027"));
        QCOMPARE(text(chart.series[2].values[1]), QStringLiteral("12027"));
    }

    void nothingToDraw() {
        ChartData chart;
        QVERIFY(!hasAmounts(chart));
        chart.series = {{QString(), {tkr(0), Figure::unknown(), Figure::notApplicable()}}};
        QVERIFY(!hasAmounts(chart));
        chart.series[0].values.push_back(tkr(-1));
        QVERIFY(hasAmounts(chart));
    }
};

QTEST_GUILESS_MAIN(ScenarioChartsTest)
#include "scenario_charts_test.moc"
