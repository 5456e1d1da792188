// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "app/window/window_language.h"
#include "given_answers.h"
#include "views/tables/grid_view.h"

#include <QTemporaryDir>

#include <functional>

namespace nytto::test {

/// A main window with a document, to walk through all that it shows.
class PageWalk {
public:
    /// A sample by its key, or "empty" for a new document.
    PageWalk(const QString& document, Language::Code language);
    /// A document of these contents.
    PageWalk(const Contents& contents, Language::Code language);
    ~PageWalk();

    bool isReady() const { return m_window && m_window->hasDocument(); }
    MainWindow& window() { return *m_window; }
    /// Where its document lies.
    QString folder() const { return m_folder.path(); }
    GivenAnswers& answers() { return m_answers; }
    /// Shows everything in another language, as when it is chosen in the menu.
    void speak(Language::Code language);

    /// Whether what is prepared in the background is there, as it is soon.
    bool isPrepared();
    /// Calls `look` with every page, in each of its tabs, and with what else can stand beside or on
    /// a page: filters, the history, how a figure was made, a faulty paste. `where` tells which.
    void everyState(const std::function<void(const QString& where)>& look);

private:
    explicit PageWalk(Language::Code language);
    void make(const QString& document);
    void beside(const std::function<void(const QString& where)>& look);

    QTemporaryDir m_folder;
    GivenAnswers m_answers;
    WindowLanguage m_words;
    std::unique_ptr<MainWindow> m_window;
};

/// The rows of a data-driven walk: "document" and "language" (a Language::Code as int).
void addWalks();
/// The walk of the current row.
std::unique_ptr<PageWalk> startWalk();

/// All widgets that can be seen and get the focus by Tab, enabled or not.
std::vector<QWidget*> focusable(const QWidget& root);
/// The name for messages: class, object name, accessible name.
QString told(const QWidget& widget);

/// Whether nothing was found; tells of each finding on a line of its own.
bool isClean(const QStringList& findings);

} // namespace nytto::test
