// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/calculation/bills/unit_sizes.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Three units, a key of employees 5 : 2 : 0, and a base service that costs 1000.00.
const QByteArray base = R"(
    "unit": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" },
              { "id": "c", "name": "C", "kind": "company" } ],
    "service": [ { "id": "mail", "name": "Mail", "category": "base",
                   "cost": { "2025": { "budget": "1000.00" } } } ],
    "allocationKey": [ { "id": "staff", "name": "Staff" }, { "id": "even", "name": "Even", "method": "even" } ],
    "keyVolume": [ { "key": "staff", "unit": "a", "year": 2025, "planned": "5" },
                   { "key": "staff", "unit": "b", "year": 2025, "planned": "2" },
                   { "key": "staff", "unit": "c", "year": 2025, "planned": "0" } ])";

/// One part of `key` for the whole service.
QByteArray whole(const QByteArray& key) {
    return R"("servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
              "partKey": [ { "part": "all", "key": ")" +
           key + R"(" } ])";
}

QString text(const Figure& figure) {
    return figure.isAmount()    ? figure.amount().toPlain()
           : figure.isUnknown() ? QStringLiteral("?")
                                : QStringLiteral("n/a");
}

/// "A 714.29, B 285.71, C 0.00" with all units of the year, then what is not allocated.
QString summary(const Contents& contents, const Allocation& allocation) {
    QStringList bills;
    for (const Unit& unit : contents.all<Unit>())
        if (allocation.tree->isValid(allocation.units->placeOf(unit.id)))
            bills << unit.name + u' ' + text(allocation.total(unit.id).figure());
    QStringList rows;
    for (const NotAllocated& row : allocation.notAllocated())
        rows << nameOf(*contents.find(row.source)) + u' ' + text(row.amount);
    return (QStringList{bills.join(QStringLiteral(", "))} + rows).join(QStringLiteral(" | "));
}

QString problems(const Contents& contents, const Allocation& allocation) {
    QStringList sentences;
    for (const AllocationProblem& problem : allocation.problems())
        sentences << describe(problem, contents, Language(Language::Code::English));
    return sentences.join(u'\n');
}

const BillRow* rowOf(const Bill& bill, const char* part, const Contents& contents) {
    for (const BillRow& row : bill.rows)
        if (row.part && contents.find(row.part)->name == QLatin1String(part))
            return &row;
    return nullptr;
}

template <class T>
Id<T> idOf(const Contents& contents, const char* name) {
    for (const T& entity : contents.all<T>())
        if (entity.name == QLatin1String(name))
            return entity.id;
    return {};
}

} // namespace

/// Each method by an example that can be followed on paper, and what is not known or cannot be.
class AllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bills_data();
    void bills();
    void tells_data();
    void tells();
    void showsHowAnAmountWasMade();
    void combinesKeys();
    void joinedPartIsPaidByThoseWhoJoined();
    void breakpointRaisesTheCostAboveItsThreshold_data();
    void breakpointRaisesTheCostAboveItsThreshold();
    void grantPaysForAdministrationsAndCompaniesAreBilled();
    void leaseIsPaidInTheYearsThatItTouches();
    void parentsSumWhatLiesBelow();
    void unitsThatMergeKeepTheirHistory();
    void categoryHoldsFromItsYear();
    void keyOfAPartChangesWithTheYear();
    void scenarioReachesTheBills();
    void unknownImpactIsNotNothing();
    void initiativeOfSeveralServicesIsSharedEvenly();
    void headsAreSummed();
};

