// SPDX-License-Identifier: GPL-3.0-or-later
// Who pays what in a made document of 100 units, 200 services with three parts each, 10 years and
// 20 scenarios: all bills of all years, without a scenario and in each, by how many initiatives a
// scenario has; and what one changed volume asks for, the bills of the year that is shown.
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "tests/bench/allocation_document.h"

#include <benchmark/benchmark.h>

namespace {

using namespace nytto;
using bench::allocationDocument;

constexpr int firstYear = bench::allocationFirstYear;
constexpr int years = bench::allocationYears;

/// Every unit's bill in öre.
Int128 billed(const Contents& contents, const Allocation& allocation) {
    Int128 sum = 0;
    for (const Unit& unit : contents.all<Unit>())
        sum += allocation.total(unit.id).ore;
    return sum;
}

void allBills(benchmark::State& state) {
    const Contents& contents = allocationDocument(static_cast<int>(state.range(0)));
    const auto summaries = summariseAll(contents, firstYear);
    for (auto _ : state) {
        const Allocations allocations(contents);
        for (int year = firstYear; year < firstYear + years; ++year) {
            benchmark::DoNotOptimize(billed(contents, *allocations.of(year)));
            for (const ScenarioSummary& summary : *summaries)
                benchmark::DoNotOptimize(billed(contents, *allocations.of(year, summary)));
        }
    }
}

void oneYear(benchmark::State& state) {
    const Contents& contents = allocationDocument(0);
    for (auto _ : state) {
        const Allocations allocations(contents);
        benchmark::DoNotOptimize(billed(contents, *allocations.of(firstYear)));
    }
}

} // namespace

BENCHMARK(allBills)->Arg(0)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(oneYear)->Unit(benchmark::kMillisecond);
