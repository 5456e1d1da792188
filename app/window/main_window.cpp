// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/document/document_file.h"
#include "app/document/json_file.h"
#include "app/document/receipts.h"
#include "app/document/recent_files.h"
#include "app/document/rescued_copies.h"
#include "app/pages/page_place.h"
#include "app/window/file_bar.h"
#include "app/window/find_targets.h"
#include "app/window/finder.h"
#include "app/window/main_menu.h"
#include "app/window/notice_bar.h"
#include "app/window/page_navigation.h"
#include "app/window/receipt_bar.h"
#include "app/window/rescue_bar.h"
#include "app/window/side_docks.h"
#include "app/window/status_line.h"
#include "app/window/undo_keys.h"
#include "model/entities/entity_info.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "views/shared/children.h"
#include "views/shared/cut_text_tips.h"
#include "views/shared/focus_ring.h"
#include "views/shared/wheel_needs_focus.h"
#include "views/start/start_page.h"
#include "views/tables/clipboard_table.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

constexpr const char* geometryKey = "window/geometry";
constexpr const char* layoutKey = "window/layout";
constexpr int layoutVersion = 1; // what stands beside the pages has its place since then
constexpr const char* pageKey = "window/page";
constexpr const char* narrowKey = "window/narrow-list";

std::vector<StartPage::Sample> startSamples() {
    std::vector<StartPage::Sample> result;
    for (const SampleInfo& sample : samples())
        result.push_back({sample.key, sample.municipality, sample.title, sample.description});
    return result;
}

StartPage::Recent recentOf(const QString& path, const Language& language) {
    const RecentFiles::About about = RecentFiles::aboutOf(path);
    StartPage::Recent recent{path, QFileInfo(path).fileName(), RecentFiles::folderOf(path)};
    recent.municipality = about.municipality;
    if (about.firstYear > 0)
        recent.years = QStringLiteral("%1–%2").arg(QString::number(about.firstYear),
                                                   QString::number(about.lastYear));
    if (about.opened.isValid())
        recent.opened = language.date(about.opened.date());
    return recent;
}

QString settingsKind() {
    return entityInfoOf<Settings>().keyString();
}

/// The document that is dragged over the window; empty when it is something else.
QString documentIn(const QMimeData& mime) {
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile() && (url.path().endsWith(QLatin1String(".nyp"), Qt::CaseInsensitive) ||
                                  isJsonFile(url.path())))
            return url.toLocalFile();
    return {};
}

} // namespace

MainWindow::MainWindow(Questions& questions, const Language& language)
    : m_language(language), m_documents(questions, language, *this),
      m_exports(questions, m_documents, *this), m_printing(questions, m_documents, *this),
      m_help(*this, language) {
    setObjectName(QStringLiteral("main-window"));
    setAcceptDrops(true);
    constexpr QSize wanted(1360, 860);
    constexpr QSize frame(0, 40); // that the desktop puts around the window
    resize(wanted.boundedTo(screen()->availableSize() - frame));
    new FocusRing(*this);
    new WheelNeedsFocus(this);
    new CutTextTips(this);
    m_count.setSingleShot(true);
    m_count.setInterval(0);
    connect(&m_count, &QTimer::timeout, this, [this] {
        if (hasDocument())
            m_pages->count(m_documents.document().state());
    });
    connectDocuments();
    connectExports();
    build();
    const QSettings settings;
    restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
    restoreState(settings.value(QLatin1String(layoutKey)).toByteArray(), layoutVersion);
    showPage(settings.value(QLatin1String(pageKey)).toString());
    updateState(); // the docks that the layout shows have nothing to show yet
}

MainWindow::~MainWindow() {
    stopListeningToChildren(*this);
    m_documents.disconnect(this);
    m_exports.disconnect(this);
}

