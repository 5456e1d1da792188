// SPDX-License-Identifier: GPL-3.0-or-later
// What every report is called and says where there are no sheets.
#include "model/document/contents.h"
#include "model/samples/samples.h"
#include "model/tables/headings.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"
#include "reports/writers/csv_writer.h"
#include "reports/writers/write_report.h"
#include "tests/reports/made_prices.h"
#include "tests/reports/report_reading.h"

#include <QRegularExpression>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

Contents madeOf(const QString& document) {
    return document == QLatin1String("prices") ? madePrices() : *sampleContents(document);
}

} // namespace

class CsvCatalogueTest : public QObject {
    Q_OBJECT

    /// The report that the row is about, as csv has it.
    static Report made() {
        QFETCH(QString, report);
        QFETCH(QString, document);
        QFETCH(int, language);
        const Language shown(static_cast<Language::Code>(language));
        auto built =
            reportInfo(report)->build(contentsFor(Format::Csv, madeOf(document)), {0, shown, true});
        if (!built)
            qFatal("%s", qPrintable(built.error().message));
        return *std::move(built);
    }

private Q_SLOTS:
    void aHeadingHasItsUnitOnce_data() {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("document");
        QTest::addColumn<int>("language");
        for (const ReportInfo& info : reportCatalogue())
            for (const char* document :
                 {"goteborg-2025", "norrtalje-2019", "stockholm-2013", "prices"})
                for (const Language::Code code : {Language::Code::Swedish, Language::Code::English})
                    QTest::addRow("%s, %s, %s", info.key, document,
                                  qPrintable(Language(code).name()))
                        << QString::fromLatin1(info.key) << QString::fromLatin1(document)
                        << static_cast<int>(code);
    }
    void aHeadingHasItsUnitOnce() {
        const Report report = made();
        static const QRegularExpression twice(QStringLiteral(
            "\\((%|kr|tkr|mnkr|SEK|SEK thousand|SEK million)\\).*\\((%|kr|tkr|mnkr|SEK[^)]*)\\)"));
        for (const ReportTable* table : tablesOf(report)) {
            ReportTable headings = *table;
            headings.rows.clear();
            for (const Column& column : table->columns) {
                headings.columns = {column};
                const QString csv = QString::fromUtf8(toCsv(headings, report.language));
                const QString sheet = columnHeading(*table, column, report.language);
                for (const QString& heading : {csv.trimmed(), sheet, column.title})
                    QVERIFY2(!twice.match(heading).hasMatch(),
                             qPrintable(table->key + QStringLiteral(": ") + heading));
            }
        }
    }

    /// Nor does it tell of sheets and cells.
    void noWordIsMeantForAWorkbook_data() { aHeadingHasItsUnitOnce_data(); }
    void noWordIsMeantForAWorkbook() {
        const Report report = made();
        static const QRegularExpression words(
            QStringLiteral("\\b(sheets?|cells?|workbooks?|spreadsheets?|fliken|flikarna|flikar|"
                           "blad(et)?|celler(na)?|cellen|arbetsbok(en)?|kalkylblad(et)?)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        std::vector<const ReportTable*> tables = tablesOf(report);
        const auto notes = csvNotes(tables, report.language);
        if (notes)
            tables.push_back(&*notes);
        for (const ReportTable* table : tables)
            for (const QString& line :
                 QString::fromUtf8(toCsv(*table, report.language)).split(u'\n'))
                QVERIFY2(!words.match(line).hasMatch(),
                         qPrintable(table->key + QStringLiteral(": ") + line));
    }
};

QTEST_GUILESS_MAIN(CsvCatalogueTest)
#include "csv_catalogue_test.moc"
