// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"
#include "tests/model/random_allocation.h"
#include "tests/model/random_document.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace nytto;
using nytto::test::RandomAllocation;

namespace {

constexpr int documents = 150;

std::int64_t oreOf(const Figure& figure) {
    return figure.amount().ore();
}

/// What is known of the rows that no bill holds.
std::int64_t notAllocated(const std::vector<NotAllocated>& rows) {
    std::int64_t sum = 0;
    for (const NotAllocated& row : rows)
        sum += oreOf(row.amount);
    return sum;
}

std::int64_t amounts(const ServiceAllocation& service) {
    std::int64_t sum = 0;
    for (const PartAllocation& part : service.parts)
        sum = std::accumulate(part.amounts.begin(), part.amounts.end(), sum);
    for (const PriceAllocation& price : service.prices)
        for (const Figure& amount : price.amounts)
            sum += oreOf(amount);
    return sum;
}

bool isWithinOneOre(std::int64_t amount, const Fraction& exact) {
    const Fraction difference = Fraction(amount) - exact;
    return difference < Fraction(1) && Fraction(-1) < difference;
}

/// Calls back with every service that is known, of every document and year.
void forEachService(bool missing, auto check) {
    for (quint32 seed = 1; seed <= documents; ++seed) {
        const Contents contents = RandomAllocation(seed, missing).contents();
        const Allocations allocations(contents);
        for (int year = 2025; year <= 2027; ++year) {
            const auto allocation = allocations.of(year);
            for (const auto& service : allocation->services)
                check(contents, *allocation, *service);
        }
    }
}

} // namespace

/// What holds of every document: see DOMAIN, Allocation.
class AllocationPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void madeDocumentsAreValid();
    void everyMethodAndStateIsMet();
    void serviceAddsUpToItsCost();
    void chainConservesTheTotal();
    void everyAmountIsWithinOneOreOfItsExactShare();
    void volumeOfNothingPaysNothing();
    void missingVolumeMakesThePartUnknownAndIsNamed();
    void nothingIsLost();
    void billsAreTheSumOfTheirRows();
    void nothingIsLostInAnyDocument();
    void orderOfUnitsMattersForTiesOnly();
};

void AllocationPropertiesTest::madeDocumentsAreValid() {
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QStringList faults;
        for (const Fault& fault : faultsIn(RandomAllocation(seed).contents()))
            if (!fault.message.contains(QStringLiteral("but only groups"))) // is not to be billed
                faults << fault.message;
        QCOMPARE(faults, QStringList());
    }
}

/// Else the other tests would prove nothing.
void AllocationPropertiesTest::everyMethodAndStateIsMet() {
    std::set<KeyMethod> methods;
    std::set<PartAllocation::State> states;
    std::set<NotAllocated::Kind> kinds;
    int passed = 0;
    int steps = 0;
    forEachService(true, [&](const Contents&, const Allocation&, const ServiceAllocation& service) {
        for (const PartAllocation& part : service.parts) {
            states.insert(part.state);
            if (part.state == PartAllocation::State::Allocated)
                methods.insert(part.shares->method);
        }
        for (const NotAllocated& row : service.notAllocated)
            kinds.insert(row.kind);
        passed += !service.passedOn.empty();
        for (const ServiceCostTerm& term : service.terms)
            steps += term.kind == ServiceCostTerm::Kind::Step;
    });
    QCOMPARE(methods.size(), std::size_t{4});
    QCOMPARE(states.size(), std::size_t{3});
    for (const auto kind : {NotAllocated::Kind::Service, NotAllocated::Kind::Part,
                            NotAllocated::Kind::Recovery, NotAllocated::Kind::Undecided})
        QVERIFY(kinds.contains(kind));
    QCOMPARE_GT(passed, 100);
    QCOMPARE_GT(steps, 100);
}

void AllocationPropertiesTest::serviceAddsUpToItsCost() {
    forEachService(true, [](const Contents&, const Allocation&, const ServiceAllocation& service) {
        if (!service.exactNet)
            return;
        Fraction net = Fraction::of(service.own.amount());
        for (const PassedCost& received : service.received)
            net = net + received.amount;
        for (const PassedCost& passed : service.passedOn)
            net = net - passed.amount;
        QCOMPARE(service.exactNet->toPlain(), net.toPlain());
        QVERIFY(isWithinOneOre(oreOf(service.net), net));
        QCOMPARE(amounts(service) + notAllocated(service.notAllocated), oreOf(service.net));
    });
}

void AllocationPropertiesTest::chainConservesTheTotal() {
    for (quint32 seed = 1; seed <= documents; ++seed) {
        const Contents contents = RandomAllocation(seed).contents();
        const auto allocation = Allocations(contents).of(2025);
        std::int64_t own = 0;
        std::int64_t net = 0;
        bool known = true;
        for (const auto& service : allocation->services) {
            own += oreOf(service->own);
            net += oreOf(service->net);
            known &= service->net.isAmount();
        }
        if (known)
            QCOMPARE(net, own);
    }
}

