// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation/figure_comparison.h"
#include "model/entities/reconciliation/published.h"
#include "tests/model/made_document.h"

#include <QTest>

#include <limits>

using namespace nytto;
using namespace nytto::test;

namespace {

PublishedFigure published(Figure figure, MoneyUnit unit = MoneyUnit::Thousands, int decimals = 0) {
    PublishedFigure row;
    row.id = Id<PublishedFigure>::create();
    row.figure = figure;
    row.unit = unit;
    row.decimals = decimals;
    return row;
}

QString className(FindingClass kind) {
    return nameOf(kind, Language(Language::Code::English));
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classOfADifference_data() {
        QTest::addColumn<qint64>("publishedOre");
        QTest::addColumn<qint64>("computedOre");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("expected");
        const int kr = static_cast<int>(MoneyUnit::Kronor);
        const int tkr = static_cast<int>(MoneyUnit::Thousands);
        const int mnkr = static_cast<int>(MoneyUnit::Millions);
        const auto row = [](const char* name, qint64 publishedOre, qint64 computedOre, int unit,
                            int decimals, const char* expected) {
            QTest::newRow(name) << publishedOre << computedOre << unit << decimals
                                << QString::fromLatin1(expected);
        };
        row("500 tkr = 500 tkr", 50'000'000, 50'000'000, tkr, 0, "Agreement");
        row("333 tkr, a third of 1000", 33'300'000, 33'333'333, tkr, 0, "Rounding");
        row("3667 tkr, a third of 11000", 366'700'000, 366'666'667, tkr, 0, "Rounding");
        row("166 tkr, a third of 500", 16'600'000, 16'666'667, tkr, 0, "Truncation");
        row("half a tkr", 10'000'000, 10'050'000, tkr, 0, "Rounding");
        row("half a tkr and one ore", 10'000'000, 10'050'001, tkr, 0, "Truncation");
        row("one tkr", 10'000'000, 10'100'000, tkr, 0, "Difference");
        row("48,7 mnkr for 48 709 tkr", 4'870'000'000, 4'870'900'000, mnkr, 1, "Rounding");
        row("48,7 mnkr for 48 751 tkr", 4'870'000'000, 4'875'100'000, mnkr, 1, "Truncation");
        row("350 000 kr for 292 500 kr", 35'000'000, 29'250'000, kr, 0, "Difference");
    }
    void classOfADifference() {
        QFETCH(qint64, publishedOre);
        QFETCH(qint64, computedOre);
        QFETCH(int, unit);
        QFETCH(int, decimals);
        const PublishedFigure stated =
            published(Money::ofOre(publishedOre), static_cast<MoneyUnit>(unit), decimals);
        Comparison comparison(FindingRule::MemberCost, stated, refTo(stated));
        comparison.add({refTo(stated), Figure(Money::ofOre(computedOre))});
        const auto finding = comparison.finish();
        QVERIFY(finding && *finding);
        QTEST(className((*finding)->kind), "expected");
        QCOMPARE((*finding)->difference.ore(), publishedOre - computedOre);
    }

    void roundingOfPrintedPartsAddsUp_data() {
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("expected");
        QTest::newRow("10") << 10 << "Agreement";
        QTest::newRow("12, four halves") << 12 << "Rounding";
        QTest::newRow("13") << 13 << "Difference";
    }
    void roundingOfPrintedPartsAddsUp() {
        QFETCH(int, total);
        const PublishedFigure stated = published(tkr(total));
        Comparison comparison(FindingRule::PublishedSum, stated, refTo(stated));
        for (const int part : {1, 2, 3, 4})
            comparison.add(partOf(published(tkr(part))));
        QTEST(className((**comparison.finish()).kind), "expected");
    }

    void unknownOrDerivedPartsDecideNothing_data() {
        QTest::addColumn<Figure>("part");
        QTest::addColumn<bool>("derived");
        QTest::addColumn<QString>("known");
        QTest::newRow("unknown part") << Figure::unknown() << false << "60";
        QTest::newRow("derived part that fits") << tkr(40) << true << "100";
    }
    void unknownOrDerivedPartsDecideNothing() {
        QFETCH(Figure, part);
        QFETCH(bool, derived);
        const PublishedFigure stated = published(tkr(100));
        Comparison comparison(FindingRule::ScenarioFigure, stated, refTo(stated));
        comparison.add({refTo(stated), tkr(60)});
        comparison.add({refTo(stated), part, std::nullopt, derived});
        const auto finding = comparison.finish();
        QCOMPARE(className((*finding)->kind), QStringLiteral("Not decidable"));
        QTEST(text(Figure((*finding)->known)), "known");
    }

    /// No amount holds the sum, or the share of it: this comparison alone cannot be decided.
    void whatIsTooLargeDecidesNothing_data() {
        QTest::addColumn<int>("parts");
        QTest::addColumn<bool>("isShare");
        QTest::addColumn<bool>("isTooLarge");
        QTest::newRow("the largest part") << 1 << false << false;
        QTest::newRow("two of them") << 2 << false << true;
        QTest::newRow("a share that is unknown of parts that are known") << 1 << true << true;
    }
    void whatIsTooLargeDecidesNothing() {
        QFETCH(int, parts);
        QFETCH(bool, isShare);
        const PublishedFigure stated = published(tkr(100));
        Comparison comparison(FindingRule::EstimatePercentage, stated, refTo(stated));
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        for (int part = 0; part < parts; ++part)
            comparison.add({refTo(stated), Figure(Money::ofOre(most))});
        if (isShare)
            comparison.computedAs(Figure::unknown());
        const Finding finding = **comparison.finish();
        QTEST(finding.isTooLarge, "isTooLarge");
        QCOMPARE(finding.computed.isUnknown(), finding.isTooLarge);
        QCOMPARE(className(finding.kind), finding.isTooLarge ? QStringLiteral("Not decidable")
                                                             : QStringLiteral("Difference"));
        const QString said = describe(finding, Contents(), Language(Language::Code::English));
        QCOMPARE(said.contains(QStringLiteral("too large to be calculated exactly")),
                 finding.isTooLarge);
    }

    void nothingIsComparedWithAPublishedUnknown() {
        const PublishedFigure stated = published(Figure::unknown());
        Comparison comparison(FindingRule::ScenarioFigure, stated, refTo(stated));
        comparison.add({refTo(stated), tkr(60)});
        QVERIFY(!comparison.finish()->has_value());
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