void AllocationTest::bills_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& more, const char* expected) {
        QTest::newRow(name) << more << QString::fromUtf8(expected);
    };
    // 100000 öre · 5/7 = 71428.57…, · 2/7 = 28571.42…; cut off 71428 + 28571, one öre is missing:
    // A lost most. C has volume 0 and pays nothing.
    row("proportional", whole("staff"), "A 714.29, B 285.71, C 0.00");
    // 100000/3 = 33333.33…: all lost as much; the first gets the öre.
    row("even", whole("even"), "A 333.34, B 333.33, C 333.33");
    // 1 : 2 : 4 of 7: 14285.71, 28571.43, 57142.86; cut off 99998; two missing: C and A lost most.
    row("fixed weights",
        R"("allocationKey": [ { "id": "fixed", "name": "Fixed", "method": "weights" } ],
           "keyWeight": [ { "key": "fixed", "unit": "a", "weight": 1 },
                          { "key": "fixed", "unit": "b", "weight": 2 },
                          { "key": "fixed", "unit": "c", "weight": 4 } ], )" +
            whole("fixed"),
        "A 142.86, B 285.71, C 571.43");
    row("no part", "", "A 0.00, B 0.00, C 0.00 | Mail 1000.00");
    row("a part without a key", R"("servicePart": [ { "service": "mail", "name": "All" } ])",
        "A 0.00, B 0.00, C 0.00 | All 1000.00");
    row("a key that ended", R"("servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
        "partKey": [ { "part": "all", "key": "staff", "toYear": 2024 } ])",
        "A 0.00, B 0.00, C 0.00 | All 1000.00");
    row("a proposed part does not count",
        R"("servicePart": [ { "id": "p", "service": "mail", "name": "P", "state": "proposed" } ],
           "partKey": [ { "part": "p", "key": "staff" } ])",
        "A 0.00, B 0.00, C 0.00 | Mail 1000.00");
    // 30 % = 300.00 evenly; the rest 700.00 as 5 : 2.
    row("a share and what it leaves",
        R"("servicePart": [ { "id": "s", "service": "mail", "name": "S", "sizing": "share", "share": "30" },
                            { "id": "r", "service": "mail", "name": "R" } ],
           "partKey": [ { "part": "s", "key": "even" }, { "part": "r", "key": "staff" } ])",
        "A 600.00, B 300.00, C 100.00");
    // 250.00 as 5 : 2 = 178.57 and 71.43; 750.00 are left over.
    row("an amount that leaves a rest",
        R"("servicePart": [ { "id": "s", "service": "mail", "name": "S", "sizing": "amount",
                              "amount": { "2025": "250.00" } } ],
           "partKey": [ { "part": "s", "key": "staff" } ])",
        "A 178.57, B 71.43, C 0.00 | Mail 750.00");
    // 1 200.00 of 1 000.00: −200.00 is left, and is spread like any amount.
    row("an amount over the cost",
        R"("servicePart": [ { "id": "s", "service": "mail", "name": "S", "sizing": "amount",
                              "amount": { "2025": "1200.00" } },
                            { "id": "r", "service": "mail", "name": "R" } ],
           "partKey": [ { "part": "s", "key": "even" }, { "part": "r", "key": "staff" } ])",
        "A 257.14, B 342.86, C 400.00");
}

void AllocationTest::bills() {
    QFETCH(QByteArray, more);
    const Contents contents = documentOf(base, more);
    QTEST(summary(contents, *Allocations(contents).of(2025)), "expected");
}

