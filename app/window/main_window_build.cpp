// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window consists of. Made anew when the language changes.
#include "app/document/history_panel.h"
#include "app/document/questions.h"
#include "app/window/edit_menu.h"
#include "app/window/main_window.h"
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"
#include "views/panels/explanation_panel.h"
#include "views/shared/help_subject.h"
#include "views/shared/selectable_label.h"
#include "views/start/start_page.h"

#include <QAction>
#include <QActionGroup>
#include <QDialog>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QProgressBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

namespace nytto {

namespace {

QString titleOf(const SampleInfo& sample) {
    return QStringLiteral("%1 – %2").arg(sample.municipality, sample.title);
}

std::vector<StartPage::Sample> startSamples() {
    std::vector<StartPage::Sample> result;
    for (const SampleInfo& sample : samples())
        result.push_back({sample.key, titleOf(sample), sample.description});
    return result;
}

QLabel* statusLabel(const QString& name, const QString& description) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleDescription(description); // its name is its text
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Leaves room before the words of the navigation.
class NavigationStyle : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override {
        constexpr int room = 9;
        return metric == PM_FocusFrameHMargin ? room
                                              : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

/// Asks for the room that the page in front needs, and not for what the others would.
class PageStack : public QStackedWidget {
public:
    PageStack() { connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry); }
    QSize minimumSizeHint() const override {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

/// A page that is larger than the window scrolls, so that the window can be as small as its screen.
QScrollArea* scrolled(QWidget* pages) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("page-scroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(pages);
    return scroll;
}

} // namespace

void MainWindow::build() {
    qDeleteAll(menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    m_documentActions.clear();
    m_exportActions.clear();
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    delete m_explanationDock;
    delete m_historyDock;
    setStatusBar(nullptr);
    buildPages();
    buildDocks();
    buildStatus();
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    updateState();
}

QAction* MainWindow::addAction(QMenu& menu, const QString& text, const QString& name,
                               const QKeySequence& key, std::function<void()> run) {
    QAction* action = menu.addAction(text, this, std::move(run));
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

// Keys are written out where Qt's standard ones are missing on some desktops.
void MainWindow::buildFileMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addAction(*file, tr("&New …"), QStringLiteral("new"), QKeySequence::New, [this] {
        closeDocument();
        m_start->beginNew();
    });
    addAction(*file, tr("&Open …"), QStringLiteral("open"), QKeySequence::Open,
              [this] { chooseDocument(); });
    QMenu* recent = file->addMenu(tr("Open &recent"));
    recent->setToolTipsVisible(true);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentFiles(*recent); });
    QMenu* fromSample = file->addMenu(tr("New from &sample"));
    for (const SampleInfo& sample : samples())
        addAction(*fromSample, titleOf(sample), QStringLiteral("new-from-") + sample.key, {},
                  [this, key = sample.key] { makeFromSample(key); });
    file->addSeparator();
    m_documentActions.push_back(addAction(*file, tr("Save a &copy …"), QStringLiteral("save-copy"),
                                          QKeySequence(QStringLiteral("Ctrl+Shift+S")),
                                          [this] { saveCopy(); }));
    m_backupsAction = addAction(*file, tr("&Backups …"), QStringLiteral("backups"), {},
                                [this] { showBackups(); });
    m_documentActions.push_back(addAction(*file, tr("Begin the next &year …"),
                                          QStringLiteral("begin-next-year"), {},
                                          [this] { beginNextYear(); }));
    m_exportActions.push_back(
        addAction(*file, tr("&Export the annual analysis …"), QStringLiteral("export"),
                  QKeySequence(QStringLiteral("Ctrl+E")), [this] { exportAnalysis(); }));
    buildReportMenu(*file->addMenu(tr("Export another re&port")));
    m_documentActions.push_back(
        addAction(*file, tr("&Close document"), QStringLiteral("close-document"),
                  QKeySequence(QStringLiteral("Ctrl+W")), [this] { closeDocument(); }));
    file->addSeparator();
    addAction(*file, tr("&Quit"), QStringLiteral("quit"), QKeySequence(QStringLiteral("Ctrl+Q")),
              [this] { close(); });
}

/// All reports but the annual analysis, which stands by itself.
void MainWindow::buildReportMenu(QMenu& menu) {
    menu.setToolTipsVisible(true);
    for (const ReportInfo& info : reportCatalogue()) {
        const QString key = QString::fromLatin1(info.key);
        if (key == annualAnalysisKey)
            continue;
        const QString title = QCoreApplication::translate("reports", info.label);
        QAction* action =
            addAction(menu, title + QStringLiteral(" …"), QStringLiteral("export-report-") + key,
                      {}, [this, key] { exportReportOfYear(key); });
        action->setToolTip(QCoreApplication::translate("reports", info.description));
        m_exportActions.push_back(action);
    }
}

void MainWindow::buildEditMenu() {
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undo.createUndoAction(edit, tr("Undo:"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undo.createRedoAction(edit, tr("Redo:"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    for (QAction* action : {undo, redo}) {
        const auto end = [action] { // where nothing follows the colon
            if (!action->isEnabled() && action->text().endsWith(u':'))
                action->setText(action->text().chopped(1));
        };
        connect(action, &QAction::changed, action, end);
        end();
    }
    edit->addActions({undo, redo});
    new EditMenu(*edit, *this);
}

void MainWindow::buildViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (std::size_t at = 0; at < m_pages.size(); ++at)
        m_documentActions.push_back(addAction(*view, m_pages[at].title,
                                              QStringLiteral("show-") + m_pages[at].key,
                                              shortcutOfPage(at), [this, key = m_pages[at].key] {
                                                  showPage(key);
                                                  enterPage();
                                              }));
    view->addSeparator();
    QAction* explanation = m_explanationDock->toggleViewAction();
    explanation->setObjectName(QStringLiteral("toggle-explanation"));
    view->addAction(explanation);
    m_documentActions.push_back(
        addAction(*view, tr("&History of changes"), QStringLiteral("show-history"),
                  QKeySequence(QStringLiteral("Ctrl+H")), [this] { showHistory({}, {}); }));
    view->addSeparator();
    m_secretAction = view->addAction(tr("&Include secret texts when copying and exporting"));
    m_secretAction->setObjectName(QStringLiteral("include-secret"));
    m_secretAction->setCheckable(true);
    connect(m_secretAction, &QAction::triggered, this, &MainWindow::includeSecret);
    m_documentActions.push_back(m_secretAction);
    QMenu* languages = view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(languages);
    for (const auto& [code, name] :
         {std::pair{Language::Code::Swedish, QStringLiteral("Svenska")},
          std::pair{Language::Code::English, QStringLiteral("English")}}) {
        QAction* action = languages->addAction(
            name, this, [this, code = code] { Q_EMIT languageChosen(code); }, Qt::QueuedConnection);
        action->setObjectName(QStringLiteral("language-") + Language(code).name());
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        group->addAction(action);
    }
}

void MainWindow::buildPages() {
    auto* start = new StartPage(startSamples());
    m_start = start;
    connect(start, &StartPage::newRequested, this, &MainWindow::makeEmpty);
    connect(start, &StartPage::openRequested, this, &MainWindow::chooseDocument);
    connect(start, &StartPage::recentRequested, this, &MainWindow::openDocument);
    connect(start, &StartPage::sampleRequested, this, &MainWindow::makeFromSample);

    m_navigation = new QListWidget;
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setTabKeyNavigation(false);
    m_navigation->setFrameShape(QFrame::NoFrame);
    auto* style = new NavigationStyle;
    style->setParent(m_navigation);
    m_navigation->setStyle(style);
    m_pageStack = new PageStack;
    m_pages = makePages(m_language, m_pageStack);
    for (const PageEntry& entry : m_pages) {
        m_pageStack->addWidget(entry.page);
        setHelpSubject(*entry.page, entry.key);
        auto* item = new QListWidgetItem(entry.title, m_navigation);
        item->setSizeHint({0, 2 * m_navigation->fontMetrics().height()});
        connect(entry.page, &Page::editRequested, this, [this](const Edit& edit) {
            if (m_document)
                m_document->request(edit);
        });
        connect(entry.page, &Page::revealRequested, this, &MainWindow::reveal);
        connect(entry.page, &Page::pageRequested, this,
                [this](const QString& key, const QString& place) {
                    showPage(key);
                    if (auto* page = qobject_cast<Page*>(m_pageStack->currentWidget()))
                        page->showPlace(place);
                    enterPage();
                });
        connect(entry.page, &Page::explanationRequested, this,
                [this, page = entry.page](const Explanation& explanation) {
                    m_explainedOn = page;
                    explain(explanation);
                });
        connect(entry.page, &Page::historyRequested, this, &MainWindow::showHistory);
        connect(entry.page, &Page::selectionSummarised, this,
                [this](const QString& text) { m_selection->setText(text); });
        connect(entry.page, &Page::said, this, &MainWindow::say);
        connect(entry.page, &Page::annualAnalysisRequested, this, &MainWindow::exportAnalysis);
        connect(entry.page, &Page::exportRequested, this, &MainWindow::exportShown);
    }
    int widest = 0;
    for (const PageEntry& entry : m_pages)
        widest = std::max(widest, m_navigation->fontMetrics().horizontalAdvance(entry.title));
    m_navigation->setFixedWidth(widest + 40);
    m_navigation->setCurrentRow(0);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showCurrentPage);

    auto* document = new QWidget;
    auto* layout = new QHBoxLayout(document);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(scrolled(m_pageStack), 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(start);
    m_stack->addWidget(document);
    setCentralWidget(m_stack);
}

void MainWindow::buildDocks() {
    m_explanation = new ExplanationPanel(m_language);
    connect(m_explanation, &ExplanationPanel::revealRequested, this, &MainWindow::reveal);
    m_explanationDock = new QDockWidget(tr("How it was made"), this);
    m_explanationDock->setObjectName(QStringLiteral("explanation-dock"));
    m_explanationDock->setWidget(m_explanation);
    m_explanationDock->hide();
    m_explanation->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    addDockWidget(Qt::RightDockWidgetArea, m_explanationDock);
    m_history = new HistoryPanel(m_language);
    connect(m_history, &HistoryPanel::revealRequested, this, &MainWindow::reveal);
    connect(m_history, &HistoryPanel::chosen, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_history, &HistoryPanel::said, this, &MainWindow::say);
    connect(m_history, &HistoryPanel::exportRequested, this, &MainWindow::exportShown);
    m_historyDock = new QDockWidget(tr("History of changes"), this);
    m_historyDock->setObjectName(QStringLiteral("history-dock"));
    m_historyDock->setWidget(m_history);
    m_historyDock->hide();
    addDockWidget(Qt::BottomDockWidgetArea, m_historyDock);
    for (QDockWidget* dock : {m_explanationDock, m_historyDock}) {
        connect(dock, &QDockWidget::visibilityChanged, &m_refresh, qOverload<>(&QTimer::start));
        auto* close = new QAction(tr("Close, and back to the page"), dock);
        close->setObjectName(QStringLiteral("close-") + dock->objectName());
        close->setShortcut(Qt::Key_Escape);
        close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(close, &QAction::triggered, this, [this, dock] {
            dock->hide();
            enterPage();
        });
        dock->addAction(close);
    }
}

void MainWindow::buildStatus() {
    m_message = new SelectableLabel;
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleDescription(tr("Message"));                     // its name is its text
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // widens no window
    m_selection = statusLabel(QStringLiteral("selection"), tr("Selected cells"));
    m_state = statusLabel(QStringLiteral("document-state"), tr("Document"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("export-progress"));
    m_progress->setAccessibleName(tr("Export"));
    m_progress->setMaximumWidth(200);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancel-export"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    statusBar()->addWidget(m_message, 1);
    m_open = new QPushButton(tr("Open the file"));
    m_open->setObjectName(QStringLiteral("open-result"));
    connect(m_open, &QPushButton::clicked, this, [this] { m_questions.openFile(m_written); });
    statusBar()->addPermanentWidget(m_open);
    m_open->hide();
    m_rescue = new QPushButton(tr("Backups …"));
    m_rescue->setObjectName(QStringLiteral("open-backups"));
    connect(m_rescue, &QPushButton::clicked, this, [this] { showBackupsOf(m_unopened); });
    statusBar()->addPermanentWidget(m_rescue);
    m_rescue->hide();
    statusBar()->addPermanentWidget(m_selection);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    statusBar()->addPermanentWidget(m_state);
}

} // namespace nytto