void MainWindow::connectDocuments() {
    connect(&m_documents, &DocumentInUse::said, this, &MainWindow::say);
    connect(&m_documents, &DocumentInUse::opened, this, &MainWindow::watchDocument);
    connect(&m_documents, &DocumentInUse::aboutToLeave, this, &MainWindow::endTyping);
    m_documents.askAbout([this] { return storeTyped(); });
    connect(&m_documents, &DocumentInUse::aboutToClose, &m_exports, &Exports::drop);
    connect(&m_documents, &DocumentInUse::closed, this, [this] {
        m_docks->forget();
        m_pages->forgetPlaces();
        m_receiptBar->say({});
        say({});
        showRescued();
        updateState();
    });
    connect(&m_documents, &DocumentInUse::unopened, this,
            [this](const QString& message, const QString& reason) {
                m_status->sayUnopened(message, reason);
                updateState();
            });
    connect(&m_documents, &DocumentInUse::planBegun, this, [this] {
        showPage(QStringLiteral("overview"));
        m_pages->enterPage();
    });
    connect(&m_documents, &DocumentInUse::yearBegun, this, [this](const Edit& edit) {
        showPage(QStringLiteral("overview"));
        m_receiptBar->say(yearReceipt(edit));
        m_pages->enterList(); // in a field, undo would be that of the field
    });
}

void MainWindow::watchDocument() {
    const OpenDocument* document = &m_documents.document();
    connect(document, &OpenDocument::changed, this, [this] {
        say({});
        showFront();
        updateState();
        m_docks->refreshSoon();
        m_count.start();
    });
    connect(document, &OpenDocument::failed, this, [this](const QString& message) {
        m_pages->front().tellWhyUnstored(message);
        showFront(); // what the page shows as typed is not what is stored
        say(message);
    });
    connect(document, &OpenDocument::heldOnly, this, &MainWindow::say);
    connect(document, &OpenDocument::orphaned, this, &MainWindow::updateState);
    connect(document, &OpenDocument::damaged, this, &MainWindow::updateState);
    connect(document, &OpenDocument::reportBuilt, this,
            [this] { m_pages->front().showState(m_documents.document().state()); });
    connect(document, &OpenDocument::stepped, this, &MainWindow::showStep);
    showFront();
    showRescued();
    updateState();
    m_pages->enterList();
    m_count.start();
}

void MainWindow::connectExports() {
    connect(&m_exports, &Exports::said, this, &MainWindow::say);
    connect(&m_exports, &Exports::written, this,
            [this](const QString& message, const QString& path) {
                m_status->sayWritten(message, path);
            });
    connect(&m_exports, &Exports::progressed, this,
            [this](int done, int total) { m_status->setProgress(done, total); });
    connect(&m_printing, &Printing::said, this, &MainWindow::say);
    connect(&m_printing, &Printing::written, this,
            [this](const QString& message, const QString& path) {
                m_status->sayWritten(message, path);
            });
    connect(&m_exports, &Exports::begun, this, &MainWindow::updateState);
    connect(&m_exports, &Exports::ended, this, &MainWindow::updateState);
}

void MainWindow::build() {
    m_menu.reset();
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    m_docks.reset();
    setStatusBar(nullptr);
    delete m_status;
    buildPages();
    buildDocks();
    buildStatus();
    buildMenu();
    showRescued();
    buildFinder();
    setNarrow(QSettings().value(QLatin1String(narrowKey)).toBool());
    m_count.start();
    updateState();
}