/// What is wrong is a value beside the rest, which is shown all the same.
void AllocationTest::tells_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("bills");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QByteArray& more, const char* bills,
                        const char* sentence) {
        QTest::newRow(name) << more << QString::fromUtf8(bills) << QString::fromUtf8(sentence);
    };
    row("a missing volume", R"("unit": [ { "id": "d", "name": "D" } ], )" + whole("staff"),
        "A ?, B ?, C ?, D ? | All 1000.00",
        "“Mail”, 2025: the volume of “D” in the key “Staff” is missing; enter it, or 0 where there "
        "is none.");
    row("a missing weight",
        R"("allocationKey": [ { "id": "fixed", "name": "Fixed", "method": "weights" } ],
           "keyWeight": [ { "key": "fixed", "unit": "a", "weight": 1, "toYear": 2024 },
                          { "key": "fixed", "unit": "b", "weight": 2 },
                          { "key": "fixed", "unit": "c", "weight": 4 } ], )" +
            whole("fixed"),
        "A ?, B ?, C ? | All 1000.00",
        "“Mail”, 2025: the weight of “A” in the key “Fixed” is missing; enter it, or 0 where there "
        "is none.");
    row("no volume at all",
        R"("allocationKey": [ { "id": "none", "name": "None" } ],
           "keyVolume": [ { "key": "none", "unit": "a", "year": 2025, "planned": "0" },
                          { "key": "none", "unit": "b", "year": 2025, "planned": "0" },
                          { "key": "none", "unit": "c", "year": 2025, "planned": "0" } ], )" +
            whole("none"),
        "A 0.00, B 0.00, C 0.00 | All 1000.00",
        "“Mail”, 2025: the volumes of the key “None” are 0 in all, so that nobody can pay by it; "
        "enter volumes or choose another key.");
    row("no weight at all",
        R"("allocationKey": [ { "id": "none", "name": "None", "method": "weights" } ],
           "keyWeight": [ { "key": "none", "unit": "a", "weight": 0 },
                          { "key": "none", "unit": "b", "weight": 0 },
                          { "key": "none", "unit": "c", "weight": 0 } ], )" +
            whole("none"),
        "A 0.00, B 0.00, C 0.00 | All 1000.00",
        "“Mail”, 2025: the weights of the key “None” are 0 in all, so that nobody can pay by it; "
        "enter weights or choose another key.");
    row("a breakpoint of a combined key",
        R"("breakpoint": [ { "part": "all", "threshold": "2", "step": "5.00" } ],
           "allocationKey": [ { "id": "mix", "name": "Mix", "method": "combined" } ],
           "keyComponent": [ { "key": "mix", "component": "even", "weight": 1 } ], )" +
            whole("mix"),
        "A ?, B ?, C ?",
        "The part “All” of “Mail” has a breakpoint in 2025, but not all volumes of the key “Mix” "
        "are known; enter them, or choose a key of volumes for it.");
    row("a leasing agreement without a start",
        R"("leaseAgreement": [ { "service": "mail", "name": "L", "payment": "5.00" } ], )" +
            whole("staff"),
        "A 714.29, B 285.71, C 0.00",
        "A leasing agreement of “Mail” does not say when it begins, so that it costs nothing; "
        "enter its start.");
    row("a price by an even key",
        R"("service": [ { "id": "x", "name": "X", "category": "additional",
                          "financing": "unit-price",
                          "cost": { "2025": { "budget": "5.00" } } } ],
           "participation": [ { "service": "x", "unit": "b" } ],
           "priceItem": [ { "service": "x", "name": "Each", "year": 2025, "key": "even",
                            "price": "5.00" } ], )" +
            whole("staff"),
        "A 714.29, B ?, C 0.00 | X 5.00",
        "The price “Each” of “X” in 2025 has no key of volumes; choose a key in proportion to a "
        "volume.");
    row("a key combined of nothing",
        R"("allocationKey": [ { "id": "mix", "name": "Mix", "method": "combined" } ], )" +
            whole("mix"),
        "A 0.00, B 0.00, C 0.00 | All 1000.00",
        "“Mail”, 2025: the key “Mix” is combined of nothing; add the keys that it is combined of.");
    row("nobody joined",
        R"("service": [ { "id": "x", "name": "X", "category": "additional",
                          "cost": { "2025": { "budget": "5.00" } } } ],
           "servicePart": [ { "id": "p", "service": "x", "name": "P" },
                            { "id": "all", "service": "mail", "name": "All" } ],
           "partKey": [ { "part": "p", "key": "even" }, { "part": "all", "key": "staff" } ])",
        "A 714.29, B 285.71, C 0.00 | P 5.00",
        "Nobody takes part in “X” in 2025, or in its part “P”; enter who does.");
    row("an unknown cost",
        R"("service": [ { "id": "x", "name": "X", "category": "additional" } ],
           "participation": [ { "service": "x", "unit": "b" } ],
           "servicePart": [ { "id": "p", "service": "x", "name": "P" },
                            { "id": "all", "service": "mail", "name": "All" } ],
           "partKey": [ { "part": "p", "key": "even" }, { "part": "all", "key": "staff" } ])",
        "A 714.29, B ?, C 0.00", "What “X” costs in 2025 is not known; enter it in the service.");
    row("a service that is not there in the year",
        R"("service": [ { "id": "x", "name": "X", "category": "base",
                          "cost": { "2025": { "budget": { "state": "not-applicable" } } } } ],
           "servicePart": [ { "id": "p", "service": "x", "name": "P" },
                            { "id": "all", "service": "mail", "name": "All" } ],
           "partKey": [ { "part": "all", "key": "staff" } ])",
        "A 714.29, B 285.71, C 0.00", "");
    // The amount is not known, nor what it leaves; 300.00 are. 700.00 belong to the two others.
    row("an unknown amount",
        R"("servicePart": [ { "id": "s", "service": "mail", "name": "S", "sizing": "share", "share": "30" },
                            { "id": "m", "service": "mail", "name": "M", "sizing": "amount" },
                            { "id": "r", "service": "mail", "name": "R" } ],
           "partKey": [ { "part": "s", "key": "even" }, { "part": "m", "key": "even" },
                        { "part": "r", "key": "staff" } ])",
        "A ?, B ?, C ? | Mail 700.00",
        "How large the part “M” of “Mail” is in 2025 is not known; enter its share or its amount.");
}

