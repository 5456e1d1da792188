// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/side_docks.h"

#include "app/document/history_panel.h"
#include "app/document/open_document.h"
#include "views/panels/explanation_panel.h"
#include "views/panels/page.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

namespace nytto {

SideDocks::SideDocks(QMainWindow& window, const Language& language)
    : m_explanation(new ExplanationPanel(language)), m_history(new HistoryPanel(language)) {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &SideDocks::outdated);
    m_explanationDock = addDock(window, QStringLiteral("explanation-dock"), tr("How it was made"),
                                m_explanation, Qt::RightDockWidgetArea);
    m_explanation->setMinimumWidth(window.fontMetrics().averageCharWidth() * 56);
    m_historyDock = addDock(window, QStringLiteral("history-dock"), tr("History of changes"),
                            m_history, Qt::BottomDockWidgetArea);
    connect(m_explanation, &ExplanationPanel::revealRequested, this, &SideDocks::revealRequested);
    connect(m_history, &HistoryPanel::revealRequested, this, &SideDocks::revealRequested);
    connect(m_history, &HistoryPanel::chosen, this, &SideDocks::refreshSoon);
    connect(m_history, &HistoryPanel::said, this, &SideDocks::said);
    connect(m_history, &HistoryPanel::exportRequested, this, &SideDocks::exportRequested);
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
    dock->setWidget(panel);
    dock->hide();
    window.addDockWidget(area, dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &SideDocks::refreshSoon);
    auto* close = new QAction(tr("Close, and back to the page"), dock);
    close->setObjectName(QStringLiteral("close-") + name);
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QAction::triggered, this, [this, dock] {
        dock->hide();
        Q_EMIT left();
    });
    dock->addAction(close);
    return dock;
}

QAction* SideDocks::explanationAction() const {
    return m_explanationDock->toggleViewAction();
}

void SideDocks::explain(const Explanation& explanation, Page& page, const DocumentState& state) {
    m_explainedOn = &page;
    const bool isAgain = isExplaining() && m_explanation->isOf(explanation);
    m_explanation->show(explanation, state.unit());
    m_explanationDock->show();
    m_explanationDock->raise();
    if (isAgain)
        m_explanation->setFocus();
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
    if (isExplaining() && m_explainedOn)
        refreshExplanation(document.state(), front);
}

void SideDocks::refreshExplanation(const DocumentState& state, const Page* front) {
    if (m_explainedOn != front)
        m_explainedOn->showState(state);
    if (const auto explanation = m_explainedOn->explainAgain())
        m_explanation->show(*explanation, state.unit());
    else
        m_explanation->showGone();
}

void SideDocks::forget() {
    m_explainedOn.clear();
    m_explanation->clear();
    m_explanationDock->hide();
}

void SideDocks::hide() {
    m_explanationDock->hide();
    m_historyDock->hide();
}

} // namespace nytto

#include "moc_side_docks.cpp"
