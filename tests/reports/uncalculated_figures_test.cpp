// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/analysis/uncalculated.h"
#include "model/document/edit.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/document_check.h"
#include "reports/report_catalogue.h"
#include "reports/writers/cell_index.h"
#include "reports/writers/report_check.h"
#include "tests/model/json_document.h"
#include "tests/model/made_document.h"
#include "tests/model/random_allocation.h"
#include "tests/model/random_document.h"
#include "tests/reports/report_reading.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The sample with all that cannot be calculated: annuities over too many years, members moved
/// before the plan, and two services that use all of each other.
Contents uncalculable() {
    Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
    Investment investment;
    investment.id = Id<Investment>::create();
    investment.name = QStringLiteral("Platform");
    investment.initiative = contents.all<Initiative>().front().id;
    investment.start = {2025, 1};
    investment.method = CapitalMethod::Annuity;
    investment.calendar = CapitalCalendar::CalculationYears;
    investment.rateMode = RateMode::Fixed;
    investment.rate = Rate::ofPercent(100);
    contents.insert(investment);
    for (const char* name : {"Licences", "Servers"}) {
        InvestmentComponent component;
        component.id = Id<InvestmentComponent>::create();
        component.investment = investment.id;
        component.name = QString::fromLatin1(name);
        component.amount = Money::ofKronor(1'000'003);
        component.life = 100;
        contents.insert(component);
    }
    const Table<ScenarioMember> members = contents.all<ScenarioMember>();
    for (ScenarioMember member : std::vector(members.begin(), members.end())) {
        member.shift = -2;
        contents.replace(member);
    }
    const Table<ServiceUse> uses = contents.all<ServiceUse>();
    for (const ServiceUse& use : std::vector(uses.begin(), uses.end()))
        contents.remove(refTo(use));
    const Id<Service> one = contents.all<Service>().front().id;
    const Id<Service> other = std::next(contents.all<Service>().begin())->id;
    for (const auto& [provider, user] : {std::pair(one, other), std::pair(other, one)}) {
        ServiceUse use;
        use.id = Id<ServiceUse>::create();
        use.provider = provider;
        use.user = user;
        use.share = Rate::ofPercent(100);
        contents.insert(use);
    }
    return contents;
}

