// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/tables/checks.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"
#include "reports/writers/layout.h"
#include "reports/writers/write_report.h"
#include "tests/model/made_document.h"
#include "tests/model/random_allocation.h"
#include "tests/reports/made_prices.h"
#include "tests/reports/made_rooms.h"
#include "tests/reports/made_scenarios.h"
#include "tests/reports/recalculation.h"
#include "tests/reports/report_reading.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Services and initiatives of every kind that has formulas of its own.
Contents manyKinds(ImpactReading reading) {
    MadeDocument made;
    made.change([&](Settings& settings) {
        settings.impactReading = reading;
        settings.significantAmount = Money::ofThousands(500);
        settings.significantShare = Rate::ofPercent(5);
        settings.deviationAmount = Money::ofThousands(10);
    });
    const Figure none = Figure::notApplicable();
    const auto service = [&](const char* name, Figure outcome, Figure budget, Figure proposal) {
        return made.service(QString::fromLatin1(name),
                            {cell(2023, ServiceCost::Outcome, outcome),
                             cell(2024, ServiceCost::Budget, budget),
                             cell(2025, ServiceCost::Proposal, proposal),
                             cell(2026, ServiceCost::Forecast, proposal)});
    };
    service("big", tkr(1), tkr(1000), tkr(2000));
    service("shrinking", none, tkr(1000), tkr(300));
    service("small", Figure::unknown(), tkr(1000), tkr(1001));
    service("smaller", none, tkr(1000), tkr(999));
    const auto fresh = service("new", none, none, tkr(700));
    service("ended", tkr(5), tkr(400), none);
    service("open", tkr(5), Figure::unknown(), tkr(1));
    service("from nothing", tkr(0), tkr(0), tkr(600));

    ChangeCause cause = made.filled<ChangeCause>();
    cause.name = QStringLiteral("Delivery");
    made.add(cause);
    ServiceCause entry = made.filled<ServiceCause>();
    entry.service = fresh;
    entry.year = 2025;
    entry.cause = cause.id;
    made.add(entry);
    for (const bool tagged : {true, false, true}) {
        MovedDevelopment moved = made.filled<MovedDevelopment>();
        moved.year = 2025;
        moved.name = QStringLiteral("Moved");
        moved.amount = tkr(7);
        if (tagged)
            moved.cause = cause.id;
        made.add(moved);
    }

    const auto id = made.initiative(QStringLiteral("with investment"), {tkr(100), tkr(50)},
                                    {tkr(10), tkr(-4), tkr(3)}, Stage::Ongoing);
    Initiative initiative = *made.contents.find(id);
    initiative.cost.set(2025, static_cast<int>(InitiativeCost::Forecast), tkr(140));
    initiative.cost.set(2029, static_cast<int>(InitiativeCost::Plan), tkr(9));
    initiative.lowEstimate = tkr(1);
    made.contents.replace(initiative);
    const auto other = made.initiative(QStringLiteral("without"), {tkr(3), Figure::unknown()},
                                       {none, tkr(1), tkr(2)});
    for (int year : {2024, 2025}) {
        Investment investment = made.filled<Investment>();
        investment.name = QStringLiteral("Investment %1").arg(year);
        investment.initiative = id;
        investment.start = {year, 4};
        investment.calendar = CapitalCalendar::CalendarYears;
        investment.rate = Rate::ofMillionths(12'500);
        made.add(investment);
        InvestmentComponent component = made.filled<InvestmentComponent>();
        component.investment = investment.id;
        component.name = QStringLiteral("Part");
        component.amount = tkr(2345);
        component.life = 3;
        made.add(component);
    }
    made.scenario(QStringLiteral("1"), {id, other});
    return made.contents;
}

/// A report with a figure typed over a formula, as a user of the workbook could.
Report withWrongFigure(Report report) {
    for (Sheet& sheet : report.sheets) {
        for (Block& block : sheet.blocks) {
            auto* table = std::get_if<ReportTable>(&block);
            if (!table || table->key != QLatin1String("changes"))
                continue;
            Cell& cell = table->rows.front().cells[static_cast<std::size_t>(
                table->columnIndex(QStringLiteral("proposal")))];
            cell = Cell(Money::ofKronor(1));
        }
    }
    return report;
}

} // namespace

/// Every report of the catalogue, recalculated; in one go, because LibreOffice takes its time to
/// start.
class CatalogueRecalculationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();
    void checksAreAllRightWhenRecalculated_data();
    void checksAreAllRightWhenRecalculated();
    void aWrongFigureTurnsTheFlag();

private:
    struct Judged {
        QString name;
        Report report;
        recalculation::Pair pair;
    };
    void add(const QString& name, Report report);
    void addOne(const QString& key, const QString& document, const Contents& contents,
                Language::Code language);
    void addAll(const QString& document, const Contents& contents);
    recalculation::Value valueAt(const Judged& judged, const CellReference& cell) const;

    QTemporaryDir m_folder;
    std::vector<Judged> m_judged;
};

void CatalogueRecalculationTest::add(const QString& name, Report report) {
    m_judged.push_back({name, std::move(report), {}});
}

