// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/unit_price.h"
#include "model/calculation/bills/what_if.h"
#include "model/calculation/calculations.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/bills/price.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/samples/samples.h"

#include <QTest>

using namespace nytto;

namespace {

template <class T>
const T& called(const Contents& contents, const QString& name) {
    for (const T& entity : contents.all<T>())
        if (entity.name == name)
            return entity;
    qFatal("There is no “%s”.", qPrintable(name));
}

} // namespace

/// The invented units and volumes of the sample show every form, and leave its published figures as
/// they are.
class SampleAllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedBaseIsAllocatedWhole();
    void nothingIsUnknown();
    void everyFormIsThere_data();
    void everyFormIsThere();
    void chainPassesOn();
    void priceMakesALoss();
    void whatIfs_data();
    void whatIfs();
    void scenarioReachesTheBills();
    void everythingIsMarkedAsInvented();

private:
    Contents m_contents;
    std::shared_ptr<const Allocation> m_bills;
};

void SampleAllocationTest::initTestCase() {
    m_contents = *sampleContents(QStringLiteral("goteborg-2025"));
    m_bills = Allocations(m_contents).of(2025);
}

/// 1 088 976 tkr: what the services of the base cost their units is what is published.
void SampleAllocationTest::publishedBaseIsAllocatedWhole() {
    std::int64_t own = 0;
    std::int64_t net = 0;
    for (const auto& service : m_bills->services)
        if (isInBase(service->category)) {
            own += service->own.amount().ore();
            net += service->net.amount().ore();
            QCOMPARE(service->notAllocated.size(), std::size_t{0});
        }
    QCOMPARE(own, Money::ofThousands(1'088'976).ore());
    QCOMPARE(net, own);
}

void SampleAllocationTest::nothingIsUnknown() {
    for (const Unit& unit : m_contents.all<Unit>())
        QCOMPARE(m_bills->total(unit.id).unknown, 0);
    for (const AllocationProblem& problem : m_bills->problems()) {
        // Four services outside the base have no cost and no parts: nobody pays for them yet.
        const Service& service = *m_contents.find(problem.service);
        QVERIFY2(!isInBase(service.category),
                 qPrintable(describe(problem, m_contents, Language(Language::Code::English))));
    }
}

void SampleAllocationTest::everyFormIsThere_data() {
    QTest::addColumn<bool>("there");
    const Contents contents = *sampleContents(QStringLiteral("goteborg-2025"));
    for (const char* kind :
         {"unit", "unitSize", "allocationKey", "keyVolume", "keyWeight", "keyComponent",
          "servicePart", "partKey", "participation", "breakpoint", "serviceUse", "priceItem",
          "leaseAgreement", "whatIf", "whatIfItem"})
        QTest::newRow(kind) << (contents.count(entityInfo(QString::fromLatin1(kind))->index) > 0);
    for (const auto& [name, method] :
         {std::pair("proportional", KeyMethod::Proportional), std::pair("even", KeyMethod::Even),
          std::pair("weights", KeyMethod::Weights), std::pair("combined", KeyMethod::Combined)})
        QTest::newRow(name) << std::ranges::any_of(
            contents.all<AllocationKey>(),
            [&](const AllocationKey& key) { return key.method == method; });
}

void SampleAllocationTest::everyFormIsThere() {
    QTEST(true, "there");
}

/// 40 % of the network's 92 856 tkr are the workplaces'.
void SampleAllocationTest::chainPassesOn() {
    const ServiceAllocation& net =
        *m_bills->service(called<Service>(m_contents, QStringLiteral("Lokalt Nät – LAN")).id);
    QCOMPARE(net.passedOn.size(), std::size_t{1});
    QCOMPARE(net.passedOn.front().amount.toPlain(), QStringLiteral("3714240000"));
    QCOMPARE(net.net.amount().toPlain(), QStringLiteral("55713600.00"));
}

/// 110 licences at 6 200 kr are 682 000 of 782 000 kr.
void SampleAllocationTest::priceMakesALoss() {
    const auto settlements = settlementsOf(m_contents, 2025);
    QVERIFY(settlements.ok());
    QCOMPARE(settlements->size(), std::size_t{1});
    QCOMPARE(settlements->front().invoiced.amount().toPlain(), QStringLiteral("682000.00"));
    QVERIFY(settlements->front().recovery.amount() > Money());
}

void SampleAllocationTest::whatIfs_data() {
    QTest::addColumn<bool>("totalUnchanged");
    QTest::newRow("SMS-delen för sig") << true;
    QTest::newRow("Kemikaliehantering som bastjänst") << true;
    QTest::newRow("Riskhantering som bastjänst") << true;
    QTest::newRow("Fler konton") << false; // a breakpoint is passed
}

void SampleAllocationTest::whatIfs() {
    QFETCH(bool, totalUnchanged);
    const WhatIf& whatIf = called<WhatIf>(m_contents, QString::fromUtf8(QTest::currentDataTag()));
    const auto comparison = compareWhatIf(m_contents, whatIf.id, 2025);
    QVERIFY2(comparison.ok(), comparison ? "" : qPrintable(comparison.error().message));
    QCOMPARE_GT(comparison->winners(3).size() + comparison->losers(3).size(), std::size_t{1});
    const auto held = contentsWith(m_contents, whatIf.id);
    const auto after = Allocations(*held).of(2025);
    FigureSum before;
    FigureSum then;
    for (std::size_t at = 0; at < after->services.size(); ++at) {
        if (!m_bills->services[at]->own.isAmount())
            continue; // of those outside the base
        before.add(m_bills->services[at]->own);
        then.add(after->services[at]->own);
    }
    QCOMPARE(then.known()->ore() == before.known()->ore(), totalUnchanged);
}

/// Scenario 1 adds to the services that its initiatives name; the rest is in a named row.
void SampleAllocationTest::scenarioReachesTheBills() {
    const Calculations calculations(m_contents);
    const Id<Scenario> first = m_contents.all<Scenario>().front().id;
    const auto bills = calculations.allocation(2026, first);
    QVERIFY(bills.ok());
    QCOMPARE_GT((*bills)->initiatives.size(), std::size_t{0});
    for (const NotAllocated& row : (*bills)->initiatives)
        QCOMPARE(row.kind, NotAllocated::Kind::Initiative);
}

void SampleAllocationTest::everythingIsMarkedAsInvented() {
    QSet<QUuid> noted;
    for (const Note& note : m_contents.all<Note>())
        if (note.isAssumed())
            noted.insert(note.subject.id);
    QStringList unmarked;
    const auto expect = [&]<class T>(const Table<T>& rows) {
        for (const T& row : rows)
            if (!noted.contains(row.id.uuid()))
                unmarked << nameOf(AnyEntity(row));
    };
    expect(m_contents.all<Unit>());
    expect(m_contents.all<UnitSize>());
    expect(m_contents.all<AllocationKey>());
    expect(m_contents.all<KeyWeight>());
    expect(m_contents.all<ServicePart>());
    expect(m_contents.all<Participation>());
    expect(m_contents.all<Breakpoint>());
    expect(m_contents.all<ServiceUse>());
    expect(m_contents.all<PriceItem>());
    expect(m_contents.all<LeaseAgreement>());
    expect(m_contents.all<WhatIf>());
    for (const KeyVolume& volume : m_contents.all<KeyVolume>())
        if (volume.note.isEmpty())
            unmarked << QStringLiteral("volume");
    QCOMPARE(unmarked, QStringList());
}

QTEST_GUILESS_MAIN(SampleAllocationTest)
#include "sample_allocation_test.moc"
