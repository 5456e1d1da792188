// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/analysis/uncalculated.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// One row of a summary, year by year and "later", as text.
QString rowText(const ScenarioSummary& summary, ScenarioRow row) {
    QStringList texts;
    for (const ScenarioSummary::Year& year : summary.perYear)
        texts << text(year.row(row));
    texts << text(summary.later.row(row));
    return texts.join(u' ');
}

Result<ScenarioSummary> summariseOnly(const Contents& contents) {
    auto plan =
        planFigures(contents, planYears(contents.settings(), contents.settings().firstYear));
    if (!plan)
        return plan.error();
    return summarise(contents, *plan, contents.all<Scenario>().front().id);
}

/// A document with one scenario of one member.
struct OneMember {
    MadeDocument made;
    Id<Scenario> scenario = made.scenario(QStringLiteral("1"), {});
    OneMember(std::initializer_list<Figure> cost, std::initializer_list<Figure> impact,
              auto... adjustments) {
        made.member(scenario, made.initiative(QStringLiteral("A"), cost, impact), adjustments...);
    }
};

} // namespace

class ScenarioSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsTheFourRows() {
        MadeDocument made;
        made.service(QStringLiteral("S"), {cell(2025, ServiceCost::Proposal, tkr(1'088'976))});
        const auto ongoing =
            made.initiative(QStringLiteral("P"), {tkr(6000)}, {tkr(0)}, Stage::Ongoing);
        const auto proposed = made.initiative(QStringLiteral("N"), {tkr(20550)}, {tkr(1100)});
        made.scenario(QStringLiteral("1"), {ongoing, proposed});
        const auto summary = summariseOnly(made.contents);
        QVERIFY(summary);
        const ScenarioSummary::Year& year = summary->perYear[0];
        QCOMPARE(text(year.row(ScenarioRow::Base)), QStringLiteral("1088976"));
        QCOMPARE(text(year.row(ScenarioRow::Ongoing)), QStringLiteral("6000"));
        QCOMPARE(text(year.row(ScenarioRow::Proposed)), QStringLiteral("20550"));
        QCOMPARE(text(year.row(ScenarioRow::Impact)), QStringLiteral("1100"));
        QCOMPARE(text(year.sum), QStringLiteral("1116626"));
        QCOMPARE(text(year.change), QStringLiteral("27650"));
    }

    void baseHoldsOnlyDecidedBaseCategories_data() {
        QTest::addColumn<int>("category");
        QTest::addColumn<QString>("base");
        const QString in = QStringLiteral("100");
        const QString out = QStringLiteral("0");
        const auto row = [](ServiceCategory category, const QString& base) {
            const char* key = choicesOf(ServiceCategory())[static_cast<std::size_t>(category)].key;
            QTest::newRow(key) << static_cast<int>(category) << base;
        };
        row(ServiceCategory::Base, in);
        row(ServiceCategory::Infrastructure, in);
        row(ServiceCategory::BaseOrInfrastructure, in);
        row(ServiceCategory::Additional, out);
        row(ServiceCategory::Specialist, out);
        row(ServiceCategory::Assignment, out);
        row(ServiceCategory::New, out);
        row(ServiceCategory::Other, out);
    }
    void baseHoldsOnlyDecidedBaseCategories() {
        QFETCH(int, category);
        QFETCH(QString, base);
        MadeDocument made;
        made.service(QStringLiteral("S"), {cell(2025, ServiceCost::Proposal, tkr(100))},
                     static_cast<ServiceCategory>(category));
        made.scenario(QStringLiteral("1"), {});
        QCOMPARE(text(summariseOnly(made.contents)->perYear[0].row(ScenarioRow::Base)), base);
    }

    void withoutServicesTheBaseIsNotApplicable() {
        MadeDocument made;
        const auto only = made.initiative(QStringLiteral("N"), {tkr(10)}, {tkr(1)});
        made.scenario(QStringLiteral("1"), {only});
        const auto summary = summariseOnly(made.contents);
        QVERIFY(summary);
        QCOMPARE(text(summary->perYear[0].row(ScenarioRow::Base)), QStringLiteral("n/a"));
        QCOMPARE(text(summary->perYear[0].sum), QStringLiteral("11"));
        QVERIFY(!changeShare(summary->perYear[0]));
    }

    void baseTakesTheBestKind_data() {
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<int>("used");
        const auto index = [](ServiceCost kind) { return static_cast<int>(kind); };
        const int outcome = index(ServiceCost::Outcome);
        const int proposal = index(ServiceCost::Proposal);
        const int budget = index(ServiceCost::Budget);
        const int forecast = index(ServiceCost::Forecast);
        QTest::newRow("all") << QList<int>{outcome, budget, forecast, proposal} << outcome;
        QTest::newRow("no outcome") << QList<int>{budget, forecast, proposal} << proposal;
        QTest::newRow("budget and forecast") << QList<int>{budget, forecast} << budget;
        QTest::newRow("forecast") << QList<int>{forecast} << forecast;
    }
    void baseTakesTheBestKind() {
        QFETCH(QList<int>, kinds);
        QFETCH(int, used);
        MadeDocument made;
        Service service = made.filled<Service>();
        for (const int kind : kinds)
            service.cost.set(2025, kind, tkr(100 + kind));
        made.add(service);
        made.scenario(QStringLiteral("1"), {});
        const auto summary = summariseOnly(made.contents);
        QCOMPARE(text(summary->perYear[0].row(ScenarioRow::Base)), QString::number(100 + used));
        QCOMPARE(static_cast<int>(summary->base->terms[0].kind[0].value()), used);
    }

    void unenteredYearsAreUnknownButTheChangeIsKnown() {
        MadeDocument made;
        made.service(QStringLiteral("S"), {cell(2025, ServiceCost::Proposal, tkr(1000))});
        made.scenario(QStringLiteral("1"),
                      {made.initiative(QStringLiteral("A"), {tkr(5), tkr(6), tkr(7)},
                                       {tkr(1), tkr(2), tkr(3)})});
        const auto summary = summariseOnly(made.contents);
        QCOMPARE(rowText(*summary, ScenarioRow::Base), QStringLiteral("1000 unknown unknown 0"));
        QCOMPARE(text(summary->perYear[1].sum), QStringLiteral("unknown"));
        QCOMPARE(text(summary->perYear[1].change), QStringLiteral("8"));
        QCOMPARE(text(summary->total.sum), QStringLiteral("unknown"));
        QCOMPARE(text(summary->total.change), QStringLiteral("24"));
        QCOMPARE(text(Figure(*summary->total.sum.known())), QStringLiteral("1024"));
    }

    void threeImpactYearsAreNotContinued() {
        MadeDocument made(2025, 5);
        made.scenario(QStringLiteral("1"),
                      {made.initiative(QStringLiteral("A"), {tkr(5)}, {tkr(1), tkr(2), tkr(3)})});
        QCOMPARE(rowText(*summariseOnly(made.contents), ScenarioRow::Impact),
                 QStringLiteral("1 2 3 unknown unknown 0"));
    }

    void movedMembersKeepEveryAmount_data() {
        QTest::addColumn<int>("shift");
        QTest::addColumn<QString>("cost");
        QTest::addColumn<QString>("impact");
        QTest::newRow("0") << 0 << "10 20 30 0"
                           << "1 2 3 0";
        QTest::newRow("1") << 1 << "0 10 20 30"
                           << "0 1 2 3";
        QTest::newRow("2") << 2 << "0 0 10 50"
                           << "0 0 1 5";
        QTest::newRow("5") << 5 << "0 0 0 60"
                           << "0 0 0 6";
    }
    void movedMembersKeepEveryAmount() {
        QFETCH(int, shift);
        const OneMember one({tkr(10), tkr(20), tkr(30)}, {tkr(1), tkr(2), tkr(3)},
                            [&](ScenarioMember& member) { member.shift = shift; });
        const auto summary = summariseOnly(one.made.contents);
        QVERIFY(summary);
        QTEST(rowText(*summary, ScenarioRow::Proposed), "cost");
        QTEST(rowText(*summary, ScenarioRow::Impact), "impact");
    }

    void aMemberMovedBeforeTheFirstYearIsUnknownAloneAndSaysWhy() {
        OneMember one({tkr(10), tkr(20)}, {tkr(0), tkr(0)},
                      [](ScenarioMember& member) { member.shift = -1; });
        one.made.member(one.scenario, one.made.initiative(QStringLiteral("B"), {tkr(5)}, {tkr(1)}));
        const auto summary = summariseOnly(one.made.contents);
        QVERIFY(summary);
        QCOMPARE(summary->members[0].movedOut, std::optional(2025));
        QCOMPARE(summary->members[1].movedOut, std::optional<int>());
        const FigureSum& proposed = summary->perYear[0].row(ScenarioRow::Proposed);
        QCOMPARE(text(proposed), QStringLiteral("unknown"));
        QCOMPARE(text(Figure(*proposed.known())), QStringLiteral("5"));
        QCOMPARE(proposed.unknownCount(), 1);
        const Initiative& initiative = *one.made.contents.find(summary->members[0].initiative);
        const auto refused =
            figuresOf(one.made.contents.settings(), initiative, nullptr, summary->years, {-1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 describeMovedOut(QStringLiteral("A"), 2025, Language(Language::Code::English)));
    }

    void movingEarlierOverZerosIsAllowed() {
        const OneMember one({tkr(0), tkr(20), tkr(30)}, {tkr(0), tkr(1), tkr(2)},
                            [](ScenarioMember& member) { member.shift = -1; });
        QCOMPARE(rowText(*summariseOnly(one.made.contents), ScenarioRow::Proposed),
                 QStringLiteral("20 30 unknown 0"));
    }

    void netBenefitOfAMovedMemberIsUnknown_data() {
        QTest::addColumn<int>("shift");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("netBenefit");
        QTest::newRow("as it is") << 0 << 100 << "12000";
        QTest::newRow("half of it") << 0 << 50 << "6000";
        QTest::newRow("moved") << 1 << 100 << "unknown";
    }
    void netBenefitOfAMovedMemberIsUnknown() {
        QFETCH(int, shift);
        QFETCH(int, percent);
        MadeDocument made;
        Initiative initiative = made.filled<Initiative>();
        initiative.netBenefit = tkr(12000);
        const auto scenario = made.scenario(QStringLiteral("1"), {});
        made.member(scenario, made.add(initiative), [&](ScenarioMember& member) {
            member.shift = shift;
            member.benefitScale = Rate::ofPercent(percent);
        });
        const auto summary = summariseOnly(made.contents);
        QTEST(text(summary->netBenefit), "netBenefit");
        QCOMPARE(text(summary->members[0].statedNetBenefit), QStringLiteral("12000"));
    }

    void scalingRoundsEachFigureToOre() {
        // A third of 10,00 kr is 3,33 kr a year: 9,99 kr in all, not 10,00.
        const OneMember one({Money::ofKronor(10), Money::ofKronor(10), Money::ofKronor(10)},
                            {tkr(0), tkr(0), tkr(0)}, [](ScenarioMember& member) {
                                member.costScale = Rate::ofMillionths(333'333);
                            });
        const auto summary = summariseOnly(one.made.contents);
        QCOMPARE(summary->perYear[0].row(ScenarioRow::Proposed).known()->ore(), 333);
        QCOMPARE(summary->total.row(ScenarioRow::Proposed).known()->ore(), 999);
    }

    void excludedMembersDoNotCount() {
        const OneMember one({tkr(10)}, {tkr(1)},
                            [](ScenarioMember& member) { member.included = false; });
        const auto summary = summariseOnly(one.made.contents);
        QCOMPARE(summary->members.size(), std::size_t{0});
        QCOMPARE(text(summary->perYear[0].change), QStringLiteral("0"));
    }

    void lastingImpactAccumulates() {
        OneMember one({tkr(0), tkr(0), tkr(0)}, {tkr(1000), tkr(500), tkr(-200)});
        one.made.change(
            [](Settings& settings) { settings.impactReading = ImpactReading::LastingChange; });
        QCOMPARE(rowText(*summariseOnly(one.made.contents), ScenarioRow::Impact),
                 QStringLiteral("1000 1500 1300 0"));
    }

    void stackingCountsBaseAndCommonMembersOnce() {
        MadeDocument made;
        made.service(QStringLiteral("S"), {cell(2025, ServiceCost::Proposal, tkr(1000))});
        const auto a = made.initiative(QStringLiteral("A"), {tkr(1)}, {tkr(0)});
        const auto b = made.initiative(QStringLiteral("B"), {tkr(10)}, {tkr(0)});
        const auto c = made.initiative(QStringLiteral("C"), {tkr(100)}, {tkr(0)});
        const std::vector scenarios{made.scenario(QStringLiteral("1"), {a, b}),
                                    made.scenario(QStringLiteral("2"), {b, c})};
        const auto plan = planFigures(made.contents, {2025, 3});
        const auto summary = summariseStacked(made.contents, *plan, scenarios);
        QVERIFY(summary);
        QCOMPARE(text(summary->perYear[0].sum), QStringLiteral("1111"));
        QCOMPARE(summary->members.size(), std::size_t{3});
    }

    void stackingRefusesDifferentMoves() {
        MadeDocument made;
        const auto a = made.initiative(QStringLiteral("A"), {tkr(1)}, {tkr(0)});
        const auto first = made.scenario(QStringLiteral("Ett"), {a});
        const auto second = made.scenario(QStringLiteral("Två"), {});
        made.member(second, a, [](ScenarioMember& member) { member.shift = 1; });
        const auto plan = planFigures(made.contents, {2025, 3});
        const StackConflict expected{a, first, second};
        QVERIFY(stackConflict(*plan, std::vector{first, second}) == expected);
        QVERIFY(!stackConflict(*plan, std::vector{first}));
        const auto summary = summariseStacked(made.contents, *plan, std::vector{first, second});
        QVERIFY(!summary);
        for (const QString& name :
             {QStringLiteral("“A”"), QStringLiteral("“Ett”"), QStringLiteral("“Två”")})
            QVERIFY2(summary.error().message.contains(name), qPrintable(summary.error().message));
    }

    void aSumThatDoesNotFitIsUnknownAndTheRestStands() {
        MadeDocument made;
        std::vector<Id<Initiative>> members;
        const auto scenario = made.scenario(QStringLiteral("1"), {});
        for (int i = 0; i < 10'000; ++i)
            made.member(scenario,
                        made.initiative(QStringLiteral("A"), {Money::largest()}, {tkr(0)}));
        const auto summary = summariseOnly(made.contents);
        QVERIFY(summary);
        const ScenarioSummary::Year& first = summary->perYear.front();
        QCOMPARE(first.row(ScenarioRow::Proposed).known().error().code, ErrorCode::Overflow);
        QCOMPARE(first.sum.known().error().code, ErrorCode::Overflow);
        QCOMPARE(text(first.row(ScenarioRow::Impact)), QStringLiteral("0"));
        const auto named = uncalculated(made.contents, Language(Language::Code::English));
        QCOMPARE(named.size(), std::size_t{1});
        QVERIFY2(named.front().message.startsWith(QStringLiteral("1: Its sums are too large to be "
                                                                 "calculated exactly (2025, ")),
                 qPrintable(named.front().message));
    }

    void termsAddUpToEveryRow() {
        QRandomGenerator random(20250101);
        for (int round = 0; round < 50; ++round) {
            MadeDocument made;
            const auto figure = [&]() -> Figure {
                const int kind = random.bounded(10);
                return kind == 0   ? Figure::unknown()
                       : kind == 1 ? Figure::notApplicable()
                                   : Figure(Money::ofOre(random.bounded(-1'000'000, 1'000'000)));
            };
            for (int i = 0; i < 5; ++i)
                made.service(QString::number(i), {cell(2025, ServiceCost::Proposal, figure()),
                                                  cell(2026, ServiceCost::Budget, figure())});
            const auto scenario = made.scenario(QStringLiteral("1"), {});
            for (int i = 0; i < 8; ++i)
                made.member(scenario,
                            made.initiative(QString::number(i), {figure(), figure(), figure()},
                                            {figure(), figure(), figure()},
                                            random.bounded(2) ? Stage::Ongoing : Stage::Proposal),
                            [&](ScenarioMember& member) {
                                member.shift = random.bounded(3);
                                member.costScale = Rate::ofMillionths(random.bounded(2'000'000));
                            });
            const auto summary = summariseOnly(made.contents);
            QVERIFY(summary);
            for (int at = 0; at < 3; ++at)
                for (const ScenarioRow row : scenarioRows) {
                    FigureSum sum;
                    for (const FigureTerm& term : summary->terms(row, at))
                        sum.add(term.figure);
                    QCOMPARE(text(sum),
                             text(summary->perYear[static_cast<std::size_t>(at)].row(row)));
                }
        }
    }
};

QTEST_GUILESS_MAIN(ScenarioSummaryTest)
#include "scenario_summary_test.moc"
