// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/formula_text.h"
#include "reports/writers/layout.h"
#include "reports/writers/sheet_names.h"
#include "reports/writers/text_parts.h"
#include "reports/writers/text_width.h"
#include "tests/reports/sample_report.h"

#include <QTest>

#include <numeric>

using namespace nytto;

namespace {
ReportTable table(const char* key, int rows, bool headings = true) {
    const QString title = headings ? QStringLiteral("A") : QString();
    ReportTable table{
        QString::fromUtf8(key), {}, {{QStringLiteral("a"), title}, {QStringLiteral("b"), title}}};
    for (int at = 1; at <= rows; ++at)
        table.rows.push_back({QString::number(at), RowKind::Body, {at, at}});
    return table;
}

Report report(std::vector<Block> blocks) {
    Report report{QStringLiteral("r"),
                  QStringLiteral("r"),
                  {},
                  {},
                  {},
                  {},
                  Language(Language::Code::English)};
    report.sheets = {{QStringLiteral("one"), QStringLiteral("One"), std::move(blocks)}};
    return report;
}

CellReference cell(const char* tableKey, const char* row, const char* column = "a") {
    return {QString::fromUtf8(tableKey), QString::fromUtf8(row), QString::fromUtf8(column)};
}

/// The report must outlive it.
SheetLayout firstSheet(const Report& given) {
    return Layout::of(given)->sheets()[0];
}

Paragraph paragraph(const QString& text) {
    return {Paragraph::Style::Body, text};
}
} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksFollowEachOtherDownwards();
    void aHeadingIsACellWithoutARow();
    void aTableWithoutTitlesHasNoHeading();
    void anAreaGoesFromTheFirstToTheLastRow();
    void whatIsNotThereHasNoPlace();
    void aLongTextPushesTheNextRowDown();
    void aTallParagraphTakesSeveralRows();
    void onlyTheLongestTableFilters();
    void headingsThatHoldForAllBelowAreFrozenAndRepeated();
    void headingsFarDownAreNotFrozen();
    void headingsAreNotRepeatedOverWhatFollows();
    void aChartWithoutCellsGetsATable();
    void contentsLeadToTheSheetsThatFollow();
    void marksAreExplainedOncePerSheet();
    void numbersAreNeverNarrowerThanTheirColumn();
    void manyLongColumnsStillFitAPage();
    void aTextNeverGrowsHigherThanARow();
    void sheetNames_data();
    void sheetNames();
    void columnNames_data();
    void columnNames();
    void formulasNameTheirCells();
};

void LayoutTest::blocksFollowEachOtherDownwards() {
    const Report given = report({paragraph(QStringLiteral("x")), table("t", 2), table("u", 1)});
    const auto layout = Layout::of(given);
    // Row 0 is the paragraph, 1 is blank, 2 the heading.
    QCOMPARE(layout->place(cell("t", "1")), (CellPlace{0, 3, 0}));
    QCOMPARE(layout->place(cell("t", "2", "b")), (CellPlace{0, 4, 1}));
    QCOMPARE(layout->place(cell("u", "1")), (CellPlace{0, 7, 0}));
}

void LayoutTest::aHeadingIsACellWithoutARow() {
    const Report given = report({table("t", 2)});
    QCOMPARE(Layout::of(given)->place(cell("t", "", "b")), (CellPlace{0, 0, 1}));
}

void LayoutTest::aTableWithoutTitlesHasNoHeading() {
    const Report given = report({table("t", 2, false)});
    QCOMPARE(Layout::of(given)->place(cell("t", "1")), (CellPlace{0, 0, 0}));
    QCOMPARE(Layout::of(given)->place(cell("t", "")), std::nullopt);
}

void LayoutTest::anAreaGoesFromTheFirstToTheLastRow() {
    const Report given = report({table("t", 5)});
    const CellRange backwards(cell("t", "4", "b"), cell("t", "2", "a"));
    QCOMPARE(Layout::of(given)->area(backwards), (CellArea{0, 2, 0, 4, 1}));
}

void LayoutTest::whatIsNotThereHasNoPlace() {
    const Report given = report({table("t", 1)});
    const auto layout = Layout::of(given);
    QCOMPARE(layout->place(cell("t", "9")), std::nullopt);
    QCOMPARE(layout->place(cell("t", "1", "z")), std::nullopt);
    QCOMPARE(layout->place(cell("u", "1")), std::nullopt);
}

void LayoutTest::aLongTextPushesTheNextRowDown() {
    ReportTable long_ = table("t", 2);
    const QString paragraphText = QString(longestCellText, u'x');
    long_.rows[0].cells[0] = Cell(paragraphText + u'\n' + paragraphText + u'\n' + paragraphText);
    const Report given = report({long_});
    const auto layout = Layout::of(given);
    QCOMPARE(layout->place(cell("t", "1"))->row, 1);
    QCOMPARE(layout->place(cell("t", "2"))->row, 4);
}