void AllocationTest::tells() {
    QFETCH(QByteArray, more);
    QFETCH(QString, bills);
    const Contents contents = documentOf(base, more);
    const auto allocation = Allocations(contents).of(2025);
    QCOMPARE(summary(contents, *allocation), bills);
    QTEST(problems(contents, *allocation), "sentence");
}

void AllocationTest::showsHowAnAmountWasMade() {
    const Contents contents = documentOf(base, whole("staff"));
    const auto allocation = Allocations(contents).of(2025);
    const Bill bill = allocation->bill(idOf<Unit>(contents, "A"));
    QCOMPARE(bill.rows.size(), std::size_t{1});
    const BillRow& row = bill.rows.front();
    QCOMPARE(row.volume->toPlain(), QStringLiteral("5"));
    QCOMPARE(row.totalVolume->toPlain(), QStringLiteral("7"));
    QCOMPARE(row.share->toPlain(), QStringLiteral("5/7"));
    QCOMPARE(text(row.cost), QStringLiteral("1000.00"));
    QCOMPARE(row.exact->toPlain(), QStringLiteral("500000/7"));
    QCOMPARE(text(row.amount), QStringLiteral("714.29"));
    QCOMPARE(row.residual, Money()); // 714.285… rounds to it by itself

    // 1000.00 evenly by three rounds to 333.33 each: the first has one öre more.
    const Contents even = documentOf(base, whole("even"));
    const auto evenly = Allocations(even).of(2025);
    QCOMPARE(evenly->bill(idOf<Unit>(even, "A")).rows.front().residual, Money::ofOre(1));
    QCOMPARE(evenly->bill(idOf<Unit>(even, "B")).rows.front().residual, Money());
}

/// share(i) = Σ weight · share / Σ weight: 2 parts of staff (5/7, 2/7, 0) and 1 even (1/3 each)
/// give A (2 · 5/7 + 1/3)/3 = 37/63, B (4/7 + 1/3)/3 = 19/63, C 1/9 = 7/63. Of 63000 öre: 370.00 …
void AllocationTest::combinesKeys() {
    Contents contents = documentOf(
        base, R"("allocationKey": [ { "id": "mix", "name": "Mix", "method": "combined" } ],
                 "keyComponent": [ { "key": "mix", "component": "staff", "weight": 2 },
                                   { "key": "mix", "component": "even", "weight": 1 } ], )" +
                  whole("mix"));
    Service mail = contents.all<Service>().front();
    mail.cost.set(2025, static_cast<int>(ServiceCost::Budget), Money::ofKronor(630));
    contents.replace(mail);
    const auto allocation = Allocations(contents).of(2025);
    QCOMPARE(summary(contents, *allocation), QStringLiteral("A 370.00, B 190.00, C 70.00"));
    QCOMPARE(allocation->bill(idOf<Unit>(contents, "B")).rows.front().share->toPlain(),
             QStringLiteral("19/63"));
}

