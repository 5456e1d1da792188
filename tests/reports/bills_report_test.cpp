// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/report_options.h"
#include "reports/bills/bills_report.h"
#include "reports/bills/ledger_report.h"
#include "reports/writers/csv_writer.h"
#include "reports/writers/json_writer.h"
#include "tests/model/json_document.h"
#include "tests/model/random_allocation.h"
#include "tests/reports/report_reading.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The example of the JSON reference, worked by hand there.
Contents example() {
    QFile file(QStringLiteral(NYTTO_SOURCE_DIR "/app/help/en/json.md"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no JSON reference");
    const QString text = QString::fromUtf8(file.readAll());
    return *contentsFromJson(text.section(QStringLiteral("```"), 1, 1).toUtf8());
}

/// A unit that is there until 2024 is succeeded by two; a part is shared evenly, another by a
/// combined key, and one service costs less than nothing.
const QByteArray reorganised = R"(
    "unit": [ { "id": "old", "name": "Old", "toYear": 2024, "successors": ["one", "two"] },
              { "id": "one", "name": "One", "fromYear": 2025, "account": "5460",
                "responsibility": "41", "counterpart": "12" },
              { "id": "two", "name": "Two", "fromYear": 2025, "kind": "company" },
              { "id": "three", "name": "Three" } ],
    "service": [ { "id": "mail", "name": "Mail", "category": "base",
                   "cost": { "2024": { "budget": "300.00" }, "2025": { "budget": "100.00" } } },
                 { "id": "back", "name": "Back", "category": "base",
                   "cost": { "2024": { "budget": "0.00" }, "2025": { "budget": "-10.00" } } } ],
    "allocationKey": [ { "id": "staff", "name": "Staff" }, { "id": "even", "name": "Even", "method": "even" },
                       { "id": "both", "name": "Both", "method": "combined" } ],
    "keyComponent": [ { "key": "both", "component": "staff", "weight": 2 },
                      { "key": "both", "component": "even", "weight": 1 } ],
    "servicePart": [ { "id": "all", "service": "mail", "name": "All" },
                     { "id": "refund", "service": "back", "name": "Refund" } ],
    "partKey": [ { "part": "all", "key": "even", "toYear": 2024 },
                 { "part": "all", "key": "both", "fromYear": 2025 },
                 { "part": "refund", "key": "even" } ],
    "keyVolume": [ { "key": "staff", "unit": "one", "year": 2025, "planned": "1" },
                   { "key": "staff", "unit": "two", "year": 2025, "planned": "1" },
                   { "key": "staff", "unit": "three", "year": 2025, "planned": "2" } ])";

Report reportOf(const Contents& contents, auto build) {
    const Result<Report> report =
        build(contents, ReportOptions{2025, Language(Language::Code::English), false});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

/// The bill of the unit of this name.
const ReportTable& billOf(const Report& report, const Contents& contents, const char* name) {
    const auto unit =
        std::ranges::find(contents.all<Unit>(), QString::fromLatin1(name), &Unit::name);
    return *report.table(QStringLiteral("bill-") + unit->id.uuid().toString(QUuid::WithoutBraces));
}

QString shown(const Cell& cell) {
    if (const auto* figure = std::get_if<Figure>(&cell.content))
        return figure->isAmount()    ? figure->amount().toPlain()
               : figure->isUnknown() ? QStringLiteral("?")
                                     : QStringLiteral("n/a");
    if (const auto* volume = std::get_if<Quantity>(&cell.content))
        return volume->toPlain();
    if (const auto* share = std::get_if<Rate>(&cell.content))
        return share->toPlainPercent() + u'%';
    return plain(cell);
}

/// The cells of a row in these columns.
QString shown(const ReportTable& table, const Row& row, const QStringList& columns) {
    QStringList cells;
    for (const QString& column : columns)
        cells << shown(row.cells[static_cast<std::size_t>(table.columnIndex(column))]);
    return cells.join(u' ');
}

QString shown(const ReportTable& table, const char* row, const char* column) {
    return shown(table,
                 table.rows[static_cast<std::size_t>(table.rowIndex(QString::fromLatin1(row)))],
                 {QString::fromLatin1(column)});
}

std::int64_t oreOf(const Cell& cell) {
    const auto* figure = std::get_if<Figure>(&cell.content);
    return figure ? figure->amount().ore() : 0;
}

std::int64_t sumOfBody(const ReportTable& table, const char* column) {
    const auto at = static_cast<std::size_t>(table.columnIndex(QString::fromLatin1(column)));
    std::int64_t sum = 0;
    for (const Row& row : table.rows)
        if (row.kind == RowKind::Body)
            sum += oreOf(row.cells[at]);
    return sum;
}

/// Every part agrees with what is billed and not allocated of it, unless the bills are unknown
/// since its cost is, and every check.
void expectProof(const Report& report) {
    for (const char* key : {"parts", "checks"}) {
        const ReportTable& table = *report.table(QString::fromLatin1(key));
        const int result = table.columnIndex(QStringLiteral("result"));
        for (const Row& row : table.rows) {
            const Cell::Content& found = row.cells[static_cast<std::size_t>(result)].content;
            if (std::holds_alternative<std::monostate>(found))
                QCOMPARE(shown(table, row, {QStringLiteral("cost")}), QStringLiteral("?"));
            else
                QCOMPARE(std::get<qint64>(found), qint64{0});
        }
    }
}

} // namespace

class BillsReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBillHasEachPartWithItsVolumes_data();
    void aBillHasEachPartWithItsVolumes();
    void aBillStandsBesideThatOfTheYearBefore();
    void aSuccessorNamesWhatItSucceeds();
    void aMissingVolumeLeavesThePartUnknown();
    void unknownCostsRaiseNoFalseAlarm_data();
    void unknownCostsRaiseNoFalseAlarm();
    void anUnknownCostLeavesTheOtherChecks();
    void whatIsNotAllocatedHasOneAnswer_data();
    void whatIsNotAllocatedHasOneAnswer();
    void withoutUnitsNothingIsLost();
    void whatAGrantPaysIsNotInvoiced();
    void billsAndPartsProveTheirSums_data();
    void billsAndPartsProveTheirSums();
    void inventedVolumesAreMarked();
    void theLedgerHasCodesAndAddsUp();
    void anUnknownAmountIsInTheLedger();
    void theLedgerIsOneFile();
    void aBillIsReadFromJson();
    void whatIsExportedAddsUpToTheCost();
};

