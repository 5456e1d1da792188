// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/service_chain.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"
#include "tests/model/json_document.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace nytto;
using namespace nytto::test;

using Own = std::vector<std::optional<Fraction>>;
using Links = std::vector<ChainLink>;

Q_DECLARE_METATYPE(Own)
Q_DECLARE_METATYPE(Links)

namespace {

QString netOf(const ChainResult& result) {
    QStringList texts;
    for (const ChainNode& node : result.nodes)
        texts << (node.isLoop ? QStringLiteral("loop ") : QString()) +
                     (node.net ? node.net->toPlain() : QStringLiteral("?"));
    return texts.join(QStringLiteral(", "));
}

QString stepDown(const Own& own, const Links& links) {
    std::vector<int> order(own.size());
    std::iota(order.begin(), order.end(), 0);
    return netOf(passOnByStep(own, links, order));
}

const Fraction half(1, 2);
const Fraction quarter(1, 4);

/// A network behind the workplaces: 100.00 and 200.00, two units evenly.
const QByteArray base = R"(
    "unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
    "allocationKey": [ { "id": "even", "name": "Even", "method": "even" },
                       { "id": "ports", "name": "Ports" } ],
    "keyVolume": [ { "key": "ports", "unit": "a", "year": 2025, "planned": "10" },
                   { "key": "ports", "unit": "b", "year": 2025, "planned": "30" } ],
    "service": [ { "id": "net", "name": "Net", "category": "base", "stepOrder": 1,
                   "cost": { "2025": { "budget": "100.00" } } },
                 { "id": "desk", "name": "Desk", "category": "base", "stepOrder": 2,
                   "cost": { "2025": { "budget": "200.00" } } } ],
    "servicePart": [ { "id": "n", "service": "net", "name": "N" },
                     { "id": "d", "service": "desk", "name": "D" } ],
    "partKey": [ { "part": "n", "key": "even" }, { "part": "d", "key": "even" } ])";

QByteArray reciprocal(const QByteArray& more) {
    return R"("settings": [ { "id": "settings", "municipality": "P", "firstYear": 2025,
                              "chainMethod": "reciprocal" } ], )" +
           more;
}

QString summary(const Contents& contents) {
    const auto allocation = Allocations(contents).of(2025);
    QStringList texts;
    for (const Unit& unit : contents.all<Unit>())
        texts << allocation->total(unit.id).figure().amount().toPlain();
    for (const auto& service : allocation->services)
        texts << contents.find(service->service)->name + u' ' + service->net.amount().toPlain();
    for (const NotAllocated& row : allocation->notAllocated())
        texts << QStringLiteral("not ") + row.amount.amount().toPlain();
    return texts.join(QStringLiteral(", "));
}

QString problems(const Contents& contents) {
    QStringList sentences;
    for (const AllocationProblem& problem : Allocations(contents).of(2025)->problems())
        sentences << describe(problem, contents, Language(Language::Code::English));
    return sentences.join(u'\n');
}

} // namespace

class ServiceChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOnByStep_data();
    void passesOnByStep();
    void passesOnReciprocally_data();
    void passesOnReciprocally();
    void conservesTheTotal_data();
    void conservesTheTotal();
    void bills_data();
    void bills();
    void isSeenAtBothEnds();
    void namesALoop_data();
    void namesALoop();
    void namesWhatTheOrderCuts();
    void namesUsesOfMoreThanAll();
    void chainsAreRoundedByThemselves();
};

void ServiceChainTest::passesOnByStep_data() {
    QTest::addColumn<Own>("own");
    QTest::addColumn<Links>("links");
    QTest::addColumn<QString>("net");
    const Own own{Fraction(100), Fraction(200), Fraction(300)};
    QTest::newRow("nothing") << own << Links{} << "100, 200, 300";
    QTest::newRow("one step") << own << Links{{0, 1, quarter}} << "75, 225, 300";
    // 0 passes 50 on to 1, which passes (200 + 50)/4 on to 2.
    QTest::newRow("two steps") << own << Links{{0, 1, half}, {1, 2, quarter}} << "50, 375/2, 725/2";
    // 1 may not pass on to 0 any more: of its half for others, 2's quarter is a third of what is
    // left.
    QTest::newRow("against the order")
        << own << Links{{1, 0, quarter}, {1, 2, quarter}} << "100, 400/3, 1100/3";
    QTest::newRow("all of it") << own << Links{{0, 1, Fraction(1)}} << "0, 300, 300";
    QTest::newRow("all of it against the order")
        << own << Links{{1, 0, Fraction(1)}} << "100, loop 200, 300";
    QTest::newRow("an unknown cost") << Own{std::nullopt, Fraction(200), Fraction(300)}
                                     << Links{{0, 1, half}, {1, 2, half}} << "?, ?, ?";
    QTest::newRow("an unknown cost at the end")
        << Own{Fraction(100), std::nullopt, Fraction(300)} << Links{{0, 1, half}} << "50, ?, 300";
    QTest::newRow("an unknown share against the order")
        << own << Links{{1, 0, std::nullopt}} << "100, 200, 300";
    QTest::newRow("an unknown share against the order beside a known one")
        << own << Links{{1, 0, std::nullopt}, {1, 2, half}} << "100, ?, ?";
    QTest::newRow("an unknown share") << own << Links{{0, 1, std::nullopt}} << "?, ?, 300";
}