/// 100.00 for sent messages by 30 : 10 among A and C, who joined; 900.00 by employees. That B has
/// no volume of messages does not matter.
void AllocationTest::joinedPartIsPaidByThoseWhoJoined() {
    const Contents contents = documentOf(base, R"("servicePart": [
                     { "id": "r", "service": "mail", "name": "Base" },
                     { "id": "s", "service": "mail", "name": "SMS", "sizing": "amount", "scope": "joined",
                       "amount": { "2025": "100.00" } } ],
                 "allocationKey": [ { "id": "sent", "name": "Sent" } ],
                 "keyVolume": [ { "key": "sent", "unit": "a", "year": 2025, "planned": "30" },
                                { "key": "sent", "unit": "c", "year": 2025, "planned": "10" } ],
                 "partKey": [ { "part": "r", "key": "staff" }, { "part": "s", "key": "sent" } ],
                 "participation": [ { "service": "mail", "unit": "a", "part": "s" },
                                    { "service": "mail", "unit": "c", "part": "s" } ])");
    const auto allocation = Allocations(contents).of(2025);
    // 642.857… + 75.00; 257.142…; 25.00
    QCOMPARE(summary(contents, *allocation), QStringLiteral("A 717.86, B 257.14, C 25.00"));
    QCOMPARE(rowOf(allocation->bill(idOf<Unit>(contents, "B")), "SMS", contents), nullptr);
}

void AllocationTest::breakpointRaisesTheCostAboveItsThreshold_data() {
    QTest::addColumn<QByteArray>("threshold");
    QTest::addColumn<QString>("expected");
    // The volume is 7. 1000.00 (and 70.00) by 5 : 2.
    QTest::newRow("8") << QByteArray("8") << "A 714.29, B 285.71, C 0.00";
    QTest::newRow("7: not exceeded") << QByteArray("7") << "A 714.29, B 285.71, C 0.00";
    QTest::newRow("6.999") << QByteArray("6.999") << "A 764.29, B 305.71, C 0.00";
}

void AllocationTest::breakpointRaisesTheCostAboveItsThreshold() {
    QFETCH(QByteArray, threshold);
    const Contents contents =
        documentOf(base, whole("staff") + R"(, "breakpoint": [ { "part": "all", "threshold": ")" +
                             threshold + R"(", "step": "70.00" },
                             { "part": "all", "threshold": "1", "step": "9.00", "fromYear": 2026 } ])");
    QTEST(summary(contents, *Allocations(contents).of(2025)), "expected");
}

void AllocationTest::grantPaysForAdministrationsAndCompaniesAreBilled() {
    Contents contents = documentOf(base, whole("even"));
    Service mail = contents.all<Service>().front();
    mail.financing = FinancingForm::Grant;
    contents.replace(mail);
    const auto allocation = Allocations(contents).of(2025);
    const Bill school = allocation->bill(idOf<Unit>(contents, "A"));
    const Bill company = allocation->bill(idOf<Unit>(contents, "C"));
    QCOMPARE(text(*school.grant.figure()), QStringLiteral("333.34"));
    QCOMPARE(text(*school.total.figure()), QStringLiteral("333.34"));
    QCOMPARE(text(*company.grant.figure()), QStringLiteral("0.00"));
    QCOMPARE(text(*company.total.figure()), QStringLiteral("333.33"));
}

/// 7.00 a month for 14 months from November: 14.00, 84.00, 0. The cost of 2026 itself is 0.
void AllocationTest::leaseIsPaidInTheYearsThatItTouches() {
    Contents contents = documentOf(
        base, whole("even") + R"(, "leaseAgreement": [ { "service": "mail", "name": "Servers",
                                     "start": "2025-11", "months": 14, "payment": "7.00" } ])");
    Service mail = contents.all<Service>().front();
    for (const int year : {2025, 2026, 2027})
        mail.cost.set(year, static_cast<int>(ServiceCost::Budget), Money());
    contents.replace(mail);
    const Allocations allocations(contents);
    QStringList costs;
    for (const int year : {2025, 2026, 2027})
        costs << text(*allocations.of(year)->cost().figure());
    QCOMPARE(costs.join(u' '), QStringLiteral("14.00 84.00 0.00"));
    QCOMPARE(allocations.of(2025)->services.front()->terms.back().kind,
             ServiceCostTerm::Kind::Lease);
}

