// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured_window.h"

#include "tests/bench/bench_documents.h"
#include "views/tables/grid_view.h"

#include <QCoreApplication>
#include <QSettings>

namespace nytto::bench {

namespace {

const Language& swedishWithOwnSettings() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       fileCalled(QStringLiteral("settings")));
    QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    static const Language swedish(Language::Code::Swedish);
    return swedish;
}

} // namespace

MeasuredWindow::MeasuredWindow(const QString& path)
    : m_window(m_answers, swedishWithOwnSettings()),
      m_undo(m_window.findChild<QAction*>(QStringLiteral("undo"))),
      m_redo(m_window.findChild<QAction*>(QStringLiteral("redo"))) {
    m_window.resize(1400, 900);
    m_window.show();
    m_window.openDocument(path);
}

void MeasuredWindow::showPage(const QString& page) {
    m_window.showPage(page);
    QCoreApplication::processEvents();
}

bool MeasuredWindow::change(const QString& table, const QString& column, const QString& text) {
    auto* view = m_window.findChild<GridView*>(table);
    const int at = view ? view->grid().columnOf(column) : -1;
    return at >= 0 && view->grid().setData(view->grid().index(0, at), text, Qt::EditRole);
}

bool MeasuredWindow::edit() {
    QAction* action = m_undo->isEnabled() ? m_undo : m_redo;
    const bool canRun = action->isEnabled();
    action->trigger();
    QCoreApplication::processEvents();
    return canRun;
}

} // namespace nytto::bench
