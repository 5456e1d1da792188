// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/year_series.h"

#include <QTest>

using namespace nytto;

class YearSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void absentIsUnknown();
    void enteredAsUnknownIsNotAbsent();
    void keepsTheOrderOfYearsAndKinds();
    void findsEveryCell_data();
    void findsEveryCell();
    void setsAgain();
    void removes();
    void removesWhatIsNotThere();
    void orderOfEntryDoesNotMatter();
    void doubledCellKeepsTheLast();
};

void YearSeriesTest::absentIsUnknown() {
    const YearSeries series{{2025, 1, Money::ofKronor(5)}};
    QCOMPARE(series.at(2025, 0).isUnknown(), true);
    QCOMPARE(series.at(2024, 1).isUnknown(), true);
    QCOMPARE(series.contains(2025, 0), false);
    QCOMPARE(series.at(2025, 1).amount().toPlain(), QStringLiteral("5.00"));
}

void YearSeriesTest::enteredAsUnknownIsNotAbsent() {
    YearSeries series;
    series.set(2025, Figure::unknown());
    QCOMPARE(series.contains(2025), true);
    QCOMPARE(series.isEmpty(), false);
    QVERIFY(series != YearSeries());
}

void YearSeriesTest::keepsTheOrderOfYearsAndKinds() {
    YearSeries series;
    for (int number : {20261, 20250, 20252, 20240, 20251})
        series.set(number / 10, number % 10, Money::ofKronor(number));
    std::vector<int> order;
    for (const YearSeries::Cell& cell : series.cells())
        order.push_back(cell.year * 10 + cell.kind);
    QCOMPARE(order, (std::vector<int>{20240, 20250, 20251, 20252, 20261}));
}

void YearSeriesTest::findsEveryCell_data() {
    QTest::addColumn<std::vector<int>>("numbers");
    QTest::newRow("2024 2025 2026") << std::vector{20240, 20250, 20260};
    QTest::newRow("2020 2025 2026") << std::vector{20200, 20250, 20260};
    QTest::newRow("2025 twice, 2026 thrice") << std::vector{20250, 20252, 20260, 20261, 20262};
    QTest::newRow("2020 twice, 2022, 2029") << std::vector{20200, 20201, 20220, 20291};
}

void YearSeriesTest::findsEveryCell() {
    QFETCH(const std::vector<int>, numbers);
    YearSeries series;
    for (const int number : numbers)
        series.set(number / 10, number % 10, Money::ofKronor(number));
    std::vector<int> found;
    for (int number = 20180; number < 20320; ++number)
        if (series.contains(number / 10, number % 10)) {
            QCOMPARE(series.at(number / 10, number % 10), Figure(Money::ofKronor(number)));
            found.push_back(number);
        }
    QCOMPARE(found, numbers);
}

void YearSeriesTest::setsAgain() {
    YearSeries series{{2025, 0, Money::ofKronor(1)}};
    series.set(2025, Figure::notApplicable());
    QCOMPARE(series.cells().size(), 1u);
    QCOMPARE(series.at(2025).isNotApplicable(), true);
}

void YearSeriesTest::removes() {
    YearSeries series{{2025, 0, Money()}, {2025, 1, Money()}, {2026, 0, Money()}};
    series.remove(2025, 1);
    QCOMPARE(series, (YearSeries{{2025, 0, Money()}, {2026, 0, Money()}}));
}

void YearSeriesTest::removesWhatIsNotThere() {
    YearSeries series{{2025, 0, Money()}};
    series.remove(2025, 1);
    series.remove(2026);
    QCOMPARE(series.cells().size(), 1u);
}

void YearSeriesTest::orderOfEntryDoesNotMatter() {
    const YearSeries forwards{{2025, 0, Money()}, {2026, 0, Figure::unknown()}};
    const YearSeries backwards{{2026, 0, Figure::unknown()}, {2025, 0, Money()}};
    QCOMPARE(forwards, backwards);
}

void YearSeriesTest::doubledCellKeepsTheLast() {
    const YearSeries series{{2025, 0, Money()}, {2025, 0, Money::ofKronor(7)}};
    QCOMPARE(series.at(2025).amount().toPlain(), QStringLiteral("7.00"));
}

QTEST_GUILESS_MAIN(YearSeriesTest)
#include "year_series_test.moc"
