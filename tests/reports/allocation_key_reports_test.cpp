// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report_options.h"
#include "reports/allocation/volumes_report.h"
#include "reports/bills/correction_invoice_report.h"
#include "reports/bills/price_list_report.h"
#include "tests/reports/made_prices.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

Report built(Result<Report> (*report)(const Contents&, const ReportOptions&)) {
    const auto made = report(madePrices(), {0, Language(Language::Code::English), false});
    return made ? *made : Report();
}

const ReportTable* tableTitled(const Report& report, const char* title) {
    for (const ReportTable* table : tablesOf(report))
        if (table->title.startsWith(QString::fromLatin1(title)))
            return table;
    return nullptr;
}

QStringList notesOf(const ReportTable& table) {
    return {table.notes.begin(), table.notes.end()};
}

QStringList rowsOf(const ReportTable& table, const char* columns) {
    QStringList texts;
    for (const Row& row : table.rows)
        texts << rowText(table, row.key, words(columns));
    return texts;
}

} // namespace

/// Volumes, price list and correction invoices.
class AllocationKeyReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void volumesOfAKeyPerUnitAndYear() {
        const Report report = built(volumesReport);
        const ReportTable* table = tableTitled(report, "Licences");
        QVERIFY(table);
        // The group's own 7 is not counted; of 2024 nothing is asked, as no price is of that year.
        QCOMPARE(rowsOf(*table, "name planned-2024 actual-2024 planned-2025 actual-2025"),
                 (QStringList{QStringLiteral("A 190 180 200 100"), QStringLiteral("B - - 100 150"),
                              QStringLiteral("C - - 0 1"), QStringLiteral("Old 10 - - -"),
                              QStringLiteral("In all 200 180 300 251")}));
        QCOMPARE(rowText(*table, table->rows.front().key,
                         words("due deliverer delivered approver approved note")),
                 QStringLiteral("2024-09-30 Anna 2024-09-12 Berit 2024-10-01 counted by hand"));
        QVERIFY(table->notes.front().contains(QStringLiteral("2024: nothing is allocated")));
        QCOMPARE(notesOf(*table).filter(QStringLiteral("not counted")),
                 QStringList{QStringLiteral("2025: entered, but not counted, because they bear no "
                                            "costs in the year: Group.")});
    }

    void missingVolumesAreUnknownAndNamed() {
        const Report report = built(volumesReport);
        const ReportTable* table = tableTitled(report, "Gap");
        QVERIFY(table);
        QCOMPARE(rowsOf(*table, "name planned-2025 actual-2025"),
                 (QStringList{QStringLiteral("A 5 6"), QStringLiteral("B 5 unknown"),
                              QStringLiteral("C unknown unknown"),
                              QStringLiteral("In all unknown unknown"),
                              QStringLiteral("Of which is known 10 6")}));
        QCOMPARE(notesOf(*table),
                 (QStringList{QStringLiteral("2025: planned volumes are missing: C."),
                              QStringLiteral("2025: actual volumes are missing: B, C.")}));
        const ReportTable* keys = report.table(QStringLiteral("keys"));
        QCOMPARE(
            rowText(*keys, rowNamed(*keys, QStringLiteral("Gap")), words("planned actual missing")),
            QStringLiteral("unknown unknown C"));
    }

    void otherMethodsShowTheirShares() {
        const Report report = built(volumesReport);
        QCOMPARE(rowsOf(*tableTitled(report, "Fixed"), "name weight share"),
                 (QStringList{QStringLiteral("A 3 42.8571%"), QStringLiteral("C 4 57.1429%"),
                              QStringLiteral("In all 7 -")}));
        QVERIFY(tableTitled(report, "Fixed")
                    ->notes.front()
                    .contains(QStringLiteral("weights are missing: B")));
        QCOMPARE(rowsOf(*tableTitled(report, "Both"), "name weight share"),
                 (QStringList{QStringLiteral("Licences 2 66.6667%"),
                              QStringLiteral("Even 1 33.3333%"), QStringLiteral("In all 3 -")}));
        QVERIFY(!tableTitled(report, "Even")->whenEmpty.isEmpty());
    }

    void everyKeyHasItsSheetAndItsSums() {
        const Report report = built(volumesReport);
        const ReportTable* keys = report.table(QStringLiteral("keys"));
        QCOMPARE(keys->rows.size(), std::size_t{7});
        for (const Row& row : keys->rows)
            QVERIFY(sheetKeys(report).contains(row.cells.front().linkSheet));
        const ReportTable* table = tableTitled(report, "Licences");
        for (const char* column : {"planned-2024", "planned-2025", "actual-2025"})
            QVERIFY(cellAt(*table, QStringLiteral("total"), QString::fromLatin1(column))->formula);
    }

    void pricesOfAllYears() {
        const Report report = built(priceListReport);
        const ReportTable* prices = report.table(QStringLiteral("prices"));
        QVERIFY(prices);
        QCOMPARE(rowsOf(*prices, "year service name").size(), 7);
        QCOMPARE(rowsOf(*prices, "year service name").back(), QStringLiteral("2026 Risk Licence"));
        const ReportTable* recoveries = report.table(QStringLiteral("recoveries"));
        QCOMPARE(rowsOf(*recoveries, "year name recovery").back(),
                 QStringLiteral("2026 Risk unknown")); // no volumes yet
    }

    void correctionInvoicesStandFirst() {
        const Report report = built(correctionInvoiceReport);
        QCOMPARE(sheetKeys(report), words("corrections prices charges reading"));
        const ReportTable* table = report.table(QStringLiteral("corrections"));
        for (const Row& row : table->rows) {
            const Cell* total = cellAt(*table, row.key, QStringLiteral("total"));
            QCOMPARE(total->formula.has_value(), row.kind != RowKind::Group);
        }
    }
};

QTEST_GUILESS_MAIN(AllocationKeyReportsTest)
#include "allocation_key_reports_test.moc"