void AllocationTest::parentsSumWhatLiesBelow() {
    Contents contents = documentOf(base, whole("staff"));
    Unit top = contents.all<Unit>().front();
    top.id = Id<Unit>::create();
    top.name = QStringLiteral("Top");
    top.position = 9;
    contents.insert(top);
    for (Unit unit : contents.all<Unit>())
        if (unit.id != top.id) {
            unit.parent = top.id;
            contents.replace(unit);
        }
    const auto allocation = Allocations(contents).of(2025);
    QCOMPARE(summary(contents, *allocation),
             QStringLiteral("A 714.29, B 285.71, C 0.00, Top 1000.00"));
    const Bill bill = allocation->bill(top.id);
    QCOMPARE(bill.rows.size(), std::size_t{0}); // it groups, so that it bears nothing
    QCOMPARE(bill.children.size(), std::size_t{3});
    QCOMPARE(text(*bill.total.figure()), QStringLiteral("1000.00"));
    QCOMPARE(text(allocation->billed().figure()), QStringLiteral("1000.00"));
}

/// A and B became D in 2026. The years before stand as they were.
void AllocationTest::unitsThatMergeKeepTheirHistory() {
    Contents contents =
        documentOf(base, R"("unit": [ { "id": "d", "name": "D", "fromYear": 2026 } ],
                            "keyVolume": [ { "key": "staff", "unit": "d", "year": 2026, "planned": "6" },
                                           { "key": "staff", "unit": "c", "year": 2026, "planned": "2" } ], )" +
                             whole("staff"));
    for (Unit unit : contents.all<Unit>())
        if (unit.name == QStringLiteral("A") || unit.name == QStringLiteral("B")) {
            unit.toYear = 2025;
            unit.successors = {idOf<Unit>(contents, "D")};
            contents.replace(unit);
        }
    Service mail = contents.all<Service>().front();
    mail.cost.set(2026, static_cast<int>(ServiceCost::Budget), Money::ofKronor(800));
    contents.replace(mail);
    const Allocations allocations(contents);
    QCOMPARE(summary(contents, *allocations.of(2025)),
             QStringLiteral("A 714.29, B 285.71, C 0.00"));
    QCOMPARE(summary(contents, *allocations.of(2026)), QStringLiteral("C 200.00, D 600.00"));
    QCOMPARE(predecessorsOf(contents).at(idOf<Unit>(contents, "D")).size(), std::size_t{2});
}

/// Until 2026 it was an additional service that only B had joined.
void AllocationTest::categoryHoldsFromItsYear() {
    Contents contents = documentOf(
        base, R"("participation": [ { "service": "mail", "unit": "b" } ], )" + whole("even"));
    Service mail = contents.all<Service>().front();
    mail.categoryBefore = ServiceCategory::Additional;
    mail.categoryFrom = 2026;
    mail.cost.set(2026, static_cast<int>(ServiceCost::Budget), Money::ofKronor(9));
    contents.replace(mail);
    const Allocations allocations(contents);
    QCOMPARE(summary(contents, *allocations.of(2025)), QStringLiteral("A 0.00, B 1000.00, C 0.00"));
    QCOMPARE(summary(contents, *allocations.of(2026)), QStringLiteral("A 3.00, B 3.00, C 3.00"));
}

void AllocationTest::keyOfAPartChangesWithTheYear() {
    Contents contents =
        documentOf(base, R"("servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
                 "partKey": [ { "part": "all", "key": "staff", "toYear": 2025 },
                              { "part": "all", "key": "even", "fromYear": 2026 } ])");
    Service mail = contents.all<Service>().front();
    mail.cost.set(2026, static_cast<int>(ServiceCost::Budget), Money::ofKronor(9));
    contents.replace(mail);
    const Allocations allocations(contents);
    QCOMPARE(summary(contents, *allocations.of(2025)),
             QStringLiteral("A 714.29, B 285.71, C 0.00"));
    QCOMPARE(summary(contents, *allocations.of(2026)), QStringLiteral("A 3.00, B 3.00, C 3.00"));
}

