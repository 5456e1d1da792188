// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_formats.h"
#include "reports/writers/xlsx_writer.h"
#include "reports/writers/zip_file.h"
#include "tests/reports/sample_report.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QString part(const QString& workbook, const char* name) {
    const auto zip = ZipFile::open(workbook);
    const auto content = zip ? zip->read(text(name)) : Result<QByteArray>(zip.error());
    return content ? QString::fromUtf8(*content) : content.error().message;
}

/// A report of one cell.
Report oneCell(const Cell& cell, ColumnType type = ColumnType::Amount) {
    Report report;
    ReportTable table{text("t"), text("T"), {{text("c"), text("C"), type}}};
    table.rows = {{text("r"), RowKind::Body, {cell}}};
    report.sheets = {{text("s"), text("S"), {table}}};
    return report;
}
} // namespace

/// What stands in the files of a workbook; that its cells are right is for recalculation_test.
class XlsxWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();
    void everyChartStoresItsValues();
    void typedEscapesAreNone();
    void refuses_data();
    void refuses();
    void refusesARowByItsName();
    void amountFormats_data();
    void amountFormats();
    void aFormatIsMadeOnce();

private:
    QString written(const Report& report, const char* name) {
        const QString path = m_folder.filePath(text(name) + text(".xlsx"));
        const auto done = writeXlsx(report, path);
        return done ? path : done.error().message;
    }
    QTemporaryDir m_folder;
    QString m_sample;
};

void XlsxWriterTest::initTestCase() {
    m_sample = written(sampleReport(), "sample");
    QVERIFY2(m_sample.endsWith(text(".xlsx")), qPrintable(m_sample));
}

void XlsxWriterTest::says_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* part, const char* words) {
        QTest::newRow(name) << text(part) << text(words);
    };
    const char* summary = "xl/worksheets/sheet2.xml";
    const char* initiatives = "xl/worksheets/sheet3.xml";
    row("an amount in kronor", summary, "<v>1088976000</v>");
    row("öre", summary, "<v>1100000.5</v>");
    row("a formula with its value", summary, "<v>2189536000</v>");
    row("a word by a formula", summary, "t=\"str\"><f>IF(COUNTIF(D4:D7,unknown)");
    row("a date as a number", initiatives, "<v>45689</v>");
    row("landscape A4", initiatives,
        "<pageSetup paperSize=\"9\" fitToHeight=\"0\" "
        "orientation=\"landscape\"/>");
    row("one page wide", initiatives, "<pageSetUpPr fitToPage=\"1\"/>");
    row("frozen headings", initiatives, "<pane ySplit=\"3\" topLeftCell=\"A4\"");
    row("filter without the total", initiatives, "<autoFilter ref=\"A3:G63\"/>");
    row("repeated headings", "xl/workbook.xml",
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"2\">'3 Insatser'!$3:$3<");
    row("names", "xl/workbook.xml", "<definedName name=\"unknown\">'Ordlista'!$A$3<");
    row("recalculated when opened", "xl/workbook.xml", "fullCalcOnLoad=\"1\"");
    row("municipality and title on the page", initiatives,
        "&amp;LExempelköpings kommun &amp;&amp; bolag&amp;RÅrlig analys 2025<");
    row("program and pages", initiatives,
        "<oddFooter>&amp;LNyttoportföljen 1.2.3&amp;C&amp;A&amp;R");
    row("merged paragraphs", "xl/worksheets/sheet4.xml", "<mergeCell ref=\"A1:");
    row("title", "docProps/core.xml", "<dc:title>Årlig analys 2025</dc:title>");
    row("author", "docProps/core.xml", "<dc:creator>Anna Andersson</dc:creator>");
    row("company", "docProps/app.xml", "<Company>Exempelköpings kommun &amp; bolag</Company>");
    row("link to a sheet", "xl/worksheets/sheet1.xml",
        "<hyperlink ref=\"B11\" location=\"'Summering'!A1\"");
    row("comment", "xl/comments1.xml", "Enligt beslut § 12.");
    row("comment is hidden", "xl/drawings/vmlDrawing1.vml", "visibility:hidden");
    row("alternative text", "xl/drawings/drawing1.xml",
        "descr=\"Kostnaden 2025 till 2027 uppdelad på slag; basen är störst alla år.\"");
    row("live chart", "xl/charts/chart1.xml", "<c:f>Summering!$B$4:$D$4</c:f>");
    row("chart over headings", "xl/charts/chart1.xml", "<c:f>Summering!$B$3:$D$3</c:f>");
    row("chart's unit", "xl/charts/chart1.xml", "<c:numFmt formatCode=\"#,##0,,\"");
    row("chart's legend", "xl/charts/chart1.xml", "<c:legendPos val=\"b\"/>");
    row("markers tell lines apart", "xl/charts/chart2.xml", "<c:symbol val=\"square\"/>");
    row("mark in the number format", "xl/styles.xml",
        "formatCode=\"&quot;* &quot;#,##0,;&quot;* &quot;-#,##0,\"");
    row("mark before a text", "xl/styles.xml", "formatCode=\"&quot;* &quot;@\"");
}

