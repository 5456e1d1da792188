// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/relative_change.h"
#include "model/calculation/calculations.h"
#include "model/calculation/scenarios/scenario_comparison.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/samples/samples.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The year's scenarios of a document.
struct Compared {
    Contents contents;
    Calculations calculations;
    explicit Compared(Contents given) : contents(std::move(given)), calculations(contents) {}
    Compared(const Compared&) = delete;

    const ScenarioSummary& at(std::size_t scenario) const {
        return calculations.scenarios()->at(scenario);
    }
    /// "A: 0 1; B: 0" for each member the places of the scenarios that have it.
    QString members(std::initializer_list<std::size_t> scenarios) const {
        std::vector<const ScenarioSummary*> summaries;
        for (const std::size_t scenario : scenarios)
            summaries.push_back(&at(scenario));
        QStringList texts;
        for (const ComparedMember& member : comparedMembers(summaries)) {
            QStringList places;
            for (const std::size_t place : member.places())
                places << QString::number(place);
            texts << contents.find(member.initiative)->name + QStringLiteral(": ") +
                         places.join(u' ');
        }
        return texts.join(QStringLiteral("; "));
    }
    /// The difference per year, in all, later, and of the net benefit.
    QString difference(std::size_t scenario, std::size_t other) const {
        const auto result = differenceOf(contents, at(scenario), at(other));
        if (!result)
            return result.error().message;
        QStringList texts;
        for (const FigureSum& year : result->perYear)
            texts << text(year);
        texts << text(result->total) << text(result->later) << text(result->netBenefit);
        return texts.join(u' ');
    }
};

/// Scenario 0 has A and B, scenario 1 has B (moved where `shift` says so) and C.
Contents made(const Figure& shared, int shift = 0) {
    MadeDocument made;
    const auto a =
        made.initiative(QStringLiteral("A"), {tkr(1), tkr(2), tkr(3)}, {tkr(10), tkr(20), tkr(30)});
    const auto b = made.initiative(QStringLiteral("B"), {shared, tkr(0), tkr(0)},
                                   {tkr(0), tkr(0), tkr(0)}, Stage::Ongoing);
    const auto c =
        made.initiative(QStringLiteral("C"), {tkr(100), tkr(0), tkr(0)}, {tkr(0), tkr(0), tkr(0)});
    made.scenario(QStringLiteral("1"), {a, b});
    const auto second = made.scenario(QStringLiteral("2"), {});
    made.member(second, b, [shift](ScenarioMember& member) { member.shift = shift; });
    made.member(second, c);
    return std::move(made.contents);
}

} // namespace

class ScenarioComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersByTheScenariosThatHaveThem() {
        const Compared compared(made(tkr(7)));
        QCOMPARE(compared.members({0, 1}), QStringLiteral("B: 0 1; A: 0; C: 1"));
        QCOMPARE(compared.members({1, 0}), QStringLiteral("B: 0 1; C: 0; A: 1"));
        QCOMPARE(compared.members({0}), QStringLiteral("A: 0; B: 0"));
        QCOMPARE(compared.members({}), QString());
    }

    void differenceIsOfWhatIsNotShared_data() {
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("shift");
        QTest::addColumn<QString>("difference");
        QTest::newRow("shared member known") << true << 0 << "-89 22 33 -34 0 n/a";
        QTest::newRow("shared member unknown") << false << 0 << "-89 22 33 -34 0 n/a";
        QTest::newRow("shared member moved") << true << 1 << "-82 15 33 -34 0 n/a";
        QTest::newRow("shared member moved past the plan") << true << 3 << "-82 22 33 -27 -7 n/a";
        QTest::newRow("unknown and moved") << false << 1 << "unknown unknown 33 unknown 0 n/a";
    }
    void differenceIsOfWhatIsNotShared() {
        QFETCH(bool, known);
        QFETCH(int, shift);
        const Compared compared(made(known ? tkr(7) : Figure::unknown(), shift));
        QTEST(compared.difference(0, 1), "difference");
    }

    void differenceHoldsAgainstTheSums() {
        const Compared compared(*sampleContents(QStringLiteral("goteborg-2025")));
        // 2025: 1 116 626, 1 121 026 and 1 094 176 tkr.
        QCOMPARE(compared.difference(1, 0).section(u' ', 0, 0), QStringLiteral("4400"));
        QCOMPARE(compared.difference(2, 0).section(u' ', 0, 0), QStringLiteral("-22450"));
        QCOMPARE(compared.difference(0, 0), QStringLiteral("0 0 0 0 0 0"));
        const auto difference = differenceOf(compared.contents, compared.at(1), compared.at(0));
        for (std::size_t year = 0; year < difference->terms.size(); ++year) {
            FigureSum sum;
            for (const DifferenceTerm& term : difference->terms[year])
                sum.add(term.figure);
            QCOMPARE(text(sum), text(difference->perYear[year]));
        }
    }

    void changesOfSums() {
        FigureSum part;
        part.add(tkr(5));
        FigureSum whole;
        QVERIFY(!relativeChange(part, whole));
        whole.add(tkr(20));
        QCOMPARE(relativeChange(part, whole).value(), Rate::ofPercent(25));
        whole.add(Figure::unknown());
        QVERIFY(!relativeChange(part, whole));
    }
};

QTEST_GUILESS_MAIN(ScenarioComparisonTest)
#include "scenario_comparison_test.moc"
