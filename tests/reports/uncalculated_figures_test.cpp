// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/analysis/uncalculated.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"
#include "reports/writers/cell_index.h"
#include "reports/writers/report_check.h"
#include "tests/model/json_document.h"
#include "tests/model/random_allocation.h"

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
