// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/bills/what_if.h"
#include "model/document/edit.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/services/service.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Mail is 1000.00 by employees 1 : 3; a part of sent messages is proposed. Forms is an additional
/// service at 90.00 that only A has joined.
const QByteArray base = R"(
    "unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ],
    "service": [ { "id": "mail", "name": "Mail", "category": "base",
                   "cost": { "2025": { "budget": "1000.00" } } },
                 { "id": "forms", "name": "Forms", "category": "additional", "financing": "allocation",
                   "cost": { "2025": { "budget": "90.00" } } } ],
    "allocationKey": [ { "id": "staff", "name": "Staff" }, { "id": "even", "name": "Even", "method": "even" },
                       { "id": "sent", "name": "Sent", "state": "proposed" } ],
    "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025, "planned": "1" },
                   { "key": "staff", "unit": "b", "year": 2025, "planned": "3" },
                   { "key": "sent", "unit": "a", "year": 2025, "planned": "9" },
                   { "key": "sent", "unit": "b", "year": 2025, "planned": "1" } ],
    "servicePart": [ { "id": "m", "service": "mail", "name": "Base" },
                     { "id": "s", "service": "mail", "name": "Sent", "state": "proposed", "sizing": "amount" },
                     { "id": "f", "service": "forms", "name": "All" } ],
    "partKey": [ { "part": "m", "key": "staff" }, { "part": "s", "key": "sent" },
                 { "part": "f", "key": "even" } ],
    "participation": [ { "service": "forms", "unit": "a" } ],
    "whatIf": [ { "id": "w", "name": "Change", "year": 2025 } ])";

Contents with(const QByteArray& items) {
    return documentOf(base, R"("whatIfItem": [ )" + items + " ]");
}

Id<WhatIf> theOne(const Contents& contents) {
    return contents.all<WhatIf>().front().id;
}

QString text(const Figure& figure) {
    return figure.isAmount() ? figure.amount().toPlain() : QStringLiteral("?");
}

QString summary(const Contents& contents, const BillComparison& comparison) {
    QStringList texts;
    for (const BillChange& change : comparison.units)
        texts << QStringLiteral("%1 %2 → %3 = %4 (%5 %)")
                     .arg(contents.find(change.unit)->name, text(change.before), text(change.after),
                          text(change.difference),
                          change.share ? change.share->toPlainPercent() : QStringLiteral("-"));
    return texts.join(QStringLiteral(", "));
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void shareOfANegativeBillHasTheSignOfTheChange();
    void totalIsUnchangedUnlessTheCostChanges();
    void namesWhoGainsAndLoses();
    void carryingOutGivesWhatWasCompared();
    void carryingOutKeepsTheHistory();
    void canBeUndone();
    void saysWhatAnItemLacks_data();
    void saysWhatAnItemLacks();
    void rulesHoldForIt();
};

void WhatIfTest::compares_data() {
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* items, const char* expected) {
        QTest::newRow(name) << QByteArray(items) << QString::fromUtf8(expected);
    };
    // Decided: A 250.00 + 90.00, B 750.00.
    row("nothing", "", "A 340.00 → 340.00 = 0.00 (0 %), B 750.00 → 750.00 = 0.00 (0 %)");
    row("a key", R"({ "whatIf": "w", "kind": "part-key", "part": "m", "key": "even" })",
        "A 340.00 → 590.00 = 250.00 (73.5294 %), B 750.00 → 500.00 = -250.00 (-33.3333 %)");
    // 200.00 as 9 : 1 = 180.00 and 20.00; 800.00 as 1 : 3 = 200.00 and 600.00.
    row("a part by itself",
        R"({ "whatIf": "w", "kind": "part", "part": "s" },
           { "whatIf": "w", "kind": "part-amount", "part": "s", "amount": "200.00" })",
        "A 340.00 → 470.00 = 130.00 (38.2353 %), B 750.00 → 620.00 = -130.00 (-17.3333 %)");
    row("a volume",
        R"({ "whatIf": "w", "kind": "volume", "key": "staff", "unit": "a", "volume": "2" })",
        "A 340.00 → 490.00 = 150.00 (44.1176 %), B 750.00 → 600.00 = -150.00 (-20 %)");
    row("a category",
        R"({ "whatIf": "w", "kind": "category", "service": "forms", "category": "base" })",
        "A 340.00 → 295.00 = -45.00 (-13.2353 %), B 750.00 → 795.00 = 45.00 (6 %)");
    row("a cost", R"({ "whatIf": "w", "kind": "cost", "service": "mail", "amount": "1400.00" })",
        "A 340.00 → 440.00 = 100.00 (29.4118 %), B 750.00 → 1050.00 = 300.00 (40 %)");
    row("a participation",
        R"({ "whatIf": "w", "kind": "participation", "service": "forms", "unit": "b" })",
        "A 340.00 → 295.00 = -45.00 (-13.2353 %), B 750.00 → 795.00 = 45.00 (6 %)");
}

