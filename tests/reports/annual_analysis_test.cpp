// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/build_info.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/samples/samples.h"
#include "model/tables/report_options.h"
#include "reports/analysis/annual_analysis.h"
#include "tests/model/made_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

#include <set>

using namespace nytto;
using namespace nytto::test;

namespace {

const char* const goteborg = "goteborg-2025";

ReportOptions options(Language::Code code = Language::Code::English, bool withSecret = false) {
    return {0, Language(code), withSecret};
}

Report analysisOf(const char* sample, const ReportOptions& asked = options()) {
    const auto contents = sampleContents(QString::fromLatin1(sample));
    return *annualAnalysis(*contents, asked);
}

QString valueOf(const Report& report, const char* table, const char* row, const char* column) {
    return cellText(report, table, row, column);
}

/// The references of all formulas of the report that lead to no cell.
QStringList deadReferences(const Report& report) {
    QStringList dead;
    for (const ReportTable* table : tablesOf(report)) {
        for (const Row& row : table->rows) {
            for (const Cell& cell : row.cells) {
                if (!cell.formula)
                    continue;
                for (const CellRange& range : cell.formula->references)
                    for (const CellReference& end : {range.from, range.to}) {
                        const ReportTable* target = report.table(end.table);
                        if (!target || !cellAt(*target, end.row, end.column))
                            dead += QStringLiteral("%1/%2 → %3/%4/%5")
                                        .arg(table->key, row.key, end.table, end.row, end.column);
                    }
            }
        }
    }
    return dead;
}

/// The tables that a cell's formula leads to, directly or by way of others.
std::set<QString> tablesBehind(const Report& report, const CellReference& cell) {
    std::set<QString> tables;
    std::vector<CellReference> open{cell};
    std::set<QString> seen;
    while (!open.empty()) {
        const CellReference next = open.back();
        open.pop_back();
        if (!seen.insert(next.table + u'/' + next.row + u'/' + next.column).second)
            continue;
        tables.insert(next.table);
        const ReportTable* table = report.table(next.table);
        const Cell* found = table ? cellAt(*table, next.row, next.column) : nullptr;
        if (!found || !found->formula)
            continue;
        for (const CellRange& range : found->formula->references) {
            open.push_back(range.from);
            open.push_back(range.to);
        }
    }
    return tables;
}

/// A settings-only document: an analysis of which nothing is known yet.
Contents emptyDocument() {
    return MadeDocument().contents;
}

} // namespace

class AnnualAnalysisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetsStandInTheOrderOfTheDocument();
    void formulasLeadToCells_data();
    void formulasLeadToCells();
    void publishedTotalsComeOut_data();
    void publishedTotalsComeOut();
    void theCoverSaysWhoAndHow();
    void aTotalIsTracedToItsData();
    void allChecksAreRight_data();
    void allChecksAreRight();
    void assumedValuesAreMarkedAndListed();
    void aSecretInitiativeIsMasked_data();
    void aSecretInitiativeIsMasked();
    void chartsPointAtCells();
    void emptyChaptersSaySo();
    void statusIsTakenFromTheAnalysisOfTheYear();
    void everyYearOfADocumentHasAnAnalysis();
    void aYearOutsideTheDocumentIsRefused();
};

void AnnualAnalysisTest::sheetsStandInTheOrderOfTheDocument() {
    const QStringList keys = sheetKeys(analysisOf(goteborg));
    const char* const expected[] = {"cover",
                                    "summary",
                                    "chapter-1",
                                    "chapter-1-1",
                                    "chapter-1-1-comments",
                                    "chapter-1-2",
                                    "chapter-1-3",
                                    "chapter-2",
                                    "chapter-3",
                                    "chapter-3-texts",
                                    "chapter-3-ongoing",
                                    "chapter-4",
                                    "scenario-1",
                                    "scenario-2",
                                    "scenario-3",
                                    "comparison",
                                    "assumptions",
                                    "notes",
                                    "checks",
                                    "findings",
                                    "glossary",
                                    "services",
                                    "other-services",
                                    "initiatives",
                                    "service-causes"};
    qsizetype last = -1;
    for (const char* key : expected) {
        const qsizetype place = keys.indexOf(QString::fromLatin1(key));
        QVERIFY2(place > last, key);
        last = place;
    }
}

