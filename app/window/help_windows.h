// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QWidget>

#include <memory>

namespace nytto {

class HelpWindow;
class PageNavigation;
class ShortcutWindow;

/// The windows that help with the main one: the help at the place of what has the focus, and the
/// list of keys. Each is made when it is first asked for.
class HelpWindows {
public:
    HelpWindows(const QWidget& window, const Language& language);
    ~HelpWindows();

    /// Where what has the focus is described, else what is seen: the start or a page.
    void showHelp(const QWidget& seen, const QWidget* page);
    void showShortcuts(const PageNavigation& pages);
    /// They speak this language from now on.
    void setLanguage(const Language& language, const PageNavigation& pages);
    void close();

private:
    HelpWindow& help();

    const QWidget& m_window;
    Language m_language;
    std::unique_ptr<HelpWindow> m_help;
    std::unique_ptr<ShortcutWindow> m_shortcuts;
};

} // namespace nytto
