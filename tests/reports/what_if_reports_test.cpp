// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report_options.h"
#include "reports/bills/what_if_reports.h"
#include "reports/report_catalogue.h"
#include "tests/model/json_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Two units share 90.00 by volumes 1 and 2; one of them alone pays 40.00 of an optional service.
/// A proposed key shares evenly, and a proposed category lets both pay.
const QByteArray base = R"(
    "unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
    "service": [ { "id": "net", "name": "Net", "category": "base",
                   "cost": { "2025": { "budget": "90.00" } } },
                 { "id": "risk", "name": "Risk", "category": "additional",
                   "cost": { "2025": { "budget": "40.00" } } } ],
    "allocationKey": [ { "id": "staff", "name": "Staff" }, { "id": "even", "name": "Even", "method": "even" } ],
    "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025, "planned": "1" },
                   { "key": "staff", "unit": "b", "year": 2025, "planned": "2" } ],
    "servicePart": [ { "id": "all", "service": "net", "name": "All" },
                     { "id": "whole", "service": "risk", "name": "Whole" } ],
    "partKey": [ { "part": "all", "key": "staff" }, { "part": "whole", "key": "even" } ],
    "participation": [ { "service": "risk", "unit": "b" } ],
    "keyProposal": [ { "id": "kp", "service": "net", "year": 2025, "keyToday": "Staff",
                       "keyProposed": "Even" } ],
    "whatIf": [ { "id": "w1", "name": "Even shares", "year": 2025, "keyProposal": "kp" },
                { "id": "w2", "name": "Risk for all", "year": 2025 },
                { "id": "w3", "name": "Later", "year": 2026 },
                { "id": "w4", "name": "Lacks its key", "year": 2025 } ],
    "whatIfItem": [ { "whatIf": "w1", "kind": "part-key", "part": "all", "key": "even" },
                    { "whatIf": "w2", "kind": "category", "service": "risk", "category": "base" },
                    { "whatIf": "w4", "kind": "part-key", "part": "all" } ])";

Report reportOf(auto build) {
    const Contents contents = documentOf(base, {});
    const Result<Report> report =
        build(contents, ReportOptions{2025, Language(Language::Code::English), false});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

QString kronor(const Cell& cell) {
    const auto* figure = std::get_if<Figure>(&cell.content);
    return figure ? figure->amount().toPlain() : plain(cell);
}

QStringList rowsOf(const ReportTable& table) {
    QStringList rows;
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells << kronor(cell);
        rows << cells.join(u' ').trimmed();
    }
    return rows;
}

const ReportTable& startingWith(const Report& report, const char* key) {
    for (const ReportTable* table : tablesOf(report))
        if (table->key.startsWith(QLatin1String(key)))
            return *table;
    qFatal("no table %s", key);
}

} // namespace

class WhatIfReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUnitHasBeforeAndAfter_data() {
        QTest::addColumn<bool>("ofKeys");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("key") << true
                             << QStringList(
                                    {QStringLiteral("A 30.00 45.00 15.00 50%"),
                                     QStringLiteral("B 100.00 85.00 -15.00 -15%"),
                                     QStringLiteral("All bills 130.00 130.00 0.00"),
                                     QStringLiteral("Not allocated 0.00 0.00 0.00"),
                                     QStringLiteral("Cost of all services 130.00 130.00 0.00")});
        QTest::newRow("category") << false
                                  << QStringList({QStringLiteral("A 30.00 50.00 20.00 66.6667%"),
                                                  QStringLiteral("B 100.00 80.00 -20.00 -20%"),
                                                  QStringLiteral("All bills 130.00 130.00 0.00"),
                                                  QStringLiteral("Not allocated 0.00 0.00 0.00"),
                                                  QStringLiteral(
                                                      "Cost of all services 130.00 130.00 0.00")});
    }
    void everyUnitHasBeforeAndAfter() {
        QFETCH(const bool, ofKeys);
        const Report report = ofKeys ? reportOf(keyChangesReport) : reportOf(categoryChangesReport);
        QTEST(rowsOf(startingWith(report, "bills-")), "rows");
    }

    void whoPaysMoreAndLessStandsByItself() {
        QCOMPARE(rowsOf(startingWith(reportOf(keyChangesReport), "extremes-")),
                 QStringList({QStringLiteral("Pay more"), QStringLiteral("A 30.00 45.00 15.00 50%"),
                              QStringLiteral("Pay less"),
                              QStringLiteral("B 100.00 85.00 -15.00 -15%")}));
    }

    void eachKindHasItsWhatIfsOfTheYear() {
        const Report report = reportOf(keyChangesReport);
        const ReportTable& table = *report.table(QStringLiteral("what-ifs"));
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(plain(table.rows[0].cells[1]), QStringLiteral("Net"));
        QVERIFY(plain(table.rows[0].cells[4]).contains(QStringLiteral("unchanged: 130.00")));
        QCOMPARE(plain(table.rows[0].cells[2]), QStringLiteral("1"));
        const Report categories = reportOf(categoryChangesReport);
        QCOMPARE(categories.table(QStringLiteral("what-ifs"))->rows.size(), std::size_t{1});
    }

    void secretTextsAreLeftOut_data() {
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("left out") << false;
        QTest::newRow("wanted") << true;
    }
    void secretTextsAreLeftOut() {
        QFETCH(const bool, withSecret);
        const Contents contents = documentOf(base, R"(
            "initiative": [ { "id": "hush", "name": "Operation Nightfall", "secret": true,
                              "publicName": "A matter" } ],
            "whatIf": [ { "id": "w5", "name": "With Operation Nightfall", "year": 2025 } ])");
        const auto report =
            reportInfo(QStringLiteral("key-changes"))
                ->build(contents,
                        ReportOptions{2025, Language(Language::Code::English), withSecret});
        const QString texts = allTexts(*report).join(u'\n');
        QCOMPARE(texts.contains(QStringLiteral("Nightfall")), withSecret);
        QCOMPARE(texts.contains(QStringLiteral("With A matter")), !withSecret);
    }

    void aWhatIfThatLacksSomethingSaysWhat() {
        const Report report = reportOf(keyChangesReport);
        const ReportTable& table = *report.table(QStringLiteral("what-ifs"));
        QVERIFY2(plain(table.rows[1].cells[4]).contains(QStringLiteral("lacks")),
                 qPrintable(plain(table.rows[1].cells[4])));
    }
};

QTEST_GUILESS_MAIN(WhatIfReportsTest)
#include "what_if_reports_test.moc"