void ServiceChainTest::passesOnByStep() {
    QFETCH(Own, own);
    QFETCH(Links, links);
    QTEST(stepDown(own, links), "net");
}

void ServiceChainTest::passesOnReciprocally_data() {
    QTest::addColumn<Own>("own");
    QTest::addColumn<Links>("links");
    QTest::addColumn<QString>("net");
    const Own own{Fraction(100), Fraction(200), Fraction(300)};
    QTest::newRow("nothing") << own << Links{} << "100, 200, 300";
    QTest::newRow("a chain") << own << Links{{0, 1, half}, {1, 2, quarter}} << "50, 375/2, 725/2";
    // x = 100 + y/4, y = 200 + x/2: x = 1200/7, y = 2000/7. Left are x/2 = 600/7 and 3y/4 = 1500/7.
    QTest::newRow("each other") << own << Links{{0, 1, half}, {1, 0, quarter}}
                                << "600/7, 1500/7, 300";
    QTest::newRow("a loop that passes all on")
        << own << Links{{0, 1, Fraction(1)}, {1, 0, Fraction(1)}} << "loop 100, loop 200, 300";
    // The third passes half on into the loop, where it stays.
    QTest::newRow("into such a loop")
        << own << Links{{0, 1, Fraction(1)}, {1, 0, Fraction(1)}, {2, 0, half}}
        << "loop 250, loop 200, 150";
    QTest::newRow("a loop with a way out")
        << own << Links{{0, 1, Fraction(1)}, {1, 0, half}} << "0, 300, 300";
    QTest::newRow("an unknown cost")
        << Own{std::nullopt, Fraction(200), Fraction(300)} << Links{{0, 1, half}} << "?, ?, 300";
}

void ServiceChainTest::passesOnReciprocally() {
    QFETCH(Own, own);
    QFETCH(Links, links);
    QTEST(netOf(passOnReciprocally(own, links)), "net");
}

void ServiceChainTest::conservesTheTotal_data() {
    QTest::addColumn<bool>("byStep");
    QTest::newRow("by step") << true;
    QTest::newRow("reciprocal") << false;
}

void ServiceChainTest::conservesTheTotal() {
    QFETCH(bool, byStep);
    QRandomGenerator random(11);
    for (int turn = 0; turn < 100; ++turn) {
        const int count = 2 + random.bounded(6);
        Own own;
        Fraction total;
        std::vector<int> order;
        Links links;
        for (int at = 0; at < count; ++at) {
            own.push_back(Fraction(random.bounded(1'000'000) - 200'000));
            total = total + *own.back();
            order.push_back(at);
            int left = 100;
            for (int user = 0; user < count; ++user)
                if (user != at && random.bounded(2)) {
                    const int share = random.bounded(left + 1);
                    links.push_back({at, user, Fraction(share, 100)});
                    left -= share;
                }
        }
        const ChainResult result =
            byStep ? passOnByStep(own, links, order) : passOnReciprocally(own, links);
        Fraction sum;
        for (const ChainNode& node : result.nodes)
            sum = sum + *node.net;
        QCOMPARE(sum.toPlain(), total.toPlain());
    }
}

void ServiceChainTest::bills_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    // 40.00 of the network are the workplaces': 60.00 and 240.00, each half A's and half B's.
    QTest::newRow("a share")
        << QByteArray(R"("serviceUse": [ { "provider": "net", "user": "desk", "share": "40" } ])")
        << "150.00, 150.00, Net 60.00, Desk 240.00";
    // 10 + 30 ports of units and 60 of workplaces: 60 % of the network.
    QTest::newRow("a volume")
        << QByteArray(R"("serviceUse": [ { "provider": "net", "user": "desk", "key": "ports",
                                           "volume": "60" } ])")
        << "150.00, 150.00, Net 40.00, Desk 260.00";
    // 600/7 and 1500/7 of 100.00 and 200.00: 85.714… and 214.285…, halves 42.857… and 107.142…. In
    // whole öre 85.71 and 214.29; of each the first unit has the odd öre.
    QTest::newRow("each other")
        << reciprocal(R"("serviceUse": [ { "provider": "net", "user": "desk", "share": "50" },
                                         { "provider": "desk", "user": "net", "share": "25" } ])")
        << "150.01, 149.99, Net 85.71, Desk 214.29";
    QTest::newRow("of another year")
        << QByteArray(R"("serviceUse": [ { "provider": "net", "user": "desk", "share": "40",
                                           "fromYear": 2026 } ])")
        << "150.00, 150.00, Net 100.00, Desk 200.00";
}

void ServiceChainTest::bills() {
    QFETCH(QByteArray, more);
    QTEST(summary(documentOf(base, more)), "expected");
}