void BillsReportTest::aBillHasEachPartWithItsVolumes_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("school") << QStringLiteral("Skolan")
                            << QStringList({QStringLiteral("800.00 50 100 50% 0.00 400.00"),
                                            QStringLiteral("1700.00 50 100 50% 0.00 850.00"),
                                            QStringLiteral("500.00 100 1000 10% 0.00 50.00"),
                                            QStringLiteral("    0.00 1300.00")});
    QTest::newRow("care") << QStringLiteral("Omsorgen")
                          << QStringList({QStringLiteral("800.00 30 100 30% 0.00 240.00"),
                                          QStringLiteral("1700.00 30 100 30% 0.00 510.00"),
                                          QStringLiteral("500.00 900 1000 90% 0.00 450.00"),
                                          QStringLiteral("    0.00 1200.00")});
    QTest::newRow("not in all parts")
        << QStringLiteral("Energibolaget")
        << QStringList({QStringLiteral("800.00 20 100 20% 0.00 160.00"),
                        QStringLiteral("1700.00 20 100 20% 0.00 340.00"),
                        QStringLiteral("    0.00 500.00")});
}

void BillsReportTest::aBillHasEachPartWithItsVolumes() {
    QFETCH(const QString, unit);
    const Contents contents = example();
    const Report report = reportOf(contents, billsReport);
    const ReportTable& bill = billOf(report, contents, qPrintable(unit));
    QStringList rows;
    for (const Row& row : bill.rows)
        rows << shown(bill, row,
                      {QStringLiteral("cost"), QStringLiteral("volume"), QStringLiteral("total"),
                       QStringLiteral("share"), QStringLiteral("residual"),
                       QStringLiteral("amount")});
    QTEST(rows, "rows");
}