void WhatIfTest::compares() {
    QFETCH(QByteArray, items);
    const Contents contents = with(items);
    const auto comparison = compareWhatIf(contents, theOne(contents), 2025);
    QVERIFY2(comparison.ok(), comparison ? "" : qPrintable(comparison.error().message));
    QTEST(summary(contents, *comparison), "expected");
}

void WhatIfTest::shareOfANegativeBillHasTheSignOfTheChange() {
    const Contents contents =
        documentOf(QByteArray(base).replace("1000.00", "-1000.00"), R"("whatIfItem": [
            { "whatIf": "w", "kind": "part-key", "part": "m", "key": "even" } ])");
    // Decided: A -250.00 + 90.00, B -750.00.
    QCOMPARE(summary(contents, *compareWhatIf(contents, theOne(contents), 2025)),
             QString::fromUtf8("A -160.00 → -410.00 = -250.00 (-156.25 %), "
                               "B -750.00 → -500.00 = 250.00 (33.3333 %)"));
}

void WhatIfTest::totalIsUnchangedUnlessTheCostChanges() {
    const Contents key =
        with(R"({ "whatIf": "w", "kind": "part-key", "part": "m", "key": "even" })");
    const auto changedKey = compareWhatIf(key, theOne(key), 2025);
    QVERIFY(changedKey->isTotalUnchanged());
    QCOMPARE(text(changedKey->after), QStringLiteral("1090.00"));
    const Contents cost =
        with(R"({ "whatIf": "w", "kind": "cost", "service": "mail", "amount": "1400.00" })");
    QVERIFY(!compareWhatIf(cost, theOne(cost), 2025)->isTotalUnchanged());
}

void WhatIfTest::namesWhoGainsAndLoses() {
    const Contents contents =
        with(R"({ "whatIf": "w", "kind": "part-key", "part": "m", "key": "even" })");
    const auto comparison = compareWhatIf(contents, theOne(contents), 2025);
    QCOMPARE(comparison->losers(5).size(), std::size_t{1});
    QCOMPARE(contents.find(comparison->losers(5).front().unit)->name, QStringLiteral("A"));
    QCOMPARE(contents.find(comparison->winners(5).front().unit)->name, QStringLiteral("B"));
    QCOMPARE(comparison->winners(0).size(), std::size_t{0});
}

void WhatIfTest::carryingOutGivesWhatWasCompared() {
    const Contents contents = with(R"({ "whatIf": "w", "kind": "part", "part": "s" },
                { "whatIf": "w", "kind": "part-amount", "part": "s", "amount": "200.00" })");
    const auto edit = editOf(contents, theOne(contents), QStringLiteral("Me"), {});
    QVERIFY(checkEdit(contents, *edit).ok());
    Contents after = contents;
    applyUnchecked(after, *edit);
    const auto comparison = compareWhatIf(contents, theOne(contents), 2025);
    const auto bills = Allocations(after).of(2025);
    for (const BillChange& change : comparison->units)
        QVERIFY(bills->total(change.unit).figure() == change.after);
    QCOMPARE(after.find(theOne(after))->state, DecisionState::Decided);
    for (const AllocationKey& key : after.all<AllocationKey>())
        QCOMPARE(key.state, DecisionState::Decided);
}

