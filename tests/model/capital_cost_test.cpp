// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/capital_cost.h"
#include "model/entities/investments/investment.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nytto;

namespace {

/// 2 300 000 kr, 1,5 %, 5 years: the case of the published table.
CapitalTerms published() {
    CapitalTerms terms;
    terms.amount = Money::ofKronor(2'300'000);
    terms.life = 5;
    terms.rate = Rate::ofMillionths(15'000);
    return terms;
}

CapitalTerms fromApril2020() {
    CapitalTerms terms = published();
    terms.calendar = CapitalCalendar::CalendarYears;
    terms.start = {2020, 4};
    return terms;
}

/// One column of the years, as in JSON: "34500.00 27600.00".
QString column(const CapitalCost& cost, Money CapitalYear::*field) {
    QStringList cells;
    for (const CapitalYear& year : cost.years)
        cells += (year.*field).toPlain();
    return cells.join(u' ');
}

QString labels(const CapitalCost& cost) {
    QStringList cells;
    for (const CapitalYear& year : cost.years)
        cells += QStringLiteral("%1:%2/%3")
                     .arg(year.number)
                     .arg(year.year ? QString::number(*year.year) : QStringLiteral("-"))
                     .arg(year.months);
    return cells.join(u' ');
}

QString refusal(const CapitalTerms& terms) {
    const Result<CapitalCost> result = capitalCost(terms);
    return result ? QStringLiteral("accepted") : result.error().message;
}

CapitalCost valid(const CapitalTerms& terms) {
    Result<CapitalCost> result = capitalCost(terms);
    if (!result)
        QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
    return result ? *result : CapitalCost();
}

/// Random terms of a kind that is never refused, and sometimes a rate of each year.
CapitalTerms anyStraightLine(QRandomGenerator& random) {
    CapitalTerms terms;
    terms.amount = Money::ofOre(random.bounded(qint64{1} << (10 + random.bounded(36))));
    terms.residual =
        Money::ofOre(random.bounded(2) ? random.bounded(qint64{terms.amount.ore()} + 1) : 0);
    terms.life = 1 + random.bounded(100);
    terms.method = random.bounded(2) ? CapitalMethod::StraightLine : CapitalMethod::AverageBalance;
    terms.rate = Rate::ofMillionths(random.bounded(random.bounded(2) ? 50'000 : 1'000'001));
    const int year = 2000 + random.bounded(50);
    if (random.bounded(2)) {
        terms.calendar = CapitalCalendar::CalendarYears;
        terms.start = {year, 1 + random.bounded(12)};
    } else {
        terms.firstYear = year;
    }
    if (random.bounded(2)) {
        RateTable table;
        for (int of = 2000; of <= 2160; ++of)
            table[of] = Rate::ofMillionths(random.bounded(60'000));
        terms.rate = table;
    }
    return terms;
}

CapitalTerms anyAnnuity(QRandomGenerator& random) {
    CapitalTerms terms;
    terms.method = CapitalMethod::Annuity;
    terms.amount = Money::ofOre(1'000'000 + random.bounded(qint64{1} << 40));
    terms.residual = Money::ofOre(random.bounded(2) ? random.bounded(qint64{1'000'000}) : 0);
    terms.life = 1 + random.bounded(40);
    terms.rate = Rate::ofMillionths(random.bounded(4) ? random.bounded(80'000) : 0);
    return terms;
}

QByteArray described(const CapitalTerms& terms) {
    return QStringLiteral("amount %1, residual %2, life %3, method %4, start %5")
        .arg(terms.amount.toPlain(), terms.residual.toPlain())
        .arg(terms.life)
        .arg(static_cast<int>(terms.method))
        .arg(terms.start.toPlain())
        .toUtf8();
}

} // namespace

class CapitalCostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void straightLineGivesThePublishedTable() {
        const CapitalCost cost = valid(published());
        QCOMPARE(labels(cost), QStringLiteral("1:-/12 2:-/12 3:-/12 4:-/12 5:-/12"));
        QCOMPARE(column(cost, &CapitalYear::interest),
                 QStringLiteral("34500.00 27600.00 20700.00 13800.00 6900.00"));
        QCOMPARE(column(cost, &CapitalYear::depreciation),
                 QStringLiteral("460000.00 460000.00 460000.00 460000.00 460000.00"));
        QCOMPARE(column(cost, &CapitalYear::cost),
                 QStringLiteral("494500.00 487600.00 480700.00 473800.00 466900.00"));
        QCOMPARE(column(cost, &CapitalYear::opening),
                 QStringLiteral("2300000.00 1840000.00 1380000.00 920000.00 460000.00"));
        QCOMPARE(cost.interest, Money::ofKronor(103'500));
        QCOMPARE(cost.depreciation, Money::ofKronor(2'300'000));
        QCOMPARE(cost.cost, Money::ofKronor(2'403'500));
    }

    void averageBalanceTakesInterestOnTheMeanBookValue() {
        CapitalTerms terms = published();
        terms.method = CapitalMethod::AverageBalance;
        const CapitalCost cost = valid(terms);
        QCOMPARE(column(cost, &CapitalYear::interest),
                 QStringLiteral("31050.00 24150.00 17250.00 10350.00 3450.00"));
        QCOMPARE(cost.interest, Money::ofKronor(86'250));
    }

    void annuityCostsTheSameEveryYear() {
        CapitalTerms terms = published();
        terms.method = CapitalMethod::Annuity;
        const CapitalCost cost = valid(terms);
        // 480 905,443 rounded, and the last year takes up the rounding.
        QCOMPARE(column(cost, &CapitalYear::cost),
                 QStringLiteral("480905.44 480905.44 480905.44 480905.44 480905.47"));
        QCOMPARE(column(cost, &CapitalYear::interest),
                 QStringLiteral("34500.00 27803.92 21007.40 14108.93 7106.98"));
        QCOMPARE(cost.years.back().closing, Money());
    }

    void annuityWithoutInterestSharesTheDepreciation() {
        CapitalTerms terms;
        terms.method = CapitalMethod::Annuity;
        terms.amount = Money::ofKronor(110);
        terms.residual = Money::ofKronor(10);
        terms.life = 3;
        QCOMPARE(column(valid(terms), &CapitalYear::cost), QStringLiteral("33.33 33.33 33.34"));
    }

    void annuityIsRefusedWhereItsRoundingOutgrowsIt_data() {
        QTest::addColumn<Money>("amount");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("life");
        QTest::newRow("5 öre over 10 years") << Money::ofOre(5) << 0 << 10;
        QTest::newRow("40 % over 100 years") << Money::ofKronor(1'000'000'000) << 40 << 100;
        QTest::newRow("100 % over 100 years") << Money::ofKronor(1'000'003) << 100 << 100;
    }
    void annuityIsRefusedWhereItsRoundingOutgrowsIt() {
        QFETCH(Money, amount);
        QFETCH(int, percent);
        QFETCH(int, life);
        CapitalTerms terms;
        terms.method = CapitalMethod::Annuity;
        terms.amount = amount;
        terms.life = life;
        terms.rate = Rate::ofPercent(percent);
        QVERIFY(refusal(terms).startsWith(
            QStringLiteral("This amount cannot be shared out as an annuity in whole öre")));
    }

    void calendarYearsCountTheMonthsInUse() {
        const CapitalCost cost = valid(fromApril2020());
        QCOMPARE(labels(cost),
                 QStringLiteral("1:2020/9 2:2021/12 3:2022/12 4:2023/12 5:2024/12 6:2025/3"));
        QCOMPARE(column(cost, &CapitalYear::depreciation),
                 QStringLiteral("345000.00 460000.00 460000.00 460000.00 460000.00 115000.00"));
        QCOMPARE(column(cost, &CapitalYear::interest),
                 QStringLiteral("25875.00 29325.00 22425.00 15525.00 8625.00 431.25"));
        QCOMPARE(cost.cost, Money::ofOre(240'220'625));
    }

    void calendarYearsFromJanuaryAreAsManyAsTheLife() {
        CapitalTerms terms = fromApril2020();
        terms.start = {2020, 1};
        const CapitalCost cost = valid(terms);
        QCOMPARE(labels(cost), QStringLiteral("1:2020/12 2:2021/12 3:2022/12 4:2023/12 5:2024/12"));
        QCOMPARE(cost.cost, Money::ofKronor(2'403'500));
    }

    void calendarYearsTakeTheMeanOfTheYearsFirstAndLastValue() {
        CapitalTerms terms = fromApril2020();
        terms.method = CapitalMethod::AverageBalance;
        // 1,5 % of (2 300 000 + 1 955 000)/2 for 9 months, of (1 955 000 + 1 495 000)/2 for 12 …
        QCOMPARE(column(valid(terms), &CapitalYear::interest),
                 QStringLiteral("23934.38 25875.00 18975.00 12075.00 5175.00 215.63"));
    }

    void interestFollowsTheRateOfEachYear_data() {
        QTest::addColumn<CapitalTerms>("terms");
        QTest::addColumn<QString>("interest");
        const RateTable table = {
            {2020, Rate::ofMillionths(15'000)}, {2021, Rate::ofMillionths(12'500)},
            {2022, Rate::ofMillionths(10'000)}, {2023, Rate::ofMillionths(12'500)},
            {2024, Rate::ofMillionths(25'000)}, {2025, Rate::ofMillionths(25'000)}};
        CapitalTerms terms = published();
        terms.rate = table;
        terms.firstYear = 2020;
        QTest::newRow("calculation years from 2020")
            << terms << "34500.00 23000.00 13800.00 11500.00 11500.00";
        terms = fromApril2020();
        terms.rate = table;
        QTest::newRow("calendar years from April 2020")
            << terms << "25875.00 24437.50 14950.00 12937.50 14375.00 718.75";
    }
    void interestFollowsTheRateOfEachYear() {
        QFETCH(CapitalTerms, terms);
        QFETCH(QString, interest);
        QCOMPARE(column(valid(terms), &CapitalYear::interest), interest);
    }

    void depreciationIsRoundedCumulatively() {
        CapitalTerms terms;
        terms.amount = Money::ofOre(10'000);
        terms.life = 7;
        QCOMPARE(column(valid(terms), &CapitalYear::depreciation),
                 QStringLiteral("14.29 14.28 14.29 14.28 14.29 14.28 14.29"));
    }

    void interestIsTakenOnThePrintedBookValue() {
        CapitalTerms terms;
        terms.amount = Money::ofOre(2);
        terms.life = 3;
        terms.rate = Rate::ofPercent(50);
        // Book values 2, 1, 1: half of 1 öre is rounded away from zero.
        QCOMPARE(column(valid(terms), &CapitalYear::interest), QStringLiteral("0.01 0.01 0.01"));
    }

    void aResidualValueIsNotDepreciatedButBearsInterest() {
        CapitalTerms terms = published();
        terms.residual = Money::ofKronor(300'000);
        const CapitalCost cost = valid(terms);
        QCOMPARE(cost.depreciation, Money::ofKronor(2'000'000));
        QCOMPARE(column(cost, &CapitalYear::interest),
                 QStringLiteral("34500.00 28500.00 22500.00 16500.00 10500.00"));
        terms.method = CapitalMethod::Annuity;
        QCOMPARE(valid(terms).years.back().closing, Money::ofKronor(300'000));
    }

    void isRefusedWithASentence_data() {
        QTest::addColumn<CapitalTerms>("terms");
        QTest::addColumn<QString>("sentence");
        const RateTable table = {{2020, Rate::ofPercent(1)}, {2021, Rate::ofPercent(1)}};
        CapitalTerms terms = published();
        terms.amount = Money::ofOre(-1);
        QTest::newRow("negative amount") << terms << "The amount is below 0.";
        terms = published();
        terms.residual = Money::ofOre(230'000'001);
        QTest::newRow("residual above amount")
            << terms << "The residual value is not between 0 and the acquisition value.";
        terms.residual = Money::ofOre(-1);
        QTest::newRow("negative residual")
            << terms << "The residual value is not between 0 and the acquisition value.";
        for (int life : {0, 101}) {
            terms = published();
            terms.life = life;
            QTest::addRow("life %d", life) << terms << "The life is not between 1 and 100 years.";
        }
        for (int rate : {-1, 1'000'001}) {
            terms = published();
            terms.rate = Rate::ofMillionths(rate);
            QTest::addRow("rate %d millionths", rate)
                << terms << "The rate is not between 0 and 100 %.";
        }
        terms = published();
        terms.calendar = CapitalCalendar::CalendarYears;
        QTest::newRow("calendar years without a month")
            << terms << "Calendar years need the month from which the asset is used.";
        terms = published();
        terms.start = {2020, 4};
        QTest::newRow("calculation years with a month")
            << terms
            << "A start month belongs to calendar years; calculation years take a first year.";
        terms.method = CapitalMethod::Annuity;
        const QString whole = QStringLiteral(
            "An annuity counts whole calculation years: choose calculation years and no start "
            "month, or straight-line depreciation.");
        QTest::newRow("annuity with a month") << terms << whole;
        terms.calendar = CapitalCalendar::CalendarYears;
        QTest::newRow("annuity in calendar years") << terms << whole;
        terms = published();
        terms.method = CapitalMethod::Annuity;
        terms.firstYear = 2020;
        terms.rate = table;
        QTest::newRow("annuity with a rate table")
            << terms
            << "An annuity has one rate: enter a fixed rate, or choose straight-line depreciation "
               "to follow the internal rate of each year.";
        terms.method = CapitalMethod::StraightLine;
        QTest::newRow("a year without rate") << terms << "Enter the internal rate of 2022.";
        terms.firstYear.reset();
        QTest::newRow("a rate table without a first year")
            << terms << "With an internal rate of each year the first year is needed.";
        terms = fromApril2020();
        terms.life = 1;
        terms.rate = RateTable{{2020, Rate::ofPercent(1)}, {2021, Rate::ofPercent(101)}};
        QTest::newRow("a rate above 100 % in the table")
            << terms << "The internal rate of 2021 is not between 0 and 100 %.";
    }
    void isRefusedWithASentence() {
        QFETCH(CapitalTerms, terms);
        QFETCH(QString, sentence);
        QCOMPARE(refusal(terms), sentence);
    }

    void holdsItsIdentitiesForAnyTerms() {
        QRandomGenerator random(20'250'101);
        for (int round = 0; round < 3'000; ++round) {
            const CapitalTerms terms = round % 3 ? anyStraightLine(random) : anyAnnuity(random);
            const CapitalCost cost = valid(terms);
            const QByteArray what = described(terms);
            Money book = terms.amount;
            CapitalCost sums;
            int months = 0;
            for (const CapitalYear& year : cost.years) {
                QVERIFY2(year.opening == book, what);
                QVERIFY2(year.closing == *book.minus(year.depreciation), what);
                QVERIFY2(year.cost == *year.depreciation.plus(year.interest), what);
                QVERIFY2(year.interest >= Money(), what);
                book = year.closing;
                months += year.months;
                sums.depreciation = *sums.depreciation.plus(year.depreciation);
                sums.interest = *sums.interest.plus(year.interest);
                sums.cost = *sums.cost.plus(year.cost);
            }
            QVERIFY2(book == terms.residual, what);
            QVERIFY2(months == 12 * terms.life, what);
            QVERIFY2(cost.depreciation == *terms.amount.minus(terms.residual), what);
            QVERIFY2(cost.depreciation == sums.depreciation, what);
            QVERIFY2(cost.interest == sums.interest, what);
            QVERIFY2(cost.cost == sums.cost, what);
        }
    }

    void depreciationIsWithinOneOreOfItsExactShare() {
        QRandomGenerator random(20'250'102);
        for (int round = 0; round < 3'000; ++round) {
            const CapitalTerms terms = anyStraightLine(random);
            const Int128 base = terms.amount.ore() - terms.residual.ore();
            const Int128 whole = 12 * terms.life;
            for (const CapitalYear& year : valid(terms).years) {
                const Int128 off = year.depreciation.ore() * whole - base * year.months;
                QVERIFY2(off <= whole && off >= -whole, described(terms));
            }
        }
    }

    void annuityIsEqualInAllYearsButTheLast() {
        QRandomGenerator random(20'250'103);
        for (int round = 0; round < 1'000; ++round) {
            const CapitalTerms terms = anyAnnuity(random);
            const CapitalCost cost = valid(terms);
            for (std::size_t at = 0; at + 1 < cost.years.size(); ++at)
                QVERIFY2(cost.years[at].cost == cost.years[0].cost, described(terms));
        }
    }

    void annuitysExactBalanceEndsAtTheResidual() {
        // An independent way to the same figure: pay the annuity that was rounded to whole öre
        // and one öre more, on a balance in long double; the residual lies between the two ends.
        QRandomGenerator random(20'250'104);
        for (int round = 0; round < 1'000; ++round) {
            const CapitalTerms terms = anyAnnuity(random);
            if (terms.life == 1)
                continue;
            const long double share = std::get<Rate>(terms.rate).millionths() / 1e6L;
            const long double paid = valid(terms).years[0].cost.ore();
            const auto end = [&](long double cost) {
                long double balance = terms.amount.ore();
                for (int year = 0; year < terms.life; ++year)
                    balance += balance * share - cost;
                return balance;
            };
            const long double residual = terms.residual.ore();
            QVERIFY2(end(paid - 0.501L) > residual, described(terms));
            QVERIFY2(end(paid + 0.501L) < residual, described(terms));
        }
    }

    void sumsThatDoNotFitAreAnError() {
        CapitalTerms terms;
        terms.amount = Money::ofOre(std::numeric_limits<std::int64_t>::max());
        terms.life = 100;
        terms.rate = Rate::ofPercent(100);
        const Result<CapitalCost> result = capitalCost(terms);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Overflow);
    }
};

QTEST_GUILESS_MAIN(CapitalCostTest)
#include "capital_cost_test.moc"
