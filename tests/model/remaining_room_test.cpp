// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/portfolios/remaining_room.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "tests/model/made_document.h"

#include <QTest>

#include <limits>

using namespace nytto;
using namespace nytto::test;

namespace {

/// "left/known part", and "!" where the frame is exceeded.
QString text(const Room& room) {
    const QString known =
        room.knownLeft ? test::text(Figure(*room.knownLeft)) : QStringLiteral("-");
    return test::text(room.left) + u'/' + known + (room.exceeded ? QStringLiteral("!") : QString());
}

QString names(const Room& room) {
    const auto& names = room.used.unknownNames();
    return QStringList(names.begin(), names.end()).join(u'|');
}

/// A document with one appropriation, or one portfolio.
struct Case : MadeDocument {
    Id<Appropriation> appropriation(const Figure& amount, std::initializer_list<Figure> matters) {
        Appropriation row = filled<Appropriation>();
        row.name = QStringLiteral("IT investments");
        row.year = 2025;
        row.amount = amount;
        add(row);
        int number = 0;
        for (const Figure& figure : matters) {
            Matter matter = filled<Matter>();
            matter.appropriation = row.id;
            matter.name = QStringLiteral("Matter %1").arg(++number);
            matter.amount = figure;
            add(matter);
        }
        return row.id;
    }
    Id<Portfolio> portfolio(std::initializer_list<Figure> frame,
                            std::initializer_list<Figure> investmentFrame = {}) {
        Portfolio row = filled<Portfolio>();
        row.name = QStringLiteral("Schools");
        row.frame = series(frame);
        row.investmentFrame = series(investmentFrame);
        return add(row);
    }
    Id<Initiative> member(Id<Portfolio> portfolio, std::initializer_list<Figure> cost,
                          Stage stage = Stage::Proposal) {
        const Id<Initiative> id = initiative(QStringLiteral("Forms"), cost, {}, stage);
        Initiative row = *contents.find(id);
        row.portfolio = portfolio;
        contents.replace(row);
        return id;
    }
    Investment investment(Id<Portfolio> portfolio, std::initializer_list<Figure> spending,
                          Month start = {}) {
        Investment row = filled<Investment>();
        row.name = QStringLiteral("Platform");
        row.portfolio = portfolio;
        row.spending = series(spending);
        row.start = start;
        add(row);
        return row;
    }
    QString rooms(FrameKind kind) const {
        QStringList texts;
        const auto rooms = frameRooms(contents, {2025, 3});
        if (!rooms)
            return rooms.error().message;
        for (const FrameRoom& room : *rooms)
            if (room.kind == kind)
                texts += QStringLiteral("%1:%2").arg(room.year).arg(::text(room.room));
        return texts.join(u' ');
    }
    QString costRooms() const { return rooms(FrameKind::InitiativeCosts); }
    QString spendingRooms() const { return rooms(FrameKind::InvestmentSpending); }
};

} // namespace

class RemainingRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMatterLeavesLess_data() {
        QTest::addColumn<Figure>("amount");
        QTest::addColumn<QList<Figure>>("matters");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("atTheEnd");
        QTest::newRow("no matters") << tkr(10) << QList<Figure>() << ""
                                    << "10/10";
        QTest::newRow("two") << tkr(10) << QList<Figure>{tkr(3), tkr(2)} << "7/7 5/5"
                             << "5/5";
        QTest::newRow("to the last") << tkr(10) << QList<Figure>{tkr(10)} << "0/0"
                                     << "0/0";
        QTest::newRow("too much, then given back")
            << tkr(10) << QList<Figure>{tkr(11), tkr(-4)} << "-1/-1! 3/3"
            << "3/3";
        QTest::newRow("an unknown one")
            << tkr(10) << QList<Figure>{tkr(3), Figure::unknown(), tkr(2)}
            << "7/7 unknown/7 unknown/5"
            << "unknown/5";
        QTest::newRow("known ones alone are too much")
            << tkr(10) << QList<Figure>{Figure::unknown(), tkr(11)} << "unknown/10 unknown/-1!"
            << "unknown/-1!";
        QTest::newRow("one that is n/a")
            << tkr(10) << QList<Figure>{Figure::notApplicable()} << "10/10"
            << "10/10";
        QTest::newRow("unknown amount") << Figure::unknown() << QList<Figure>{tkr(3)} << "unknown/-"
                                        << "unknown/-";
        QTest::newRow("amount n/a") << Figure::notApplicable() << QList<Figure>{tkr(3)} << "n/a/-"
                                    << "n/a/-";
    }
    void eachMatterLeavesLess() {
        QFETCH(Figure, amount);
        QFETCH(QList<Figure>, matters);
        QFETCH(QString, after);
        QFETCH(QString, atTheEnd);
        Case of;
        const auto id = of.appropriation(amount, {});
        for (const Figure& figure : matters) {
            Matter matter = of.filled<Matter>();
            matter.appropriation = id;
            matter.amount = figure;
            of.add(matter);
        }
        const auto rooms = appropriationRooms(of.contents);
        QVERIFY(rooms.ok());
        QStringList steps;
        for (const MatterRoom& matter : rooms->front().matters)
            steps += ::text(matter.after);
        QCOMPARE(steps.join(u' '), after);
        QCOMPARE(::text(rooms->front().room), atTheEnd);
    }

    void mattersComeInTheirStoredOrder() {
        Case of;
        const auto id = of.appropriation(tkr(10), {tkr(3), tkr(2)});
        Matter first = of.filled<Matter>();
        first.appropriation = id;
        first.position = -1;
        first.amount = tkr(1);
        of.add(first);
        const auto rooms = appropriationRooms(of.contents);
        QCOMPARE(rooms->front().matters.front().matter.uuid(), first.id.uuid());
        QCOMPARE(test::text(rooms->front().matters.front().after.left), QStringLiteral("9"));
    }

    void unknownMattersAreNamed() {
        Case of;
        of.appropriation(tkr(10), {Figure::unknown(), tkr(1), Figure::unknown()});
        const auto rooms = appropriationRooms(of.contents);
        QCOMPARE(names(rooms->front().room), QStringLiteral("Matter 1|Matter 3"));
    }

    void appropriationsKeepTheirOwnMatters() {
        Case of;
        of.appropriation(tkr(10), {tkr(1)});
        of.appropriation(tkr(20), {tkr(2)});
        const auto rooms = appropriationRooms(of.contents);
        QCOMPARE(::text((*rooms)[0].room), QStringLiteral("9/9"));
        QCOMPARE(::text((*rooms)[1].room), QStringLiteral("18/18"));
    }

    void aFrameIsUsedByTheCostsOfItsInitiatives() {
        Case of;
        const auto id = of.portfolio({tkr(10), tkr(10), tkr(10)});
        of.member(id, {tkr(3), tkr(4), tkr(0)});
        of.member(id, {tkr(2), tkr(7), Figure::notApplicable()});
        of.initiative(QStringLiteral("of no portfolio"), {tkr(100), tkr(100), tkr(100)}, {});
        QCOMPARE(of.costRooms(), QStringLiteral("2025:5/5 2026:-1/-1! 2027:10/10"));
        QCOMPARE(of.spendingRooms(), QString());
    }

    void theKindOfCostIsKept() {
        Case of;
        const auto id = of.portfolio({tkr(10), tkr(10), tkr(10)});
        Initiative row = *of.contents.find(of.member(id, {tkr(3), tkr(4)}));
        row.cost.set(2025, static_cast<int>(InitiativeCost::Forecast), tkr(6));
        of.contents.replace(row);
        const auto rooms = frameRooms(of.contents, {2025, 3});
        QCOMPARE((*rooms)[0].uses[0].kind, std::optional(InitiativeCost::Forecast));
        QCOMPARE(test::text((*rooms)[0].uses[0].figure), QStringLiteral("6"));
        QCOMPARE((*rooms)[1].uses[0].kind, std::optional(InitiativeCost::Plan));
        QVERIFY(!(*rooms)[2].uses[0].kind);
        QCOMPARE(::text((*rooms)[2].room), QStringLiteral("unknown/10"));
        QCOMPARE(names((*rooms)[2].room), QStringLiteral("Forms"));
    }

    void whatIsOverUsesOnlyWhatWasEntered_data() {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("rooms");
        QTest::newRow("ongoing") << Stage::Ongoing << "2025:7/7 2026:unknown/10 2027:unknown/10";
        QTest::newRow("closed") << Stage::Closed << "2025:7/7 2026:10/10 2027:10/10";
        QTest::newRow("cancelled") << Stage::Cancelled << "2025:7/7 2026:10/10 2027:10/10";
    }
    void whatIsOverUsesOnlyWhatWasEntered() {
        QFETCH(Stage, stage);
        QFETCH(QString, rooms);
        Case of;
        of.member(of.portfolio({tkr(10), tkr(10), tkr(10)}), {tkr(3)}, stage);
        QCOMPARE(of.costRooms(), rooms);
    }

    void aFrameThatWasNotEnteredIsUnknown() {
        Case of;
        of.member(of.portfolio({}), {tkr(3), tkr(3), tkr(3)});
        QCOMPARE(of.costRooms(), QStringLiteral("2025:unknown/- 2026:unknown/- 2027:unknown/-"));
    }

    void usesThatDoNotFitLeaveTheRoomUnknown() {
        const Figure most = Money::ofOre(std::numeric_limits<std::int64_t>::max());
        FigureSum used;
        used.add(most);
        used.add(most);
        QCOMPARE(text(roomOf(tkr(5), used)), QStringLiteral("unknown/-"));
    }

    void aPortfolioOfNothingHasNoRooms() {
        Case of;
        of.portfolio({});
        QCOMPARE(of.costRooms() + of.spendingRooms(), QString());
    }

    void investmentsUseAFrameOfTheirOwn() {
        Case of;
        const auto id = of.portfolio({}, {tkr(10), tkr(10), tkr(10)});
        of.investment(id, {tkr(2), tkr(11), tkr(1)});
        QCOMPARE(of.spendingRooms(), QStringLiteral("2025:8/8 2026:-1/-1! 2027:9/9"));
        QCOMPARE(of.costRooms(), QString());
    }

    void anInvestmentInUseSpendsNoMore_data() {
        QTest::addColumn<Month>("start");
        QTest::addColumn<bool>("inProgress");
        QTest::addColumn<QString>("rooms");
        QTest::newRow("in use from 2025")
            << Month{2025, 10} << false << "2025:8/8 2026:10/10 2027:10/10";
        QTest::newRow("in use from 2026")
            << Month{2026, 1} << false << "2025:8/8 2026:unknown/10 2027:10/10";
        QTest::newRow("in progress")
            << Month{2025, 10} << true << "2025:8/8 2026:unknown/10 2027:unknown/10";
        QTest::newRow("without a start")
            << Month() << false << "2025:8/8 2026:unknown/10 2027:unknown/10";
    }
    void anInvestmentInUseSpendsNoMore() {
        QFETCH(Month, start);
        QFETCH(bool, inProgress);
        QFETCH(QString, rooms);
        Case of;
        Investment row =
            of.investment(of.portfolio({}, {tkr(10), tkr(10), tkr(10)}), {tkr(2)}, start);
        row.inProgress = inProgress;
        of.contents.replace(row);
        QCOMPARE(of.spendingRooms(), rooms);
    }
};

QTEST_GUILESS_MAIN(RemainingRoomTest)
#include "remaining_room_test.moc"