void BillsReportTest::aBillStandsBesideThatOfTheYearBefore() {
    const Contents contents = documentOf(reorganised, {});
    const Report report = reportOf(contents, billsReport);
    const ReportTable& bill = billOf(report, contents, "Three");
    const QStringList columns{QStringLiteral("before"), QStringLiteral("amount"),
                              QStringLiteral("difference"), QStringLiteral("residual")};
    // Staff 2 of 4 twice and even 1 of 3 once: (2/4 + 2/4 + 1/3)/3 = 4/9 of 100.00.
    QCOMPARE(shown(bill, bill.rows[0], columns), QStringLiteral("150.00 44.44 -105.56 0.00"));
    // A third of -10.00; the öre that is left is the first unit's.
    QCOMPARE(shown(bill, bill.rows[1], columns), QStringLiteral("0.00 -3.33 -3.33 0.00"));
    QCOMPARE(shown(bill, bill.rows[2], columns), QStringLiteral("150.00 41.11 -108.89 0.00"));
}

void BillsReportTest::aSuccessorNamesWhatItSucceeds() {
    const Contents contents = documentOf(reorganised, {});
    const Report report = reportOf(contents, billsReport);
    const ReportTable& bill = billOf(report, contents, "Two");
    QVERIFY2(bill.notes.back().contains(QStringLiteral("Succeeds Old")),
             qPrintable(bill.notes.back()));
    QVERIFY(bill.notes.back().contains(QStringLiteral("150.00")));
    const ReportTable& all = *report.table(QStringLiteral("bills"));
    QCOMPARE(cellText(all, rowNamed(all, QStringLiteral("Old")), QStringLiteral("after")),
             QStringLiteral("0"));
}

void BillsReportTest::aMissingVolumeLeavesThePartUnknown() {
    Contents contents = example();
    contents.remove(refTo(contents.all<KeyVolume>().back()));
    const Report report = reportOf(contents, billsReport);
    const ReportTable& bill = billOf(report, contents, "Skolan");
    QCOMPARE(shown(bill, bill.rows[2],
                   {QStringLiteral("volume"), QStringLiteral("total"), QStringLiteral("share"),
                    QStringLiteral("amount")}),
             QStringLiteral("? ? ? ?"));
    QCOMPARE(shown(bill, bill.rows[3], {QStringLiteral("amount")}), QStringLiteral("?"));
    const ReportTable& parts = *report.table(QStringLiteral("parts"));
    QCOMPARE(shown(parts, parts.rows[2],
                   {QStringLiteral("cost"), QStringLiteral("billed"),
                    QStringLiteral("not-allocated"), QStringLiteral("result")}),
             QStringLiteral("500.00 0.00 500.00 0"));
    expectProof(report);
}

void BillsReportTest::unknownCostsRaiseNoFalseAlarm_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("a set price of a service of unknown cost") << QByteArray(R"(
        "service": [ { "id": "lic", "name": "Licences", "category": "base",
                       "financing": "unit-price" } ],
        "priceItem": [ { "service": "lic", "name": "Licence", "year": 2025, "key": "staff",
                         "price": "5.00" } ])");
    QTest::newRow("a use of unknown size") << QByteArray(
        R"("serviceUse": [ { "provider": "mail", "user": "back", "key": "staff" } ])");
}

void BillsReportTest::unknownCostsRaiseNoFalseAlarm() {
    QFETCH(const QByteArray, more);
    expectProof(reportOf(documentOf(reorganised, more), billsReport));
}

