// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in the window, with a made document of 1 000 initiatives and 200
// services. `showPage`: from the choice of a page until it is drawn, nothing of it being computed
// before; at most 100 ms. `editOnPage`: from an edit of a cost until its page is drawn, less the
// time of its commit, which stands beside it as `commit_ms`; at most 16 ms.
#include "model/entities/allocation/unit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/settings.h"
#include "tests/bench/bench_documents.h"
#include "tests/bench/measured_window.h"

#include <QApplication>
#include <QFile>

#include <benchmark/benchmark.h>

namespace {

using namespace nytto;

/// The window on the large document, and whether its cost could be changed.
struct Measured {
    bench::MeasuredWindow window;
    bool isReady = false;

    explicit Measured(const QString& path) : window(path) {
        window.showPage(QStringLiteral("initiatives"));
        isReady = window.change(QStringLiteral("initiatives"), QStringLiteral("cost"),
                                QStringLiteral("4711"));
    }
};

/// One for all measurements; it goes with the application.
Measured& measured() {
    static std::unique_ptr<Measured> held;
    if (!held) {
        const QString path = bench::fileCalled(QStringLiteral("window.nyp"));
        QFile::copy(bench::fileOf(1), path);
        held = std::make_unique<Measured>(path);
        qAddPostRoutine([] { held.reset(); });
    }
    return *held;
}

/// The time of the same commit by itself, in seconds.
double commitTime() {
    const Initiative before = *bench::document(1).all<Initiative>().begin();
    Initiative after = before;
    after.cost.set(bench::document(1).settings().firstYear, Money::ofThousands(4711));
    return bench::commitTime(bench::fileOf(1), before, after);
}

void showPage(benchmark::State& state, const char* page) {
    auto& [window, isReady] = measured();
    if (!isReady)
        return state.SkipWithError("the document could not be opened");
    const QString other = QStringLiteral("settings");
    const QString key = QString::fromLatin1(page);
    for (auto _ : state) {
        window.showPage(key == other ? QStringLiteral("services") : other);
        window.edit(); // nothing is computed of the new state but what that page shows
        const bench::StopWatch watch;
        window.showPage(key);
        state.SetIterationTime(watch.seconds());
    }
}

void editOnPage(benchmark::State& state, const char* page) {
    auto& [window, isReady] = measured();
    if (!isReady)
        return state.SkipWithError("the document could not be opened");
    static const double commit = commitTime();
    window.showPage(QString::fromLatin1(page));
    for (auto _ : state) {
        const bench::StopWatch watch;
        if (!window.edit())
            return state.SkipWithError("the edit could not be made");
        state.SetIterationTime(std::max(0.0, watch.seconds() - commit));
    }
    state.counters["commit_ms"] = commit * 1000;
}

const bool registered = [] {
    for (const char* page : {"overview", "services", "initiatives", "investments", "portfolios",
                             "scenarios", "analysis", "reconciliation", "settings"})
        for (const auto& [name, run] :
             {std::pair{"showPage", &showPage}, {"editOnPage", &editOnPage}})
            benchmark::RegisterBenchmark((std::string(name) + '/' + page).c_str(), run, page)
                ->UseManualTime()
                ->Unit(benchmark::kMillisecond);
    return true;
}();

} // namespace