void AllocationPropertiesTest::everyAmountIsWithinOneOreOfItsExactShare() {
    forEachService(false, [](const Contents&, const Allocation&, const ServiceAllocation& service) {
        Fraction parts;
        for (const PartAllocation& part : service.parts) {
            if (part.exact)
                QVERIFY(isWithinOneOre(oreOf(part.cost), *part.exact));
            Fraction shares;
            for (std::size_t at = 0; at < part.amounts.size(); ++at) {
                QVERIFY(isWithinOneOre(part.amounts[at], *part.exact * part.shares->share(at)));
                shares = shares + part.shares->share(at);
            }
            QVERIFY(part.amounts.empty() || shares == Fraction(1));
        }
    });
}

void AllocationPropertiesTest::volumeOfNothingPaysNothing() {
    int met = 0;
    forEachService(
        false, [&](const Contents&, const Allocation&, const ServiceAllocation& service) {
            for (const PartAllocation& part : service.parts)
                for (std::size_t at = 0; at < part.amounts.size(); ++at)
                    if (!part.shares->volumes.empty() && part.shares->volumes[at] == Quantity()) {
                        QCOMPARE(part.amounts[at], std::int64_t{0});
                        ++met;
                    }
        });
    QCOMPARE_GT(met, 100);
}

void AllocationPropertiesTest::missingVolumeMakesThePartUnknownAndIsNamed() {
    int met = 0;
    forEachService(true, [&](const Contents&, const Allocation& allocation,
                             const ServiceAllocation& service) {
        for (const PartAllocation& part : service.parts) {
            if (!part.shares || part.shares->volumes.empty())
                continue;
            for (std::size_t at = 0; at < part.participants->size(); ++at) {
                if (part.shares->volumes[at])
                    continue;
                const Id<Unit> unit = allocation.units->at((*part.participants)[at]).id;
                QCOMPARE(part.state, PartAllocation::State::Unknown);
                QVERIFY(std::ranges::any_of(service.problems, [&](const AllocationProblem& told) {
                    return told.unit == unit && told.part == part.part &&
                           told.allocationKey == part.shares->allocationKey;
                }));
                QVERIFY(allocation.total(unit).unknown > 0);
                ++met;
            }
        }
    });
    QCOMPARE_GT(met, 20);
}

void AllocationPropertiesTest::nothingIsLost() {
    for (quint32 seed = 1; seed <= documents; ++seed) {
        const Contents contents = RandomAllocation(seed).contents();
        const Allocations allocations(contents);
        for (int year = 2025; year <= 2027; ++year) {
            const auto allocation = allocations.of(year);
            const Figure cost = *allocation->cost().figure();
            if (cost.isAmount() && allocation->billed().unknown == 0)
                QCOMPARE(allocation->billed().ore + notAllocated(allocation->notAllocated()),
                         oreOf(cost));
        }
    }
}

void AllocationPropertiesTest::billsAreTheSumOfTheirRows() {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Contents contents = RandomAllocation(seed, true).contents();
        const auto allocation = Allocations(contents).of(2025);
        for (const Unit& unit : contents.all<Unit>()) {
            const Bill bill = allocation->bill(unit.id);
            QCOMPARE(bill.total.known()->ore(), allocation->total(unit.id).ore);
            QCOMPARE(bill.total.unknownCount(), allocation->total(unit.id).unknown);
            for (const BillRow& row : bill.rows)
                if (row.exact && row.amount.isAmount())
                    QVERIFY(isWithinOneOre(oreOf(row.amount), *row.exact));
        }
    }
}

/// Documents in which nothing makes sense are calculated all the same.
void AllocationPropertiesTest::nothingIsLostInAnyDocument() {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Contents contents = RandomDocument(seed).contents(25);
        const Allocations allocations(contents);
        for (int year = 2018; year <= 2031; ++year)
            for (const auto& service : allocations.of(year)->services)
                if (service->net.isAmount())
                    QCOMPARE(amounts(*service) + notAllocated(service->notAllocated),
                             oreOf(service->net));
    }
}

void AllocationPropertiesTest::orderOfUnitsMattersForTiesOnly() {
    for (quint32 seed = 1; seed <= documents; ++seed) {
        const Contents contents = RandomAllocation(seed).contents();
        Contents reversed = contents;
        for (Unit unit : contents.all<Unit>()) {
            unit.position = -unit.position;
            reversed.replace(unit);
        }
        const auto before = Allocations(contents).of(2025);
        const auto after = Allocations(reversed).of(2025);
        for (const Unit& unit : contents.all<Unit>()) {
            const Bill one = before->bill(unit.id);
            const Bill other = after->bill(unit.id);
            QCOMPARE(other.rows.size(), one.rows.size());
            for (std::size_t at = 0; at < one.rows.size(); ++at)
                QVERIFY(std::abs(oreOf(one.rows[at].amount) - oreOf(other.rows[at].amount)) <= 1);
        }
    }
}

QTEST_GUILESS_MAIN(AllocationPropertiesTest)
#include "allocation_properties_test.moc"
