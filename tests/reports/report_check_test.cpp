// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/layout.h"
#include "reports/writers/report_check.h"
#include "tests/reports/sample_report.h"

#include <QTest>

#include <functional>

using namespace nytto;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// A report that is right, with one cell to spoil.
Report rightReport() {
    ReportTable table{
        text("costs"), text("Kostnader"), {{text("v"), text("Värde"), ColumnType::Amount}}};
    table.rows = {{text("r1"), RowKind::Body, {Money::ofKronor(1)}},
                  {text("r2"),
                   RowKind::Body,
                   {Cell(Money::ofKronor(1)).with(copyOf(table.at(text("r1"), text("v"))))}}};
    Report report;
    report.sheets = {{text("one"), text("Ett"), {table}},
                     {text("words"), text("Ord"), {sampleWordsTable(report.language)}}};
    report.names = sampleWordNames();
    return report;
}

ReportTable& costs(Report& report) {
    return std::get<ReportTable>(report.sheets[0].blocks[0]);
}

Cell& second(Report& report) {
    return costs(report).rows[1].cells[0];
}

using Spoil = std::function<void(Report&)>;

Spoil formula(const char* words) {
    return [words](Report& report) { second(report).formula->text = text(words); };
}
} // namespace

class ReportCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightReportIsLaidOut() {
        const Report report = rightReport();
        QVERIFY(Layout::of(report).ok());
    }
    void theSampleIsRight() {
        const Report report = sampleReport();
        QVERIFY(Layout::of(report).ok());
    }
    void refuses_data();
    void refuses();
    void names_data();
    void names();
};

void ReportCheckTest::refuses_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("message");
    const char* place = "Sheet “Ett”: Table “Kostnader”, row 2, column “Värde”: ";
    const auto row = [](const char* name, const Spoil& spoil, const QString& message) {
        QTest::newRow(name) << spoil << message;
    };
    const auto inCell = [&](const char* name, const Spoil& spoil, const char* message) {
        row(name, spoil, text(place) + text(message));
    };
    row(
        "no sheets", [](Report& report) { report = Report(); }, text("The report has no sheets."));
    row(
        "two sheets of one key", [](Report& report) { report.sheets[1].key = text("one"); },
        text("Two sheets of the report have the same key."));
    row(
        "two tables of one key",
        [](Report& report) { report.sheets[0].blocks.push_back(costs(report)); },
        text("The report has two tables “costs”."));
    row(
        "two rows of one key", [](Report& report) { costs(report).rows[1].key = text("r1"); },
        text("costs: Two rows or two columns of the table have the same key."));
    row(
        "a row too short", [](Report& report) { costs(report).rows[1].cells.clear(); },
        text("Sheet “Ett”: Table “Kostnader”, row 2: "
             "The row does not have one cell per column."));
    row(
        "too many decimals", [](Report& report) { costs(report).columns[0].decimals = 7; },
        text("Sheet “Ett”: Table “Kostnader”: A column has at most 6 decimals."));
    inCell(
        "control character", [](Report& report) { second(report) = Cell(QString(QChar(7))); },
        "The text holds a control character (U+0007).");
    inCell(
        "half a character", [](Report& report) { second(report) = Cell(QString(QChar(0xd83d))); },
        "The text holds a control character (U+D83D).");
    inCell(
        "half a character in a comment",
        [](Report& report) { second(report).noted(QString(QChar(0xdc00))); },
        "The text holds a control character (U+DC00).");
    inCell(
        "link to no sheet",
        [](Report& report) { second(report) = Cell(text("x")).leadingTo(text("three")); },
        "The cell leads to a sheet “three” that is not there.");
    inCell(
        "link of a number", [](Report& report) { second(report).leadingTo(text("words")); },
        "Only a text can lead to a sheet.");
    inCell(
        "formula without a value",
        [](Report& report) { second(report).content = std::monostate(); },
        "A formula needs the value it gives.");
    inCell(
        "reference to no cell",
        [](Report& report) { second(report).formula->references[0].to.row = text("r9"); },
        "There is no cell “costs, r9, v”.");
    inCell(
        "range over two tables",
        [](Report& report) {
            second(report).formula->references[0].to =
                CellReference{text("words"), text("unknown"), text("word")};
        },
        "A range of cells lies within one table.");
    inCell("no formula", formula(""), "The formula is empty.");
    inCell("missing placeholder", formula("{0}+{1}"), "The formula has no reference {1}.");
    inCell("user text", formula("\"x\"&{0}"), "A formula may not hold “\"x\"&{0}”.");
    inCell("cell address", formula("$A$1"), "A formula may not hold “$A$1”.");
    inCell("Swedish function", formula("SUMMA({0})"),
           "“SUMMA” is not among the functions and names of a formula.");
    inCell("unknown name", formula("{0}*rate"),
           "“rate” is not among the functions and names of a formula.");
    row(
        "name like a cell", [](Report& report) { report.names[0].name = text("a1"); },
        text("“a1” cannot be the name of a cell."));
    row(
        "name twice", [](Report& report) { report.names[1].name = report.names[0].name; },
        text("Two cells have the name “unknown”."));
    row(
        "name of no cell", [](Report& report) { report.names[0].cell.row = text("x"); },
        text("unknown: There is no cell “words, x, word”."));
    row(
        "chart of unequal lengths",
        [](Report& report) {
            ChartData chart{text("c"), text("C"), {}};
            chart.categories = {text("x")};
            chart.series = {{text("s"), {}}};
            report.sheets[0].blocks.push_back(chart);
        },
        text("Sheet “Ett”: Chart “C”: A series does not have one value per category."));
}

void ReportCheckTest::refuses() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, message);
    Report report = rightReport();
    spoil(report);
    const auto layout = Layout::of(report);
    QVERIFY(!layout.ok());
    QCOMPARE(layout.error().code, ErrorCode::BadInput);
    QCOMPARE(layout.error().message, message);
}

void ReportCheckTest::names_data() {
    QTest::addColumn<bool>("allowed");
    for (const char* name : {"unknown", "not_applicable", "price_level", "_x", "ab_1", "abcd1"})
        QTest::newRow(name) << true;
    for (const char* name : {"a1", "xfd9", "r1c1", "rc", "r", "c", "r7", "ränta", "Unknown", "a b",
                             "1a", "a.b", "true", ""})
        QTest::newRow(name) << false;
}

void ReportCheckTest::names() {
    QFETCH(bool, allowed);
    QCOMPARE(isNameForCell(QString::fromUtf8(QTest::currentDataTag())), allowed);
}

QTEST_GUILESS_MAIN(ReportCheckTest)
#include "report_check_test.moc"