/// What nobody is billed for leaves the bills to be proven.
void BillsReportTest::anUnknownCostLeavesTheOtherChecks() {
    const Report report =
        reportOf(documentOf(reorganised,
                            R"("service": [ { "id": "new", "name": "New", "category": "base" } ])"),
                 billsReport);
    QStringList sentences;
    for (const Row& row : report.table(QStringLiteral("checks"))->rows)
        sentences << plain(row.cells[1]);
    for (const char* each : {"All bills = what is billed of the parts",
                             "Bills and what is not allocated = cost of all services",
                             "Cost of all parts = cost of all services"})
        QVERIFY2(sentences.contains(QLatin1String(each)), each);
    expectProof(report);
}

/// A service of 100.00 with a part of unknown size; see also what a remainder takes.
void BillsReportTest::whatIsNotAllocatedHasOneAnswer_data() {
    QTest::addColumn<QByteArray>("remainder");
    QTest::addColumn<QString>("left");
    QTest::newRow("no remainder") << QByteArray() << QStringLiteral("?");
    QTest::newRow("a remainder")
        << QByteArray(R"("servicePart": [ { "id": "q", "service": "mail", "name": "Q" } ],
                         "partKey": [ { "part": "q", "key": "even" } ])")
        << QStringLiteral("100.00");
}

void BillsReportTest::whatIsNotAllocatedHasOneAnswer() {
    QFETCH(const QByteArray, remainder);
    QFETCH(const QString, left);
    const Report report = reportOf(documentOf(R"(
        "unit": [ { "id": "a", "name": "A" } ],
        "service": [ { "id": "mail", "name": "Mail", "category": "base",
                       "cost": { "2025": { "budget": "100.00" } } } ],
        "allocationKey": [ { "id": "even", "name": "Even", "method": "even" } ],
        "servicePart": [ { "id": "p", "service": "mail", "name": "P", "sizing": "amount" } ],
        "partKey": [ { "part": "p", "key": "even" } ])",
                                              remainder),
                                   billsReport);
    expectProof(report);
    const ReportTable& all = *report.table(QStringLiteral("bills"));
    const ReportTable& parts = *report.table(QStringLiteral("parts"));
    const ReportTable& bridge = *report.table(QStringLiteral("bridge"));
    QCOMPARE(shown(all, "not-allocated", "after"), left);
    QCOMPARE(shown(parts, "total", "not-allocated"), left);
    QCOMPARE(shown(bridge, "not-billed-undecided", "amount"), QStringLiteral("-100.00"));
    QCOMPARE(bridge.rowIndex(QStringLiteral("not-billed-unknown")) >= 0,
             left == QStringLiteral("?"));
    QCOMPARE(shown(bridge, "total", "amount"), QStringLiteral("?"));
    QCOMPARE(shown(bridge, "total", "known"), QStringLiteral("0.00"));
}

void BillsReportTest::withoutUnitsNothingIsLost() {
    const Report report = reportOf(documentOf("", R"(
        "service": [ { "id": "mail", "name": "Mail", "category": "base",
                       "cost": { "2025": { "budget": "1000.00" } } } ])"),
                                   billsReport);
    const ReportTable& table = *report.table(QStringLiteral("bills"));
    QCOMPARE(shown(table, "not-allocated", "after"), QStringLiteral("1000.00"));
    QCOMPARE(shown(table, "cost", "after"), QStringLiteral("1000.00"));
    expectProof(report);
}

/// A committee and a company share 100.00 evenly; the municipality pays for the committee.
void BillsReportTest::whatAGrantPaysIsNotInvoiced() {
    const Contents contents = documentOf("", R"(
        "unit": [ { "id": "school", "name": "School", "kind": "committee" },
                  { "id": "port", "name": "Port", "kind": "company" } ],
        "service": [ { "id": "mail", "name": "Mail", "category": "base", "financing": "grant",
                       "cost": { "2025": { "budget": "100.00" } } } ],
        "allocationKey": [ { "id": "even", "name": "Even", "method": "even" } ],
        "servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
        "partKey": [ { "part": "all", "key": "even" } ])");
    const Report report = reportOf(contents, billsReport);
    const ReportTable& school = billOf(report, contents, "School");
    const auto amount = [&](const char* row) { return shown(school, row, "amount"); };
    QCOMPARE(amount("total"), QStringLiteral("50.00"));
    QCOMPARE(amount("grant"), QStringLiteral("50.00"));
    QCOMPARE(amount("invoiced"), QStringLiteral("0.00"));
    QVERIFY(billOf(report, contents, "Port").rowIndex(QStringLiteral("grant")) < 0);
    QCOMPARE(report.table(QStringLiteral("bills"))->notes.back(),
             QStringLiteral("Of the bills 50.00 SEK is paid by municipal grant and not invoiced; "
                            "the bill of each unit says how much of it."));
}