/// A document that loads and whose sums do not fit: so many services and matters of the largest
/// amount that there may be, members that count a hundredfold, and components whose interest is
/// more than they cost.
class TooLarge {
public:
    TooLarge() {
        m_made.add(named<Unit>(QStringLiteral("A")));
        m_made.add(named<Unit>(QStringLiteral("B")));
        const Id<AllocationKey> even = evenKey();
        const Id<Portfolio> portfolio = framedPortfolio();
        const Id<Scenario> scenario = m_made.scenario(QStringLiteral("1"), {});
        const Id<ChangeCause> cause = m_made.add(named<ChangeCause>(QStringLiteral("Volumes")));
        Appropriation appropriation = named<Appropriation>(QStringLiteral("Money"));
        appropriation.year = 2025;
        appropriation.amount = Money::largest();
        m_made.add(appropriation);
        addHall(portfolio);
        for (int at = 0; at < 100; ++at)
            m_made.member(scenario, addInitiative(QString::number(at), portfolio),
                          [](ScenarioMember& member) {
                              member.costScale = member.impactScale = member.benefitScale =
                                  Rate::ofPercent(10'000);
                          });
        for (int at = 0; at < count; ++at) {
            const QString name = QString::number(at);
            addService(name, even, cause);
            Matter matter = named<Matter>(name);
            matter.appropriation = appropriation.id;
            matter.amount = Money::largest();
            m_made.add(matter);
        }
    }

    const Contents& contents() const { return m_made.contents; }

private:
    static constexpr int count = 9'300; // times the largest amount is more than 64 bits of öre

    template <class T>
    T named(const QString& name) {
        T row = m_made.filled<T>();
        row.name = name;
        return row;
    }
    static YearSeries largestIn(std::initializer_list<int> years, int kind = 0) {
        YearSeries series;
        for (const int year : years)
            series.set(year, kind, Money::largest());
        return series;
    }

    Id<AllocationKey> evenKey() {
        AllocationKey key = named<AllocationKey>(QStringLiteral("Even"));
        key.method = KeyMethod::Even;
        return m_made.add(key);
    }
    Id<Portfolio> framedPortfolio() {
        Portfolio portfolio = named<Portfolio>(QStringLiteral("Schools"));
        portfolio.frame = largestIn({2025, 2026});
        portfolio.investmentFrame = largestIn({2025});
        return m_made.add(portfolio);
    }
    void addHall(Id<Portfolio> portfolio) {
        Investment investment = named<Investment>(QStringLiteral("Hall"));
        investment.portfolio = portfolio;
        investment.start = {2025, 1};
        investment.rate = Rate::ofPercent(100);
        investment.spending = largestIn({2025});
        m_made.add(investment);
        for (int at = 0; at < 250; ++at) {
            InvestmentComponent component = named<InvestmentComponent>(QString::number(at));
            component.investment = investment.id;
            component.amount = Money::largest();
            component.life = 100;
            m_made.add(component);
        }
    }
    void addService(const QString& name, Id<AllocationKey> key, Id<ChangeCause> cause) {
        Service service = named<Service>(QStringLiteral("S") + name);
        service.category = ServiceCategory::Base;
        service.cost = largestIn({2025, 2026, 2027}, static_cast<int>(ServiceCost::Proposal));
        service.cost.set(2024, static_cast<int>(ServiceCost::Budget), Figure(Money()));
        m_made.add(service);
        ServicePart part = named<ServicePart>(QStringLiteral("P") + name);
        part.service = service.id;
        m_made.add(part);
        PartKey partKey = m_made.filled<PartKey>();
        partKey.part = part.id;
        partKey.allocationKey = key;
        m_made.add(partKey);
        ServiceCause entry = m_made.filled<ServiceCause>();
        entry.service = service.id;
        entry.year = 2025;
        entry.cause = cause;
        entry.amount = Money::largest();
        m_made.add(entry);
    }
    Id<Initiative> addInitiative(const QString& name, Id<Portfolio> portfolio) {
        Initiative initiative = named<Initiative>(QStringLiteral("I") + name);
        initiative.stage = Stage::Proposal;
        initiative.portfolio = portfolio;
        initiative.cost = largestIn({2025, 2026, 2028});
        initiative.impact = largestIn({2025, 2026, 2027});
        initiative.netBenefit = Money::largest();
        return m_made.add(initiative);
    }

    MadeDocument m_made;
};

const Contents& tooLarge() {
    static const TooLarge document;
    return document.contents();
}

/// Of a report that is made and that a writer takes, else what is wrong with it.
QString faultOf(const Result<Report>& made) {
    if (!made)
        return made.error().message;
    const auto index = CellIndex::of(*made);
    const Result<void> checked = index ? checkReport(*made, *index) : Result<void>(index.error());
    return checked ? QString() : checked.error().message;
}

/// How many cells of the table say that they are too large; where any is no copy, a note does.
qsizetype toldIn(const ReportTable& table) {
    qsizetype cells = 0;
    bool isSource = false;
    for (const Row& row : table.rows)
        for (const Cell& cell : row.cells)
            if (cell.comment.contains(QStringLiteral("too large to be calculated exactly"))) {
                ++cells;
                isSource |= !cell.formula;
            }
    const bool isNoted = std::ranges::any_of(table.notes, [](const QString& note) {
        return note.startsWith(QStringLiteral("Too large to be calculated exactly"));
    });
    return isSource && !isNoted ? -1'000 : cells;
}

} // namespace