void AnnualAnalysisTest::formulasLeadToCells_data() {
    QTest::addColumn<QString>("sample");
    for (const SampleInfo& sample : samples())
        QTest::newRow(qPrintable(sample.key)) << sample.key;
}

void AnnualAnalysisTest::formulasLeadToCells() {
    QFETCH(QString, sample);
    QCOMPARE(deadReferences(analysisOf(qPrintable(sample))).join(u'\n'), QString());
}

void AnnualAnalysisTest::publishedTotalsComeOut_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* table, const char* key, const char* column,
                        const char* value) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(key) << QByteArray(column)
                            << QString::fromLatin1(value);
    };
    row("moved development", "moved", "total", "amount", "48709");
    row("published causes", "causes", "total", "published", "99500");
    row("published change", "causes", "published", "published", "99500");
    row("base 2025", "services", "total", "cost-2025", "1088976");
    row("base 2026", "services", "total", "cost-2026", "unknown");
    row("proposed budget 2025", "changes", "total", "proposal", "1088976");
    row("budget 2024", "changes", "total", "budget", "989476");
    row("change in all", "changes", "total", "change", "99500");
    row("new initiatives 2025", "new-initiatives", "total", "cost-2025", "48500");
    row("ongoing initiatives 2025", "ongoing-initiatives", "total", "cost-2025", "13800");
    row("scenario 1", "scenario-1-summary", "sum", "2025", "1116626");
    row("scenario 2", "scenario-2-summary", "sum", "2025", "1121026");
    row("scenario 3", "scenario-3-summary", "sum", "2025", "1094176");
    row("scenario 1 as published", "scenario-1-summary", "sum", "published-2025", "1116626");
    row("scenario 2 as published", "scenario-2-summary", "sum", "published-2025", "1121026");
    row("scenario 3 as published", "scenario-3-summary", "sum", "published-2025", "1094176");
    row("scenarios 1 + 2 + 3", "scenario-comparison", "2025-stack-3", "sum", "1153876");
    row("listed scenario 1", "scenario-list", "scenario-1", "sum", "1116626");
    row("key figure: scenario 2", "key-figures", "scenario-2-sum", "amount", "1121026");
    row("key figure: base", "key-figures", "base", "amount", "1088976");
    row("key figure: change", "key-figures", "change", "amount", "99500");
}

void AnnualAnalysisTest::publishedTotalsComeOut() {
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, column);
    const Report report = analysisOf(goteborg);
    QTEST(valueOf(report, table, row, column), "value");
}

void AnnualAnalysisTest::theCoverSaysWhoAndHow() {
    const Report report = analysisOf(goteborg);
    QCOMPARE(report.title, QStringLiteral("Annual analysis 2025"));
    QCOMPARE(report.company, QStringLiteral("Göteborgs Stad"));
    QCOMPARE(valueOf(report, "cover", "municipality", "value"), QStringLiteral("Göteborgs Stad"));
    QCOMPARE(valueOf(report, "cover", "supplier", "value"), QStringLiteral("Intraservice"));
    QCOMPARE(valueOf(report, "cover", "status", "value"), QStringLiteral("Draft"));
    QCOMPARE(valueOf(report, "cover", "price-level", "value"), QStringLiteral("2024"));
    QCOMPARE(valueOf(report, "cover", "program", "value"), programTitle());
    QCOMPARE(valueOf(report, "cover", "checks", "value"), QStringLiteral("All checks are right"));
    QVERIFY(valueOf(report, "cover", "findings", "value").toInt() > 0);
}

