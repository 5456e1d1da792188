// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured_window.h"

#include "app/pages/page_list.h"
#include "tests/bench/bench_documents.h"
#include "views/panels/page.h"
#include "views/tables/grid_view.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

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
    : m_window(m_answers, swedishWithOwnSettings()) {
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
    for (const PageEntry& entry : m_window.pages())
        QObject::connect(entry.page, &Page::editRequested, entry.page,
                         [this](const Edit& edit) { m_last = edit; });
    return at >= 0 && view->grid().setData(view->grid().index(0, at), text, Qt::EditRole);
}

bool MeasuredWindow::edit() {
    const auto front = std::ranges::find_if(
        m_window.pages(), [](const PageEntry& entry) { return entry.page->isVisible(); });
    if (!m_last || front == m_window.pages().end())
        return false;
    const Edit next = m_last->inverted(QDateTime::currentDateTimeUtc());
    Q_EMIT front->page->editRequested(next);
    QCoreApplication::processEvents();
    return true;
}

} // namespace nytto::bench
