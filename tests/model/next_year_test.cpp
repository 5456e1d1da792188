// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"
#include "model/document/next_year.h"
#include "model/document/value_place.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"

#include <QTest>

#include <algorithm>

using namespace nytto;
using nytto::test::MadeDocument;

namespace {

constexpr int budget = static_cast<int>(ServiceCost::Budget);
constexpr int proposal = static_cast<int>(ServiceCost::Proposal);

Figure tkr(qint64 amount) {
    return Figure(Money::ofOre(amount * 100'000));
}

Contents begun(const Contents& contents, const NextYear& begin = {}) {
    const Edit edit = beginNextYear(contents, begin, Language(Language::Code::English));
    if (const Done done = checkEdit(contents, edit); !done)
        qFatal("%s", qPrintable(done.error().message));
    Contents next = contents;
    applyUnchecked(next, edit);
    return next;
}

} // namespace

class NextYearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBudgetIsCarriedOverWithAnIndex_data() {
        QTest::addColumn<QString>("index");
        QTest::addColumn<Rounding>("rounding");
        QTest::addColumn<Figure>("before");
        QTest::addColumn<Figure>("after");
        QTest::addColumn<QString>("note");
        const Rounding exactly;
        const Rounding thousands{MoneyUnit::Thousands};
        QTest::newRow("in per cent")
            << "+3 %" << exactly << tkr(500) << tkr(515) << "The budget of 2025, changed by +3 %";
        QTest::newRow("added in the unit that is shown")
            << "+500" << exactly << tkr(500) << tkr(1000) << "The budget of 2025, changed by +500";
        QTest::newRow("rounded") << "*1.033" << thousands << tkr(500) << tkr(517)
                                 << "The budget of 2025, changed by *1.033 and rounded to whole "
                                    "SEK thousand";
        QTest::newRow("not applicable stays so")
            << "+3 %" << exactly << Figure::notApplicable() << Figure::notApplicable()
            << "The budget of 2025, unchanged";
        QTest::newRow("none") << "" << exactly << tkr(500) << tkr(500)
                              << "The budget of 2025, unchanged";
    }
    void aBudgetIsCarriedOverWithAnIndex() {
        QFETCH(QString, index);
        QFETCH(Rounding, rounding);
        QFETCH(Figure, before);
        QFETCH(Figure, after);
        MadeDocument document;
        const Id<Service> service =
            document.service(QStringLiteral("Bygglov"), {{2025, budget, before}});
        const Language english(Language::Code::English);
        NextYear begin{.rounding = rounding, .indexText = index};
        if (const auto read = Recalculation::read(index, english))
            begin.index = *read;
        const CarriedBudgets carried = carriedBudgets(document.contents, begin);
        QCOMPARE(carried.before.amountCount(), before.isAmount() ? 1 : 0);
        QCOMPARE(*carried.after.known(), after.amount());
        const Contents next = begun(document.contents, begin);
        QCOMPARE(next.find(service)->cost.at(2026, proposal), after);
        QTEST(next.all<Note>().front().text, "note");
    }

    void anIndexThatIsTooLargeIsToldOf() {
        MadeDocument document;
        const Id<Service> service =
            document.service(QStringLiteral("Bygglov"), {{2025, budget, tkr(500)}});
        NextYear begin;
        begin.index = *Recalculation::read(QStringLiteral("*1000000000000"),
                                           Language(Language::Code::English));
        QVERIFY(!carriedBudgets(document.contents, begin).fault.isEmpty());
        QCOMPARE(begun(document.contents, begin).find(service)->cost.at(2026, proposal), tkr(500));
    }

    void aServiceBeginsWith_data() {
        QTest::addColumn<YearSeries>("before");
        QTest::addColumn<NextYear>("begin");
        QTest::addColumn<YearSeries>("after");
        QTest::addColumn<bool>("noted");
        QTest::newRow("the proposal as budget and next proposal")
            << YearSeries{{2025, proposal, tkr(7)}} << NextYear()
            << YearSeries{{2025, budget, tkr(7)},
                          {2025, proposal, tkr(7)},
                          {2026, proposal, tkr(7)}}
            << true;
        QTest::newRow("the budget that is entered")
            << YearSeries{{2025, budget, tkr(5)}, {2025, proposal, tkr(7)}} << NextYear()
            << YearSeries{{2025, budget, tkr(5)},
                          {2025, proposal, tkr(7)},
                          {2026, proposal, tkr(5)}}
            << true;
        QTest::newRow("what is entered of the next year")
            << YearSeries{{2025, budget, tkr(5)}, {2026, proposal, tkr(9)}} << NextYear()
            << YearSeries{{2025, budget, tkr(5)}, {2026, proposal, tkr(9)}} << false;
        QTest::newRow("nothing, where nothing is known")
            << YearSeries{{2024, budget, tkr(5)}} << NextYear()
            << YearSeries{{2024, budget, tkr(5)}} << false;
        QTest::newRow("not applicable, where it has ended")
            << YearSeries{{2025, proposal, Figure::notApplicable()}} << NextYear()
            << YearSeries{{2025, budget, Figure::notApplicable()},
                          {2025, proposal, Figure::notApplicable()},
                          {2026, proposal, Figure::notApplicable()}}
            << true;
        QTest::newRow("an undecided proposal")
            << YearSeries{{2025, proposal, tkr(7)}} << NextYear{.decideProposals = false}
            << YearSeries{{2025, proposal, tkr(7)}} << false;
        QTest::newRow("a decided proposal, next year empty")
            << YearSeries{{2025, proposal, tkr(7)}} << NextYear{.carryBudgets = false}
            << YearSeries{{2025, budget, tkr(7)}, {2025, proposal, tkr(7)}} << false;
    }
    void aServiceBeginsWith() {
        QFETCH(YearSeries, before);
        QFETCH(NextYear, begin);
        MadeDocument document;
        const Id<Service> id = document.service(QStringLiteral("Nät"), {});
        Service service = *document.contents.find(id);
        service.cost = before;
        document.contents.replace(service);
        const Contents next = begun(document.contents, begin);
        QCOMPARE(next.settings().firstYear, 2026);
        QTEST(next.find(id)->cost, "after");
        QTEST(!next.all<Note>().isEmpty(), "noted");
    }

    void aNetBenefitSaysOfWhichYearsItWasStated_data() {
        QTest::addColumn<Figure>("netBenefit");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("an amount")
            << tkr(900) << QStringList{QStringLiteral("Stated for 2025–2030, unchanged")};
        QTest::newRow("unknown") << Figure::unknown() << QStringList();
        QTest::newRow("n/a") << Figure::notApplicable() << QStringList();
    }
    void aNetBenefitSaysOfWhichYearsItWasStated() {
        QFETCH(Figure, netBenefit);
        QFETCH(QStringList, notes);
        MadeDocument document;
        const auto id = document.initiative(QStringLiteral("E-arkiv"), {}, {});
        Initiative initiative = *document.contents.find(id);
        initiative.netBenefit = netBenefit;
        document.contents.replace(initiative);
        const Contents twice = begun(begun(document.contents)); // the years stay the first ones
        QStringList texts;
        for (const Note& note : twice.all<Note>())
            texts << note.text;
        QCOMPARE(texts, notes);
        initiative = *twice.find(id);
        QCOMPARE(initiative.netBenefit, netBenefit);
        initiative.netBenefit = tkr(1000);
        EditBuilder builder(twice, {}, QStringLiteral("Change"), {});
        builder.update(initiative);
        Contents stated = twice;
        applyUnchecked(stated, withoutStaleNotes(twice, builder.build()));
        QVERIFY(stated.all<Note>().isEmpty());
    }

    void scenariosComeWithTheirOpenMembers() {
        MadeDocument document;
        const auto open = document.initiative(QStringLiteral("Öppen"), {tkr(1)}, {tkr(1)});
        const auto closed =
            document.initiative(QStringLiteral("Klar"), {tkr(1)}, {tkr(1)}, Stage::Closed);
        const auto id = document.scenario(QStringLiteral("Ett"), {open, closed});
        Scenario scenario = *document.contents.find(id);
        scenario.year = 2025;
        document.contents.replace(scenario);
        const Contents next = begun(document.contents);
        QCOMPARE(next.all<Scenario>().size(), 2U);
        const Scenario& carried = *std::ranges::find(next.all<Scenario>(), 2026, &Scenario::year);
        std::vector<Id<Initiative>> members;
        for (const ScenarioMember& member : next.all<ScenarioMember>())
            if (member.scenario == carried.id)
                members.push_back(member.initiative);
        QCOMPARE(members, std::vector{open});
    }

    void whatIsThereIsNotTakenOverAgain() {
        MadeDocument document;
        document.service(QStringLiteral("Nät"), {{2025, proposal, tkr(7)}});
        const auto id = document.scenario(QStringLiteral("Ett"), {});
        Scenario scenario = *document.contents.find(id);
        scenario.year = 2025;
        document.contents.replace(scenario);
        Contents next = begun(document.contents);
        Settings settings = next.settings();
        settings.firstYear = 2025;
        next.replace(settings);
        const Contents again = begun(next);
        QCOMPARE(again.all<Scenario>().size(), 2U);
        QCOMPARE(again.all<Note>().size(), 1U);
    }

    void whatWasTakenOverIsKnownByItsPlace_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isNoted");
        QTest::addColumn<std::size_t>("notes");
        QTest::newRow("the year itself") << 2026 << proposal << false << std::size_t{1};
        QTest::newRow("another kind of the year") << 2026 << budget << false << std::size_t{0};
        QTest::newRow("another year") << 2027 << proposal << false << std::size_t{0};
        QTest::newRow("the note is itself noted") << 2026 << proposal << true << std::size_t{0};
    }
    void whatWasTakenOverIsKnownByItsPlace() {
        QFETCH(int, year);
        QFETCH(int, kind);
        QFETCH(bool, isNoted);
        MadeDocument document;
        const auto id = document.service(QStringLiteral("Nät"), {{2025, proposal, tkr(7)}});
        Contents next = begun(document.contents);
        if (isNoted) {
            Note further;
            further.id = Id<Note>::create();
            further.subject = refTo(*next.all<Note>().begin());
            further.text = QStringLiteral("Ask the unit");
            next.insert(further);
        }
        const FieldInfo* cost = entityInfoOf<Service>().field(QStringLiteral("cost"));
        QTEST(takenOverNotes(next, refTo(id), {cost, year, kind}).size(), "notes");
    }

    void aNoteThatSomethingWasTakenOverEndsWithIt_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("stays");
        QTest::newRow("the year itself") << 2026 << proposal << false;
        QTest::newRow("another kind of the year") << 2026 << budget << true;
        QTest::newRow("another year") << 2027 << proposal << true;
    }
    void aNoteThatSomethingWasTakenOverEndsWithIt() {
        QFETCH(int, year);
        QFETCH(int, kind);
        MadeDocument document;
        const auto id = document.service(QStringLiteral("Nät"), {{2025, proposal, tkr(7)}});
        const Contents next = begun(document.contents);
        Service changed = *next.find(id);
        changed.cost.set(year, kind, tkr(8));
        EditBuilder builder(next, {}, QStringLiteral("Change"), {});
        builder.update(changed);
        const Edit edit = withoutStaleNotes(next, builder.build());
        QVERIFY(checkEdit(next, edit).ok());
        Contents after = next;
        applyUnchecked(after, edit);
        QTEST(!after.all<Note>().isEmpty(), "stays");
        applyUnchecked(after, edit.inverted({}));
        QCOMPARE(after, next);
    }
};

QTEST_GUILESS_MAIN(NextYearTest)
#include "next_year_test.moc"
