// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/unit_price.h"
#include "model/entities/allocation/unit.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// A service at unit prices: planned 1000.00 for 300 licences, which A and B take as planned 200
/// and 100, and in fact 100 and 150.
QByteArray document(const QByteArray& price, const QByteArray& cost = R"("budget": "1000.00")") {
    return R"("unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
        "allocationKey": [ { "id": "lic", "name": "Licences" } ],
        "keyVolume": [ { "key": "lic", "unit": "a", "year": 2025, "planned": "200", "actual": "100" },
                       { "key": "lic", "unit": "b", "year": 2025, "planned": "100", "actual": "150" } ],
        "service": [ { "id": "risk", "name": "Risk", "category": "base", "financing": "unit-price",
                       "cost": { "2025": { )" +
           cost + R"( } } } ],
        "priceItem": [ { "service": "risk", "name": "Licence", "year": 2025, "key": "lic")" +
           price + " } ]";
}

QString text(const Figure& figure) {
    return figure.isAmount() ? figure.amount().toPlain() : QStringLiteral("?");
}

QString summary(const UnitPriceSettlement& settlement) {
    QStringList texts{text(settlement.invoiced), text(settlement.used), text(settlement.recovery)};
    for (const Correction& unit : settlement.units)
        texts << QStringLiteral("%1 → %2 %3 %4 = %5")
                     .arg(text(unit.invoiced), text(unit.used), text(unit.volume),
                          text(unit.recovery), text(unit.total));
    return texts.join(QStringLiteral("; "));
}

} // namespace

class UnitPriceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settles_data();
    void settles();
    void billsThePlannedVolume();
    void correctionsAddUpToTheCost();
    void aRecoveryThatNothingSharesSaysWhy_data();
    void aRecoveryThatNothingSharesSaysWhy();
    void unknownVolumeIsNamed();
    void aChargeThatDoesNotFitIsNamed();
    void whatAnotherServicePassedOnIsSettledAsBilled();
};

void UnitPriceTest::settles_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    // 1000.00/300 = 10/3. Planned 666.67 and 333.33; used 333.33 and 500.00, so that 166.67 of
    // 1000.00 are lacking: by 333.33 : 500.00 they are 66.667… and 100.002….
    QTest::newRow("price of cost and volume")
        << document("")
        << "1000.00; 833.33; 166.67; 666.67 → 333.33 -333.34 66.67 = -266.67; "
           "333.33 → 500.00 166.67 100.00 = 266.67";
    // 5.00 each: 1250.00 are used, 250.00 too much, by 500.00 : 750.00.
    QTest::newRow("a set price: over-recovery")
        << document(R"(, "price": "5.00")")
        << "1500.00; 1250.00; -250.00; 1000.00 → 500.00 -500.00 -100.00 = -600.00; "
           "500.00 → 750.00 250.00 -150.00 = 100.00";
    // The outcome is known: 1200.00 at the planned price of 10/3.
    QTest::newRow("an outcome")
        << document("", R"("budget": "1000.00", "outcome": "1200.00")")
        << "1000.00; 833.33; 366.67; 666.67 → 333.33 -333.34 146.67 = -186.67; "
           "333.33 → 500.00 166.67 220.00 = 386.67";
    // 900.00 for 90: 10.00 each.
    QTest::newRow("a planned volume of its own")
        << document(R"(, "plannedCost": "900.00", "plannedVolume": "90")")
        << "3000.00; 2500.00; -1500.00; 2000.00 → 1000.00 -1000.00 -600.00 = -1600.00; "
           "1000.00 → 1500.00 500.00 -900.00 = -400.00";
    // -5.00 each: 1000.00 and what was paid back are lacking, by 500.00 : 750.00.
    QTest::newRow("a set price below 0")
        << document(R"(, "price": "-5.00")")
        << "-1500.00; -1250.00; 2250.00; -1000.00 → -500.00 500.00 900.00 = 1400.00; "
           "-500.00 → -750.00 -250.00 1350.00 = 1100.00";
}

void UnitPriceTest::settles() {
    QFETCH(QByteArray, json);
    const auto settlements = settlementsOf(documentOf(json, ""), 2025);
    QVERIFY(settlements.ok());
    QCOMPARE(settlements->size(), std::size_t{1});
    QTEST(summary(settlements->front()), "expected");
}

void UnitPriceTest::billsThePlannedVolume() {
    const Contents contents = documentOf(document(R"(, "price": "3.00")"), "");
    const auto allocation = Allocations(contents).of(2025);
    const Bill bill = allocation->bill(contents.all<Unit>().front().id);
    QCOMPARE(text(*bill.total.figure()), QStringLiteral("600.00"));
    QCOMPARE(bill.rows.front().unitPrice->toPlain(), QStringLiteral("300"));
    QCOMPARE(bill.rows.front().volume->toPlain(), QStringLiteral("200"));
    // A loss-making price: 900.00 of 1000.00.
    const NotAllocated lacking = allocation->notAllocated().front();
    QCOMPARE(lacking.kind, NotAllocated::Kind::Recovery);
    QCOMPARE(text(lacking.amount), QStringLiteral("100.00"));
}

void UnitPriceTest::correctionsAddUpToTheCost() {
    const auto settlements =
        settlementsOf(documentOf(document("", R"("outcome": "1234.56")"), ""), 2025);
    FigureSum sum;
    for (const Correction& unit : settlements->front().units) {
        sum.add(unit.invoiced);
        sum.add(unit.total);
    }
    // The price is unknown without a planned cost.
    QCOMPARE(text(*sum.figure()), QStringLiteral("?"));
    const auto set = settlementsOf(
        documentOf(document(R"(, "price": "3.33")", R"("outcome": "1234.56")"), ""), 2025);
    FigureSum all;
    for (const Correction& unit : set->front().units) {
        all.add(unit.invoiced);
        all.add(unit.total);
    }
    QCOMPARE(text(*all.figure()), QStringLiteral("1234.56"));
}

void UnitPriceTest::aRecoveryThatNothingSharesSaysWhy_data() {
    using NotSpread = UnitPriceSettlement::NotSpread;
    QTest::addColumn<QByteArray>("prices");
    QTest::addColumn<int>("why"); // -1: it is shared
    const QByteArray rebate =
        R"( }, { "service": "risk", "name": "Rebate", "year": 2025, "key": "days", "price": "-9.00")";
    QTest::newRow("a price above 0") << QByteArray(R"(, "price": "5.00")") << -1;
    QTest::newRow("a price below 0") << QByteArray(R"(, "price": "-5.00")") << -1;
    QTest::newRow("a price of 0") << QByteArray(R"(, "price": "0.00")")
                                  << static_cast<int>(NotSpread::NothingUsed);
    QTest::newRow("one pays, the other is paid")
        << R"(, "price": "5.00")" + rebate << static_cast<int>(NotSpread::MixedSigns);
    QTest::newRow("both are paid") << R"(, "price": "-1.00")" + rebate << -1;
}

/// A used 100 licences and B 150; of the days, A used 1000 and B none.
void UnitPriceTest::aRecoveryThatNothingSharesSaysWhy() {
    QFETCH(QByteArray, prices);
    const auto settlements = settlementsOf(
        documentOf(document(prices), R"("allocationKey": [ { "id": "days", "name": "Days" } ],
            "keyVolume": [
                { "key": "days", "unit": "a", "year": 2025, "planned": "1000", "actual": "1000" },
                { "key": "days", "unit": "b", "year": 2025, "planned": "0", "actual": "0" } ])"),
        2025);
    const UnitPriceSettlement& settlement = settlements->front();
    QTEST(settlement.notSpread ? static_cast<int>(*settlement.notSpread) : -1, "why");
    QVERIFY(settlement.recovery.isAmount());
    FigureSum shared;
    for (const Correction& unit : settlement.units)
        shared.add(unit.recovery);
    QCOMPARE(shared.unknownCount() == 0, !settlement.notSpread);
    if (!settlement.notSpread)
        QCOMPARE(text(*shared.figure()), text(settlement.recovery));
}

/// The others' bills stand.
void UnitPriceTest::aChargeThatDoesNotFitIsNamed() {
    const Contents contents = documentOf(document(R"(, "price": "9999999999999.99")"),
                                         R"("unit": [ { "id": "c", "name": "C" } ],
                      "keyVolume": [ { "key": "lic", "unit": "c", "year": 2025,
                                       "planned": "1000000000" } ])");
    const auto allocation = Allocations(contents).of(2025);
    QCOMPARE(text(allocation->total(contents.all<Unit>().back().id).figure()), QStringLiteral("?"));
    QVERIFY(allocation->total(contents.all<Unit>().front().id).figure().isAmount());
    QCOMPARE(
        describe(allocation->problems().front(), contents, Language(Language::Code::English)),
        QStringLiteral("“Risk”, 2025: the price “Licence” times the volume of “C” in the key "
                       "“Licences” is too large to be calculated; look at the unit of the price, "
                       "and at the volume."));
}

void UnitPriceTest::unknownVolumeIsNamed() {
    const Contents contents =
        documentOf(document(R"(, "price": "3.00")"), R"("unit": [ { "id": "c", "name": "C" } ])");
    const auto allocation = Allocations(contents).of(2025);
    QCOMPARE(text(allocation->total(contents.all<Unit>().back().id).figure()), QStringLiteral("?"));
    QCOMPARE(text(allocation->total(contents.all<Unit>().front().id).figure()),
             QStringLiteral("600.00"));
    QCOMPARE(
        describe(allocation->problems().front(), contents, Language(Language::Code::English)),
        QStringLiteral("“Risk”, 2025: the volume of “C” in the key “Licences” is missing; enter "
                       "it, or 0 where there is none."));
}

/// Half of the network's 1000.00 is the licences' by planned volumes, and its bill is not
/// corrected: 1500.00 are settled, though three times the volume was used.
void UnitPriceTest::whatAnotherServicePassedOnIsSettledAsBilled() {
    const Contents contents = documentOf("", R"(
        "unit": [ { "id": "u", "name": "U" } ],
        "allocationKey": [ { "id": "acc", "name": "Accounts" },
                           { "id": "even", "name": "Even", "method": "even" } ],
        "keyVolume": [ { "key": "acc", "unit": "u", "year": 2025, "planned": "100",
                         "actual": "300" } ],
        "service": [ { "id": "net", "name": "Net", "category": "base", "stepOrder": 1,
                       "cost": { "2025": { "budget": "1000.00" } } },
                     { "id": "lic", "name": "Licences", "category": "base", "stepOrder": 2,
                       "financing": "unit-price",
                       "cost": { "2025": { "budget": "1000.00" } } } ],
        "servicePart": [ { "id": "p", "service": "net", "name": "All" } ],
        "partKey": [ { "part": "p", "key": "even" } ],
        "priceItem": [ { "service": "lic", "name": "Licence", "year": 2025, "key": "acc" } ],
        "serviceUse": [ { "provider": "net", "user": "lic", "key": "acc", "volume": "100" } ])");
    const auto settlements = settlementsOf(contents, 2025);
    QCOMPARE(text(settlements->front().cost), QStringLiteral("1500.00"));
    QCOMPARE(summary(settlements->front()),
             QStringLiteral("1000.00; 3000.00; -1500.00; "
                            "1000.00 → 3000.00 2000.00 -1500.00 = 500.00"));
}

QTEST_GUILESS_MAIN(UnitPriceTest)
#include "unit_price_test.moc"
