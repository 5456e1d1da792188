// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/scenarios/net_benefit_coverage.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/reconciliation/published.h"
#include "model/samples/samples.h"
#include "model/tables/scenarios/scenario_cards.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The cards of a document's scenarios, in English.
struct Cards {
    TestDocument document;
    std::vector<const ScenarioSummary*> shown;
    std::vector<ScenarioCard> cards;

    explicit Cards(Contents contents) : document(std::move(contents), Language::Code::English) {
        for (const ScenarioSummary& summary : *document.state().calculations.scenarios())
            shown.push_back(&summary);
        cards = scenarioCards(document.state(), shown);
    }
    Cards(const Cards&) = delete;
};

/// One scenario of an initiative that costs 100 tkr a year, with this net benefit.
struct OneMember : MadeDocument {
    explicit OneMember(const Figure& netBenefit) {
        const auto made = initiative(QStringLiteral("A"), {tkr(100), tkr(100), tkr(100)},
                                     {tkr(0), tkr(0), tkr(0)});
        Initiative changed = *contents.find(made);
        changed.netBenefit = netBenefit;
        contents.replace(changed);
        only = scenario(QStringLiteral("1"), {made});
    }
    Id<Scenario> only;

    void publish(const Figure& netBenefit) {
        Source source = filled<Source>();
        source.title = QStringLiteral("Plan");
        add(source);
        PublishedFigure figure = filled<PublishedFigure>();
        figure.source = source.id;
        figure.scenario = only;
        figure.quantity = PublishedQuantity::ScenarioNetBenefit;
        figure.figure = netBenefit;
        add(figure);
    }
};

} // namespace

class ScenarioCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doingNothingComesFirst() {
        const Cards cards(*sampleContents(QStringLiteral("goteborg-2025")));
        QCOMPARE(cards.cards.size(), 4u);
        QVERIFY(cards.cards.front().scenarios.empty());
        QCOMPARE(cards.cards.front().cost, QStringLiteral("0"));
    }

    void costAndBenefitOfTheSample_data() {
        QTest::addColumn<int>("card");
        QTest::addColumn<QString>("cost");
        QTest::addColumn<QString>("benefit");
        QTest::addColumn<double>("coverage");
        QTest::newRow("1") << 1 << QStringLiteral("39280") << QStringLiteral("25680") << 5.0 / 6;
        QTest::newRow("2: more was published than is known")
            << 2 << QStringLiteral("75250") << QStringLiteral("17900–130900") << 3.0 / 5;
        QTest::newRow("3: all is known")
            << 3 << QStringLiteral("20700") << QStringLiteral("6950") << 1.0;
    }
    void costAndBenefitOfTheSample() {
        QFETCH(int, card);
        QFETCH(double, coverage);
        const Cards cards(*sampleContents(QStringLiteral("goteborg-2025")));
        const ScenarioCard& shown = cards.cards[static_cast<std::size_t>(card)];
        QTEST(plainShown(shown.cost).remove(u','), "cost");
        QTEST(plainShown(shown.benefit).remove(u','), "benefit");
        QCOMPARE(*shown.coverage, coverage);
    }

    /// A part is never shown as the whole.
    void saysWhatCannotBeDecided_data() {
        QTest::addColumn<Figure>("known");
        QTest::addColumn<Figure>("published");
        QTest::addColumn<QString>("benefit");
        QTest::addColumn<bool>("attention");
        QTest::newRow("known and published alike")
            << tkr(500) << tkr(500) << QStringLiteral("500") << false;
        QTest::newRow("known, other than published")
            << tkr(500) << tkr(700) << QStringLiteral("500") << true;
        QTest::newRow("unknown, published")
            << Figure::unknown() << tkr(700) << QStringLiteral("700published") << true;
        QTest::newRow("unknown, unknown in print")
            << Figure::unknown() << Figure::unknown() << QStringLiteral("Unknown") << false;
        QTest::newRow("none expected")
            << Figure::notApplicable() << Figure::notApplicable() << QStringLiteral("–") << false;
    }
    void saysWhatCannotBeDecided() {
        QFETCH(Figure, known);
        QFETCH(Figure, published);
        OneMember made(known);
        made.publish(published);
        const Cards cards(std::move(made.contents));
        QTEST(plainShown(cards.cards[1].benefit), "benefit");
        QTEST(cards.cards[1].urgency != Urgency::None, "attention");
        QTEST(!cards.cards[1].remark.isEmpty(), "attention");
    }

    void costAfterThePlanIsSaid() {
        OneMember made(tkr(1));
        ScenarioMember member = made.contents.all<ScenarioMember>().front();
        member.shift = 1;
        made.contents.replace(member);
        const Cards cards(std::move(made.contents));
        QCOMPARE(cards.cards[1].cost, QStringLiteral("200"));
        QCOMPARE(cards.cards[1].costRemark, QStringLiteral("and 100 after 2027"));
    }

    void sentenceNamesEveryScenario() {
        const Cards cards(*sampleContents(QStringLiteral("goteborg-2025")));
        const QString sentence = comparisonSentence(cards.document.state(), cards.shown);
        for (const char* part : {"2025–2027", "Scenario 1 costs", "Scenario 2 costs",
                                 "Scenario 3 costs", "known for 3 of 5"})
            QVERIFY2(sentence.contains(QString::fromUtf8(part)), qPrintable(sentence));
        QVERIFY(comparisonSentence(cards.document.state(), {}).isEmpty());
    }

    /// Of the cost, those of whom the net benefit is known.
    void coverageCountsMembersAndTheirCost() {
        MadeDocument made;
        const auto known = made.initiative(QStringLiteral("A"), {tkr(30), tkr(0), tkr(0)}, {});
        const auto unknown = made.initiative(QStringLiteral("B"), {tkr(70), tkr(0), tkr(0)}, {});
        const auto none = made.initiative(QStringLiteral("C"), {tkr(0), tkr(0), tkr(0)}, {});
        for (const auto& [id, figure] :
             {std::pair(known, tkr(1)), std::pair(unknown, Figure::unknown())}) {
            Initiative changed = *made.contents.find(id);
            changed.netBenefit = figure;
            made.contents.replace(changed);
        }
        made.scenario(QStringLiteral("1"), {known, unknown, none});
        const Calculations calculations(made.contents);
        const NetBenefitCoverage coverage = netBenefitCoverage(calculations.scenarios()->front());
        QCOMPARE(coverage.known, 1);
        QCOMPARE(coverage.of, 2);
        QCOMPARE(coverage.costShare, Rate::ofPercent(30));
    }
};

QTEST_MAIN(ScenarioCardsTest)
#include "scenario_cards_test.moc"