void LayoutTest::aTallParagraphTakesSeveralRows() {
    const QString sentence = QStringLiteral("A sentence of some eight or nine words here. ");
    const QString whole = sentence.repeated(100).trimmed();
    const Report given = report({paragraph(whole)});
    const std::vector<PlacedText> texts = firstSheet(given).texts;
    QVERIFY(texts.size() > 1);
    QStringList pieces;
    for (const PlacedText& placed : texts) {
        QVERIFY(placed.rowHeight <= 310);
        QVERIFY(placed.text.startsWith(QStringLiteral("A sentence")));
        pieces.append(placed.text);
    }
    QCOMPARE(pieces.join(u' '), whole);
}

void LayoutTest::onlyTheLongestTableFilters() {
    ReportTable other = table("u", 4);
    other.columns[0].title = QStringLiteral("Other");
    const Report given = report({table("s", 2), table("t", 9), other});
    QCOMPARE(firstSheet(given).filteredTable, 1);
    QCOMPARE(firstSheet(given).frozenRows, 0);
    QCOMPARE(firstSheet(given).repeatedRow, -1);
}

void LayoutTest::headingsThatHoldForAllBelowAreFrozenAndRepeated() {
    const Report given = report({paragraph(QStringLiteral("x")), table("t", 9), table("u", 4)});
    QCOMPARE(firstSheet(given).filteredTable, 0);
    QCOMPARE(firstSheet(given).frozenRows, 3);
    QCOMPARE(firstSheet(given).repeatedRow, 2);
}

void LayoutTest::headingsFarDownAreNotFrozen() {
    const Report given = report({paragraph(QStringLiteral("word ").repeated(500)), table("t", 9)});
    QCOMPARE(firstSheet(given).frozenRows, 0);
    QCOMPARE(firstSheet(given).repeatedRow, 2);
}

void LayoutTest::headingsAreNotRepeatedOverWhatFollows() {
    const Report given = report({table("t", 9), paragraph(QStringLiteral("x"))});
    QCOMPARE(firstSheet(given).filteredTable, 0);
    QCOMPARE(firstSheet(given).frozenRows, 0);
    QCOMPARE(firstSheet(given).repeatedRow, -1);
}

void LayoutTest::aChartWithoutCellsGetsATable() {
    ChartData chart{QStringLiteral("c"), QStringLiteral("C"), {}};
    chart.categories = {QStringLiteral("x"), QStringLiteral("y")};
    chart.series = {{QStringLiteral("s"), {Money(), Money()}}};
    const Report given = report({chart});
    const auto layout = Layout::of(given);
    const PlacedChart placed = layout->sheets()[0].charts.at(0);
    const auto values = layout->place(cell("c-values", "category-1", "series-1"));
    QVERIFY(values.has_value());
    QVERIFY(values->row > placed.row + placed.rows);
    QCOMPARE(layout->area(*placed.chart->series[0].valueCells),
             (CellArea{0, values->row, 1, values->row + 1, 1}));
}

void LayoutTest::contentsLeadToTheSheetsThatFollow() {
    Report given = report({ContentsList{QStringLiteral("Contents")}});
    given.sheets.push_back({QStringLiteral("two"), QStringLiteral("Two"), {}});
    given.sheets.push_back({QStringLiteral("three"), QStringLiteral("Three"), {}});
    const std::vector<PlacedLink> links = firstSheet(given).links;
    QCOMPARE(links.size(), std::size_t{2});
    QCOMPARE(links[0].sheet, 1);
    QCOMPARE(links[1].sheet, 2);
    QCOMPARE(links[1].row, links[0].row + 1);
}

void LayoutTest::marksAreExplainedOncePerSheet() {
    ReportTable first = table("t", 2);
    ReportTable second = table("u", 2);
    first.rows[0].cells[0].marked(CellMark::Assumed);
    second.rows[1].cells[0].marked(CellMark::Assumed);
    second.rows[0].cells[0].marked(CellMark::Secret);
    second.rows[0].cells[1].marked(CellMark::Difference);
    const Report given = report({first, second});
    QStringList texts;
    const SheetLayout sheet = firstSheet(given);
    for (const PlacedText& text : sheet.texts)
        texts.append(text.text);
    QCOMPARE(texts,
             (QStringList{QStringLiteral("* An assumption of ours; the comment says why."),
                          QStringLiteral("≠ Does not agree with the published figure or with its "
                                         "parts.  Grey italics: withheld for secrecy.")}));
}

