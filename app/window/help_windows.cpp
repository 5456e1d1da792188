// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_windows.h"

#include "app/help/help_context.h"
#include "app/help/help_window.h"
#include "app/shortcuts/shortcut_window.h"
#include "app/window/page_navigation.h"

#include <QApplication>

namespace nytto {

HelpWindows::HelpWindows(const QWidget& window, const Language& language)
    : m_window(window), m_language(language) {}

HelpWindows::~HelpWindows() = default;

HelpWindow& HelpWindows::help() {
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_language);
    return *m_help;
}

void HelpWindows::showHelp(const QWidget& seen, const QWidget* page) {
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !m_window.isAncestorOf(focus))
        focus = &seen;
    auto place = helpPlaceOf(focus, help().library());
    if (!place && page)
        place = helpPlaceOf(page, help().library());
    help().showPlace(place.value_or(HelpPlace()));
}

void HelpWindows::showShortcuts(const PageNavigation& pages) {
    m_shortcuts =
        std::make_unique<ShortcutWindow>(shortcutsOf(m_window, pages.pages(), &help()), m_language);
    m_shortcuts->show();
}

void HelpWindows::setLanguage(const Language& language, const PageNavigation& pages) {
    m_language = language;
    if (m_help)
        m_help->setLanguage(language);
    if (m_shortcuts && m_shortcuts->isVisible())
        showShortcuts(pages);
}

void HelpWindows::close() {
    if (m_help)
        m_help->close();
    m_shortcuts.reset();
}

} // namespace nytto