void XlsxWriterTest::says() {
    QFETCH(QString, part);
    QFETCH(QString, words);
    const QString content = ::part(m_sample, part.toUtf8().constData());
    QVERIFY2(content.contains(words), qPrintable(content.left(8000)));
}

/// The library would store 0 for every cell that is a formula.
void XlsxWriterTest::everyChartStoresItsValues() {
    Report report = oneCell(Cell(Money::ofKronor(7)).with({text("3+4"), {}}));
    const auto& table = *report.table(text("t"));
    ChartData chart{text("chart"), text("=Chart"), {}};
    chart.categories = {text("one")};
    chart.categoryCells = table.at(text("r"), text("c"));
    chart.series = {{text("=1+1"), {Money::ofKronor(7)}, table.at(text("r"), text("c"))}};
    report.sheets[0].blocks.push_back(chart);
    const QString content = part(written(report, "chart"), "xl/charts/chart1.xml");
    QVERIFY2(content.contains(text("<c:numCache><c:formatCode>General</c:formatCode>"
                                   "<c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>7</c:v>")),
             qPrintable(content));
    QVERIFY(content.contains(text("<c:v> =1+1</c:v>")));
    QVERIFY(content.contains(text("<a:t> =Chart</a:t>")));
}

/// Spreadsheets would read a typed "_x0041_" as "A", and "_x000D_" as a line break.
void XlsxWriterTest::typedEscapesAreNone() {
    const QString typed = text("a _x0041_ _x000D_ b");
    Report report = oneCell(Cell(typed).noted(typed), ColumnType::Text);
    report.title = report.subject = report.author = report.company = report.program = typed;
    Sheet& sheet = report.sheets[0];
    sheet.name = text("s _x0041_");
    auto& table = std::get<ReportTable>(sheet.blocks[0]);
    table.columns[0].title = typed;
    table.notes = {typed};
    table.columns.push_back({text("d"), typed, ColumnType::Amount});
    table.rows[0].cells.emplace_back(Money::ofKronor(7));
    table.rows.push_back({text("q"),
                          RowKind::Body,
                          {Cell(typed).with({text("3+4"), {}}), Cell(Money::ofKronor(8))}});
    ChartData chart{text("chart"), typed, typed};
    chart.categories = {typed};
    chart.categoryCells = table.at(text("r"), text("c"));
    chart.series = {{typed, {Money::ofKronor(7)}, table.at(text("r"), text("d"))}};
    sheet.blocks.insert(sheet.blocks.begin(), Paragraph{Paragraph::Style::Title, typed});
    sheet.blocks.push_back(chart);
    const QString path = written(report, "escapes");
    const auto zip = ZipFile::open(path);
    QVERIFY2(zip, qPrintable(path));
    int found = 0;
    for (const ZipFile::Entry& entry : zip->entries()) {
        QString content = QString::fromUtf8(*zip->read(entry.name));
        found += static_cast<int>(content.count(text("_x005F_x0041_ _x005F_x000D_")));
        content.remove(text("_x005F_"));
        QVERIFY2(!content.contains(text("_x0041_")) && !content.contains(text("_x000D_")),
                 qPrintable(entry.name + text(": ") + content.left(4000)));
    }
    QVERIFY2(found >= 12, qPrintable(QString::number(found)));
}

