// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/unit_order.h"
#include "model/calculation/bills/bill_comparison.h"
#include "model/tables/bills/bill_explanations.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/what_if_tables.h"
#include "model/tables/explanation.h"
#include "model/tables/formula.h"
#include "model/tables/report.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Units with volumes 1 and 2 share 300.00 in 2024. In 2025 the second is divided into two that it
/// groups, with volumes 1 and 1, and they share 330.00.
const QByteArray divided = R"(
    "unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" },
              { "id": "b1", "name": "B1", "parent": "b", "fromYear": 2025 },
              { "id": "b2", "name": "B2", "parent": "b", "fromYear": 2025 } ],
    "service": [ { "id": "mail", "name": "Mail", "category": "base",
                   "cost": { "2024": { "budget": "300.00" }, "2025": { "budget": "330.00" } } } ],
    "allocationKey": [ { "id": "staff", "name": "Staff" } ],
    "servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
    "partKey": [ { "part": "all", "key": "staff" } ],
    "keyVolume": [ { "key": "staff", "unit": "a", "year": 2024, "planned": "1" },
                   { "key": "staff", "unit": "b", "year": 2024, "planned": "2" },
                   { "key": "staff", "unit": "a", "year": 2025, "planned": "1" },
                   { "key": "staff", "unit": "b1", "year": 2025, "planned": "1" },
                   { "key": "staff", "unit": "b2", "year": 2025, "planned": "1" } ])";

struct Bills {
    Contents contents;
    Allocations allocations{contents};
    UnitOrder order{contents};
    Language language{Language::Code::English};
    ComparedBills bills;

    explicit Bills(const QByteArray& more = {}, const QByteArray& base = divided)
        : contents(documentOf(base, more)) {
        bills.before = allocations.of(2024);
        bills.after = allocations.of(2025);
        bills.comparison = *compareBills(*bills.before, *bills.after);
        bills.beforeTitle = QStringLiteral("2024");
        bills.afterTitle = QStringLiteral("2025");
    }
    ReportTable table() const { return billsTable(contents, bills, order, language); }
};

QString shown(const Cell& cell) {
    const auto* figure = std::get_if<Figure>(&cell.content);
    return !figure               ? std::get<QString>(cell.content).trimmed()
           : figure->isAmount()  ? figure->amount().toPlain()
           : figure->isUnknown() ? QStringLiteral("?")
                                 : QStringLiteral("n/a");
}

/// "B 200.00 220.00": a row's name and amounts.
QString shown(const Row& row) {
    return QStringList{shown(row.cells[0]), shown(row.cells[1]), shown(row.cells[2])}.join(u' ');
}

/// What the amounts that a formula refers to add up to.
QString sumOfTerms(const ReportTable& table, const Row& row, std::size_t column) {
    FigureSum sum;
    for (const CellRange& range : row.cells[column].formula->references)
        for (int at = table.rowIndex(range.from.row); at <= table.rowIndex(range.to.row); ++at)
            sum.add(
                std::get<Figure>(table.rows[static_cast<std::size_t>(at)].cells[column].content));
    return shown(Cell(*sum.figure()));
}

} // namespace

class BillTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDividedUnitSumsWhatItGroups() {
        const Bills bills;
        const ReportTable table = bills.table();
        QStringList rows;
        for (const Row& row : table.rows)
            rows << shown(row);
        QCOMPARE(rows,
                 QStringList({QStringLiteral("A 100.00 110.00"), QStringLiteral("B 200.00 220.00"),
                              QStringLiteral("B1 0.00 110.00"), QStringLiteral("B2 0.00 110.00"),
                              QStringLiteral("All bills 300.00 330.00"),
                              QStringLiteral("Not allocated in all 0.00 0.00"),
                              QStringLiteral("Cost of all services 300.00 330.00")}));
    }

    void sumsAreOfWhatBearsCostsInTheirYear_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("isBefore");
        QTest::addColumn<QString>("sum"); // empty: no formula
        QTest::newRow("a unit that bore its own costs") << 1 << true << QString();
        QTest::newRow("the same unit as a group") << 1 << false << QStringLiteral("220.00");
        QTest::newRow("all bills before") << 4 << true << QStringLiteral("300.00");
        QTest::newRow("all bills after") << 4 << false << QStringLiteral("330.00");
        QTest::newRow("cost after") << 6 << false << QStringLiteral("330.00");
    }
    void sumsAreOfWhatBearsCostsInTheirYear() {
        QFETCH(const int, row);
        QFETCH(const bool, isBefore);
        const ReportTable table = Bills().table();
        const Row& held = table.rows[static_cast<std::size_t>(row)];
        const std::size_t column = isBefore ? 1 : 2;
        QTEST(held.cells[column].formula ? sumOfTerms(table, held, column) : QString(), "sum");
    }

    /// Shares of a third each, shown in whole kronor.
    void saysThatShownBillsAreRounded_data() {
        QTest::addColumn<QByteArray>("cost");
        QTest::addColumn<bool>("says");
        QTest::newRow("100 + 100 + 100 = 300") << QByteArray(R"("300.00")") << false;
        QTest::newRow("33.33 + 33.33 + 33.34 is shown as 33 + 33 + 33 = 100")
            << QByteArray(R"("100.00")") << true;
        QTest::newRow("unknown") << QByteArray(R"({ "state": "unknown" })") << false;
    }
    void saysThatShownBillsAreRounded() {
        QFETCH(QByteArray, cost);
        const QByteArray thirds =
            R"("unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" },
                         { "id": "c", "name": "C" } ],
               "service": [ { "id": "mail", "name": "Mail", "category": "base",
                              "cost": { "2024": { "budget": )" +
            cost + R"( }, "2025": { "budget": )" + cost + R"( } } } ],
               "allocationKey": [ { "id": "even", "name": "Even", "method": "even" } ],
               "servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
               "partKey": [ { "part": "all", "key": "even" } ])";
        const Bills bills({}, thirds);
        const auto saysRounding = [](const ReportTable& table) {
            return std::ranges::any_of(table.notes, [](const QString& note) {
                return note.contains(QStringLiteral("need not be the sum of what is shown"));
            });
        };
        QTEST(saysRounding(bills.table()), "says");
        QTEST(saysRounding(whatIfTable(QStringLiteral("what-if"), bills.contents,
                                       bills.bills.comparison, bills.order, 2025, bills.language)),
              "says");
    }

    void allBillsAreExplainedByThoseWhoPay() {
        const Bills bills;
        const auto before = explainBills(bills.contents, bills.bills, bills.order, bills.language,
                                         QStringLiteral("billed"), QStringLiteral("before"));
        QCOMPARE(before->terms.size(), std::size_t{2});
        QCOMPARE(before->terms[1].name, QStringLiteral("B"));
        QCOMPARE(before->terms[1].figure, Figure(Money::ofKronor(200)));
    }

    void anUnknownDifferenceIsNeitherMoreNorLess() {
        QByteArray missing = divided;
        missing.replace(R"("key": "staff", "unit": "b2", "year": 2025)",
                        R"("key": "staff", "unit": "b2", "year": 2026)");
        const Bills bills({}, missing);
        QCOMPARE(shown(bills.table().rows[0]), QStringLiteral("A 100.00 ?"));
        QVERIFY(bills.bills.comparison.losers(9).empty());
        QVERIFY(bills.bills.comparison.winners(9).empty());
    }

    void whatIsNotAllocatedStandsInTheOrderOfServices() {
        const Bills bills(R"("service": [
            { "id": "z", "name": "Zoo", "category": "base",
              "cost": { "2024": { "budget": "1.00" }, "2025": { "budget": "2.00" } } },
            { "id": "y", "name": "Yard", "category": "base",
              "cost": { "2024": { "budget": "5.00" }, "2025": { "budget": "7.00" } } } ])");
        const ReportTable table = bills.table();
        QCOMPARE(shown(table.rows[5]), QStringLiteral("Zoo: covered by no part 1.00 2.00"));
        QCOMPARE(shown(table.rows[6]), QStringLiteral("Yard: covered by no part 5.00 7.00"));
        QCOMPARE(sumOfTerms(table, table.rows[7], 2), QStringLiteral("9.00"));
        QCOMPARE(sumOfTerms(table, table.rows[8], 2), QStringLiteral("339.00"));
    }

    /// As after the next year was begun: the prices of the year are not entered so far.
    void aServiceWithAPriceHasNoAmountOfNone_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("shownRow");
        QTest::addColumn<QStringList>("sums");
        QTest::newRow("a price before")
            << 2024 << QStringLiteral("Phone: has no price n/a 8.00")
            << QStringList{QStringLiteral("2.00"), QStringLiteral("8.00")};
        QTest::newRow("a price after")
            << 2025 << QStringLiteral("Phone: has no price 6.00 n/a")
            << QStringList{QStringLiteral("6.00"), QStringLiteral("3.00")};
    }
    void aServiceWithAPriceHasNoAmountOfNone() {
        QFETCH(int, year);
        QFETCH(QString, shownRow);
        QFETCH(QStringList, sums);
        const Bills bills(QByteArray(R"("service": [
            { "id": "p", "name": "Phone", "category": "base", "financing": "unit-price",
              "cost": { "2024": { "budget": "6.00" }, "2025": { "budget": "8.00" } } } ],
            "priceItem": [ { "id": "i", "service": "p", "name": "Line", "year": YEAR,
                             "price": "4.00", "key": "staff" } ])")
                              .replace("YEAR", QByteArray::number(year)));
        const ReportTable table = bills.table();
        const auto row = std::ranges::find_if(table.rows, [](const Row& each) {
            return shown(each.cells[0]).startsWith(QLatin1String("Phone: has no price"));
        });
        QVERIFY(row != table.rows.end());
        QCOMPARE(shown(*row), shownRow);
        QCOMPARE(shown(row->cells[3]), QStringLiteral("n/a"));
        const Row& all =
            table.rows[static_cast<std::size_t>(table.rowIndex(QStringLiteral("not-allocated")))];
        for (const std::size_t column : {1u, 2u})
            QCOMPARE(sumOfTerms(table, all, column), shown(all.cells[column]));
    }
};

QTEST_GUILESS_MAIN(BillTablesTest)
#include "bill_tables_test.moc"
