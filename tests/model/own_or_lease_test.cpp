// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/estimate_check.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/calculation/investments/own_or_lease.h"
#include "model/entities/investments/investment.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using nytto::test::MadeDocument;

namespace {

QString kronor(const Figure& figure) {
    if (figure.isAmount())
        return figure.amount().toPlain();
    return figure.isUnknown() ? QStringLiteral("unknown") : QStringLiteral("n/a");
}

QString kronor(const std::vector<Figure>& figures) {
    QStringList texts;
    for (const Figure& figure : figures)
        texts += kronor(figure);
    return texts.join(u' ');
}

/// The published case: 2 300 000 kr at 1,5 % over five years.
InvestmentCost published(CapitalCalendar calendar = CapitalCalendar::CalculationYears,
                         bool inProgress = false, int month = 4) {
    MadeDocument document;
    auto investment = document.filled<Investment>();
    investment.name = QStringLiteral("Platform");
    investment.rate = Rate::ofMillionths(15'000);
    investment.calendar = calendar;
    investment.start = {2020, month};
    investment.inProgress = inProgress;
    document.add(investment);
    auto component = document.filled<InvestmentComponent>();
    component.investment = investment.id;
    component.name = QStringLiteral("All of it");
    component.amount = Money::ofKronor(2'300'000);
    component.life = 5;
    document.add(component);
    return *capitalCostOf(document.contents, investment.id);
}

} // namespace

class OwnOrLeaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presentValueOfYears_data() {
        QTest::addColumn<QList<int>>("kronor");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("value");
        QTest::newRow("one year") << QList<int>{110} << 10 << QStringLiteral("100.00");
        QTest::newRow("no rate") << QList<int>{100, 200} << 0 << QStringLiteral("300.00");
        // 1000/1,05 + 1000/1,1025 + 1000/1,157625 = 2723,2480…
        QTest::newRow("three years")
            << QList<int>{1000, 1000, 1000} << 5 << QStringLiteral("2723.25");
        QTest::newRow("negative") << QList<int>{-110} << 10 << QStringLiteral("-100.00");
    }
    void presentValueOfYears() {
        QFETCH(QList<int>, kronor);
        QFETCH(int, percent);
        std::vector<Figure> figures;
        for (const int amount : kronor)
            figures.emplace_back(Money::ofKronor(amount));
        const auto value = presentValue(figures, Rate::ofPercent(percent));
        QVERIFY(value);
        QTEST(::kronor(*value), "value");
    }

    void anUnknownYearMakesThePresentValueUnknown() {
        const std::vector<Figure> figures{Money::ofKronor(1), Figure::unknown()};
        QCOMPARE(kronor(*presentValue(figures, Rate::ofPercent(3))), QStringLiteral("unknown"));
    }

    void aHundredYearsOfTheLargestAmountFit() {
        const std::vector<Figure> figures(100, Money::ofOre(Money::largest().ore() / 100));
        const auto value = presentValue(figures, Rate());
        QVERIFY(value);
        QCOMPARE(value->amount().ore(), Money::largest().ore() / 100 * 100);
    }