void BillsReportTest::billsAndPartsProveTheirSums_data() {
    QTest::addColumn<bool>("isExample");
    QTest::addColumn<QString>("cost");
    QTest::newRow("services that use services") << true << QStringLiteral("3000.00");
    QTest::newRow("reorganised units, a negative cost") << false << QStringLiteral("90.00");
}

void BillsReportTest::billsAndPartsProveTheirSums() {
    QFETCH(const bool, isExample);
    const Report report =
        reportOf(isExample ? example() : documentOf(reorganised, {}), billsReport);
    expectProof(report);
    QCOMPARE(report.table(QStringLiteral("checks"))->rows.size(), std::size_t{5}); // and a total
    const ReportTable& all = *report.table(QStringLiteral("bills"));
    QTEST(shown(*cellAt(all, QStringLiteral("cost"), QStringLiteral("after"))), "cost");
}

void BillsReportTest::inventedVolumesAreMarked() {
    const Contents contents = documentOf(reorganised, R"("note": [
        { "id": "n", "subject": { "kind": "allocationKey", "id": "staff" }, "kind": "invented",
          "text": "Made up for the example" } ])");
    const Report report = reportOf(contents, billsReport);
    const Row& row = report.table(QStringLiteral("volumes"))->rows.front();
    QCOMPARE(row.cells[2].mark, CellMark::Assumed);
    QVERIFY(row.cells[0].comment.contains(QStringLiteral("Made up")));
}

void BillsReportTest::theLedgerHasCodesAndAddsUp() {
    const Contents contents = documentOf(reorganised, {});
    const Report report = reportOf(contents, ledgerReport);
    const ReportTable& ledger = *report.table(QStringLiteral("ledger"));
    QCOMPARE(ledger.rows.size(), std::size_t{6});
    QCOMPARE(
        shown(ledger, ledger.rows[0],
              {QStringLiteral("unit"), QStringLiteral("account"), QStringLiteral("responsibility"),
               QStringLiteral("counterpart"), QStringLiteral("amount"), QStringLiteral("text")}),
        QStringLiteral("One 5460 41 12 27.78 Mail, All, 2025"));
    QCOMPARE(sumOfBody(ledger, "amount"), std::int64_t{9000});
}

/// It is neither left out nor 0, and whoever writes the file is told.
void BillsReportTest::anUnknownAmountIsInTheLedger() {
    const QByteArray document =
        R"("unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
        "allocationKey": [ { "id": "lic", "name": "Licences" } ],
        "keyVolume": [ { "key": "lic", "unit": "a", "year": 2025, "planned": "1" } ],
        "service": [ { "id": "s", "name": "Mail", "category": "base", "financing": "unit-price",
                       "cost": { "2025": { "budget": "1.00" } } } ],
        "priceItem": [ { "service": "s", "name": "Licence", "year": 2025, "key": "lic",
                         "price": "5.00" } ])";
    const Report report = reportOf(documentOf(document, {}), ledgerReport);
    const ReportTable& ledger = *report.table(QStringLiteral("ledger"));
    QCOMPARE(ledger.rows.size(), std::size_t{2});
    QVERIFY(ledgerWarning(report).startsWith(QStringLiteral("1 row")));
    QVERIFY(ledgerWarning(report).contains(report.language.unknownWord()));
    QCOMPARE(ledger.notes, std::vector<QString>{ledgerWarning(report)});
    const QList<QByteArray> lines = toCsv(ledger, report.language).split('\n');
    QVERIFY(lines[0].trimmed().endsWith("Remarks"));
    QVERIFY2(lines[2].contains(report.language.unknownWord().toUtf8()), lines[2].constData());
    QVERIFY2(lines[2].contains("The amount is not known, and is not 0"), lines[2].constData());
    const auto proofOf = [](const Report& made) {
        QString text = std::get<Paragraph>(made.sheets.front().blocks[2]).text;
        return text.replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(proofOf(report), // no unit beside the word
             QStringLiteral("The rows make Unknown in all; the bills of all units make Unknown."));
    const Report known = reportOf(documentOf(reorganised, {}), ledgerReport);
    QCOMPARE(ledgerWarning(known), QString());
    QCOMPARE(proofOf(known), QStringLiteral("The rows make 90.00 SEK in all; the bills of all "
                                            "units make 90.00 SEK."));
}

