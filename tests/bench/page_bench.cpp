// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in the window, with a made document of 1 000 initiatives and 200
// services. `showPage`: from the choice of a page until it is drawn, nothing of it being computed
// before; at most 100 ms. `editOnPage`: from an edit of a cost until its page is drawn, less the
// time of its commit, which stands beside it as `commit_ms`; at most 16 ms.
#include "app/main_window.h"
#include "tests/app/given_answers.h"
#include "tests/bench/bench_documents.h"
#include "views/grid/grid_view.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>

#include <benchmark/benchmark.h>
#include <chrono>

namespace {

using namespace nytto;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The window on the large document, with one edit to take back and to do again.
class Window {
public:
    Window() : m_window(m_answers, Language(Language::Code::Swedish)) {
        const QString path = bench::fileCalled(QStringLiteral("window.nyp"));
        QFile::copy(bench::fileOf(1), path);
        m_window.resize(1400, 900);
        m_window.show();
        m_isReady = m_window.openDocument(path);
        show(QStringLiteral("initiatives"));
        auto* table = m_window.findChild<GridView*>(QStringLiteral("initiatives"));
        const int cost = table->grid().columnOf(QStringLiteral("cost"));
        m_isReady = m_isReady && cost >= 0 &&
                    table->grid().setData(table->grid().index(0, cost), QStringLiteral("4711"),
                                          Qt::EditRole);
        m_undo = m_window.findChild<QAction*>(QStringLiteral("undo"));
        m_redo = m_window.findChild<QAction*>(QStringLiteral("redo"));
    }

    bool isReady() const { return m_isReady && m_undo && m_redo; }
    void show(const QString& page) {
        m_window.showPage(page);
        QCoreApplication::processEvents();
    }
    /// Takes the edit back, or does it again.
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
                           bench::fileCalled(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
        held = std::make_unique<Window>();
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
    Window& shown = window();
    if (!shown.isReady())
        return state.SkipWithError("the document could not be opened");
    const QString other = QStringLiteral("settings");
    const QString key = QString::fromLatin1(page);
    for (auto _ : state) {
        shown.show(key == other ? QStringLiteral("services") : other);
        shown.edit(); // nothing is computed of the new state but what that page shows
        const auto start = Clock::now();
        shown.show(key);
        state.SetIterationTime(secondsSince(start));
    }
}

void editOnPage(benchmark::State& state, const char* page) {
    Window& shown = window();
    if (!shown.isReady())
        return state.SkipWithError("the document could not be opened");
    static const double commit = commitTime();
    shown.show(QString::fromLatin1(page));
    for (auto _ : state) {
        const auto start = Clock::now();
        if (!shown.edit())
            return state.SkipWithError("the edit could not be made");
        state.SetIterationTime(std::max(0.0, secondsSince(start) - commit));
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
