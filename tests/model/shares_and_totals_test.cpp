// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/bills/unit_sizes.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/calculation/services/change_causes.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service_change.h"
#include "tests/model/made_document.h"

#include <QTest>

#include <limits>

using namespace nytto;
using namespace nytto::test;

namespace {

FigureSum sumOf(const Figure& figure) {
    FigureSum sum;
    sum.add(figure);
    return sum;
}

QString percent(const std::optional<Rate>& share) {
    return share ? share->toPlainPercent() : QStringLiteral("none");
}

QString kronor(const Figure& figure) {
    return figure.isAmount() ? figure.amount().toPlain() : QStringLiteral("unknown");
}

Money largest() {
    return Money::ofOre(std::numeric_limits<std::int64_t>::max());
}

} // namespace

/// What small parts of calculations give at the edges: nothing to divide by, unknown parts, other
/// years, amounts that do not fit.
class SharesAndTotalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTotalThatNoAmountHoldsIsUnknown_data() {
        QTest::addColumn<bool>("isTooLarge");
        QTest::newRow("the largest number of öre") << false;
        QTest::newRow("one öre more") << true;
    }
    void aTotalThatNoAmountHoldsIsUnknown() {
        QFETCH(bool, isTooLarge);
        Allocation::Total total;
        total.ore = std::numeric_limits<std::int64_t>::max();
        total.ore += isTooLarge ? 1 : 0;
        QCOMPARE(total.figure().isUnknown(), isTooLarge);
        QCOMPARE(total.known().ok(), !isTooLarge);
    }

    void changeAgainstTheBase_data() {
        QTest::addColumn<Figure>("part");
        QTest::addColumn<Figure>("whole");
        QTest::addColumn<QString>("share");
        const QString none = QStringLiteral("none");
        QTest::newRow("1 of 4") << tkr(1) << tkr(4) << QStringLiteral("25");
        QTest::newRow("-1 of 4") << tkr(-1) << tkr(4) << QStringLiteral("-25");
        QTest::newRow("0 of 4") << tkr(0) << tkr(4) << QStringLiteral("0");
        QTest::newRow("1 of 0") << tkr(1) << tkr(0) << none;
        QTest::newRow("unknown of 4") << Figure::unknown() << tkr(4) << none;
        QTest::newRow("1 of unknown") << tkr(1) << Figure::unknown() << none;
        QTest::newRow("n/a of 4") << Figure::notApplicable() << tkr(4) << none;
        QTest::newRow("1 of n/a") << tkr(1) << Figure::notApplicable() << none;
    }
    void changeAgainstTheBase() {
        QFETCH(Figure, part);
        QFETCH(Figure, whole);
        ScenarioSummary::Year year;
        year.change = sumOf(part);
        year.row(ScenarioRow::Base) = sumOf(whole);
        QTEST(percent(changeShare(year)), "share");
    }

    void amountForEachHead_data() {
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<QString>("expected");
        QTest::newRow("0") << qint64{0} << QStringLiteral("unknown");
        QTest::newRow("0.001") << qint64{1} << QStringLiteral("1000000.00");
        QTest::newRow("1") << qint64{1000} << QStringLiteral("1000.00");
        QTest::newRow("3") << qint64{3000} << QStringLiteral("333.33");
        QTest::newRow("6") << qint64{6000} << QStringLiteral("166.67");
    }
    void amountForEachHead() {
        QFETCH(qint64, thousandths);
        QTEST(kronor(perHead(tkr(1), Quantity::ofThousandths(thousandths))), "expected");
        QCOMPARE(kronor(perHead(tkr(1), std::nullopt)), QStringLiteral("unknown"));
        QCOMPARE(kronor(perHead(Figure::unknown(), Quantity::ofThousandths(thousandths))),
                 QStringLiteral("unknown"));
    }

    /// Only those of the year, and those that are unknown are counted, not added.
    void movedDevelopmentOfAYear() {
        MadeDocument made;
        const auto move = [&](int year, const Figure& amount) {
            MovedDevelopment row = made.filled<MovedDevelopment>();
            row.name = QStringLiteral("Network");
            row.year = year;
            row.amount = amount;
            return made.add(row);
        };
        const auto first = move(2025, tkr(1));
        const auto second = move(2025, tkr(2));
        move(2026, tkr(4));
        const auto unknown = move(2027, Figure::unknown());
        const Result<MovedTotal> total = movedTotal(made.contents, 2025);
        QVERIFY(total.ok());
        QVERIFY((total->entries == std::vector{first, second}));
        QCOMPARE(kronor(*total->sum.figure()), QStringLiteral("3000.00"));
        const Result<MovedTotal> later = movedTotal(made.contents, 2027);
        QVERIFY((later->entries == std::vector{unknown}));
        QCOMPARE(later->sum.unknownCount(), 1);
        QCOMPARE(movedTotal(made.contents, 2024)->entries.size(), std::size_t{0});
        move(2025, Figure(largest()));
        const Result<MovedTotal> tooLarge = movedTotal(made.contents, 2025);
        QCOMPARE(tooLarge->entries.size(), std::size_t{3}); // each of which is known
        QCOMPARE(tooLarge->sum.known().error().code, ErrorCode::Overflow);
    }

    /// A service's one cause takes the whole change, and says so; where that is unknown it is not
    /// from the change.
    void causesOfAChange() {
        MadeDocument made;
        const int budget = static_cast<int>(ServiceCost::Budget);
        const int proposal = static_cast<int>(ServiceCost::Proposal);
        const auto known = made.service(QStringLiteral("Mail"),
                                        {{2024, budget, tkr(10)}, {2025, proposal, tkr(17)}});
        const auto unknown = made.service(QStringLiteral("Web"), {{2024, budget, tkr(10)}});
        ChangeCause cause = made.filled<ChangeCause>();
        cause.name = QStringLiteral("Volumes");
        made.add(cause);
        const auto name = [&](Id<Service> service, const Figure& amount) {
            ServiceCause row = made.filled<ServiceCause>();
            row.service = service;
            row.year = 2025;
            row.cause = cause.id;
            row.amount = amount;
            made.add(row);
        };
        name(known, Figure::unknown());
        name(unknown, Figure::unknown());
        const auto totals = causeTotals(made.contents, 2025);
        QVERIFY(totals.ok());
        const std::vector<CauseTerm>& terms = totals->front().terms;
        QCOMPARE(terms.size(), std::size_t{2});
        QCOMPARE(kronor(terms[0].amount), QStringLiteral("7000.00"));
        QVERIFY(terms[0].fromChange);
        QCOMPARE(kronor(terms[1].amount), QStringLiteral("unknown"));
        QVERIFY(!terms[1].fromChange);
        QVERIFY(causeTotals(made.contents, 2026)->front().terms.empty());
        const auto large = made.service(QStringLiteral("Large"), {});
        name(large, Figure(largest()));
        const auto tooLarge = causeTotals(made.contents, 2025);
        QCOMPARE(tooLarge->front().terms.size(), std::size_t{3}); // each of which stands
        QCOMPARE(tooLarge->front().sum.known().error().code, ErrorCode::Overflow);
    }
};

QTEST_GUILESS_MAIN(SharesAndTotalsTest)
#include "shares_and_totals_test.moc"