    void setsBothBesideEachOther() {
        const auto both = ownOrLease(published(), {Money::ofKronor(500'000), 6}, {});
        QVERIFY(both);
        QCOMPARE(kronor(both->owning.years),
                 QStringLiteral("494500.00 487600.00 480700.00 473800.00 466900.00 n/a"));
        QCOMPARE(kronor(both->owning.inAll), QStringLiteral("2403500.00"));
        QCOMPARE(kronor(both->owning.perYear), QStringLiteral("480700.00"));
        QCOMPARE(kronor(both->leasing.inAll), QStringLiteral("3000000.00"));
        QCOMPARE(kronor(both->leasing.perYear), QStringLiteral("500000.00"));
        QVERIFY(!both->owning.presentValue);
    }

    void aDiscountRateGivesPresentValues() {
        const auto both =
            ownOrLease(published(), {Money::ofKronor(500'000), 5}, Rate::ofMillionths(15'000));
        QVERIFY(both);
        // Discounted at the internal rate, the capital cost is worth what was paid.
        QCOMPARE(kronor(*both->owning.presentValue), QStringLiteral("2300000.00"));
        QCOMPARE(kronor(*both->leasing.presentValue), QStringLiteral("2391322.49"));
    }

    void aYearInUseIsTwelveMonths() {
        const auto both =
            ownOrLease(published(CapitalCalendar::CalendarYears), {Money::ofKronor(1), 1}, {});
        QVERIFY(both);
        QCOMPARE(both->owning.years.size(), std::size_t{6});
        const auto perYear = both->owning.inAll.times(1, 5);
        QCOMPARE(kronor(both->owning.perYear), kronor(*perYear));
    }

    void aLeaseFollowsTheCalendar_data() {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("ore");
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("leasing");
        QTest::newRow("from July") << 7 << 500'000'00 << 5
                                   << "250000.00 500000.00 500000.00 500000.00 500000.00 250000.00";
        QTest::newRow("from January")
            << 1 << 500'000'00 << 3 << "500000.00 500000.00 500000.00 n/a n/a";
        QTest::newRow("from December, longer")
            << 12 << 120'00 << 6 << "10.00 120.00 120.00 120.00 120.00 120.00 110.00";
        QTest::newRow("an odd öre") << 7 << 100'01 << 2 << "50.01 100.01 50.00 n/a n/a n/a";
    }
    void aLeaseFollowsTheCalendar() {
        QFETCH(int, month);
        QFETCH(int, ore);
        QFETCH(int, years);
        const auto both = ownOrLease(published(CapitalCalendar::CalendarYears, false, month),
                                     {Money::ofOre(ore), years}, {});
        QVERIFY(both);
        QTEST(kronor(both->leasing.years), "leasing");
        QCOMPARE(kronor(both->leasing.inAll), kronor(Money::ofOre(ore * years)));
        QCOMPARE(both->owning.years.size(), both->leasing.years.size());
    }

    void workInProgressIsUnknown() {
        const auto both = ownOrLease(published(CapitalCalendar::CalculationYears, true),
                                     {Money::ofKronor(1), 2}, Rate::ofPercent(3));
        QVERIFY(both);
        QCOMPARE(kronor(both->owning.years), QStringLiteral("unknown unknown"));
        QCOMPARE(kronor(both->owning.inAll), QStringLiteral("unknown"));
        QCOMPARE(kronor(*both->owning.presentValue), QStringLiteral("unknown"));
    }

    void refusesLeases_data() {
        QTest::addColumn<int>("kronor");
        QTest::addColumn<int>("years");
        QTest::newRow("no years") << 1 << 0;
        QTest::newRow("too many years") << 1 << 101;
        QTest::newRow("negative") << -1 << 5;
    }
    void refusesLeases() {
        QFETCH(int, kronor);
        QFETCH(int, years);
        const auto both = ownOrLease(published(), {Money::ofKronor(kronor), years}, {});
        QVERIFY(!both);
        QCOMPARE(both.error().code, ErrorCode::BadInput);
    }

    void anEstimatesPercentageIsOfTheRowsBeforeIt() {
        MadeDocument document;
        auto investment = document.filled<Investment>();
        investment.name = QStringLiteral("Platform");
        document.add(investment);
        const auto row = [&](int amount, std::optional<Rate> percent) {
            auto estimate = document.filled<EstimateRow>();
            estimate.investment = investment.id;
            estimate.name = QStringLiteral("Row");
            estimate.amount = Money::ofKronor(amount);
            estimate.percent = percent;
            return document.add(estimate);
        };
        row(1'000, {});
        row(500, {});
        const Id<EstimateRow> reserve = row(200, Rate::ofPercent(10));
        const auto checks = checkEstimate(document.contents, investment.id);
        QVERIFY(checks);
        QCOMPARE(checks->size(), std::size_t{1});
        QCOMPARE(kronor(checks->at(reserve).before), QStringLiteral("1500.00"));
        QCOMPARE(kronor(checks->at(reserve).byPercent), QStringLiteral("150.00"));
        QCOMPARE(kronor(checks->at(reserve).difference), QStringLiteral("50.00"));
    }
};

QTEST_GUILESS_MAIN(OwnOrLeaseTest)
#include "own_or_lease_test.moc"
