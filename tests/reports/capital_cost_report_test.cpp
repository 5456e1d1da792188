// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/tables/report_options.h"
#include "reports/investments/capital_cost_report.h"
#include "reports/report_catalogue.h"
#include "reports/writers/write_report.h"
#include "tests/model/made_document.h"
#include "tests/reports/recalculation.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A document with investments of many kinds.
struct Case : MadeDocument {
    Case() : MadeDocument(2020, 3) {
        change([](Settings& settings) { settings.displayUnit = MoneyUnit::Kronor; });
    }
    Investment investment(const QString& name, auto... adjustments) {
        Investment row = filled<Investment>();
        row.name = name;
        row.start = {2020, 4};
        row.rate = Rate::ofMillionths(15'000);
        row.rateSource = QStringLiteral("Council, June 2019");
        (adjustments(row), ...);
        add(row);
        return row;
    }
    InvestmentComponent component(const Investment& investment, const QString& name,
                                  const Figure& amount, int life, Money residual = Money()) {
        InvestmentComponent row = filled<InvestmentComponent>();
        row.investment = investment.id;
        row.name = name;
        row.amount = amount;
        row.life = life;
        row.residual = residual;
        add(row);
        return row;
    }
    void rate(int year, int millionths) {
        InternalRate row = filled<InternalRate>();
        row.year = year;
        row.rate = Rate::ofMillionths(millionths);
        row.source = QStringLiteral("Budget %1").arg(year);
        add(row);
    }
    void published(const Investment& investment, PublishedQuantity quantity,
                   std::optional<int> year, const Figure& figure) {
        PublishedFigure row = filled<PublishedFigure>();
        row.investment = investment.id;
        row.quantity = quantity;
        row.calculationYear = year;
        row.figure = figure;
        row.unit = MoneyUnit::Kronor;
        add(row);
    }
};

Report reportOf(const Contents& contents, bool withSecret = false) {
    ReportOptions options;
    options.language = Language(Language::Code::English);
    options.withSecret = withSecret;
    Result<Report> report = capitalCostReport(contents, options);
    if (!report)
        QTest::qFail(qPrintable(report.error().message), __FILE__, __LINE__);
    return report ? *report : Report();
}

QString text(const Cell& cell) {
    if (const auto* figure = std::get_if<Figure>(&cell.content)) {
        if (figure->isAmount())
            return figure->amount().toPlain();
        return figure->isUnknown() ? QStringLiteral("unknown") : QStringLiteral("n/a");
    }
    if (const auto* rate = std::get_if<Rate>(&cell.content))
        return rate->toPlainPercent();
    if (const auto* number = std::get_if<qint64>(&cell.content))
        return QString::number(*number);
    const auto* text = std::get_if<QString>(&cell.content);
    return text ? *text : QString();
}

/// One column of a table, all rows.
QString column(const Report& report, const char* tableKey, const char* columnKey) {
    const ReportTable* table = report.table(QString::fromLatin1(tableKey));
    if (!table)
        return QStringLiteral("no such table");
    const int at = table->columnIndex(QString::fromLatin1(columnKey));
    if (at < 0)
        return QStringLiteral("no such column");
    QStringList cells;
    for (const Row& row : table->rows)
        cells += text(row.cells[static_cast<std::size_t>(at)]);
    return cells.join(u'|');
}

/// Every text that a reader of the report could see.
QString allTexts(const Report& report) {
    QStringList texts;
    for (const Sheet& sheet : report.sheets) {
        texts += sheet.name;
        for (const Block& block : sheet.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                texts += paragraph->text;
            const auto* table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            texts += table->title;
            texts += QStringList(table->notes.begin(), table->notes.end());
            for (const Row& row : table->rows)
                for (const Cell& cell : row.cells)
                    texts += ::text(cell) + u' ' + cell.comment;
        }
    }
    return texts.join(u'\n');
}

const QString noTable = QStringLiteral("no such table");

/// Investments whose every figure ends in öre, with ties to round.
void addOddInvestments(Case& of) {
    for (int at = 0; at < 12; ++at) {
        const Investment row = of.investment(QStringLiteral("Odd %1").arg(at), [&](Investment& i) {
            i.method = static_cast<CapitalMethod>(at % 3);
            i.rate = Rate::ofMillionths(12'500 * (1 + at % 4));
            if (i.method != CapitalMethod::Annuity && at % 2)
                i.calendar = CapitalCalendar::CalendarYears;
        });
        of.component(row, QStringLiteral("Part"), Money::ofOre(123'456'700 + 1'010'101 * at),
                     3 + at, Money::ofOre(100'050 * at));
    }
}

Case everyKind() {
    Case of;
    of.rate(2020, 15'000);
    of.rate(2021, 12'500);
    of.rate(2023, 12'500);
    const auto plain = of.investment(QStringLiteral("Plain"));
    of.component(plain, QStringLiteral("All of it"), Money::ofKronor(2'300'000), 5);
    of.published(plain, PublishedQuantity::CapitalInterest, 1, Money::ofKronor(34'500));
    of.published(plain, PublishedQuantity::CapitalInterest, 2, Money::ofKronor(27'000));
    of.published(plain, PublishedQuantity::CapitalInterest, std::nullopt, Money::ofKronor(103'500));
    of.published(plain, PublishedQuantity::CapitalCost, 6, Money::ofKronor(1));
    const auto two = of.investment(QStringLiteral("Two parts"));
    of.component(two, QStringLiteral("Servers"), Money::ofKronor(1'000), 3);
    of.component(two, QStringLiteral("House"), Money::ofKronor(9'999), 7, Money::ofKronor(500));
    const auto unknown = of.investment(QStringLiteral("Unknown part"));
    of.component(unknown, QStringLiteral("Servers"), Figure::unknown(), 3);
    of.component(unknown, QStringLiteral("House"), Money::ofKronor(9'999), 4);
    of.component(unknown, QStringLiteral("Nothing"), Figure::notApplicable(), 2);
    const auto followsTable = [](Investment& row) { row.rateMode = RateMode::Table; };
    const auto isCalendar = [](Investment& row) { row.calendar = CapitalCalendar::CalendarYears; };
    const auto isAnnuity = [](Investment& row) { row.method = CapitalMethod::Annuity; };
    const auto hasNoRate = [](Investment& row) { row.rate.reset(); };
    of.component(of.investment(QStringLiteral("By table"), followsTable, isCalendar),
                 QStringLiteral("All of it"), Money::ofKronor(77'777), 3);
    of.component(of.investment(QStringLiteral("Annuity"), isAnnuity), QStringLiteral("All of it"),
                 Money::ofKronor(2'300'000), 5, Money::ofKronor(100'000));
    of.component(of.investment(QStringLiteral("Annuity without rate"), isAnnuity, hasNoRate),
                 QStringLiteral("All of it"), Money::ofKronor(2'300'000), 3);
    of.component(of.investment(QStringLiteral("Annuity at 0 %"), isAnnuity,
                               [](Investment& row) { row.rate = Rate(); }),
                 QStringLiteral("All of it"), Money::ofKronor(1'000), 3);
    of.component(of.investment(QStringLiteral("Without rate"), hasNoRate),
                 QStringLiteral("All of it"), Money::ofKronor(1'000), 2);
    of.component(of.investment(QStringLiteral("In progress"),
                               [](Investment& row) { row.inProgress = true; }),
                 QStringLiteral("All of it"), Money::ofKronor(1'000), 2);
    of.component(of.investment(QStringLiteral("Does not go together"), isAnnuity, followsTable),
                 QStringLiteral("All of it"), Money::ofKronor(1'000), 2);
    of.investment(QStringLiteral("No parts"));
    addOddInvestments(of);
    return of;
}

} // namespace

class CapitalCostReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isInTheCatalogue() {
        const ReportInfo* info = reportInfo(QStringLiteral("capital-cost"));
        QVERIFY(info);
        QCOMPARE(info->key, "capital-cost");
    }

    void theSampleGivesThePublishedTable() {
        const Report report = reportOf(*sampleContents(QStringLiteral("norrtalje-2019")));
        QCOMPARE(column(report, "capital-1", "cost"),
                 QStringLiteral("494500.00|487600.00|480700.00|473800.00|466900.00|2403500.00"));
        QCOMPARE(column(report, "capital-1", "interest"),
                 QStringLiteral("34500.00|27600.00|20700.00|13800.00|6900.00|103500.00"));
        QCOMPARE(column(report, "published-1", "difference-cost"),
                 QStringLiteral("0.00|0.00|0.00|0.00|0.00|0.00"));
        QCOMPARE(column(report, "published-1", "published-cost"),
                 column(report, "capital-1", "cost"));
    }

    void theSamplesReserveIsShownBesideItsStatedPercentage() {
        const Report report = reportOf(*sampleContents(QStringLiteral("norrtalje-2019")));
        QCOMPARE(column(report, "estimate-1", "percent"), QStringLiteral("||||15|"));
        // 350 000 of 1 950 000
        QCOMPARE(column(report, "estimate-1", "share"), QStringLiteral("||||17.9487|"));
        QCOMPARE(column(report, "estimate-1", "before"), QStringLiteral("||||1950000.00|"));
        QCOMPARE(column(report, "estimate-1", "amount").section(u'|', -1),
                 QStringLiteral("2300000.00"));
    }

    void everyScheduleNamesItsTerms_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fixed rate")
            << "capital-1"
            << "Method: Straight line, interest on the opening book value. Calendar: Calculation "
               "years. Rate: 1.5\u00a0%. Source of the rate: Council, June 2019.";
        QTest::newRow("a part")
            << "capital-2-1"
            << "Method: Straight line, interest on the opening book value. Calendar: Calculation "
               "years. Rate: 1.5\u00a0%. Source of the rate: Council, June 2019.";
        QTest::newRow("internal rates")
            << "capital-4"
            << "Method: Straight line, interest on the opening book value. Calendar: Calendar "
               "years. Rate: the internal rate of each year. Source of the rate: 2020: Budget "
               "2020; 2021: Budget 2021; 2023: Budget 2023.";
        QTest::newRow("published")
            << "published-1"
            << "Method: Straight line, interest on the opening book value. Calendar: Calculation "
               "years. Rate: 1.5\u00a0%. Source of the rate: Council, June 2019.";
    }
    void everyScheduleNamesItsTerms() {
        QFETCH(QString, table);
        QFETCH(QString, sentence);
        const Report report = reportOf(everyKind().contents);
        const ReportTable* found = report.table(table);
        QVERIFY(found);
        QCOMPARE(found->notes.front(), sentence);
    }

    void partsAddUpToTheWhole() {
        const Report report = reportOf(everyKind().contents);
        QCOMPARE(column(report, "capital-2", "name"),
                 QStringLiteral("Year 1 (2020)|Year 2 (2021)|Year 3 (2022)|Year 4 (2023)|Year 5 "
                                "(2024)|Year 6 (2025)|Year 7 (2026)|Total"));
        QCOMPARE(column(report, "capital-2-1", "depreciation"),
                 QStringLiteral("333.33|333.34|333.33|1000.00"));
        QCOMPARE(column(report, "capital-2-2", "depreciation").section(u'|', 0, 1),
                 QStringLiteral("1357.00|1357.00"));
        QCOMPARE(column(report, "capital-2", "depreciation").section(u'|', 0, 3),
                 QStringLiteral("1690.33|1690.34|1690.33|1357.00"));
    }

    void aPublishedFigureIsNeverCorrected() {
        const Report report = reportOf(everyKind().contents);
        QCOMPARE(column(report, "published-1", "name"),
                 QStringLiteral("Year 1 (2020)|Year 2 (2021)|Year 6 (2025)|Total"));
        QCOMPARE(column(report, "published-1", "published-interest"),
                 QStringLiteral("34500.00|27000.00||103500.00"));
        QCOMPARE(column(report, "published-1", "computed-interest"),
                 QStringLiteral("34500.00|27600.00||103500.00"));
        QCOMPARE(column(report, "published-1", "difference-interest"),
                 QStringLiteral("0.00|-600.00||0.00"));
        // A year that is not calculated has nothing to compare with.
        QCOMPARE(column(report, "published-1", "difference-cost"), QStringLiteral("||n/a|"));
        QCOMPARE(column(report, "published-2", "name"), noTable);
    }

    void whatIsUnknownStaysUnknown() {
        const Report report = reportOf(everyKind().contents);
        QCOMPARE(column(report, "capital-3", "depreciation"),
                 QStringLiteral("unknown|unknown|unknown|2499.75|unknown"));
        QCOMPARE(column(report, "capital-3-3", "cost"), QStringLiteral("n/a|n/a|n/a"));
        QCOMPARE(column(report, "capital-4", "rate"), QStringLiteral("1.5|1.25|unknown|1.25|"));
        QCOMPARE(column(report, "capital-4", "interest").section(u'|', 2),
                 QStringLiteral("unknown|20.25|unknown"));
        QCOMPARE(column(report, "capital-6", "opening").section(u'|', 0, 1),
                 QStringLiteral("2300000.00|unknown"));
    }

    void theOverviewHasEveryInvestment() {
        const Report report = reportOf(everyKind().contents);
        QCOMPARE(column(report, "investments", "cost").section(u'|', 0, 10),
                 QStringLiteral("2403500.00|11151.46|unknown|unknown|2307482.55|unknown|1000.00|"
                                "unknown|n/a|unknown|unknown"));
        QCOMPARE(column(report, "investments", "cost").section(u'|', -1),
                 QStringLiteral("unknown"));
        QCOMPARE(column(report, "investments", "amount").section(u'|', 8, 10),
                 QStringLiteral("1000.00|1000.00|unknown"));
    }

    void theOverviewShowsTheYearsOfThePlan() {
        Case of;
        of.component(of.investment(QStringLiteral("Plain")), QStringLiteral("All of it"),
                     Money::ofKronor(2'300'000), 2);
        of.component(of.investment(QStringLiteral("In progress"),
                                   [](Investment& row) { row.inProgress = true; }),
                     QStringLiteral("All of it"), Money::ofKronor(2'300'000), 2);
        const Report report = reportOf(of.contents);
        QCOMPARE(column(report, "plan", "cost-2021"), QStringLiteral("1167250.00|n/a|1167250.00"));
        QCOMPARE(column(report, "plan", "cost-2022"), QStringLiteral("0.00|n/a|0.00"));
    }

    void aDocumentWithoutInvestmentsSaysSo() {
        const Report report = reportOf(Case().contents);
        QCOMPARE(report.table(QStringLiteral("investments"))->whenEmpty,
                 QStringLiteral("The document has no investments."));
        QCOMPARE(report.sheets.size(), std::size_t(2));
    }

    void gapsAreExplainedOnTheSheet() {
        const QString texts = allTexts(reportOf(everyKind().contents));
        for (const char* sentence :
             {"Enter the internal rate of 2022.", "Enter the amount of “Servers”.",
              "Enter the fixed rate.", "Work in progress is not depreciated",
              "An annuity has one rate", "Enter what was acquired"})
            QVERIFY2(texts.contains(QString::fromUtf8(sentence)), sentence);
    }

    void aSecretInitiativesInvestmentIsMasked_data() {
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("masked") << false;
        QTest::newRow("shown") << true;
    }
    void aSecretInitiativesInvestmentIsMasked() {
        QFETCH(bool, withSecret);
        Case of;
        Initiative initiative = of.filled<Initiative>();
        initiative.name = QStringLiteral("Hidden initiative");
        initiative.publicName = QStringLiteral("Security 3");
        initiative.secret = true;
        of.add(initiative);
        const auto row = of.investment(QStringLiteral("Hidden hardware"), [&](Investment& i) {
            i.initiative = initiative.id;
            i.description = QStringLiteral("Hidden purpose");
        });
        of.component(row, QStringLiteral("Hidden part"), Figure::unknown(), 5);
        EstimateRow estimate = of.filled<EstimateRow>();
        estimate.investment = row.id;
        estimate.name = QStringLiteral("Hidden item");
        estimate.note = QStringLiteral("Hidden note");
        of.add(estimate);
        const QString texts = allTexts(reportOf(of.contents, withSecret));
        QCOMPARE(texts.contains(QStringLiteral("Hidden")), withSecret);
        QCOMPARE(texts.contains(QStringLiteral("Investment: Security 3")), !withSecret);
    }

    void aSpreadsheetCalculatesTheSame() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("capital-cost.xlsx"));
        const Report report = reportOf(everyKind().contents);
        const auto written = writeReport(report, Format::Xlsx, path, false);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
        QCOMPARE(recalculation::compareRecalculated(report, path), QString());
    }
};

QTEST_GUILESS_MAIN(CapitalCostReportTest)
#include "capital_cost_report_test.moc"