void MainWindow::buildPages() {
    m_start = new StartPage(startSamples());
    connect(m_start, &StartPage::newRequested, &m_documents, &DocumentInUse::makeEmpty);
    connect(m_start, &StartPage::openRequested, &m_documents, &DocumentInUse::choose);
    connect(m_start, &StartPage::recentRequested, &m_documents, &DocumentInUse::open);
    connect(m_start, &StartPage::sampleRequested, &m_documents, &DocumentInUse::makeFromSample);
    m_pages = new PageNavigation(m_language);
    connect(m_pages, &PageNavigation::findRequested, this, &MainWindow::find);
    connect(m_pages, &PageNavigation::unitChosen, this, &MainWindow::showIn);
    connect(m_pages, &PageNavigation::fullScreenRequested, this, &MainWindow::toggleFullScreen);
    connect(m_pages, &PageNavigation::chosen, this, &MainWindow::showFront);
    connect(m_pages, &PageNavigation::turned, this, [this] {
        m_status->setSelection({});
        m_status->leavePlace();
        m_docks->refreshSoon();
    });
    connect(m_pages, &PageNavigation::selectionSummarised, this, [this](const QString& summary) {
        m_status->setSelection(summary);
        m_status->leavePlace();
    });
    connect(m_pages, &PageNavigation::editRequested, this, &MainWindow::request);
    connect(m_pages, &PageNavigation::revealRequested, this, &MainWindow::reveal);
    connect(m_pages, &PageNavigation::historyRequested, this, &MainWindow::showHistory);
    connect(m_pages, &PageNavigation::explanationRequested, this,
            [this](const Explanation& explanation, Page& page) {
                m_docks->explain(explanation, page, m_documents.document().state());
            });
    connect(m_pages, &PageNavigation::said, this,
            [this](const QString& message) { m_status->sayHere(message); });
    connect(m_pages, &PageNavigation::annualAnalysisRequested, &m_exports,
            &Exports::exportAnalysis);
    connect(m_pages, &PageNavigation::exportRequested, &m_exports, &Exports::exportShown);
    connect(m_pages, &PageNavigation::pictureRequested, &m_exports, &Exports::takePicture);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_pages);
    m_fileBar = new FileBar;
    connect(m_fileBar, &FileBar::copyRequested, this, &MainWindow::goOnWithCopy);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rescueBar = new RescueBar;
    connect(m_rescueBar, &RescueBar::openRequested, &m_documents, &DocumentInUse::open);
    connect(m_rescueBar, &RescueBar::dismissed, this, [this](const QString& path) {
        RescuedCopies::forget(path);
        showRescued();
    });
    m_receiptBar = new ReceiptBar;
    connect(m_receiptBar, &ReceiptBar::undoRequested, &m_documents.undo(), &QUndoGroup::undo);
    connect(m_receiptBar, &ReceiptBar::pageRequested, this, [this](const QString& key) {
        showPage(key);
        m_pages->enterPage();
    });
    m_damageBar = new NoticeBar(QStringLiteral("damage-bar"), tr("What is damaged"));
    m_damageBar->addSign(QStyle::SP_MessageBoxWarning);
    connect(&m_damageBar->addButton(QStringLiteral("compare-with-backup"), tr("Backups …")),
            &QPushButton::clicked, &m_documents, &DocumentInUse::showBackups);
    connect(&m_damageBar->addButton(QStringLiteral("leave-history"),
                                    tr("Save a copy and go on with it …")),
            &QPushButton::clicked, this, &MainWindow::goOnWithCopy);
    layout->addWidget(m_fileBar);
    layout->addWidget(m_damageBar);
    layout->addWidget(m_rescueBar);
    layout->addWidget(m_receiptBar);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks() {
    m_docks = std::make_unique<SideDocks>(*this, m_language);
    connect(m_docks.get(), &SideDocks::outdated, this, [this] {
        if (hasDocument())
            m_docks->refresh(m_documents.document(), &m_pages->front());
    });
    connect(m_docks.get(), &SideDocks::left, m_pages, &PageNavigation::enterPage);
    connect(m_docks.get(), &SideDocks::revealRequested, this, &MainWindow::reveal);
    connect(m_docks.get(), &SideDocks::said, this, &MainWindow::say);
    connect(m_docks.get(), &SideDocks::exportRequested, &m_exports, &Exports::exportShown);
}

void MainWindow::buildStatus() {
    m_status = new StatusLine;
    connect(m_status, &StatusLine::openRequested, &m_exports, &Exports::open);
    connect(m_status, &StatusLine::undoRequested, &m_documents.undo(), &QUndoGroup::undo);
    connect(m_status, &StatusLine::cancelRequested, &m_exports, &Exports::cancel);
    connect(m_status, &StatusLine::backupsRequested, &m_documents,
            &DocumentInUse::showBackupsOfUnopened);
    setStatusBar(m_status);
}

