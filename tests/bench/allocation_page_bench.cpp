// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for on the page of who pays what, with a made document of 100 units, 200
// services, 40 keys, 10 years and 20 scenarios. `showTab`: from the choice of a tab until it is
// drawn, nothing of it being computed before; at most 100 ms. `volumeOnTab`: from a changed volume
// until the tab is drawn, less the time of its commit, which stands beside it as `commit_ms`; at
// most 16 ms.
#include "app/main_window.h"
#include "tests/app/given_answers.h"
#include "tests/bench/allocation_document.h"
#include "tests/bench/bench_documents.h"
#include "views/grid/grid_view.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTabWidget>

#include <benchmark/benchmark.h>
#include <chrono>

namespace {

using namespace nytto;
using Clock = std::chrono::steady_clock;

constexpr int membersOfAScenario = 20;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The window on that document, with one changed volume to take back and to do again.
class Window {
public:
    Window() : m_window(m_answers, Language(Language::Code::Swedish)) {
        m_window.resize(1400, 900);
        m_window.show();
        m_isReady =
            m_window.openDocument(bench::fileWith(bench::allocationDocument(membersOfAScenario),
                                                  QStringLiteral("allocation-window.nyp")));
        m_window.showPage(QStringLiteral("allocation"));
        m_tabs = m_window.findChild<QTabWidget*>(QStringLiteral("allocation-tabs"));
        auto* table = m_window.findChild<GridView*>(QStringLiteral("key-volumes"));
        const int volume = table->grid().columnOf(
            QStringLiteral("planned.volume.%1").arg(bench::allocationFirstYear));
        m_isReady = m_isReady && volume >= 0 &&
                    table->grid().setData(table->grid().index(0, volume), QStringLiteral("4711"),
                                          Qt::EditRole);
        m_undo = m_window.findChild<QAction*>(QStringLiteral("undo"));
        m_redo = m_window.findChild<QAction*>(QStringLiteral("redo"));
    }

    bool isReady() const { return m_isReady && m_tabs && m_undo && m_redo; }
    void show(int tab) {
        m_tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    /// Takes the volume back, or enters it again.
    bool edit() {
        QAction* action = m_undo->isEnabled() ? m_undo : m_redo;
        const bool canRun = action->isEnabled();
        action->trigger();
        QCoreApplication::processEvents();
        return canRun;
    }

private:
    test::GivenAnswers m_answers;
    MainWindow m_window;
    QTabWidget* m_tabs = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    bool m_isReady = false;
};

/// One for all measurements; it goes with the application.
Window& window() {
    static std::unique_ptr<Window> held;
    if (!held) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           bench::fileCalled(QStringLiteral("allocation-settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
        held = std::make_unique<Window>();
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
    Window& shown = window();
    if (!shown.isReady())
        return state.SkipWithError("the document could not be opened");
    for (auto _ : state) {
        shown.show(tab == 0 ? 1 : 0);
        shown.edit(); // nothing is computed of the new state but what that tab shows
        const auto start = Clock::now();
        shown.show(tab);
        state.SetIterationTime(secondsSince(start));
    }
}

void volumeOnTab(benchmark::State& state, int tab) {
    Window& shown = window();
    if (!shown.isReady())
        return state.SkipWithError("the document could not be opened");
    static const double commit = commitTime();
    shown.show(tab);
    for (auto _ : state) {
        const auto start = Clock::now();
        if (!shown.edit())
            return state.SkipWithError("the volume could not be changed");
        state.SetIterationTime(std::max(0.0, secondsSince(start) - commit));
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
