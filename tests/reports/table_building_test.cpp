// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report_options.h"
#include "model/tables/table_building.h"
#include "tests/model/made_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A context in English over a document of nothing but settings, shown in tkr.
struct Ground {
    MadeDocument made;
    ReportOptions options{0, Language(Language::Code::English)};
    ReportContext context = *ReportContext::of(made.contents, options);
};

ReportTable tableOf(const Ground& ground, const std::vector<Figure>& amounts) {
    ReportTable table;
    table.key = QStringLiteral("t");
    table.columns = {
        textColumn("name", QStringLiteral("Name")),
        amountColumn(ground.context, QStringLiteral("amount"), QStringLiteral("Amount"))};
    for (std::size_t at = 0; at < amounts.size(); ++at)
        table.rows.push_back(
            {QStringLiteral("row-%1").arg(at),
             RowKind::Body,
             {Cell(QString(QChar(static_cast<char16_t>(u'A' + at)))), Cell(amounts[at])}});
    return table;
}

} // namespace

class TableBuildingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalOfAColumn_data() {
        QTest::addColumn<std::vector<Figure>>("amounts");
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("notes");
        const Figure half = Money::ofOre(50'000'00 / 100); // 500 kr
        QTest::newRow("1 + 2") << std::vector{tkr(1), tkr(2)} << QStringLiteral("3") << QString();
        QTest::newRow("nothing") << std::vector<Figure>{} << QStringLiteral("0") << QString();
        QTest::newRow("n/a adds nothing")
            << std::vector{tkr(1), Figure::notApplicable()} << QStringLiteral("1") << QString();
        QTest::newRow("all n/a") << std::vector{Figure::notApplicable()} << QStringLiteral("n/a")
                                 << QString();
        QTest::newRow("1 + unknown")
            << std::vector{tkr(1), Figure::unknown()} << QStringLiteral("unknown")
            << QStringLiteral("Amount: the known part is 1 SEK thousand; unknown: B.");
        QTest::newRow("0,5 + 0,5")
            << std::vector{half, half} << QStringLiteral("1")
            << QStringLiteral("Shown amounts are rounded; totals are totals of the exact amounts, "
                              "and need not be the sum of what is shown.");
    }
    void totalOfAColumn() {
        QFETCH(std::vector<Figure>, amounts);
        const Ground ground;
        ReportTable table = tableOf(ground, amounts);
        QVERIFY(addTotalRow(table, ground.context, QStringLiteral("Sum")).ok());
        QTEST(cellText(table, QStringLiteral("total"), QStringLiteral("amount")), "total");
        QTEST(QStringList(table.notes.begin(), table.notes.end()).join(u'\n'), "notes");
        QCOMPARE(cellText(table, QStringLiteral("total"), QStringLiteral("name")),
                 QStringLiteral("Sum"));
    }

    void aTotalIsALiveFormula() {
        const Ground ground;
        ReportTable table = tableOf(ground, {tkr(1), tkr(2)});
        QVERIFY(addTotalRow(table, ground.context, QStringLiteral("Sum")).ok());
        const Cell* total = cellAt(table, QStringLiteral("total"), QStringLiteral("amount"));
        QVERIFY(total->formula.has_value());
        QCOMPARE(*total->formula,
                 sumOf({CellRange(
                     {QStringLiteral("t"), QStringLiteral("row-0"), QStringLiteral("amount")},
                     {QStringLiteral("t"), QStringLiteral("row-1"), QStringLiteral("amount")})}));
    }

    void anUnwantedTotalIsEmpty() {
        const Ground ground;
        ReportTable table = tableOf(ground, {tkr(1), Figure::unknown()});
        QVERIFY(
            addTotalRow(table, ground.context, QStringLiteral("Sum"), {QStringLiteral("amount")})
                .ok());
        QCOMPARE(cellText(table, QStringLiteral("total"), QStringLiteral("amount")), QString());
        QCOMPARE(table.notes.size(), std::size_t{0});
    }

    void manyUnknownTermsAreCounted() {
        const Ground ground;
        ReportTable table = tableOf(ground, std::vector<Figure>(11));
        QVERIFY(addTotalRow(table, ground.context, QStringLiteral("Sum")).ok());
        QCOMPARE(table.notes.front(), QStringLiteral("Amount: the known part is 0 SEK thousand; "
                                                     "unknown: A, B, C, D, E, F, G, H and 3 "
                                                     "more."));
    }

    void anOverflowingTotalNamesItsColumn() {
        const Ground ground;
        const Figure largest = Money::ofOre(std::numeric_limits<std::int64_t>::max());
        ReportTable table = tableOf(ground, {largest, largest});
        QVERIFY(addTotalRow(table, ground.context, QStringLiteral("Sum")).ok());
        QCOMPARE(plain(table.rows.back().cells[1]), QStringLiteral("unknown"));
        QCOMPARE(table.notes.front(),
                 QStringLiteral("Too large to be calculated exactly, and therefore unknown: "
                                "Amount. Look at the units of what it is made of."));
    }

    void aCopyRefersToItsCell() {
        const Ground ground;
        const ReportTable table = tableOf(ground, {tkr(7)});
        const CellReference cell = table.at(QStringLiteral("row-0"), QStringLiteral("amount"));
        QCOMPARE(plain(copied(table, cell)), QStringLiteral("7"));
        QCOMPARE(*copied(table, cell).formula, copyOf(cell));
    }

    void aCopyOfAnEmptyCellIsEmpty() {
        const Ground ground;
        ReportTable table = tableOf(ground, {tkr(7)});
        table.rows[0].cells[1] = Cell();
        const Cell copy =
            copied(table, table.at(QStringLiteral("row-0"), QStringLiteral("amount")));
        QVERIFY(!copy.formula.has_value());
    }
};

QTEST_GUILESS_MAIN(TableBuildingTest)
#include "table_building_test.moc"