void MainWindow::buildMenu() {
    new UndoKeys(this);
    m_menu = std::make_unique<MainMenu>(
        *this, MainMenu::Places{m_documents, m_exports, *m_pages, *m_docks, m_appearance},
        m_language);
    connect(m_menu.get(), &MainMenu::newRequested, this, [this] {
        if (m_documents.close())
            m_start->beginNew();
    });
    connect(m_menu.get(), &MainMenu::findRequested, this, &MainWindow::find);
    connect(m_menu.get(), &MainMenu::printRequested, this,
            [this] { m_printing.print(m_pages->front(), m_pages->title()); });
    connect(m_menu.get(), &MainMenu::pdfRequested, this,
            [this] { m_printing.savePdf(m_pages->front(), m_pages->title()); });
    connect(m_menu.get(), &MainMenu::fullScreenRequested, this, &MainWindow::toggleFullScreen);
    connect(m_menu.get(), &MainMenu::narrowChosen, this, [this](bool isNarrow) {
        QSettings().setValue(QLatin1String(narrowKey), isNarrow);
        setNarrow(isNarrow);
    });
    connect(m_menu.get(), &MainMenu::historyRequested, this, [this] { showHistory({}, {}); });
    connect(m_menu.get(), &MainMenu::secretChosen, this, &MainWindow::includeSecret);
    connect(m_menu.get(), &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu.get(), &MainMenu::helpRequested, this,
            [this] { m_help.showHelp(*m_stack, hasDocument() ? &m_pages->front() : nullptr); });
    connect(m_menu.get(), &MainMenu::shortcutsRequested, this,
            [this] { m_help.showShortcuts(*m_pages); });
}

void MainWindow::buildFinder() {
    delete m_finder;
    m_finder = new Finder(this);
}

/// Nothing that is found outlives what it leads to: the list is made when it is asked for.
void MainWindow::find() {
    if (!hasDocument())
        return;
    endTyping();
    m_finder->open(
        findTargets(
            m_pages->pages(), m_documents.document().contents(), m_language, *menuBar(),
            {[this](const QString& page) {
                 m_pages->choose(page);
                 m_pages->enterPage();
             },
             [this](const EntityRef& ref, const QString& field) { reveal(ref, field, {}); }}),
        *m_pages);
}

void MainWindow::showIn(MoneyUnit unit) {
    OpenDocument& document = m_documents.document();
    Settings settings = document.contents().settings();
    settings.displayUnit = unit;
    document.request(EditBuilder(document.contents(), {},
                                 tr("All amounts are shown in %1").arg(m_language.unitName(unit)),
                                 {})
                         .update(settings)
                         .build());
}

void MainWindow::toggleFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::setNarrow(bool isNarrow) {
    m_pages->setNarrow(isNarrow);
    m_menu->setNarrow(isNarrow);
}

const std::vector<PageEntry>& MainWindow::pages() const {
    return m_pages->pages();
}

/// What is being typed becomes an edit while the document is still there.
void MainWindow::endTyping() {
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

bool MainWindow::storeTyped() {
    const auto holder = [this] {
        return std::ranges::find_if(pages(), [this](const PageEntry& entry) {
            return entry.page->hasUnstored(m_documents.document().contents());
        });
    };
    const QString shown = m_pages->chosenKey();
    for (auto page = holder(); page != pages().end(); page = holder()) {
        showPage(page->key);
        if (!page->page->storeAgain())
            return false; // the page that has it is seen
    }
    showPage(shown);
    return true;
}

void MainWindow::goOnWithCopy() {
    const PagePlace place = PagePlace::of(m_pages->front());
    const QPointer<QWidget> focused = m_pages->front().focusWidget();
    if (!m_documents.goOnWithCopy())
        return;
    place.restore(m_pages->front());
    if (focused && focused->isVisible())
        focused->setFocus();
    else
        m_pages->enterPage();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == CopyEvent::type() && hasDocument()) {
        m_exports.copyOut(static_cast<CopyEvent*>(event)->cells);
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowActivate)
        m_documents.checkFile();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QLatin1String(geometryKey), saveGeometry());
    settings.setValue(QLatin1String(layoutKey), saveState(layoutVersion));
    if (const QString key = m_pages->chosenKey(); !key.isEmpty())
        settings.setValue(QLatin1String(pageKey), key);
    m_help.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool adds = event->key() == Qt::Key_Insert && event->modifiers() == Qt::ControlModifier;
    if (!adds || !hasDocument() || !m_pages->front().addRow())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!documentIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (const QString path = documentIn(*event->mimeData()); !path.isEmpty())
        openDocument(path);
}

