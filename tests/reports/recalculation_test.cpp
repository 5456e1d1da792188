// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/layout.h"
#include "reports/writers/text_parts.h"
#include "reports/writers/xlsx_writer.h"
#include "tests/reports/formula_cases.h"
#include "tests/reports/recalculation.h"
#include "tests/reports/sample_report.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

namespace {
/// One amount, twice that by a formula, and the sum.
Report smallReport(Money doubled, const QString& formula) {
    Report report{QStringLiteral("small"),          QStringLiteral("small"), {}, {}, {}, {},
                  Language(Language::Code::Swedish)};
    ReportTable table{QStringLiteral("t"),
                      QStringLiteral("t"),
                      {{QStringLiteral("v"), QStringLiteral("v"), ColumnType::Amount}}};
    const CellReference first = table.at(QStringLiteral("one"), QStringLiteral("v"));
    Cell twice(doubled);
    if (!formula.isEmpty())
        twice.with({formula, {first}});
    table.rows = {{QStringLiteral("one"), RowKind::Body, {Money::ofKronor(2)}},
                  {QStringLiteral("two"), RowKind::Body, {twice}}};
    report.sheets = {{QStringLiteral("s"), QStringLiteral("s"), {table}}};
    return report;
}

/// Paragraphs of words that together are longer than a cell takes.
Report longTextReport() {
    Report report{QStringLiteral("long"),           QStringLiteral("long"), {}, {}, {}, {},
                  Language(Language::Code::Swedish)};
    QStringList paragraphs;
    for (int at = 0; at < 12; ++at)
        paragraphs.append(QStringLiteral("%1 ").arg(at) +
                          QStringLiteral("ord och ord ").repeated(500).trimmed());
    ReportTable table{QStringLiteral("t"),
                      QStringLiteral("t"),
                      {{QStringLiteral("n"), QStringLiteral("n"), ColumnType::Amount},
                       {QStringLiteral("text"), QStringLiteral("text")}}};
    const QString text = paragraphs.join(u'\n');
    for (const char* key : {"a", "b"})
        table.rows.push_back({QString::fromUtf8(key), RowKind::Body, {Money::ofKronor(5), text}});
    table.rows.push_back(
        {QStringLiteral("sum"),
         RowKind::Total,
         {Cell(Money::ofKronor(10)).with(knownPartOf({*table.body(QStringLiteral("n"))})),
          Cell()}});
    report.sheets = {{QStringLiteral("s"),
                      QStringLiteral("s"),
                      {Paragraph{Paragraph::Style::Body, text}, table}}};
    return report;
}
} // namespace

/// All workbooks are read in one go: LibreOffice takes its time to start.
class RecalculationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();
    void finds_data();
    void finds();
    void textsStayTexts_data();
    void textsStayTexts();
    void aLongTextTakesSeveralRows();
    void everyFunctionIsRecalculated();
    void aMissingWorkbookIsSaid();

private:
    struct Judged {
        QString name;
        Report claimed; ///< what the workbook is held against
        recalculation::Pair pair;
    };
    /// Writes one report and remembers to hold it against another.
    void write(const QString& name, const Report& written, const Report& claimed);
    const Judged& judged(const QString& name) const;

    QTemporaryDir m_folder;
    QStringList m_paths;
    std::vector<Judged> m_judged;
};

void RecalculationTest::write(const QString& name, const Report& written, const Report& claimed) {
    m_paths.append(m_folder.filePath(name + QStringLiteral(".xlsx")));
    const auto done = writeXlsx(written, m_paths.last());
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    m_judged.push_back({name, claimed, {}});
}

const RecalculationTest::Judged& RecalculationTest::judged(const QString& name) const {
    const auto found = std::find_if(m_judged.begin(), m_judged.end(),
                                    [&](const Judged& it) { return it.name == name; });
    Q_ASSERT(found != m_judged.end());
    return *found;
}

void RecalculationTest::initTestCase() {
    const auto both = [this](const char* name, const Report& report) {
        write(QString::fromUtf8(name), report, report);
    };
    const QString twice = QStringLiteral("{0}*2");
    const Report right = smallReport(Money::ofKronor(4), twice);
    both("swedish", sampleReport(Language::Code::Swedish));
    both("english", sampleReport(Language::Code::English));
    both("formulas", formulaCases());
    both("functions", functionCases());
    both("long", longTextReport());
    both("right", right);
    both("value-and-formula-differ", smallReport(Money::ofKronor(5), twice));
    write(QStringLiteral("stored-is-wrong"), smallReport(Money::ofKronor(5), twice), right);
    write(QStringLiteral("formula-is-wrong"),
          smallReport(Money::ofKronor(4), QStringLiteral("{0}*3")), right);
    write(QStringLiteral("formula-is-missing"), smallReport(Money::ofKronor(4), {}), right);
    write(QStringLiteral("off-by-one-ore"),
          smallReport(Money::ofOre(401), QStringLiteral("{0}*2+0.01")), right);
    if (QTest::currentTestFailed())
        return;
    QString error;
    std::vector<recalculation::Pair> pairs = recalculation::read(m_paths, error);
    QCOMPARE(error, QString());
    QCOMPARE(pairs.size(), m_judged.size());
    for (std::size_t at = 0; at < pairs.size(); ++at)
        m_judged[at].pair = std::move(pairs[at]);
}

