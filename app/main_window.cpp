// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/document_file.h"
#include "app/document_pages.h"
#include "model/samples/samples.h"
#include "model/storage/file_store.h"
#include "views/scenarios/scenarios_page.h"
#include "views/start/start_page.h"
#include "views/tables/table_page.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
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

} // namespace

MainWindow::MainWindow(Questions& questions, const Language& language)
    : m_questions(questions), m_language(language) {
    setObjectName(QStringLiteral("main-window"));
    resize(1280, 800);
    buildActions();
    buildPages();
    buildStatus();
    updateState();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* open = file->addAction(tr("&Open …"), this, &MainWindow::chooseDocument);
    open->setObjectName(QStringLiteral("open"));
    open->setShortcut(QKeySequence::Open);
    QMenu* fromSample = file->addMenu(tr("New from &sample"));
    for (const SampleInfo& sample : samples())
        fromSample->addAction(titleOf(sample), this,
                              [this, key = sample.key] { makeFromSample(key); });
    m_closeAction = file->addAction(tr("&Close document"), this, &MainWindow::closeDocument);
    m_closeAction->setObjectName(QStringLiteral("close-document"));
    m_closeAction->setShortcut(QKeySequence::Close);
    file->addSeparator();
    m_exportAction =
        file->addAction(tr("&Export the annual analysis …"), this, &MainWindow::exportAnalysis);
    m_exportAction->setObjectName(QStringLiteral("export"));
    m_exportAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

void MainWindow::buildPages() {
    auto* start = new StartPage(startSamples());
    connect(start, &StartPage::openRequested, this, &MainWindow::chooseDocument);
    connect(start, &StartPage::sampleRequested, this, &MainWindow::makeFromSample);

    m_navigation = new QListWidget;
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setTabKeyNavigation(false);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_pages = new QStackedWidget;
    m_scenarios = new ScenariosPage(m_language);
    m_initiatives = new TablePage(QStringLiteral("initiatives"), m_language);
    m_services = new TablePage(QStringLiteral("services"), m_language);
    const auto addPage = [this](QWidget* page, const QString& name) {
        m_pages->addWidget(page);
        m_navigation->addItem(name);
    };
    addPage(m_scenarios, tr("Scenarios"));
    addPage(m_initiatives, tr("Initiatives"));
    addPage(m_services, tr("Services"));
    m_navigation->setFixedWidth(m_navigation->sizeHintForColumn(0) + 32);
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages,
            &QStackedWidget::setCurrentIndex);
    m_navigation->setCurrentRow(0);

    auto* document = new QWidget;
    auto* layout = new QHBoxLayout(document);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_pages, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(start);
    m_stack->addWidget(document);
    setCentralWidget(m_stack);
}

void MainWindow::buildStatus() {
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("document-state"));
    m_state->setTextFormat(Qt::PlainText);
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
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    statusBar()->addPermanentWidget(m_state);
}

void MainWindow::chooseDocument() {
    if (const QString path = m_questions.documentToOpen(this); !path.isEmpty())
        openDocument(path);
}

void MainWindow::makeFromSample(const QString& key) {
    const QString path = m_questions.newDocument(this, key + QStringLiteral(".nyp"));
    if (path.isEmpty())
        return;
    const auto make = [&]() -> Done {
        NYTTO_TRY(contents, sampleContents(key));
        return createDocument(path, contents);
    };
    if (const Done done = make(); done)
        openDocument(path);
    else
        say(done.error().message);
}

bool MainWindow::openDocument(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (hasDocument() && absolute == m_path)
        return true;
    const auto opened = [&]() -> Result<std::unique_ptr<Document>> {
        NYTTO_TRY(store, FileStore::open(absolute, Access::Write));
        return Document::open(std::move(store));
    };
    auto document = opened();
    if (!document) {
        say(document.error().message);
        return false;
    }
    closeDocument();
    m_document = std::move(*document);
    m_path = absolute;
    connect(m_document.get(), &Document::applied, this, &MainWindow::showDocument);
    updateState();
    return showDocument();
}

void MainWindow::closeDocument() {
    m_export.reset();
    m_document.reset();
    m_path.clear();
    endExport({});
}

bool MainWindow::showDocument() {
    const auto pages = documentPages(m_document->contents(), {0, m_language, false});
    if (!pages) {
        say(pages.error().message);
        return false;
    }
    m_scenarios->setScenarios(pages->scenarios);
    m_initiatives->setTables(pages->initiatives);
    m_services->setTables(pages->services);
    m_navigation->setFocus();
    return true;
}

void MainWindow::exportAnalysis() {
    const int year = m_document->contents().settings().firstYear;
    const QString path = m_questions.workbookToWrite(this, tr("annual-analysis-%1.xlsx").arg(year));
    if (path.isEmpty())
        return;
    m_export =
        std::make_unique<ExportTask>(m_document->contents(), QStringLiteral("annual-analysis"),
                                     ReportOptions{year, m_language, false}, path);
    connect(m_export.get(), &ExportTask::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(m_export.get(), &ExportTask::finished, this, [this](const QString& written) {
        endExport(tr("The annual analysis is in %1.").arg(written));
    });
    connect(m_export.get(), &ExportTask::failed, this, &MainWindow::endExport);
    connect(m_export.get(), &ExportTask::cancelled, this,
            [this] { endExport(tr("The export was cancelled; nothing was written.")); });
    m_progress->setRange(0, 0);
    say(tr("Exporting the annual analysis …"));
    m_export->start();
    updateState();
}

void MainWindow::endExport(const QString& message) {
    if (m_export)
        m_export.release()->deleteLater(); // it may be the sender of what led here
    say(message);
    updateState();
}

void MainWindow::say(const QString& message) {
    m_message->setText(message);
    m_message->setToolTip(message);
}

void MainWindow::updateState() {
    const bool isOpen = hasDocument();
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    m_exportAction->setEnabled(isOpen && !m_export);
    m_closeAction->setEnabled(isOpen);
    m_progress->setVisible(m_export != nullptr);
    m_cancel->setVisible(m_export != nullptr);
    if (!isOpen) {
        m_state->clear();
        setWindowTitle({});
        return;
    }
    const Settings& settings = m_document->contents().settings();
    m_state->setText(QStringLiteral("%1, %2–%3, %4")
                         .arg(settings.municipality)
                         .arg(settings.firstYear)
                         .arg(settings.lastYear())
                         .arg(m_language.unitName(settings.displayUnit)));
    setWindowTitle(QFileInfo(m_path).fileName());
}

} // namespace nytto