void ServiceChainTest::isSeenAtBothEnds() {
    const Contents contents = documentOf(
        base, R"("serviceUse": [ { "provider": "net", "user": "desk", "share": "40" } ])");
    const auto allocation = Allocations(contents).of(2025);
    const ServiceAllocation& net = *allocation->services.front();
    const ServiceAllocation& desk = *allocation->services.back();
    QCOMPARE(net.passedOn.size(), std::size_t{1});
    QCOMPARE(desk.received.size(), std::size_t{1});
    QVERIFY(net.passedOn.front().other == desk.service);
    QVERIFY(desk.received.front().other == net.service);
    QCOMPARE(net.passedOn.front().amount.toPlain(), QStringLiteral("4000")); // öre
    QCOMPARE(desk.received.front().amount.toPlain(), QStringLiteral("4000"));
}

void ServiceChainTest::namesALoop_data() {
    QTest::addColumn<bool>("byStep");
    QTest::addColumn<QString>("expected");
    QTest::newRow("reciprocal") << false
                                << "0.00, 0.00, Net 100.00, Desk 200.00, not 100.00, not 200.00";
    QTest::newRow("by step") << true << "0.00, 0.00, Net 0.00, Desk 300.00, not 300.00";
}

/// The page goes on with the rest: nothing of what the loop costs is lost.
void ServiceChainTest::namesALoop() {
    QFETCH(bool, byStep);
    const QByteArray uses =
        R"("serviceUse": [ { "provider": "net", "user": "desk", "share": "100" },
                                               { "provider": "desk", "user": "net", "share": "100" } ])";
    const Contents contents = documentOf(base, byStep ? uses : reciprocal(uses));
    QTEST(summary(contents).remove(QStringLiteral(", not 0.00")), "expected");
    QVERIFY(problems(contents).contains(
        byStep
            ? QStringLiteral("All of “Desk” is used by services that come before it in the step "
                             "order of 2025 (“Net”), so that nobody pays for it; give it an "
                             "earlier step, or let services pass on reciprocally.")
            : QStringLiteral("“Net” and “Desk” pass all that they cost in 2025 on to each other, "
                             "so that nobody pays; let units pay for some of it.")));
}

void ServiceChainTest::namesWhatTheOrderCuts() {
    const Contents contents = documentOf(
        base, R"("serviceUse": [ { "provider": "desk", "user": "net", "share": "40" } ])");
    QCOMPARE(problems(contents),
             QStringLiteral("“Net” uses “Desk”, but comes before it in the step order of 2025, and "
                            "is passed nothing: the others who use it pay instead. Give “Desk” an "
                            "earlier step, or let services pass on reciprocally."));
    QCOMPARE(summary(contents), QStringLiteral("150.00, 150.00, Net 100.00, Desk 200.00"));
}

/// 90 of 100 seats and 30 of 70 ports: together more than all of the network.
void ServiceChainTest::namesUsesOfMoreThanAll() {
    const Contents contents = documentOf(base, R"(
        "allocationKey": [ { "id": "seats", "name": "Seats" } ],
        "keyVolume": [ { "key": "seats", "unit": "a", "year": 2025, "planned": "10" },
                       { "key": "seats", "unit": "b", "year": 2025, "planned": "0" } ],
        "service": [ { "id": "phone", "name": "Phone", "category": "base", "stepOrder": 3,
                       "cost": { "2025": { "budget": "300.00" } } } ],
        "serviceUse": [ { "provider": "net", "user": "desk", "key": "seats", "volume": "90" },
                        { "provider": "net", "user": "phone", "key": "ports", "volume": "30" } ])");
    QVERIFY(problems(contents).startsWith(
        QStringLiteral("Other services use more than all of “Net” in 2025; let their volumes have "
                       "one key, or enter shares.")));
    QVERIFY(Allocations(contents).of(2025)->services.front()->net.isUnknown());
}

/// Each pair shares an odd sum evenly; an öre of the one is none of the other's.
void ServiceChainTest::chainsAreRoundedByThemselves() {
    const Contents contents = documentOf("", R"(
        "service": [ { "id": "a1", "name": "A1", "category": "base",
                       "cost": { "2025": { "budget": "100.01" } } },
                     { "id": "a2", "name": "A2", "category": "base",
                       "cost": { "2025": { "budget": "0.00" } } },
                     { "id": "b1", "name": "B1", "category": "base",
                       "cost": { "2025": { "budget": "200.01" } } },
                     { "id": "b2", "name": "B2", "category": "base",
                       "cost": { "2025": { "budget": "0.00" } } } ],
        "serviceUse": [ { "provider": "a1", "user": "a2", "share": "50" },
                        { "provider": "b1", "user": "b2", "share": "50" } ])");
    QVERIFY(
        summary(contents).startsWith(QStringLiteral("A1 50.01, A2 50.00, B1 100.01, B2 100.00, ")));
}

QTEST_GUILESS_MAIN(ServiceChainTest)
#include "service_chain_test.moc"