void RecalculationTest::agrees_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"swedish", "english", "formulas", "functions", "long", "right"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void RecalculationTest::agrees() {
    QFETCH(QString, name);
    const Judged& one = judged(name);
    QCOMPARE(recalculation::differences(one.claimed, one.pair), QString());
}

void RecalculationTest::finds_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("value-and-formula-differ")
        << QStringLiteral("the program has 5, stored is 5, recalculated 4");
    QTest::newRow("stored-is-wrong")
        << QStringLiteral("the program has 4, stored is 5, recalculated 4");
    QTest::newRow("formula-is-wrong")
        << QStringLiteral("the program has 4, stored is 4, recalculated 6");
    QTest::newRow("formula-is-missing")
        << QStringLiteral("the program has 4, stored is 4, recalculated 4");
    QTest::newRow("off-by-one-ore")
        << QStringLiteral("the program has 4, stored is 4.0099999999999998");
}

void RecalculationTest::finds() {
    QFETCH(QString, words);
    const Judged& one = judged(QString::fromUtf8(QTest::currentDataTag()));
    const QString found = recalculation::differences(one.claimed, one.pair);
    QVERIFY2(found.contains(words), qPrintable(found));
    QCOMPARE(found.count(u'\n'), 0); // and nothing else
}

void RecalculationTest::textsStayTexts_data() {
    QTest::addColumn<int>("number");
    const char* texts[] = {"=1+1", "@SUM(A1)", "+46", "-5", "<b>x</b>", "a & b", "_x0041_"};
    for (int at = 0; at < static_cast<int>(std::size(texts)); ++at)
        QTest::newRow(texts[at]) << at;
}

void RecalculationTest::textsStayTexts() {
    QFETCH(int, number);
    const Judged& one = judged(QStringLiteral("swedish"));
    const auto layout = Layout::of(one.claimed);
    const auto place = layout->place(
        {QStringLiteral("odd"), QStringLiteral("t%1").arg(number), QStringLiteral("text")});
    const auto value = one.pair.recalculated.at(place->sheet, place->row, place->column);
    QCOMPARE(value.kind, recalculation::Value::Kind::Text);
    QCOMPARE(value.text, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(value.formula, QString());
}

void RecalculationTest::aLongTextTakesSeveralRows() {
    const Judged& one = judged(QStringLiteral("long"));
    const auto layout = Layout::of(one.claimed);
    const auto reference = [](const char* row) {
        return CellReference{QStringLiteral("t"), QString::fromUtf8(row), QStringLiteral("text")};
    };
    const int first = layout->place(reference("a"))->row;
    const int next = layout->place(reference("b"))->row;
    QCOMPARE(next - first, 3);
    QStringList pieces;
    for (int row = first; row < next; ++row) {
        pieces.append(one.pair.stored.at(0, row, 1).text);
        QVERIFY(pieces.last().size() <= longestCellText);
    }
    const auto& table = *one.claimed.table(QStringLiteral("t"));
    QCOMPARE(pieces.join(u'\n'), std::get<QString>(table.rows[0].cells[1].content));
}

void RecalculationTest::everyFunctionIsRecalculated() {
    QStringList used;
    for (const Report& report : {functionCases(), formulaCases()}) {
        for (const Row& row : std::get<ReportTable>(report.sheets[0].blocks[0]).rows) {
            for (const Cell& cell : row.cells)
                used.append(cell.formula ? cell.formula->text : QString());
        }
    }
    const QString all = used.join(u' ');
    QStringList missing;
    for (const QString& function : formulaFunctions()) {
        if (!all.contains(function + u'('))
            missing.append(function);
    }
    QCOMPARE(missing, QStringList());
}

void RecalculationTest::aMissingWorkbookIsSaid() {
    const QString found = recalculation::compareRecalculated(
        sampleReport(), m_folder.filePath(QStringLiteral("missing.xlsx")));
    QVERIFY2(found.contains(QStringLiteral("missing")), qPrintable(found));
}

QTEST_GUILESS_MAIN(RecalculationTest)
#include "recalculation_test.moc"
