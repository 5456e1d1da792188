// SPDX-License-Identifier: GPL-3.0-or-later
// The help, the list of keys and what the program is.
#include "app/help/help_context.h"
#include "app/help/help_window.h"
#include "app/shortcuts/shortcut_window.h"
#include "app/window/about_dialog.h"
#include "app/window/main_window.h"
#include "model/basics/build_info.h"

#include <QApplication>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>

namespace nytto {

void MainWindow::buildHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(*menu, tr("&Help"), QStringLiteral("help"), QKeySequence(Qt::Key_F1),
              [this] { showHelp(); });
    addAction(*menu, tr("&Keyboard shortcuts"), QStringLiteral("shortcuts-list"),
              QKeySequence(QStringLiteral("Shift+F1")), [this] { showShortcuts(); });
    menu->addSeparator();
    addAction(*menu, tr("&About %1").arg(programName()), QStringLiteral("about-program"), {},
              [this] { (new AboutDialog(this))->show(); });
}

HelpWindow& MainWindow::help() {
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_language);
    return *m_help;
}

/// What has the focus, else the page.
void MainWindow::showHelp() {
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        focus = m_stack;
    auto place = helpPlaceOf(focus, help().library());
    if (!place && hasDocument())
        place = helpPlaceOf(m_pageStack->currentWidget(), help().library());
    help().showPlace(place.value_or(HelpPlace()));
}

void MainWindow::showShortcuts() {
    m_shortcuts =
        std::make_unique<ShortcutWindow>(shortcutsOf(*this, m_pages, &help()), m_language);
    m_shortcuts->show();
}

void MainWindow::translateHelp() {
    if (m_help)
        m_help->setLanguage(m_language);
    if (m_shortcuts && m_shortcuts->isVisible())
        showShortcuts();
}

void MainWindow::closeHelp() {
    if (m_help)
        m_help->close();
    m_shortcuts.reset();
}

} // namespace nytto