/// The years before the change keep their key and their category.
void WhatIfTest::carryingOutKeepsTheHistory() {
    Contents contents = with(R"({ "whatIf": "w", "kind": "part-key", "part": "m", "key": "even" },
                { "whatIf": "w", "kind": "category", "service": "forms", "category": "base" })");
    const Contents before = contents; // while its copy is changed
    const auto services = before.all<Service>();
    const auto volumes = before.all<KeyVolume>();
    for (const char* name : {"Mail", "Forms"})
        for (Service service : services)
            if (service.name == QLatin1String(name)) {
                service.cost.set(2024, static_cast<int>(ServiceCost::Outcome), Money::ofKronor(40));
                contents.replace(service);
            }
    for (KeyVolume volume : volumes) {
        volume.id = Id<KeyVolume>::create();
        volume.year = 2024;
        contents.insert(volume);
    }
    const auto comparison = compareWhatIf(contents, theOne(contents), 2024);
    QCOMPARE(summary(contents, *comparison),
             QStringLiteral("A 50.00 → 50.00 = 0.00 (0 %), B 30.00 → 30.00 = 0.00 (0 %)"));
}

void WhatIfTest::canBeUndone() {
    const Contents contents = with(R"({ "whatIf": "w", "kind": "part", "part": "s" },
                { "whatIf": "w", "kind": "part-key", "part": "m", "key": "even" },
                { "whatIf": "w", "kind": "volume", "key": "sent", "unit": "a", "volume": "2" },
                { "whatIf": "w", "kind": "category", "service": "forms", "category": "base" })");
    const auto edit = editOf(contents, theOne(contents), {}, {});
    Contents after = contents;
    applyUnchecked(after, *edit);
    QVERIFY(after != contents);
    const Edit back = edit->inverted({});
    QVERIFY(checkEdit(after, back).ok());
    applyUnchecked(after, back);
    QVERIFY(after == contents);
}

void WhatIfTest::saysWhatAnItemLacks_data() {
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no key")
        << QByteArray(R"({ "whatIf": "w", "kind": "part-key", "part": "m" })")
        << "“Change”: a change of the kind “Key of a part” lacks “Allocation key”; enter it.";
    QTest::newRow("no volume")
        << QByteArray(R"({ "whatIf": "w", "kind": "volume", "key": "staff", "unit": "a" })")
        << "“Change”: a change of the kind “Planned volume” lacks “Volume”; enter it.";
    QTest::newRow("no category")
        << QByteArray(R"({ "whatIf": "w", "kind": "category", "service": "forms" })")
        << "“Change”: a change of the kind “Category of a service” lacks “Category”; enter it.";
    QTest::newRow("no amount of a service")
        << QByteArray(R"({ "whatIf": "w", "kind": "cost", "service": "mail" })")
        << "“Change”: a change of the kind “Cost of a service” lacks “Amount”; enter it.";
    QTest::newRow("no amount of a part")
        << QByteArray(R"({ "whatIf": "w", "kind": "part-amount", "part": "m" })")
        << "“Change”: a change of the kind “Amount of a part” lacks “Amount”; enter it.";
    QTest::newRow("an amount for what the other parts leave")
        << QByteArray(
               R"({ "whatIf": "w", "kind": "part-amount", "part": "m", "amount": "900.00" })")
        << "“Change”: the part “Base” of “Mail” is not an amount, so that a new amount changes "
           "nothing; let the part be an amount first.";
}

void WhatIfTest::saysWhatAnItemLacks() {
    QFETCH(QByteArray, items);
    const Contents contents = with(items);
    QTEST(compareWhatIf(contents, theOne(contents), 2025).error().message, "sentence");
}

void WhatIfTest::rulesHoldForIt() {
    const Contents contents = documentOf(
        base,
        R"("servicePart": [ { "id": "r", "service": "mail", "name": "Rest", "state": "proposed" } ],
                 "whatIfItem": [ { "whatIf": "w", "kind": "part", "part": "r" } ])");
    QCOMPARE(compareWhatIf(contents, theOne(contents), 2025).error().message,
             QStringLiteral("Two parts of “Mail” are what the others leave in the same year; give "
                            "one of them a share or an amount."));
}

QTEST_GUILESS_MAIN(WhatIfTest)
#include "what_if_test.moc"
