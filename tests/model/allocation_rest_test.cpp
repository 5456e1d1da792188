// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/entities/services/service.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;
using Kind = AllocationProblem::Kind;

namespace {

/// A service of `cost` with a part of `amount` (both JSON) and, where wanted, one for what is left.
Contents withFigures(const QByteArray& cost, const QByteArray& amount, bool hasRemainder) {
    const QByteArray remainder =
        hasRemainder ? R"(, { "id": "r", "service": "mail", "name": "R" })" : "";
    const QByteArray key = hasRemainder ? R"(, { "part": "r", "key": "even" })" : "";
    return documentOf(R"("unit": [ { "id": "a", "name": "A" } ],
        "allocationKey": [ { "id": "even", "name": "Even", "method": "even" } ],
        "service": [ { "id": "mail", "name": "Mail", "category": "base",
                       "cost": { "2025": { "budget": )" +
                          cost + R"( } } } ])",
                      R"("servicePart": [ { "id": "s", "service": "mail", "name": "S",
                           "sizing": "amount", "amount": { "2025": )" +
                          amount + " } }" + remainder + R"( ],
                         "partKey": [ { "part": "s", "key": "even" })" +
                          key + " ]");
}

/// Of amounts in kronor.
Contents documentWith(const QByteArray& cost, const QByteArray& amount, bool hasRemainder) {
    return withFigures('"' + cost + '"', '"' + amount + '"', hasRemainder);
}

} // namespace

/// What parts leave of a service, or take too much of it, and how it is told.
class AllocationRestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsThatDoNotMakeUpTheCost_data() {
        QTest::addColumn<QByteArray>("cost");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<bool>("hasRemainder");
        QTest::addColumn<QString>("left");
        QTest::addColumn<std::optional<Kind>>("told");
        const auto row = [](const char* cost, const char* amount, bool hasRemainder,
                            const char* left, std::optional<Kind> told) {
            QTest::addRow("%s of %s%s", amount, cost, hasRemainder ? " and the rest" : "")
                << QByteArray(cost) << QByteArray(amount) << hasRemainder
                << QString::fromLatin1(left) << told;
        };
        const std::optional<Kind> leave = Kind::PartsLeaveRest;
        const std::optional<Kind> exceed = Kind::AmountsExceedCost;
        row("1000.00", "1000.00", false, "", {});
        row("1000.00", "250.00", false, "750.00", leave);
        row("1000.00", "999.99", false, "0.01", leave);
        row("1000.00", "1000.01", false, "-0.01", exceed);
        row("1000.00", "1200.00", false, "-200.00", exceed);
        row("-1000.00", "-250.00", false, "-750.00", leave);
        row("-1000.00", "-999.99", false, "-0.01", leave);
        row("-1000.00", "-1200.00", false, "200.00", exceed);
        row("-0.01", "0.02", false, "-0.03", leave);
        row("0.00", "250.00", false, "-250.00", leave);
        row("0.00", "-250.00", false, "250.00", leave);
        row("1000.00", "250.00", true, "", {});
        row("1000.00", "1000.00", true, "", {});
        row("1000.00", "1200.00", true, "", exceed);
        row("-1000.00", "-1200.00", true, "", exceed);
        row("-1000.00", "-250.00", true, "", {});
    }
    void partsThatDoNotMakeUpTheCost() {
        QFETCH(QByteArray, cost);
        QFETCH(QByteArray, amount);
        QFETCH(bool, hasRemainder);
        QFETCH(QString, left);
        QFETCH(std::optional<Kind>, told);
        const Contents contents = documentWith(cost, amount, hasRemainder);
        const auto allocation = Allocations(contents).of(2025);
        const std::vector<NotAllocated> rows = allocation->notAllocated();
        QCOMPARE(rows.size(), std::size_t(left.isEmpty() ? 0 : 1));
        if (!left.isEmpty()) {
            QCOMPARE(rows.front().amount.amount().toPlain(), left);
            QVERIFY(rows.front().kind == NotAllocated::Kind::Service);
        }
        const std::vector<AllocationProblem> problems = allocation->problems();
        QCOMPARE(problems.size(), std::size_t(told ? 1 : 0));
        if (told)
            QVERIFY(problems.front().kind == *told);
    }

    /// Where a part, or the whole, is unknown, so is what the parts leave, unless one takes it.
    void whatPartsOfUnknownSizeLeave_data() {
        QTest::addColumn<QByteArray>("cost");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<bool>("hasRemainder");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const char* cost, const char* amount,
                            bool hasRemainder, const char* left) {
            QTest::newRow(name) << QByteArray(cost) << QByteArray(amount) << hasRemainder
                                << QString::fromLatin1(left);
        };
        constexpr const char* known = R"({ "amount": "1000.00" })";
        constexpr const char* unknown = R"({ "state": "unknown" })";
        row("the cost", unknown, R"({ "amount": "250.00" })", false, "unknown, 0.00 known");
        row("the cost, with a remainder", unknown, R"({ "amount": "250.00" })", true,
            "0.00, 0.00 known");
        row("the part", known, unknown, false, "unknown, 1000.00 known");
        row("the part, with a remainder", known, unknown, true, "1000.00, 1000.00 known");
        row("the part, of a cost of 0", R"({ "amount": "0.00" })", unknown, false,
            "unknown, 0.00 known");
    }
    void whatPartsOfUnknownSizeLeave() {
        QFETCH(QByteArray, cost);
        QFETCH(QByteArray, amount);
        QFETCH(bool, hasRemainder);
        QFETCH(QString, left);
        const auto allocation = Allocations(withFigures(cost, amount, hasRemainder)).of(2025);
        FigureSum sum;
        for (const NotAllocated& row : allocation->notAllocated())
            sum.add(row.amount);
        const auto plain = [](const Figure& figure) {
            return figure.isUnknown() ? QStringLiteral("unknown") : figure.amount().toPlain();
        };
        QCOMPARE(QStringLiteral("%1, %2 known").arg(plain(*sum.figure()), plain(*sum.known())),
                 left);
    }

    /// What a part without a key costs is known, or not.
    void aPartThatNobodyPays_data() {
        QTest::addColumn<QByteArray>("cost");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("known") << QByteArray(R"({ "amount": "5.00" })") << true;
        QTest::newRow("unknown") << QByteArray(R"({ "state": "unknown" })") << false;
    }
    void aPartThatNobodyPays() {
        QFETCH(QByteArray, cost);
        QFETCH(bool, isKnown);
        const Contents contents = documentOf(
            R"("unit": [ { "id": "a", "name": "A" } ],
               "service": [ { "id": "mail", "name": "Mail", "category": "base",
                              "cost": { "2025": { "budget": )" +
                cost + R"( } } } ])",
            R"("servicePart": [ { "id": "s", "service": "mail", "name": "S" } ])");
        const auto rows = Allocations(contents).of(2025)->notAllocated();
        QCOMPARE(rows.size(), std::size_t{1});
        QVERIFY(rows.front().kind ==
                (isKnown ? NotAllocated::Kind::Part : NotAllocated::Kind::UnknownCost));
        QCOMPARE(rows.front().amount.isAmount(), isKnown);
    }
};

QTEST_GUILESS_MAIN(AllocationRestTest)
#include "allocation_rest_test.moc"
