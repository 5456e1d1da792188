// SPDX-License-Identifier: GPL-3.0-or-later
// All calculations of a made document, by its scale: 1 is 1 000 initiatives, 200 services, 10 years
// and 20 scenarios. Ten times the document may take at most twelve times as long.
#include "model/calculation/change_causes.h"
#include "model/calculation/reconciliation.h"
#include "model/calculation/scenario_summary.h"
#include "model/calculation/service_changes.h"
#include "tests/bench/large_document.h"

#include <benchmark/benchmark.h>

namespace {

using namespace nytto;

const Contents& document(int scale) {
    static const Contents normal = bench::largeDocument(1);
    static const Contents tenfold = bench::largeDocument(10);
    return scale == 1 ? normal : tenfold;
}

void summarise(benchmark::State& state) {
    const Contents& contents = document(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(summariseAll(contents, contents.settings().firstYear));
}

void reconcileAll(benchmark::State& state) {
    const Contents& contents = document(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(reconcile(contents));
}

void changes(benchmark::State& state) {
    const Contents& contents = document(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(serviceChanges(contents, contents.settings().firstYear));
        benchmark::DoNotOptimize(causeTotals(contents, contents.settings().firstYear));
        benchmark::DoNotOptimize(movedTotal(contents, contents.settings().firstYear));
        benchmark::DoNotOptimize(deviations(contents));
    }
}

} // namespace

BENCHMARK(summarise)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(reconcileAll)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(changes)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