void AnnualAnalysisTest::aTotalIsTracedToItsData() {
    const Report report = analysisOf(goteborg);
    const ReportTable& changes = *report.table(QStringLiteral("changes"));
    const auto behind =
        tablesBehind(report, changes.at(QStringLiteral("total"), QStringLiteral("change")));
    QVERIFY(behind.contains(QStringLiteral("services")));
    const QString row = rowNamed(changes, QStringLiteral("IT Arbetsplats"));
    QVERIFY(tablesBehind(report, changes.at(row, QStringLiteral("over-amount")))
                .contains(QStringLiteral("settings")));
    const ReportTable& proposed = *report.table(QStringLiteral("new-initiatives"));
    QVERIFY(tablesBehind(report, proposed.at(QStringLiteral("total"), QStringLiteral("cost-2025")))
                .contains(QStringLiteral("initiatives")));
}

void AnnualAnalysisTest::allChecksAreRight_data() {
    formulasLeadToCells_data();
}

void AnnualAnalysisTest::allChecksAreRight() {
    QFETCH(QString, sample);
    const Report report = analysisOf(qPrintable(sample));
    const ReportTable& checks = *report.table(QStringLiteral("checks"));
    QStringList wrong;
    for (const Row& row : checks.rows)
        if (cellText(checks, row.key, QStringLiteral("result")) != QLatin1String("0"))
            wrong += cellText(checks, row.key, QStringLiteral("sentence"));
    QCOMPARE(wrong, QStringList());
    QCOMPARE(cellText(checks, QStringLiteral("total"), QStringLiteral("result")),
             QStringLiteral("0"));
}

void AnnualAnalysisTest::assumedValuesAreMarkedAndListed() {
    const Report report = analysisOf(goteborg);
    const ReportTable& initiatives = *report.table(QStringLiteral("initiatives"));
    const QString row = rowNamed(initiatives, QStringLiteral("Utveckla bevarandeplattform"));
    const Cell* impact = cellAt(initiatives, row, QStringLiteral("impact-2026"));
    QCOMPARE(impact->mark, CellMark::Assumed);
    QVERIFY(!impact->comment.isEmpty());
    const Cell* cost = cellAt(initiatives, row, QStringLiteral("cost-2025"));
    QCOMPARE(cost->mark, CellMark::Input);
    const auto contents = sampleContents(QString::fromLatin1(goteborg));
    // Those on who pays what, which the analysis does not show, are left out.
    const auto listed = std::ranges::count_if(contents->all<Note>(), [](const Note& note) {
        const std::size_t kind = entityInfo(note.subject.kind)->index;
        return kind < entityInfoOf<Unit>().index || kind > entityInfoOf<WhatIfItem>().index;
    });
    QCOMPARE(report.table(QStringLiteral("notes"))->rows.size(), static_cast<std::size_t>(listed));
}

void AnnualAnalysisTest::aSecretInitiativeIsMasked_data() {
    QTest::addColumn<bool>("withSecret");
    QTest::newRow("masked") << false;
    QTest::newRow("shown") << true;
}

void AnnualAnalysisTest::aSecretInitiativeIsMasked() {
    QFETCH(bool, withSecret);
    Contents contents = *sampleContents(QString::fromLatin1(goteborg));
    const auto& rows = contents.all<Initiative>();
    Initiative secret = *std::ranges::find_if(rows, &Initiative::secret);
    const QString hidden = QStringLiteral("Hidden words");
    secret.name = hidden;
    secret.description = hidden;
    secret.risks = hidden;
    secret.certaintyNote = hidden;
    secret.serviceName = hidden;
    contents.replace(secret);
    const auto report = annualAnalysis(contents, options(Language::Code::English, withSecret));
    QVERIFY(report.ok());
    const QString all = allTexts(*report).join(u'\n');
    QCOMPARE(all.contains(hidden), withSecret);
    const ReportTable& table = *report->table(QStringLiteral("initiatives"));
    QCOMPARE(cellText(table, secret.id.uuid().toString(QUuid::WithoutBraces),
                      QStringLiteral("cost-2025")),
             QStringLiteral("9000"));
}

