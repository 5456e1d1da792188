// SPDX-License-Identifier: GPL-3.0-or-later
// The bills of a long chain of units, each below the one before it or succeeding it: what a unit
// takes does not depend on how long the chain is. "N" of the fit is the number of units; compare
// the rows of one kind with each other.
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/unit_order.h"
#include "model/calculation/bills/bill_comparison.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/bills/bills_report.h"

#include <benchmark/benchmark.h>

namespace {

using namespace nytto;

enum class Chain { Below, Succeeding };

template <class T>
T made(int position) {
    T entity;
    entity.id = Id<T>::create();
    entity.position = position;
    return entity;
}

/// One service that all units share evenly.
Contents chainOf(int count, Chain chain) {
    Contents contents;
    Settings settings = made<Settings>(1);
    settings.firstYear = 2025;
    contents.insert(settings);
    Service service = made<Service>(1);
    service.name = QStringLiteral("Mail");
    service.category = ServiceCategory::Base;
    service.cost.set(2025, static_cast<int>(ServiceCost::Budget), Money::ofKronor(1'000'000));
    contents.insert(service);
    AllocationKey key = made<AllocationKey>(1);
    key.name = QStringLiteral("Even");
    key.method = KeyMethod::Even;
    contents.insert(key);
    ServicePart part = made<ServicePart>(1);
    part.service = service.id;
    part.name = QStringLiteral("All");
    contents.insert(part);
    PartKey partKey = made<PartKey>(1);
    partKey.part = part.id;
    partKey.allocationKey = key.id;
    contents.insert(partKey);
    std::vector<AnyEntity> units;
    Id<Unit> before;
    for (int at = 0; at < count; ++at) {
        Unit unit = made<Unit>(at + 1);
        unit.name = QStringLiteral("Unit %1").arg(at);
        if (chain == Chain::Below)
            unit.parent = before;
        else if (before)
            unit.successors = {before};
        before = unit.id;
        units.emplace_back(unit);
    }
    contents.insertAll(units);
    return contents;
}

template <Chain chain>
void billsOfAChain(benchmark::State& state) {
    const Contents contents = chainOf(static_cast<int>(state.range(0)), chain);
    const Language language(Language::Code::English);
    for (auto _ : state) {
        const Allocations allocations(contents);
        const ComparedBills bills{allocations.of(2024), allocations.of(2025),
                                  *compareBills(*allocations.of(2024), *allocations.of(2025)),
                                  QStringLiteral("2024"), QStringLiteral("2025")};
        benchmark::DoNotOptimize(billsTable(contents, bills, UnitOrder(contents), language));
        if (chain == Chain::Succeeding)
            benchmark::DoNotOptimize(billsReport(contents, {2025, language, false}));
    }
    state.SetComplexityN(state.range(0));
}

} // namespace

BENCHMARK(billsOfAChain<Chain::Below>)
    ->RangeMultiplier(10)
    ->Range(200, 20'000)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(billsOfAChain<Chain::Succeeding>)
    ->RangeMultiplier(10)
    ->Range(200, 20'000)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);
