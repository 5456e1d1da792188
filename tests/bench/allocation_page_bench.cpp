// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for on the page of who pays what, with a made document of 100 units, 200
// services, 40 keys, 10 years and 20 scenarios. `showTab`: from the choice of a tab until it is
// drawn, nothing of it being computed before; at most 100 ms. `volumeOnTab`: from a changed volume
// until the tab is drawn, less the time of its commit, which stands beside it as `commit_ms`; at
// most 16 ms.
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "tests/bench/allocation_document.h"
#include "tests/bench/bench_documents.h"
#include "tests/bench/measured_window.h"

#include <QApplication>
#include <QTabWidget>

#include <benchmark/benchmark.h>

namespace {

using namespace nytto;

constexpr int membersOfAScenario = 20;

/// The window on that document, and whether a volume could be changed.
struct Measured {
    bench::MeasuredWindow window;
    QTabWidget* tabs = nullptr;
    bool isReady = false;

    explicit Measured(const QString& path) : window(path) {
        window.showPage(QStringLiteral("allocation"));
        tabs = window.window().findChild<QTabWidget*>(QStringLiteral("allocation-tabs"));
        isReady = tabs &&
                  window.change(QStringLiteral("key-volumes"),
                                QStringLiteral("planned.volume.%1").arg(bench::allocationFirstYear),
                                QStringLiteral("4711"));
    }
    void show(int tab) const {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
};

/// One for all measurements; it goes with the application.
Measured& measured() {
    static std::unique_ptr<Measured> held;
    if (!held) {
        held = std::make_unique<Measured>(
            bench::fileWith(bench::allocationDocument(membersOfAScenario),
                            QStringLiteral("allocation-window.nyp")));
        qAddPostRoutine([] { held.reset(); });
    }
    return *held;
}

/// The time of the same commit by itself, in seconds.
double commitTime() {
    const Contents& contents = bench::allocationDocument(membersOfAScenario);
    const KeyVolume before = *contents.all<KeyVolume>().begin();
    KeyVolume after = before;
    after.planned = Quantity::ofWhole(4711);
    return bench::commitTime(bench::fileWith(contents, QStringLiteral("allocation-commits.nyp")),
                             before, after);
}

void showTab(benchmark::State& state, int tab) {
    Measured& shown = measured();
    if (!shown.isReady)
        return state.SkipWithError("the document could not be opened");
    for (auto _ : state) {
        shown.show(tab == 0 ? 1 : 0);
        shown.window.edit(); // nothing is computed of the new state but what that tab shows
        const bench::StopWatch watch;
        shown.show(tab);
        state.SetIterationTime(watch.seconds());
    }
}

void volumeOnTab(benchmark::State& state, int tab) {
    Measured& shown = measured();
    if (!shown.isReady)
        return state.SkipWithError("the document could not be opened");
    static const double commit = commitTime();
    shown.show(tab);
    for (auto _ : state) {
        const bench::StopWatch watch;
        if (!shown.window.edit())
            return state.SkipWithError("the volume could not be changed");
        state.SetIterationTime(std::max(0.0, watch.seconds() - commit));
    }
    state.counters["commit_ms"] = commit * 1000;
}

const bool registered = [] {
    int tab = 0;
    for (const char* name : {"keys", "units", "services", "bills", "what-if"}) {
        for (const auto& [what, run] :
             {std::pair{"showTab", &showTab}, {"volumeOnTab", &volumeOnTab}})
            benchmark::RegisterBenchmark((std::string(what) + '/' + name).c_str(), run, tab)
                ->UseManualTime()
                ->Unit(benchmark::kMillisecond);
        ++tab;
    }
    return true;
}();

} // namespace
