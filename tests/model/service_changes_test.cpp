// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/services/change_causes.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

QString shareText(const std::optional<Rate>& share) {
    return share ? share->toPlainPercent() : QStringLiteral("n/a");
}

void setThresholds(MadeDocument& made, Money amount, std::optional<Rate> share) {
    made.change([&](Settings& settings) {
        settings.significantAmount = amount;
        settings.significantShare = share;
        settings.deviationAmount = amount;
        settings.deviationShare = share;
    });
}

} // namespace

class ServiceChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeOfAService_data() {
        QTest::addColumn<Figure>("budget");
        QTest::addColumn<Figure>("proposal");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("share");
        QTest::addColumn<QString>("flags");
        const QString none = QStringLiteral("n/a");
        const auto row = [](const char* name, Figure budget, Figure proposal, const QString& change,
                            const QString& share, const char* flags) {
            QTest::newRow(name) << budget << proposal << change << share
                                << QString::fromLatin1(flags);
        };
        row("1146 to 25518", tkr(1146), tkr(25518), QStringLiteral("24372"),
            QStringLiteral("2126.7016"), "kr %");
        row("n/a to 7545", Figure::notApplicable(), tkr(7545), QStringLiteral("7545"), none, "new");
        row("5000 to n/a", tkr(5000), Figure::notApplicable(), QStringLiteral("-5000"), none,
            "ended");
        row("n/a to n/a", Figure::notApplicable(), Figure::notApplicable(), none, none, "");
        row("n/a to unknown", Figure::notApplicable(), Figure::unknown(), QStringLiteral("unknown"),
            none, "");
        row("unknown to n/a", Figure::unknown(), Figure::notApplicable(), QStringLiteral("unknown"),
            none, "");
        row("0 to 400", tkr(0), tkr(400), QStringLiteral("400"), none, "");
        row("0 to 500", tkr(0), tkr(500), QStringLiteral("500"), none, "kr");
        row("100000 to 100499", tkr(100'000), tkr(100'499), QStringLiteral("499"),
            QStringLiteral("0.499"), "");
        row("100000 to 100500", tkr(100'000), tkr(100'500), QStringLiteral("500"),
            QStringLiteral("0.5"), "kr");
        row("1000 to 950", tkr(1000), tkr(950), QStringLiteral("-50"), QStringLiteral("-5"), "%");
        row("1000 to 951", tkr(1000), tkr(951), QStringLiteral("-49"), QStringLiteral("-4.9"), "");
        row("-100 to -150", tkr(-100), tkr(-150), QStringLiteral("-50"), QStringLiteral("-50"),
            "%");
        row("-100 to 50", tkr(-100), tkr(50), QStringLiteral("150"), QStringLiteral("150"), "%");
        row("unknown to 100", Figure::unknown(), tkr(100), QStringLiteral("unknown"), none, "");
    }
    void changeOfAService() {
        QFETCH(Figure, budget);
        QFETCH(Figure, proposal);
        MadeDocument made;
        setThresholds(made, Money::ofThousands(500), Rate::ofPercent(5));
        const auto id =
            made.service(QStringLiteral("S"), {cell(2024, ServiceCost::Budget, budget),
                                               cell(2025, ServiceCost::Proposal, proposal)});
        const auto change = serviceChange(made.contents.settings(), *made.contents.find(id), 2025);
        QVERIFY(change);
        QTEST(text(change->change), "change");
        QTEST(shareText(change->share), "share");
        QStringList flags;
        if (change->isNew)
            flags << QStringLiteral("new");
        if (change->isEnded)
            flags << QStringLiteral("ended");
        if (change->overAmount)
            flags << QStringLiteral("kr");
        if (change->overShare)
            flags << QStringLiteral("%");
        QTEST(flags.join(u' '), "flags");
        QCOMPARE(change->isSignificant(), !flags.isEmpty());
    }

    void everyServiceOfTheBaseIsInOneList() {
        MadeDocument made;
        setThresholds(made, Money::ofThousands(500), std::nullopt);
        const auto service = [&](int budget, int proposal) {
            return made.service(QStringLiteral("S"),
                                {cell(2024, ServiceCost::Budget, tkr(budget)),
                                 cell(2025, ServiceCost::Proposal, tkr(proposal))});
        };
        const auto large = service(1000, 3000);
        const auto small = service(1000, 1100);
        const auto unknown = made.service(QStringLiteral("U"), {});
        Service remainder = *made.contents.find(service(1000, 9000));
        remainder.derived = true;
        made.contents.replace(remainder);
        made.service(QStringLiteral("T"), {cell(2025, ServiceCost::Proposal, tkr(1))},
                     ServiceCategory::Additional);

        const auto changes = serviceChanges(made.contents, 2025);
        QVERIFY(changes);
        const auto only = [](const std::vector<ServiceChange>& list) {
            return list.size() == 1 ? list.front().service : Id<Service>();
        };
        QCOMPARE(only(changes->significant).uuid(), large.uuid());
        QCOMPARE(only(changes->below).uuid(), small.uuid());
        QCOMPARE(only(changes->undecided).uuid(), unknown.uuid());
        QCOMPARE(only(changes->derived).uuid(), remainder.id.uuid());
        QCOMPARE(text(changes->significantChange), QStringLiteral("2000"));
        QCOMPARE(text(changes->belowChange), QStringLiteral("100"));
    }

    void deviationIsForecastLessPlan_data() {
        QTest::addColumn<int>("forecast");
        QTest::addColumn<QString>("deviation");
        QTest::addColumn<QString>("share");
        QTest::addColumn<bool>("significant");
        QTest::newRow("as planned") << 5000 << "0" << QStringLiteral("0") << false;
        QTest::newRow("dearer by 499") << 5499 << "499" << QStringLiteral("9.98") << false;
        QTest::newRow("dearer by 500") << 5500 << "500" << QStringLiteral("10") << true;
        QTest::newRow("cheaper by 500") << 4500 << "-500" << QStringLiteral("-10") << true;
    }
    void deviationIsForecastLessPlan() {
        QFETCH(int, forecast);
        MadeDocument made;
        setThresholds(made, Money::ofThousands(500), std::nullopt);
        Initiative row = made.filled<Initiative>();
        row.stage = Stage::Ongoing;
        row.cost.set(2024, static_cast<int>(InitiativeCost::Plan), tkr(5000));
        row.cost.set(2024, static_cast<int>(InitiativeCost::Forecast), tkr(forecast));
        row.cost.set(2025, static_cast<int>(InitiativeCost::Plan), tkr(777));
        made.add(row);
        made.initiative(QStringLiteral("new"), {tkr(1)}, {});
        const auto found = deviations(made.contents);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{1});
        QTEST(text(Figure(found->front().deviation)), "deviation");
        QTEST(shareText(found->front().share), "share");
        QCOMPARE(text(Figure(found->front().plan)), QStringLiteral("5000"));
        QCOMPARE(text(Figure(found->front().forecast)), QString::number(forecast));
        QTEST(found->front().isSignificant(), "significant");
        QCOMPARE(found->front().years, std::vector{2024});
    }

    void causeOfAServiceWithOneCauseIsItsWholeChange() {
        MadeDocument made;
        const auto cause = [&](const char* name) {
            ChangeCause row = made.filled<ChangeCause>();
            row.name = QString::fromLatin1(name);
            return made.add(row);
        };
        const auto volumes = cause("volumes");
        const auto delivery = cause("delivery");
        const auto entry = [&](Id<Service> service, Id<ChangeCause> why, Figure amount) {
            ServiceCause row = made.filled<ServiceCause>();
            row.service = service;
            row.cause = why;
            row.year = 2025;
            row.amount = amount;
            made.add(row);
        };
        const auto service = [&](const char* name, Figure budget, Figure proposal) {
            return made.service(QString::fromLatin1(name),
                                {cell(2024, ServiceCost::Budget, budget),
                                 cell(2025, ServiceCost::Proposal, proposal)});
        };
        entry(service("one cause", tkr(100), tkr(175)), volumes, Figure::unknown());
        entry(service("new", Figure::notApplicable(), tkr(400)), delivery, Figure::unknown());
        entry(service("ended", tkr(50), Figure::notApplicable()), delivery, Figure::unknown());
        const auto both = service("both", tkr(10), tkr(30));
        entry(both, volumes, tkr(15));
        entry(both, delivery, Figure::unknown());

        const auto totals = causeTotals(made.contents, 2025);
        QVERIFY(totals);
        QCOMPARE(text((*totals)[0].sum), QStringLiteral("90"));
        QCOMPARE(text((*totals)[1].sum), QStringLiteral("unknown"));
        QCOMPARE(text(Figure(*(*totals)[1].sum.known())), QStringLiteral("350"));
        QCOMPARE((*totals)[1].sum.unknownNames(), std::vector{QStringLiteral("both")});
    }
};

QTEST_GUILESS_MAIN(ServiceChangesTest)
#include "service_changes_test.moc"