void BillsReportTest::theLedgerIsOneFile() {
    const Report report = reportOf(documentOf(reorganised, {}), ledgerReport);
    QCOMPARE(tablesOf(report).size(), std::size_t{1});
    const QList<QByteArray> lines = toCsv(*tablesOf(report).front(), report.language).split('\n');
    QCOMPARE(lines.size(), 8); // headings, six rows, and nothing after the last
    QCOMPARE(lines[1].count(','), 9);
    QVERIFY2(lines[1].startsWith("One,5460,41,12,Mail,27.78,"), lines[1].constData());
}

void BillsReportTest::aBillIsReadFromJson() {
    const Report report = reportOf(example(), billsReport);
    const QJsonObject json = QJsonDocument::fromJson(toJson(report)).object();
    for (const QJsonValue& sheet : json[u"sheets"].toArray()) {
        if (sheet[u"name"].toString() != QLatin1String("Omsorgen"))
            continue;
        const QJsonValue bill = sheet[u"blocks"].toArray().last();
        QVERIFY(bill[u"key"].toString().startsWith(QLatin1String("bill-")));
        const QJsonArray columns = bill[u"columns"].toArray();
        qsizetype amount = 0;
        while (columns[amount][u"key"].toString() != QLatin1String("amount"))
            ++amount;
        QStringList amounts;
        for (const QJsonValue& row : bill[u"rows"].toArray())
            amounts << row[u"cells"][amount][u"amount"].toString();
        QCOMPARE(amounts, QStringList({QStringLiteral("240.00"), QStringLiteral("510.00"),
                                       QStringLiteral("450.00"), QStringLiteral("1200.00")}));
        return;
    }
    QFAIL("There is no bill.");
}

/// For any document: the rows that are handed on make the cost of the services.
void BillsReportTest::whatIsExportedAddsUpToTheCost() {
    int known = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Contents contents = RandomAllocation(seed, seed % 2 == 0).contents();
        const auto allocation = Allocations(contents).of(2025);
        const Report bills = reportOf(contents, billsReport);
        const Report ledger = reportOf(contents, ledgerReport);
        expectProof(bills);
        std::int64_t rows = 0;
        for (const ReportTable* table : tablesOf(bills))
            if (table->key.startsWith(QLatin1String("bill-")))
                rows += sumOfBody(*table, "amount");
        QCOMPARE(rows, allocation->billed().ore);
        QCOMPARE(sumOfBody(*ledger.table(QStringLiteral("ledger")), "amount"), rows);
        std::int64_t rest = 0;
        for (const NotAllocated& row : allocation->notAllocated())
            rest += row.amount.amount().ore();
        const Figure cost = *allocation->cost().figure();
        if (cost.isAmount()) {
            QCOMPARE(rows + rest, cost.amount().ore());
            ++known;
        }
    }
    QCOMPARE_GT(known, 10);
}

QTEST_GUILESS_MAIN(BillsReportTest)
#include "bills_report_test.moc"