/// One figure that cannot be calculated is unknown; everything else stands.
class UncalculatedFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReportIsMade_data() {
        QTest::addColumn<QString>("report");
        QTest::addColumn<bool>("stepDown");
        for (const ReportInfo& info : reportCatalogue())
            for (const bool stepDown : {true, false})
                QTest::addRow("%s, %s", info.key, stepDown ? "step by step" : "reciprocally")
                    << QString::fromLatin1(info.key) << stepDown;
    }
    void everyReportIsMade() {
        QFETCH(QString, report);
        QFETCH(bool, stepDown);
        Contents contents = uncalculable();
        Settings settings = contents.settings();
        settings.chainMethod = stepDown ? ChainMethod::StepDown : ChainMethod::Reciprocal;
        contents.replace(settings);
        const auto made = reportInfo(report)->build(contents, {});
        QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().message));
        QVERIFY(!made->sheets.empty());
    }

    /// Volumes, sizes of parts, keys and prices are missing here and there.
    void everyReportIsMadeOfAnyDocument_data() {
        QTest::addColumn<QString>("report");
        for (const ReportInfo& info : reportCatalogue())
            QTest::newRow(info.key) << QString::fromLatin1(info.key);
    }
    void everyReportIsMadeOfAnyDocument() {
        QFETCH(QString, report);
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Contents contents = RandomAllocation(seed, true).contents();
            for (int year = 2025; year <= 2027; ++year) {
                const auto made =
                    reportInfo(report)->build(contents, {year, Language(Language::Code::English)});
                if (!made)
                    QFAIL(qPrintable(QStringLiteral("document %1, %2: %3")
                                         .arg(QString::number(seed), QString::number(year),
                                              made.error().message)));
                const auto index = CellIndex::of(*made);
                const Result<void> checked =
                    index ? checkReport(*made, *index) : Result<void>(index.error());
                if (!checked)
                    QFAIL(qPrintable(QStringLiteral("document %1, %2: %3")
                                         .arg(QString::number(seed), QString::number(year),
                                              checked.error().message)));
            }
        }
    }

    /// Every field of every kind is filled, with the largest amounts among others.
    void everyReportIsMadeOfADocumentOfEverything_data() { everyReportIsMadeOfAnyDocument_data(); }
    void everyReportIsMadeOfADocumentOfEverything() {
        QFETCH(QString, report);
        for (quint32 seed = 1; seed <= 15; ++seed) {
            const Contents contents = RandomDocument(seed).contents(4);
            const auto made =
                reportInfo(report)->build(contents, {0, Language(Language::Code::English)});
            const QString fault = faultOf(made);
            QVERIFY2(
                fault.isEmpty(),
                qPrintable(QStringLiteral("document %1: %2").arg(QString::number(seed), fault)));
        }
    }

    /// Sums that do not fit stop nothing.
    void everyReportIsMadeWhereSumsDoNotFit_data() { everyReportIsMadeOfAnyDocument_data(); }
    void everyReportIsMadeWhereSumsDoNotFit() {
        QFETCH(QString, report);
        const auto made =
            reportInfo(report)->build(tooLarge(), {0, Language(Language::Code::English)});
        QCOMPARE(faultOf(made), QString());
    }
    void theDocumentWhoseSumsDoNotFitLoads() { QVERIFY(faultsIn(tooLarge()).empty()); }

    /// In its place, with the reason in the cell and below the table, and without a formula, which
    /// would give a spreadsheet's approximation. What is made of it is unknown in turn.
    void aSumThatDoesNotFitSaysSoInItsPlace() {
        const auto made = reportInfo(QStringLiteral("scenario-summary"))
                              ->build(tooLarge(), {0, Language(Language::Code::English)});
        const ReportTable* members = made->table(QStringLiteral("scenario-1-members"));
        QVERIFY(members);
        const Cell& sum = *cellAt(*members, QStringLiteral("total"), QStringLiteral("cost-2025"));
        QCOMPARE(sum.content, Cell::Content(Figure::unknown()));
        QVERIFY(!sum.formula);
        QVERIFY(sum.comment.contains(QStringLiteral("too large to be calculated exactly")));
        // Nobody has stated what they cost in 2027: another unknown.
        const Cell& unstated =
            *cellAt(*members, QStringLiteral("total"), QStringLiteral("cost-2027"));
        QCOMPARE(unstated.content, Cell::Content(Figure::unknown()));
        QVERIFY(unstated.formula);
        const ReportTable* summary = made->table(QStringLiteral("scenario-1-summary"));
        const Cell& row = *cellAt(*summary, QStringLiteral("sum"), QStringLiteral("2025"));
        QCOMPARE(row.content, Cell::Content(Figure::unknown()));
        QVERIFY(row.formula);
        for (const ReportTable* table : {members, summary})
            QVERIFY(std::ranges::any_of(table->notes, [](const QString& note) {
                return note.startsWith(QStringLiteral("Too large to be calculated exactly"));
            }));
    }

    /// A price times a volume, in the bill, in every copy of it, below the tables and in check.
    void aProductThatDoesNotFitSaysSo_data() {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("price");
        for (const char* report : {"bills", "correction-invoice", "price-list"})
            for (const char* price : {R"("price": "9999999999999.99")",
                                      R"("plannedCost": "9999999999999.99", "plannedVolume": "1")"})
                QTest::addRow("%s, %s", report, price)
                    << QString::fromLatin1(report) << QString::fromLatin1(price);
    }
    void aProductThatDoesNotFitSaysSo() {
        QFETCH(QString, report);
        QFETCH(QString, price);
        const Contents contents = documentOf(
            R"("unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
               "allocationKey": [ { "id": "lic", "name": "Licences" } ],
               "keyVolume": [ { "key": "lic", "unit": "a", "year": 2025, "planned": "1000000000",
                                "actual": "1000000000" },
                              { "key": "lic", "unit": "b", "year": 2025, "planned": "1",
                                "actual": "1" } ],
               "service": [ { "id": "s", "name": "Risk", "category": "base",
                              "financing": "unit-price",
                              "cost": { "2025": { "budget": "1.00" } } } ])",
            R"("priceItem": [ { "service": "s", "name": "Licence", "year": 2025, "key": "lic", )" +
                price.toLatin1() + "} ]");
        const auto made =
            reportInfo(report)->build(contents, {2025, Language(Language::Code::English)});
        QCOMPARE(faultOf(made), QString());
        qsizetype told = 0;
        for (const Sheet& sheet : made->sheets)
            for (const Block& block : sheet.blocks)
                if (const auto* table = std::get_if<ReportTable>(&block))
                    told += toldIn(*table);
        QVERIFY(told > 0);
        QStringList said;
        for (const Error& error :
             reportFaults(contents, {2025, Language(Language::Code::English)}).uncalculated)
            said << error.message;
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("Too large to be calculated exactly")),
                 qPrintable(said.join(u'\n')));
    }

    /// What no calculation alone can say: sums by their tables, bills among them.
    void checkNamesWhatIsTooLarge() {
        const ReportFaults faults =
            reportFaults(tooLarge(), {0, Language(Language::Code::English)});
        const auto isNamed = [](const std::vector<Error>& errors, const char* words) {
            return std::ranges::any_of(errors, [&](const Error& error) {
                return error.message.contains(QString::fromUtf8(words));
            });
        };
        QVERIFY(isNamed(faults.uncalculated, "Services of the base: Too large to be "));
        // One cause is one line, in however many cells and reports it shows.
        QCOMPARE(faults.beyondWorkbook.size(), std::size_t{1});
        for (const char* words :
             {"Table “", "too large for a spreadsheet to hold exactly",
              "The largest amount entered is that of ", "Reports that it stops: ", "Bills"})
            QVERIFY2(isNamed(faults.beyondWorkbook, words),
                     qPrintable(faults.beyondWorkbook.front().message));
    }

    /// By the field in which it is entered, with the reports that show it, and once.
    void whatAWorkbookCannotHoldIsNamedWhereItIsEntered_data() {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("decided");
        QTest::addColumn<QString>("place");
        QTest::newRow("a paragraph that no cell holds")
            << QString(40'000, u'x') << QString() << QStringLiteral("Matter “M”, Note: ");
        QTest::newRow("a date before spreadsheets begin")
            << QString() << QStringLiteral("1900-01-31") << QStringLiteral("Matter “M”, Decided: ");
    }
    void whatAWorkbookCannotHoldIsNamedWhereItIsEntered() {
        QFETCH(QString, note);
        QFETCH(QString, decided);
        QFETCH(QString, place);
        Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
        MadeDocument made;
        Appropriation appropriation = made.filled<Appropriation>();
        appropriation.year = 2025;
        contents.insert(appropriation);
        Matter matter = made.filled<Matter>();
        matter.name = QStringLiteral("M");
        matter.appropriation = appropriation.id;
        matter.initiative = {};
        matter.investment = {};
        matter.note = note;
        matter.decided = QDate::fromString(decided, Qt::ISODate);
        contents.insert(matter);
        const ReportFaults faults =
            reportFaults(contents, {2025, Language(Language::Code::English)});
        QCOMPARE(faults.beyondWorkbook.size(), std::size_t{1});
        const QString& said = faults.beyondWorkbook.front().message;
        QVERIFY2(said.startsWith(place), qPrintable(said));
    }

    /// Terms that do not go together, or give no years; what is only not entered is not named.
    void termsThatGiveNoYearsAreNamed_data() {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* terms, const char* said) {
            QTest::newRow(name) << QByteArray(terms) << QString::fromLatin1(said);
        };
        row("an annuity in calendar years",
            R"("method": "annuity", "calendar": "calendar-years", "rateMode": "fixed", "rate": "3",
               "start": "2026-05")",
            "Hall: An annuity counts whole calculation years");
        row("an annuity with a table of rates",
            R"("method": "annuity", "calendar": "calculation-years", "rateMode": "table",
               "start": "2026-05")",
            "Hall: An annuity has one rate");
        row("calendar years without a start",
            R"("calendar": "calendar-years", "rateMode": "fixed", "rate": "2")",
            "Hall: Enter the month in which it is taken into use.");
        row("a table of rates without a first year",
            R"("calendar": "calculation-years", "rateMode": "table")",
            "Hall: Enter the month in which it is taken into use.");
        row("a rate that is not entered", R"("calendar": "calculation-years", "rateMode": "fixed")",
            "");
    }
    void termsThatGiveNoYearsAreNamed() {
        QFETCH(QByteArray, terms);
        QFETCH(QString, said);
        const Contents contents =
            documentOf(R"("investment": [ { "id": "i", "name": "Hall", )" + terms + " } ]",
                       R"("investmentComponent": [ { "investment": "i", "name": "C",
                                           "amount": { "amount": "15.00" }, "life": 3 } ])");
        const auto found = uncalculated(contents, Language(Language::Code::English));
        QCOMPARE(found.size(), std::size_t(said.isEmpty() ? 0 : 1));
        if (!said.isEmpty())
            QVERIFY2(found.front().message.startsWith(said), qPrintable(found.front().message));
    }

    /// The bills of the first year are compared with those of the year before.
    void aCircleOfThreeInTheYearBeforeIsNamed() {
        const Contents contents = documentOf(
            R"("settings": [ { "id": "s", "municipality": "Provköping", "firstYear": 2025,
                              "chainMethod": "reciprocal" } ],
               "unit": [ { "id": "a", "name": "A" } ],
               "service": [
                   { "id": "a1", "name": "Sa", "cost": { "2024": { "budget": "1.00" } } },
                   { "id": "b1", "name": "Sb", "cost": { "2024": { "budget": "1.00" } } },
                   { "id": "c1", "name": "Sc", "cost": { "2024": { "budget": "1.00" } } } ])",
            R"("serviceUse": [ { "provider": "a1", "user": "b1", "share": "100" },
                               { "provider": "b1", "user": "c1", "share": "100" },
                               { "provider": "c1", "user": "a1", "share": "100" } ])");
        QStringList sentences;
        for (const Error& error : uncalculated(contents, Language(Language::Code::English)))
            sentences << error.message;
        QVERIFY2(sentences.join(u'\n').contains(QStringLiteral(
                     "“Sa”, “Sb” and “Sc” pass all that they cost in 2024 on to each other")),
                 qPrintable(sentences.join(u'\n')));
    }

    void everyOneIsNamed() {
        const Contents contents = uncalculable();
        const Language english(Language::Code::English);
        QStringList sentences;
        for (const Error& error : uncalculated(contents, english))
            sentences << error.message;
        const QString all = sentences.join(u'\n');
        for (const InvestmentComponent& component : contents.all<InvestmentComponent>())
            QVERIFY2(
                all.contains(
                    contents.find(component.investment)->name +
                    QStringLiteral(": “%1”: This amount cannot be shared out").arg(component.name)),
                qPrintable(all));
        qsizetype moved = 0;
        for (const QString& sentence : sentences)
            moved += sentence.contains(QStringLiteral("cannot be moved so far"));
        QVERIFY2(moved > 1, qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("All of “%1” is used by services that come before it")
                                  .arg(std::next(contents.all<Service>().begin())->name)),
                 qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(UncalculatedFiguresTest)
#include "uncalculated_figures_test.moc"
