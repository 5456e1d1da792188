// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/document/history_panel.h"
#include "app/document/questions.h"
#include "app/help/help_window.h"
#include "app/pages/page_place.h"
#include "app/shortcuts/shortcut_window.h"
#include "model/entities/settings.h"
#include "views/panels/explanation_panel.h"
#include "views/shared/children.h"
#include "views/shared/focus_ring.h"
#include "views/shared/selectable_label.h"
#include "views/shared/wheel_needs_focus.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

namespace nytto {

namespace {

constexpr const char* geometryKey = "window/geometry";
constexpr const char* layoutKey = "window/layout";
constexpr const char* pageKey = "window/page";

} // namespace

MainWindow::MainWindow(Questions& questions, const Language& language)
    : m_questions(questions), m_language(language),
      m_backups(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                    QStringLiteral("/backups"),
                &QDateTime::currentDateTimeUtc) {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshDocks);
    connect(&m_backups, &AutomaticBackups::said, this, &MainWindow::say);
    setObjectName(QStringLiteral("main-window"));
    setAcceptDrops(true);
    constexpr QSize wanted(1360, 860);
    constexpr QSize frame(0, 40); // that the desktop puts around the window
    resize(wanted.boundedTo(screen()->availableSize() - frame));
    new FocusRing(*this);
    new WheelNeedsFocus(this);
    build();
    const QSettings settings;
    restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
    restoreState(settings.value(QLatin1String(layoutKey)).toByteArray());
    showPage(settings.value(QLatin1String(pageKey)).toString());
    updateState(); // the docks that the layout shows have nothing to show yet
}

MainWindow::~MainWindow() {
    stopListeningToChildren(*this);
}

/// What is being typed becomes an edit while the document is still there.
void MainWindow::endTyping() {
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    endTyping();
    QSettings settings;
    settings.setValue(QLatin1String(geometryKey), saveGeometry());
    settings.setValue(QLatin1String(layoutKey), saveState());
    if (m_navigation->currentRow() >= 0)
        settings.setValue(QLatin1String(pageKey),
                          m_pages[static_cast<std::size_t>(m_navigation->currentRow())].key);
    closeHelp();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool adds = event->key() == Qt::Key_Insert && event->modifiers() == Qt::ControlModifier;
    auto* page = qobject_cast<Page*>(m_pageStack->currentWidget());
    if (!adds || !hasDocument() || !page || !page->addRow())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::setLanguage(const Language& language) {
    const int page = m_navigation->currentRow();
    const bool hadExplanation = m_explanationDock->isVisible();
    const PagePlace place = PagePlace::of(*m_pageStack->currentWidget());
    m_language = language;
    build();
    if (m_document) {
        m_document->setLanguage(language);
        m_navigation->setCurrentRow(page);
        showCurrentPage();
        place.restore(*m_pageStack->currentWidget());
    }
    m_explanationDock->setVisible(hadExplanation && m_document);
    translateHelp();
    updateState();
}

void MainWindow::showPage(const QString& key) {
    const auto found = std::ranges::find(m_pages, key, &PageEntry::key);
    if (found != m_pages.end())
        m_navigation->setCurrentRow(static_cast<int>(found - m_pages.begin()));
}

void MainWindow::showCurrentPage() {
    const int row = m_navigation->currentRow();
    if (!m_document || row < 0)
        return;
    Page* page = m_pages[static_cast<std::size_t>(row)].page;
    if (page != m_pageStack->currentWidget())
        m_selection->clear();
    page->showState(m_document->state());
    m_pageStack->setCurrentWidget(page);
}

void MainWindow::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    for (const PageEntry& entry : m_pages) {
        if (!entry.kinds.contains(ref.kind))
            continue;
        entry.page->showState(m_document->state());
        if (entry.page->reveal(ref, field, year)) {
            showPage(entry.key);
            entry.page->reveal(ref, field, year);
            return;
        }
    }
    say(tr("No page shows this."));
}

void MainWindow::explain(const Explanation& explanation) {
    // Asked once more, it is to be read: the terms get the focus.
    const bool isAgain = m_explanationDock->isVisible() && m_explanation->isOf(explanation);
    m_explanation->show(explanation, m_document->state().unit());
    m_explanationDock->show();
    m_explanationDock->raise();
    if (isAgain)
        m_explanation->setFocus();
}

void MainWindow::showHistory(const EntityRef& ref, const QString& field) {
    const bool isAgain = m_historyDock->isVisible() && m_history->isOf(ref, field);
    m_history->show(*m_document, ref, field);
    m_historyDock->show();
    m_historyDock->raise();
    if (isAgain)
        m_history->focusTable();
}

/// The focus goes to where it was in the page, else to its first table, else to what comes first.
void MainWindow::enterPage() {
    QWidget* page = m_pageStack->currentWidget();
    const auto canTake = [](const QWidget* widget) {
        return widget && widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus);
    };
    QWidget* first = page->focusWidget();
    for (QWidget* each = page->nextInFocusChain(); each != page && !canTake(first);
         each = each->nextInFocusChain())
        if (page->isAncestorOf(each) && qobject_cast<QTableView*>(each))
            first = each;
    for (QWidget* each = page->nextInFocusChain(); each != page && !canTake(first);
         each = each->nextInFocusChain())
        if (page->isAncestorOf(each))
            first = each;
    (canTake(first) ? first : page)->setFocus(Qt::TabFocusReason);
}

/// After an edit they would tell of what is no longer so.
void MainWindow::refreshDocks() {
    if (m_document && m_historyDock->isVisible())
        m_history->refresh(*m_document);
    if (m_document && m_explanationDock->isVisible() && m_explainedOn)
        refreshExplanation();
}

void MainWindow::refreshExplanation() {
    if (m_explainedOn != m_pageStack->currentWidget())
        m_explainedOn->showState(m_document->state());
    if (const auto explanation = m_explainedOn->explainAgain())
        m_explanation->show(*explanation, m_document->state().unit());
    else
        m_explanation->showGone();
}

void MainWindow::say(const QString& message) {
    m_open->hide();
    m_rescue->hide();
    m_message->setText(message);
    m_message->setToolTip(message);
}

void MainWindow::updateState() {
    const bool isOpen = hasDocument();
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    for (QAction* action : m_documentActions)
        action->setEnabled(isOpen);
    for (QAction* action : m_exportActions)
        action->setEnabled(isOpen && !m_export);
    m_backupsAction->setEnabled(isOpen || !m_unopened.isEmpty());
    m_secretAction->setChecked(isOpen && m_document->state().withSecret);
    m_progress->setVisible(m_export != nullptr);
    m_cancel->setVisible(m_export != nullptr);
    if (!isOpen) {
        showRecentFiles();
        m_state->clear();
        m_selection->clear();
        m_explanationDock->hide();
        m_historyDock->hide();
        setWindowTitle({});
        return;
    }
    const Settings& settings = m_document->contents().settings();
    QStringList parts{settings.municipality,
                      QStringLiteral("%1–%2").arg(QString::number(settings.firstYear),
                                                  QString::number(settings.lastYear()))};
    if (!m_document->isWritable())
        parts << tr("read only");
    if (m_document->state().withSecret)
        parts << tr("secret texts are included in copies and exports");
    m_state->setText(parts.join(QStringLiteral(", ")));
    setWindowTitle(QFileInfo(m_document->path()).fileName());
}

} // namespace nytto