void AnnualAnalysisTest::chartsPointAtCells() {
    const Report report = analysisOf(goteborg);
    QStringList keys;
    for (const Sheet& sheet : report.sheets) {
        for (const Block& block : sheet.blocks) {
            const auto* chart = std::get_if<ChartData>(&block);
            if (!chart)
                continue;
            keys += chart->key;
            QVERIFY2(chart->categoryCells.has_value(), qPrintable(chart->key));
            QVERIFY2(!chart->description.isEmpty(), qPrintable(chart->key));
            for (const ChartData::Series& series : chart->series) {
                QVERIFY2(series.valueCells.has_value(), qPrintable(chart->key));
                QCOMPARE(series.values.size(), chart->categories.size());
            }
        }
    }
    for (const char* key : {"first-year-chart", "scenario-changes-chart",
                            "scenario-net-benefits-chart", "causes-chart", "scenario-1-chart"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
}

void AnnualAnalysisTest::emptyChaptersSaySo() {
    const auto report = annualAnalysis(emptyDocument(), options());
    QVERIFY(report.ok());
    const QString all = allTexts(*report).join(u'\n');
    for (const char* sentence :
         {"The document has no services of the base for this year.",
          "No changed categories are proposed.", "No changed allocation keys are proposed.",
          "No new initiatives are proposed.", "No initiatives are ongoing.",
          "No ongoing initiative needs a comment.", "No development was moved",
          "No significant deviations are reported", "No scenarios are proposed for 2025."})
        QVERIFY2(all.contains(QString::fromLatin1(sentence)), sentence);
    QCOMPARE(deadReferences(*report).join(u'\n'), QString());
}

void AnnualAnalysisTest::statusIsTakenFromTheAnalysisOfTheYear() {
    MadeDocument made;
    AnnualAnalysis analysis = made.filled<AnnualAnalysis>();
    analysis.year = 2025;
    analysis.status = AnalysisStatus::HandedIn;
    analysis.preparedBy = QStringLiteral("Anna");
    analysis.handedInBy = QStringLiteral("Bo");
    analysis.handedInOn = QDate(2024, 5, 15);
    made.add(analysis);
    const auto report = annualAnalysis(made.contents, options());
    QCOMPARE(report->author, QStringLiteral("Anna"));
    QCOMPARE(valueOf(*report, "cover", "status", "value"), QStringLiteral("Handed in"));
    QCOMPARE(valueOf(*report, "cover", "handed-in", "value"), QStringLiteral("Bo"));
    QCOMPARE(valueOf(*report, "cover", "handed-in", "detail"), QStringLiteral("2024-05-15"));
    QCOMPARE(valueOf(*report, "cover", "checked", "value"), QStringLiteral("Not stated"));
}

void AnnualAnalysisTest::everyYearOfADocumentHasAnAnalysis() {
    const auto contents = sampleContents(QString::fromLatin1(goteborg));
    for (const int year : {2023, 2024, 2026, 2027}) {
        ReportOptions asked = options();
        asked.year = year;
        const auto report = annualAnalysis(*contents, asked);
        QVERIFY2(report.ok(), qPrintable(QString::number(year)));
        QCOMPARE(valueOf(*report, "cover", "checks", "value"),
                 QStringLiteral("All checks are right"));
    }
}

void AnnualAnalysisTest::aYearOutsideTheDocumentIsRefused() {
    const auto contents = sampleContents(QString::fromLatin1(goteborg));
    ReportOptions asked = options();
    asked.year = 1999;
    const auto report = annualAnalysis(*contents, asked);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::BadInput);
    QVERIFY(report.error().message.contains(QStringLiteral("2025")));
}

QTEST_GUILESS_MAIN(AnnualAnalysisTest)
#include "annual_analysis_test.moc"
