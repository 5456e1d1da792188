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
                return year == laterYear
                           ? Figure(Money())
                           : *scenario
                                  .perYear[static_cast<std::size_t>(year - scenario.years.first)]
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

    void partsThatFallAfterThePlan() {
        const ChartData chart = scenarioPartsChart(
            QStringLiteral("parts"), {2025, 3},
            [](ScenarioRow row, int year) {
                return tkr(year == laterYear && row == ScenarioRow::Proposed ? 75 : 0);
            },
            Language(Language::Code::English), MoneyUnit::Thousands);
        QCOMPARE(chart.categories.back(), QStringLiteral("Later"));
        QCOMPARE(text(chart.series[1].values.back()), QStringLiteral("75"));
        QCOMPARE(chart.title, QStringLiteral("What the scenario adds to the base"));
    }

    /// What is known of a year is drawn and called a part; the year is named.
    void knownPartsAreDrawnAndCalledSo() {
        const ChartData chart = scenarioPartsChart(
            QStringLiteral("parts"), {2025, 3},
            [](ScenarioRow row, int year) {
                if (row == ScenarioRow::Impact && year == laterYear)
                    return PartFigure(Figure::unknown(), tkr(3));
                return row == ScenarioRow::Ongoing && year == 2026
                           ? PartFigure(Figure::unknown(), tkr(12))
                           : PartFigure(tkr(5));
            },
            Language(Language::Code::English), MoneyUnit::Thousands);
        QCOMPARE(text(chart.series[0].values[0]), QStringLiteral("5"));
        QCOMPARE(text(chart.series[0].values[1]), QStringLiteral("12"));
        QCOMPARE(text(chart.series[2].values.back()), QStringLiteral("3"));
        QStringList names;
        for (const ChartData::Series& each : chart.series)
            names << each.name;
        QCOMPARE(names, QStringList({QStringLiteral("Ongoing initiatives, known part"),
                                     QStringLiteral("Proposed initiatives"),
                                     QStringLiteral("Impact on management cost, known part")}));
        QVERIFY2(chart.description.endsWith(QStringLiteral(
                     "Not known in all, so that only the known part is drawn: Ongoing initiatives "
                     "2026; Impact on management cost Later.")),
                 qPrintable(chart.description));
        QCOMPARE(chart.title,
                 QStringLiteral("The scenario adds 52\u00a0SEK thousand to the base in "
                                "2025–2027, of what is known"));
    }

    void netBenefitBesideCost_data() {
        QTest::addColumn<Figure>("later");
        QTest::addColumn<QStringList>("series");
        const QStringList all{QStringLiteral("Change"), QStringLiteral("Later"),
                              QStringLiteral("Benefit")};
        QTest::newRow("nothing later") << tkr(0) << QStringList{all[0], all[2]};
        QTest::newRow("8 later") << tkr(8) << all;
        QTest::newRow("later is unknown") << Figure::unknown() << all;
    }
    void netBenefitBesideCost() {
        QFETCH(Figure, later);
        QFETCH(QStringList, series);
        const ChartData chart = netBenefitChart(
            {{QStringLiteral("1 Ett"), tkr(5), later, tkr(7)},
             {QStringLiteral("2 Två"), Figure::unknown(), tkr(0), tkr(0)}},
            {QStringLiteral("Change"), QStringLiteral("Later"), QStringLiteral("Benefit")},
            Language(Language::Code::English), MoneyUnit::Thousands);
        QCOMPARE(chart.categories.back(), QStringLiteral("2 Två"));
        QStringList names;
        for (const ChartData::Series& each : chart.series)
            names << each.name;
        QCOMPARE(names, series);
        QCOMPARE(text(chart.series[0].values[1]), QStringLiteral("unknown"));
        QCOMPARE(text(chart.series.back().values[0]), QStringLiteral("7"));
    }

    void changesByScenarioAndYear() {
        const std::vector<QString> two{QStringLiteral("Ett"), QStringLiteral("Två")};
        const ChartData chart = scenarioChangesChart(
            two, two, {2025, 3},
            [](std::size_t scenario, int year) {
                return year == laterYear ? tkr(0) : tkr(static_cast<int>(scenario) * 10'000 + year);
            },
            Language(Language::Code::English), MoneyUnit::Thousands);
        QCOMPARE(chart.series.size(), std::size_t{3});
        QCOMPARE(chart.series[2].name, QStringLiteral("2027"));
        QCOMPARE(text(chart.series[2].values[1]), QStringLiteral("12027"));
        QCOMPARE(chart.title, QStringLiteral("Två costs 30,000\u00a0SEK thousand more than Ett in "
                                             "2025–2027"));
    }

    void whatIsNotDrawnIsNamed_data() {
        QTest::addColumn<QStringList>("scenarios");
        QTest::addColumn<QStringList>("unknown"); // "0 2026": scenario, year
        QTest::addColumn<QString>("named");
        const QStringList two{QStringLiteral("Ett"), QStringLiteral("Två")};
        QTest::newRow("all is known") << two << QStringList() << QString();
        QTest::newRow("a year of one")
            << two << QStringList{QStringLiteral("1 2026")} << QStringLiteral("Två (2026)");
        QTest::newRow("years of both and later")
            << two
            << QStringList{QStringLiteral("0 2025"), QStringLiteral("0 2027"),
                           QStringLiteral("1 0")}
            << QStringLiteral("Ett (2025, 2027); Två (Later)");
    }
    void whatIsNotDrawnIsNamed() {
        QFETCH(QStringList, scenarios);
        QFETCH(QStringList, unknown);
        QFETCH(QString, named);
        const ChartData chart = scenarioChangesChart(
            {scenarios.begin(), scenarios.end()}, {}, {2025, 3},
            [&](std::size_t scenario, int year) {
                return unknown.contains(QStringLiteral("%1 %2").arg(QString::number(scenario),
                                                                    QString::number(year)))
                           ? Figure::unknown()
                           : tkr(year == laterYear ? 0 : 5);
            },
            Language(Language::Code::English), MoneyUnit::Thousands);
        const qsizetype at = chart.description.indexOf(QStringLiteral("Unknown"));
        QCOMPARE(at < 0, named.isEmpty());
        if (at >= 0)
            QCOMPARE(chart.description.mid(at),
                     QStringLiteral("Unknown, and therefore not drawn: %1. A cost or an impact of "
                                    "an initiative in it is not known; the annual analysis says "
                                    "which.")
                         .arg(named));
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
