// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/unit.h"
// A fixed load of whole-number arithmetic, memory and sorting. It says how fast a machine is:
// two machines are compared by the ratio of their other figures to this one.
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdint>
#include <vector>

namespace {

std::uint64_t nextRandom(std::uint64_t& state) { // xorshift64
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

void calibration(benchmark::State& state) {
    std::vector<std::uint64_t> numbers(100'000);
    for (auto _ : state) {
        std::uint64_t seed = 88'172'645'463'325'252U;
        for (std::uint64_t& number : numbers)
            number = nextRandom(seed);
        std::sort(numbers.begin(), numbers.end());
        benchmark::DoNotOptimize(numbers.data());
    }
}

} // namespace

BENCHMARK(calibration)->Unit(benchmark::kMillisecond);