void CatalogueRecalculationTest::addOne(const QString& key, const QString& document,
                                        const Contents& contents, Language::Code language) {
    const auto report = reportInfo(key)->build(contents, {0, Language(language), false});
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    const auto tables = tablesOf(*report);
    if (std::ranges::all_of(tables, [](const ReportTable* table) { return table->rows.empty(); }))
        return; // there is nothing to recalculate
    add(document + u' ' + key, *report);
}

void CatalogueRecalculationTest::addAll(const QString& document, const Contents& contents) {
    for (const ReportInfo& info : reportCatalogue())
        addOne(QString::fromLatin1(info.key), document, contents, Language::Code::Swedish);
}

void CatalogueRecalculationTest::initTestCase() {
    for (const SampleInfo& sample : samples())
        addAll(sample.key, *sampleContents(sample.key));
    addAll(QStringLiteral("yearly amounts"), manyKinds(ImpactReading::YearlyAmount));
    addAll(QStringLiteral("lasting changes"), manyKinds(ImpactReading::LastingChange));
    addAll(QStringLiteral("scenarios"), MadeScenarios().contents());
    addOne(QStringLiteral("scenario-summary"), QStringLiteral("scenarios, lasting changes"),
           MadeScenarios(ImpactReading::LastingChange).contents(), Language::Code::English);
    addOne(QStringLiteral("remaining-room"), QStringLiteral("rooms"), MadeRooms().contents(),
           Language::Code::English);
    for (const char* report : {"volumes", "price-list", "correction-invoice"})
        addOne(QString::fromLatin1(report), QStringLiteral("prices"), madePrices(),
               Language::Code::English);
    for (const quint32 seed : {2U, 3U, 5U, 8U}) // with every kind of key, some volumes missing
        addOne(QStringLiteral("bills"), QStringLiteral("shared costs %1").arg(seed),
               RandomAllocation(seed, seed > 3).contents(), Language::Code::English);
    addAll(QStringLiteral("nothing but settings"), MadeDocument().contents);
    add(QStringLiteral("wrong figure"), withWrongFigure(m_judged.front().report));

    QStringList paths;
    for (std::size_t at = 0; at < m_judged.size(); ++at) {
        paths += m_folder.filePath(QStringLiteral("%1.xlsx").arg(at));
        const auto written = writeReport(m_judged[at].report, Format::Xlsx, paths.last(), false);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
    }
    QString error;
    std::vector<recalculation::Pair> pairs = recalculation::read(paths, error);
    QCOMPARE(error, QString());
    QCOMPARE(pairs.size(), m_judged.size());
    for (std::size_t at = 0; at < pairs.size(); ++at)
        m_judged[at].pair = std::move(pairs[at]);
}

void CatalogueRecalculationTest::agrees_data() {
    QTest::addColumn<int>("at");
    for (std::size_t at = 0; at + 1 < m_judged.size(); ++at)
        QTest::newRow(qPrintable(m_judged[at].name)) << static_cast<int>(at);
}

void CatalogueRecalculationTest::agrees() {
    QFETCH(int, at);
    const Judged& judged = m_judged[static_cast<std::size_t>(at)];
    QCOMPARE(recalculation::differences(judged.report, judged.pair), QString());
}

recalculation::Value CatalogueRecalculationTest::valueAt(const Judged& judged,
                                                         const CellReference& cell) const {
    const auto layout = Layout::of(judged.report);
    const auto place = layout->place(cell);
    return place ? judged.pair.recalculated.at(place->sheet, place->row, place->column)
                 : recalculation::Value();
}

void CatalogueRecalculationTest::checksAreAllRightWhenRecalculated_data() {
    QTest::addColumn<int>("at");
    for (std::size_t at = 0; at + 1 < m_judged.size(); ++at)
        if (m_judged[at].report.table(QStringLiteral("checks")))
            QTest::newRow(qPrintable(m_judged[at].name)) << static_cast<int>(at);
}

void CatalogueRecalculationTest::checksAreAllRightWhenRecalculated() {
    QFETCH(int, at);
    const Judged& judged = m_judged[static_cast<std::size_t>(at)];
    const ReportTable& checks = *judged.report.table(QStringLiteral("checks"));
    for (const Row& row : checks.rows) {
        const auto value = valueAt(judged, checks.at(row.key, QStringLiteral("result")));
        QCOMPARE(value.kind, recalculation::Value::Kind::Number);
        QVERIFY2(value.number == 0,
                 qPrintable(cellText(checks, row.key, QStringLiteral("sentence"))));
    }
}

void CatalogueRecalculationTest::aWrongFigureTurnsTheFlag() {
    const Judged& wrong = m_judged.back();
    const CellReference flag{QStringLiteral("cover"), QStringLiteral("checks"),
                             QStringLiteral("value")};
    const Language language(Language::Code::Swedish);
    QCOMPARE(valueAt(m_judged.front(), flag).text,
             language.translate("reports", "All checks are right"));
    QCOMPARE(valueAt(wrong, flag).text, language.translate("reports", "Checks differ"));
    QVERIFY(valueAt(wrong, checksDiffering()).number > 0);
}

QTEST_GUILESS_MAIN(CatalogueRecalculationTest)
#include "catalogue_recalculation_test.moc"
