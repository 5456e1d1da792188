// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/figure.h"
#include "model/basics/language.h"
#include "model/basics/money.h"
#include "model/basics/quantity.h"
#include "model/basics/rate.h"
#include "model/tables/report.h"
#include "reports/writers/csv_writer.h"

#include <QTest>

using namespace nytto;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// The one field that a cell of a column of this type becomes.
QString field(const Cell& cell, ColumnType type = ColumnType::Text,
              Language::Code code = Language::Code::Swedish) {
    ReportTable table{text("t"), {}, {{text("c"), {}, type}}};
    table.rows = {{text("r"), RowKind::Body, {cell}}};
    const QStringList lines = QString::fromUtf8(toCsv(table, Language(code))).split(text("\r\n"));
    return lines.value(1);
}
} // namespace

class CsvWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeTable_data();
    void aWholeTable();
    void whyAFigureIsUnknownStandsInTheLastColumn();
    void whatStandsBelowTheTablesIsATable();
    void fields_data();
    void fields();
    void fileNamesKeepTheOrder();
};

void CsvWriterTest::aWholeTable_data() {
    QTest::addColumn<bool>("swedish");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("sv") << true
                        << QByteArray("\xEF\xBB\xBF"
                                      "Tjänst;Kostnad 2025 (%1);Andel (%);Från\r\n"
                                      "E-post;20550000,50;1,5;2025-01-31\r\n"
                                      "\"a;b\";%2;%3;\r\n"
                                      "Summa;-4300000,00;100;\r\n");
    QTest::newRow("en") << false
                        << QByteArray("\xEF\xBB\xBF"
                                      "Tjänst,Kostnad 2025 (%1),Andel (%),Från\r\n"
                                      "E-post,20550000.50,1.5,2025-01-31\r\n"
                                      "a;b,%2,%3,\r\n"
                                      "Summa,-4300000.00,100,\r\n");
}

void CsvWriterTest::aWholeTable() {
    QFETCH(bool, swedish);
    QFETCH(QByteArray, expected);
    ReportTable table{text("t"),
                      text("T"),
                      {{text("a"), text("Tjänst")},
                       {text("b"), text("Kostnad 2025"), ColumnType::Amount, MoneyUnit::Millions},
                       {text("c"), text("Andel"), ColumnType::Percent},
                       {text("d"), text("Från"), ColumnType::Date}}};
    table.rows = {{text("1"),
                   RowKind::Body,
                   {text("E-post"), Money::ofOre(2'055'000'050), Rate::ofMillionths(15'000),
                    QDate(2025, 1, 31)}},
                  {text("2"),
                   RowKind::Body,
                   {text("a;b"), Figure::unknown(), Figure::notApplicable(), Cell()}},
                  {text("3"),
                   RowKind::Total,
                   {text("Summa"), Money::ofThousands(-4300), Rate::ofPercent(100), QDate()}}};
    const Language language(swedish ? Language::Code::Swedish : Language::Code::English);
    expected.replace("%1", language.unitName(MoneyUnit::Kronor).toUtf8());
    expected.replace("%2", language.unknownWord().toUtf8());
    expected.replace("%3", language.notApplicableWord().toUtf8());
    QCOMPARE(toCsv(table, language), expected);
}

/// One row stays one line, and the columns before it are as they are.
void CsvWriterTest::whyAFigureIsUnknownStandsInTheLastColumn() {
    ReportTable table{text("t"),
                      {},
                      {{text("a"), text("Tjänst")},
                       {text("2025"), text("2025"), ColumnType::Amount},
                       {text("2026"), text("2026"), ColumnType::Amount}}};
    table.rows = {{text("1"),
                   RowKind::Body,
                   {text("E-post"), Cell(Figure::unknown()).noted(text("Kan inte\nflyttas.")),
                    Cell(Figure::unknown()).noted(text("Inte lämnat"))}},
                  {text("2"), RowKind::Body, {text("Nät"), Money::ofKronor(1), Money()}},
                  {text("3"),
                   RowKind::Body,
                   {text("Lagring"), Cell(Figure::unknown()).noted(text("Inte lämnat")),
                    Cell(Figure::unknown()).noted(text("Inte lämnat"))}}};
    const Language swedish(Language::Code::Swedish);
    QStringList lines = QString::fromUtf8(toCsv(table, swedish)).split(text("\r\n"));
    QCOMPARE(lines.value(0).section(u';', 3),
             swedish.translate("reports", "Remarks")); // behind what is there without it
    QCOMPARE(lines.value(1), text("E-post;%1;%1;\"2025: Kan inte flyttas.; 2026: Inte lämnat\"")
                                 .replace(text("%1"), swedish.unknownWord()));
    QCOMPARE(lines.value(2), text("Nät;1,00;0,00;"));
    QCOMPARE(lines.value(3).section(u';', 3), text("2025, 2026: Inte lämnat"));
}

