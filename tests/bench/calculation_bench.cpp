// SPDX-License-Identifier: GPL-3.0-or-later
// All calculations of a made document, by its scale: 1 is 1 000 initiatives, 200 services, 10 years
// and 20 scenarios. Ten times the document may take at most twelve times as long.
#include "model/calculation/portfolios/remaining_room.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/calculation/services/change_causes.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/settings.h"
#include "tests/bench/large_document.h"

#include <benchmark/benchmark.h>

namespace {

using namespace nytto;

const Contents& document(int scale) {
    static const Contents normal = bench::largeDocument(1);
    static const Contents tenfold = bench::largeDocument(10);
    return scale == 1 ? normal : tenfold;
}

/// What changes on every page when one figure is edited.
void allCalculations(benchmark::State& state) {
    const Contents& contents = document(static_cast<int>(state.range(0)));
    const int year = contents.settings().firstYear;
    for (auto _ : state) {
        benchmark::DoNotOptimize(summariseAll(contents, year));
        benchmark::DoNotOptimize(reconcile(contents));
        benchmark::DoNotOptimize(serviceChanges(contents, year));
        benchmark::DoNotOptimize(causeTotals(contents, year));
        benchmark::DoNotOptimize(movedTotal(contents, year));
        benchmark::DoNotOptimize(deviations(contents));
        benchmark::DoNotOptimize(appropriationRooms(contents));
        benchmark::DoNotOptimize(frameRooms(contents, planYears(contents.settings(), year)));
    }
}

} // namespace

BENCHMARK(allCalculations)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