void MainWindow::setLanguage(const Language& language) {
    const QString page = m_pages->chosenKey();
    const bool wasExplaining = m_docks->isExplaining();
    const PagePlace place = PagePlace::of(m_pages->front());
    m_language = language;
    build();
    m_documents.setLanguage(language);
    if (hasDocument()) {
        showPage(page);
        showFront();
        place.restore(m_pages->front());
    }
    m_docks->setExplaining(wasExplaining && hasDocument());
    m_help.setLanguage(language, *m_pages);
    updateState();
}

void MainWindow::showPage(const QString& key) {
    m_pages->choose(key);
}

void MainWindow::showFront() {
    if (hasDocument())
        m_pages->show(m_documents.document().state(), m_documents.document().isWritable());
}

void MainWindow::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (!m_pages->reveal(m_documents.document().state(), ref, field, year))
        say(tr("No page shows this."));
}

void MainWindow::showHistory(const EntityRef& ref, const QString& field) {
    m_docks->showHistory(m_documents.document(), ref, field);
}

void MainWindow::includeSecret(bool isIncluded) {
    endTyping();
    m_documents.document().setWithSecret(isIncluded);
    showFront();
    updateState();
}

/// What goes with what is removed is said, since the page shows a part of it at most.
void MainWindow::request(const Edit& edit) {
    if (!hasDocument())
        return;
    OpenDocument& document = m_documents.document();
    document.request(edit);
    const QString removed = removedWith(edit, m_language);
    if (!removed.isEmpty() && m_status->isSilent() && isApplied(document.contents(), edit))
        m_status->sayUndoable(removed);
}

/// The receipt goes with the step that it is of.
void MainWindow::showStep(const Edit& step) {
    if (std::ranges::any_of(
            step.changes, [](const Change& each) { return each.subject().kind == settingsKind(); }))
        m_receiptBar->say({});
    m_pages->showStep(m_documents.document().state(), step);
    if (m_status->isSilent()) // as it is not where the file does not hold the step
        say(step.sentence);
}

void MainWindow::say(const QString& message) {
    m_status->say(message);
}

void MainWindow::updateState() {
    m_stack->setCurrentIndex(hasDocument() ? 1 : 0);
    m_menu->update();
    m_fileBar->show(hasDocument() ? m_documents.document().orphan() : std::nullopt);
    m_damageBar->say(hasDocument() && m_documents.document().isDamaged()
                         ? historyDamage(m_documents.document().path()) + u' ' +
                               tr("Compare it with a backup from before, and go on in that one, or "
                                  "in a copy, which begins without the history: nothing is "
                                  "exported from it unless secret texts are included.")
                         : QString());
    m_status->setExporting(m_exports.isRunning());
    if (!hasDocument()) {
        showRecent();
        m_status->setDocument({});
        m_status->setSelection({});
        m_docks->hide();
        setWindowTitle({});
        return;
    }
    const OpenDocument& document = m_documents.document();
    const Settings& settings = document.contents().settings();
    QStringList parts{settings.municipality,
                      QStringLiteral("%1–%2").arg(QString::number(settings.firstYear),
                                                  QString::number(settings.lastYear()))};
    if (!document.isWritable())
        parts << tr("read only");
    if (document.state().withSecret)
        parts << tr("secret texts are included in copies and exports");
    m_status->setDocument(parts.join(QStringLiteral(", ")));
    setWindowTitle(QFileInfo(document.path()).fileName());
}

/// Of the open document; without one, of any.
void MainWindow::showRescued() {
    m_rescueBar->show(
        RescuedCopies::latestOf(hasDocument() ? m_documents.document().path() : QString()));
}

void MainWindow::showRecent() {
    constexpr qsizetype most = 5;
    std::vector<StartPage::Recent> documents;
    for (const QString& path : RecentFiles::list().mid(0, most))
        documents.push_back(recentOf(path, m_language));
    m_start->showRecent(documents);
}

} // namespace nytto

#include "moc_main_window.cpp"
