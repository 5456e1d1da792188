// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/side_docks.h"

#include "app/document/history_panel.h"
#include "app/document/open_document.h"
#include "views/panels/explanation_panel.h"
#include "views/panels/page.h"
#include "views/panels/side_sheet.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>

namespace nytto {

namespace {

/// The page that holds a widget: of pages within a page the outermost.
Page* pageOf(QWidget* widget) {
    Page* page = nullptr;
    for (; widget; widget = widget->parentWidget())
        if (auto* each = qobject_cast<Page*>(widget))
            page = each;
    return page;
}

/// What has become narrower may have lost it.
void bringIntoView(QAbstractItemView& table) {
    const QModelIndex cell = table.currentIndex();
    if (!cell.isValid() || !table.isVisible())
        return;
    table.scrollTo(cell);
    for (QWidget* around = table.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            const QRect place = table.visualRect(cell);
            const QPoint centre = table.viewport()->mapTo(area->widget(), place.center());
            area->ensureVisible(centre.x(), centre.y(), place.width() / 2, place.height());
            return;
        }
}

} // namespace

SideDocks::SideDocks(QMainWindow& window, const Language& language)
    : m_explanation(new ExplanationPanel(language)), m_history(new HistoryPanel(language)) {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &SideDocks::outdated);
    m_explanationDock = addDock(window, QStringLiteral("explanation-dock"), tr("How it was made"),
                                m_explanation, Qt::RightDockWidgetArea);
    constexpr int least = 22; // characters
    m_explanation->setMinimumWidth(window.fontMetrics().averageCharWidth() * least);
    m_historyDock = addDock(window, QStringLiteral("history-dock"), tr("History of changes"),
                            m_history, Qt::BottomDockWidgetArea);
    connect(m_explanation, &ExplanationPanel::revealRequested, this, &SideDocks::revealRequested);
    connect(m_history, &HistoryPanel::revealRequested, this, &SideDocks::revealRequested);
    connect(m_history, &HistoryPanel::chosen, this, &SideDocks::refreshSoon);
    connect(m_history, &HistoryPanel::said, this, &SideDocks::said);
    connect(m_history, &HistoryPanel::exportRequested, this, &SideDocks::exportRequested);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setAnimated(false); // the cell that is explained stays in view
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focused) { watch(focused); });
}

SideDocks::~SideDocks() {
    for (QDockWidget* dock : {m_explanationDock, m_historyDock}) {
        dock->disconnect(this);
        delete dock;
    }
}

QDockWidget* SideDocks::addDock(QMainWindow& window, const QString& name, const QString& title,
                                QWidget* panel, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(name);
    auto* sheet = new SideSheet(name, title,
                                area == Qt::RightDockWidgetArea ? SideSheet::Edge::Left
                                                                : SideSheet::Edge::Top);
    sheet->addBody(panel, 1);
    dock->setWidget(sheet);
    dock->setTitleBarWidget(new QWidget(dock)); // the sheet has its own
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->hide();
    window.addDockWidget(area, dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &SideDocks::refreshSoon);
    connect(sheet, &SideSheet::closeRequested, this, [this, dock] {
        dock->hide();
        Q_EMIT left();
    });
    return dock;
}

QAction* SideDocks::explanationAction() const {
    return m_explanationDock->toggleViewAction();
}

void SideDocks::explain(const Explanation& explanation, Page& page, const DocumentState& state) {
    m_explainedOn = &page;
    m_follows = false;
    const bool isAgain = isExplaining() && m_explanation->isOf(explanation);
    m_explanation->show(explanation, state.unit());
    showExplanation();
    if (isAgain)
        m_explanation->setFocus();
}

/// The page becomes narrower by it: the cell stays in view.
void SideDocks::showExplanation() {
    if (isExplaining())
        return;
    m_explanationDock->show();
    if (auto* window = qobject_cast<QMainWindow*>(m_explanationDock->parentWidget());
        window && !m_isFitted) {
        m_isFitted = true;
        if (const int most = window->width() * 3 / 8; // however large the texts are
            m_explanationDock->widget()->sizeHint().width() > most)
            window->resizeDocks({m_explanationDock}, {most}, Qt::Horizontal);
    }
    QTimer::singleShot(0, this, [this] {
        if (m_table)
            bringIntoView(*m_table);
    });
}

/// Follows the current cell of the table of a page that has got the focus.
void SideDocks::watch(QWidget* focused) {
    auto* table = qobject_cast<QAbstractItemView*>(focused);
    Page* page = table ? pageOf(table) : nullptr;
    if (!page || !table->selectionModel())
        return;
    if (table != m_table) {
        disconnect(m_watching);
        m_table = table;
        m_watching =
            connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
                if (m_table && m_table->hasFocus())
                    follow();
            });
    } else if (m_follows || m_explainedOn == page) {
        return; // it is shown already, or was asked for
    }
    follow();
}

void SideDocks::follow() {
    m_follows = true;
    m_explainedOn = pageOf(m_table);
    if (isExplaining())
        refreshSoon();
}

bool SideDocks::isExplaining() const {
    return m_explanationDock->isVisible();
}

void SideDocks::setExplaining(bool isExplaining) {
    m_explanationDock->setVisible(isExplaining);
}

void SideDocks::showHistory(const OpenDocument& document, const EntityRef& ref,
                            const QString& field) {
    const bool isAgain = m_historyDock->isVisible() && m_history->isOf(ref, field);
    m_history->show(document, ref, field);
    m_historyDock->show();
    m_historyDock->raise();
    if (isAgain)
        m_history->focusTable();
}

void SideDocks::refresh(const OpenDocument& document, const Page* front) {
    if (m_historyDock->isVisible())
        m_history->refresh(document);
    if (isExplaining())
        refreshExplanation(document.state(), front);
}

void SideDocks::refreshExplanation(const DocumentState& state, const Page* front) {
    if (!m_explainedOn || m_explainedOn != front || (m_follows && !m_table))
        return m_explanation->clear();
    if (const auto explanation =
            m_follows ? m_explainedOn->explanationIn(*m_table) : m_explainedOn->explainAgain())
        m_explanation->show(*explanation, state.unit());
    else if (m_follows)
        m_explanation->showNone();
    else
        m_explanation->showGone();
}

void SideDocks::forget() {
    m_explainedOn.clear();
    m_table.clear();
    m_explanation->clear();
    m_explanationDock->hide();
}

void SideDocks::hide() {
    m_explanationDock->hide();
    m_historyDock->hide();
}

} // namespace nytto

#include "moc_side_docks.cpp"