void CsvWriterTest::whatStandsBelowTheTablesIsATable() {
    ReportTable first{text("sums"), {}, {{text("a"), text("A")}}};
    ReportTable second = first;
    second.key = text("parts");
    const Language english(Language::Code::English);
    QVERIFY(!csvNotes({&first, &second}, english));
    second.notes = {text("A: the known part is 1 SEK; unknown: B."), text("Prices of 2025.")};
    const auto notes = csvNotes({&first, &second}, english);
    QVERIFY(notes);
    QCOMPARE(QString::fromUtf8(toCsv(*notes, english)),
             text("Table,Remark\r\n"
                  "02-parts.csv,A: the known part is 1 SEK; unknown: B.\r\n"
                  "02-parts.csv,Prices of 2025.\r\n"));
}

void CsvWriterTest::fields_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& field, const char* expected) {
        QTest::newRow(name) << field << text(expected);
    };
    row("=1+1", field(text("=1+1")), "'=1+1");
    row("+46", field(text("+46")), "'+46");
    row("-5", field(text("-5")), "-5");
    row("-5 %", field(text("-5 %")), "-5 %");
    row("-1 234,50", field(text("-1 234,50")), "-1 234,50");
    row("-5-3", field(text("-5-3")), "'-5-3");
    row("-2+cmd|' /C calc'!A0", field(text("-2+cmd|' /C calc'!A0")), "'-2+cmd|' /C calc'!A0");
    row("- New delivery", field(text("- New delivery")), "'- New delivery");
    row("formula behind a line break", field(text("\n=1+1")), "\"'\n=1+1\"");
    row("formula behind spaces", field(text("  =1+1")), "'  =1+1");
    row("formula behind a byte order mark", field(QStringLiteral("\ufeff=1+1")), "'\ufeff=1+1");
    row("formula with a wide sign", field(text("\uff1d1+1")), "'\uff1d1+1");
    row("text behind a line break", field(text("\nx")), "\"\nx\"");
    row("@SUM(A1)", field(text("@SUM(A1)")), "'@SUM(A1)");
    row("tab first", field(text("\tx")), "'\tx");
    row("a = b", field(text("a = b")), "a = b");
    row("quote", field(text("\"x\"")), "\"\"\"x\"\"\"");
    row("line break", field(text("a\nb")), "\"a\nb\"");
    row("carriage return", field(text("a\rb")), "\"a\nb\"");
    row("spaces around", field(text(" a ")), "\" a \"");
    row("empty", field(text("")), "");
    row("largest", field(Money::largest(), ColumnType::Amount), "9999999999999,99");
    row("one öre short", field(Money::ofOre(-1), ColumnType::Amount), "-0,01");
    row("amount among texts, en",
        field(Money::ofKronor(7), ColumnType::Text, Language::Code::English), "7.00 SEK");
    row("per cent among texts", field(Rate::ofMillionths(25'000)), "2,5 %");
    row("year", field(2025, ColumnType::Number), "2025");
    row("quantity", field(Quantity::ofThousandths(52'340'500), ColumnType::Quantity), "52340,5");
}

void CsvWriterTest::fields() {
    QFETCH(QString, field);
    QFETCH(QString, expected);
    QCOMPARE(field, expected);
}

void CsvWriterTest::fileNamesKeepTheOrder() {
    ReportTable first;
    ReportTable second;
    first.key = text("zz");
    second.key = text("a/b:c ö");
    QCOMPARE(csvFileNames({&first, &second}),
             (QStringList{text("01-zz.csv"), text("02-a-b-c-ö.csv")}));
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csv_writer_test.moc"