namespace {

/// Initiatives with an impact of 70.00 in 2025, by their services.
QByteArray scenarioOf(const QByteArray& initiatives) {
    return R"("initiative": [ )" + initiatives + R"( ],
              "scenario": [ { "id": "sc", "name": "One", "year": 2025 } ],
              "scenarioMember": [ { "scenario": "sc", "initiative": "one" } ], )" +
           whole("staff");
}

std::shared_ptr<const Allocation> inScenario(const Contents& contents,
                                             const Allocations& allocations) {
    const auto summaries = summariseAll(contents, 2025);
    return allocations.of(2025, summaries->front());
}

} // namespace

void AllocationTest::scenarioReachesTheBills() {
    const Contents contents =
        documentOf(base, scenarioOf(R"({ "id": "one", "name": "Archive", "services": ["mail"],
                              "impact": { "2025": "70.00" } })"));
    const Allocations allocations(contents);
    QCOMPARE(summary(contents, *inScenario(contents, allocations)),
             QStringLiteral("A 764.29, B 305.71, C 0.00"));
    QCOMPARE(summary(contents, *allocations.of(2025)),
             QStringLiteral("A 714.29, B 285.71, C 0.00"));
    const Contents without = documentOf(
        base, scenarioOf(R"({ "id": "one", "name": "Archive", "impact": { "2025": "70.00" } })"));
    const Allocations others(without);
    const auto allocation = inScenario(without, others);
    QCOMPARE(summary(without, *allocation),
             QStringLiteral("A 714.29, B 285.71, C 0.00 | Archive 70.00"));
    QCOMPARE(text(*allocation->cost().figure()), QStringLiteral("1070.00"));
}

/// Nobody's bill is known then, however the impact would be shared between its services.
void AllocationTest::unknownImpactIsNotNothing() {
    const Contents contents =
        documentOf(base, scenarioOf(R"({ "id": "one", "name": "Archive", "services": ["mail"],
                              "impact": { "2025": { "state": "unknown" } } })"));
    const Allocations allocations(contents);
    const auto allocation = inScenario(contents, allocations);
    QCOMPARE(summary(contents, *allocation), QStringLiteral("A ?, B ?, C ?"));
    QVERIFY(allocation->services.front()->terms.back().amount.isUnknown());
}

void AllocationTest::initiativeOfSeveralServicesIsSharedEvenly() {
    const Contents contents = documentOf(
        base, R"("service": [ { "id": "net", "name": "Net", "category": "base",
                                "cost": { "2025": { "budget": "0.00" } } } ], )" +
                  scenarioOf(R"({ "id": "one", "name": "Archive", "services": ["mail", "net"],
                                  "impact": { "2025": "70.01" } })"));
    const Allocations allocations(contents);
    const auto allocation = inScenario(contents, allocations);
    QCOMPARE(text(allocation->services.front()->own), QStringLiteral("1035.01"));
    QCOMPARE(text(allocation->services.back()->own), QStringLiteral("35.00"));
    QCOMPARE(allocation->services.back()->terms.back().sharedBy, 2);
}

void AllocationTest::headsAreSummed() {
    const Contents contents = documentOf(
        R"("unit": [ { "id": "t", "name": "Top" }, { "id": "a", "name": "A", "parent": "t" },
                     { "id": "b", "name": "B", "parent": "t" } ],
           "unitSize": [ { "unit": "a", "year": 2025, "employees": "10", "inhabitants": "7" },
                         { "unit": "b", "year": 2025, "employees": "2.5" } ])",
        "");
    const UnitSizes sizes(contents, *Allocations(contents).of(2025));
    const UnitHeads heads = sizes.of(idOf<Unit>(contents, "Top"));
    QCOMPARE(heads.employees->toPlain(), QStringLiteral("12.5"));
    QVERIFY(!heads.inhabitants);
    QCOMPARE(text(perHead(Money::ofKronor(100), heads.employees)), QStringLiteral("8.00"));
    QCOMPARE(text(perHead(Money::ofKronor(100), heads.inhabitants)), QStringLiteral("?"));
}

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