void XlsxWriterTest::refuses_data() {
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("message");
    const char* place = "S: Table “T”, row 1: C: ";
    const auto row = [&](const char* name, const Cell& cell, const char* message) {
        QTest::newRow(name) << cell << text(place) + text(message);
    };
    row("amount", Money::ofOre(Money::largest().ore() + 1),
        "The number is too large for a spreadsheet to hold exactly: look at the unit of what it is "
        "made of, or write the report as csv or json.");
    row("number", qint64{-9'007'199'254'740'993},
        "The number is too large for a spreadsheet to hold exactly: look at the unit of what it is "
        "made of, or write the report as csv or json.");
    row("date", QDate(1900, 2, 28), "A spreadsheet knows no date before March 1900.");
    row("long formula", Cell(Money()).with({text("0") + text("+1").repeated(4096), {}}),
        "The formula is longer than a spreadsheet takes.");
    row("long comment", Cell(Money()).noted(QString(40'000, u'x')),
        "A workbook cannot hold this: String exceeds Excel's limit of 32,767 characters.");
    QTest::newRow("long paragraph")
        << Cell(text("Bakgrund ") + QString(32'768, u'x'))
        << text("S: Table “T”, row 1: The paragraph “Bakgrund xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx …” "
                "has 32777 characters, and a cell of a spreadsheet holds at most 32767: divide it "
                "into several paragraphs.");
}

void XlsxWriterTest::refuses() {
    QFETCH(Cell, cell);
    QFETCH(QString, message);
    const QString path = m_folder.filePath(text("refused.xlsx"));
    const auto done = writeXlsx(oneCell(cell), path);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message, message);
    QCOMPARE(done.error().code, ErrorCode::BadInput);
    QVERIFY(!QFile::exists(path));
}

/// The table has no title.
void XlsxWriterTest::refusesARowByItsName() {
    Report report = oneCell(Cell(text("Lokaler")));
    auto& table = std::get<ReportTable>(report.sheets.front().blocks.back());
    table.title.clear();
    table.columns.push_back({text("amount"), text("Belopp"), ColumnType::Amount});
    table.rows.front().cells.emplace_back(Money::ofOre(Money::largest().ore() + 1));
    const auto done = writeXlsx(report, m_folder.filePath(text("refused.xlsx")));
    QVERIFY(!done.ok());
    QVERIFY2(done.error().message.startsWith(text("S: Row “Lokaler”: Belopp: The number")),
             qPrintable(done.error().message));
}

void XlsxWriterTest::amountFormats_data() {
    QTest::addColumn<MoneyUnit>("unit");
    QTest::addColumn<int>("decimals");
    QTest::newRow("#,##0") << MoneyUnit::Kronor << 0;
    QTest::newRow("#,##0.00") << MoneyUnit::Kronor << 2;
    QTest::newRow("#,##0,") << MoneyUnit::Thousands << 0;
    QTest::newRow("#,##0.0,") << MoneyUnit::Thousands << 1;
    QTest::newRow("#,##0.0,,") << MoneyUnit::Millions << 1;
}

void XlsxWriterTest::amountFormats() {
    QFETCH(MoneyUnit, unit);
    QFETCH(int, decimals);
    QCOMPARE(amountFormat(unit, decimals), QString::fromUtf8(QTest::currentDataTag()));
}

void XlsxWriterTest::aFormatIsMadeOnce() {
    Report report = oneCell(Money());
    auto& table = std::get<ReportTable>(report.sheets[0].blocks[0]);
    for (int at = 0; at < 500; ++at)
        table.rows.push_back({QString::number(at), RowKind::Body, {Money::ofKronor(at)}});
    const QString styles = part(written(report, "formats"), "xl/styles.xml");
    QVERIFY2(styles.contains(text("<cellXfs count=\"4\">")), qPrintable(styles.right(3000)));
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "xlsx_writer_test.moc"