void LayoutTest::numbersAreNeverNarrowerThanTheirColumn() {
    ReportTable amounts = table("t", 3);
    for (int at = 0; at < 40; ++at)
        amounts.columns.push_back(
            {QString::number(at), QStringLiteral("x"), ColumnType::Amount, MoneyUnit::Kronor, 2});
    for (Row& row : amounts.rows)
        row.cells.resize(amounts.columns.size(), Cell(Money::largest()));
    const Report given = report({amounts});
    const double needed = textWidth(given.language.amount(Money::largest(), MoneyUnit::Kronor, 2));
    for (std::size_t at = 2; at < amounts.columns.size(); ++at)
        QVERIFY(firstSheet(given).columns.widths[at] > needed);
}

void LayoutTest::manyLongColumnsStillFitAPage() {
    ReportTable texts = table("t", 1);
    for (int at = 1; at <= 6; ++at) {
        texts.columns.push_back({QString::number(at), QStringLiteral("x"), ColumnType::Text,
                                 MoneyUnit::Kronor, 0, at == 6 ? 80 : 0});
        texts.rows[0].cells.emplace_back(QStringLiteral("several words ").repeated(5 * at));
    }
    const Report given = report({texts});
    const std::vector<double> widths = firstSheet(given).columns.widths;
    QVERIFY(std::accumulate(widths.begin(), widths.end(), 0.0) <= 200);
    // The more text, the wider.
    QVERIFY(std::is_sorted(widths.begin() + 2, widths.end()));
    QVERIFY(widths[2] >= 18);
    QVERIFY(widths.back() >= 1.5 * widths[2]);
}

void LayoutTest::aTextNeverGrowsHigherThanARow() {
    ReportTable texts = table("t", 1);
    texts.columns[0].width = 12;
    texts.rows[0].cells[0] = Cell(QStringLiteral("several words ").repeated(100));
    const Report given = report({texts});
    QVERIFY(firstSheet(given).tables[0].rowHeights[0] < 400);
}

void LayoutTest::sheetNames_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& wanted, const QStringList& expected) {
        QTest::newRow(name) << wanted << expected;
    };
    row("as it is", {QStringLiteral("1.1 Åtgärder")}, {QStringLiteral("1.1 Åtgärder")});
    row("forbidden", {QStringLiteral("[a]:b*c?d/e\\f'g")}, {QStringLiteral("(a)-b-c-d-e-f’g")});
    row("too long", {QString(40, u'x')}, {QString(30, u'x') + u'…'});
    row("empty", {QString()}, {QStringLiteral("_")});
    row("an escape", {QStringLiteral("a_x0041_b")}, {QStringLiteral("a-x0041_b")});
    row("kept by Excel", {QStringLiteral("History")}, {QStringLiteral("History_")});
    row("alike", {QStringLiteral("Ä"), QStringLiteral("ä"), QStringLiteral("Ä")},
        {QStringLiteral("Ä"), QStringLiteral("ä (2)"), QStringLiteral("Ä (3)")});
    row("alike when shortened", {QString(40, u'x'), QString(41, u'x')},
        {QString(30, u'x') + u'…', QString(26, u'x') + QStringLiteral("… (2)")});
}

void LayoutTest::sheetNames() {
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, expected);
    QCOMPARE(nytto::sheetNames(wanted), expected);
}

void LayoutTest::columnNames_data() {
    QTest::addColumn<int>("column");
    QTest::newRow("A") << 0;
    QTest::newRow("Z") << 25;
    QTest::newRow("AA") << 26;
    QTest::newRow("AZ") << 51;
    QTest::newRow("BA") << 52;
    QTest::newRow("ZZ") << 701;
    QTest::newRow("AAA") << 702;
    QTest::newRow("XFD") << 16383;
}

void LayoutTest::columnNames() {
    QFETCH(int, column);
    QCOMPARE(columnName(column), QString::fromUtf8(QTest::currentDataTag()));
}

void LayoutTest::formulasNameTheirCells() {
    Report given = report({table("t", 3)});
    given.sheets.push_back({QStringLiteral("two"), QStringLiteral("It's 2"), {table("u", 1)}});
    const auto layout = Layout::of(given);
    const Formula formula{QStringLiteral("SUM({1})-{0}"),
                          {cell("u", "1"), CellRange(cell("t", "1"), cell("t", "3"))}};
    QCOMPARE(formulaText(formula, *layout, 0), QStringLiteral("=SUM(A2:A4)-'It’s 2'!A2"));
    QCOMPARE(formulaText(formula, *layout, 1), QStringLiteral("=SUM('One'!A2:A4)-A2"));
    QCOMPARE(nameTarget(cell("u", "1", "b"), *layout), QStringLiteral("='It’s 2'!$B$2"));
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "layout_test.moc"
