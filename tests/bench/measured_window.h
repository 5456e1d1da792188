// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "model/document/edit.h"
#include "tests/app/given_answers.h"

#include <chrono>
#include <optional>

namespace nytto::bench {

/// Times one step of a person.
class StopWatch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The window on a document, with one change to take back and to do again.
class MeasuredWindow {
public:
    /// Shown 1 400 points wide and 900 high, with settings of its own.
    explicit MeasuredWindow(const QString& path);

    MainWindow& window() { return m_window; }
    void showPage(const QString& page);
    /// The change: `text` in the first cell of a column of a table. Whether it could be made.
    bool change(const QString& table, const QString& column, const QString& text);
    /// Takes the change back, or does it again, as an edit of the page that is seen, and draws.
    /// Whether it could. (Undo itself would lead to where the change was made.)
    bool edit();

private:
    test::GivenAnswers m_answers;
    MainWindow m_window;
    std::optional<Edit> m_last;
};

} // namespace nytto::bench
