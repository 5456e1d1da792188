// SPDX-License-Identifier: GPL-3.0-or-later
// Documents come, go and are exported.
#include "app/document/backups_dialog.h"
#include "app/document/backups_table.h"
#include "app/document/document_file.h"
#include "app/document/questions.h"
#include "app/window/main_window.h"
#include "app/window/recent_files.h"
#include "app/window/shown_table.h"
#include "model/document/next_year.h"
#include "model/document/secret_texts.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/tables/report_context.h"
#include "reports/report_catalogue.h"
#include "views/panels/explanation_panel.h"
#include "views/settings/next_year_dialog.h"
#include "views/shared/selectable_label.h"
#include "views/start/start_page.h"
#include "views/tables/clipboard_table.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace nytto {

namespace {

/// A name for a file, made of words that may hold what a path cannot.
QString fileName(QString words, const QString& suffix) {
    for (const QChar refused : QStringLiteral("/\\:*?\"<>|"))
        words.replace(refused, u'-');
    return words + suffix;
}

QString folderOf(const QString& path) {
    return QDir::toNativeSeparators(QFileInfo(path).path());
}

/// The document that is dragged over the window; empty when it is something else.
QString documentIn(const QMimeData& mime) {
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".nyp"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

} // namespace

void MainWindow::chooseDocument() {
    if (const QString path = m_questions.documentToOpen(this); !path.isEmpty())
        openDocument(path);
}

void MainWindow::makeFromSample(const QString& key) {
    make(key, [&] { return sampleContents(key); });
}

void MainWindow::makeEmpty(const QString& municipality, int firstYear, int years) {
    make(municipality, [&]() -> Result<Contents> {
        Settings settings;
        settings.id = Id<Settings>(QUuid::createUuid());
        settings.municipality = municipality;
        settings.firstYear = firstYear;
        settings.horizon = years;
        Contents contents;
        contents.insert(settings);
        for (const Error& fault : faultsIn(contents))
            return fault;
        return contents;
    });
}

void MainWindow::make(const QString& suggestedName,
                      const std::function<Result<Contents>()>& contents) {
    const QString path =
        m_questions.newDocument(this, fileName(suggestedName, QStringLiteral(".nyp")));
    if (path.isEmpty())
        return;
    const auto made = [&]() -> Done {
        NYTTO_TRY(first, contents());
        return createDocument(path, first);
    };
    if (const Done done = made(); done)
        openDocument(path);
    else
        say(done.error().message);
}

bool MainWindow::openDocument(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (hasDocument() && absolute == m_document->path())
        return true;
    auto document = OpenDocument::open(absolute, m_language);
    if (!document) {
        tellUnopened(absolute, document.error());
        return false;
    }
    closeDocument();
    m_unopened.clear();
    m_document = std::move(*document);
    m_exportFolder.clear();
    RecentFiles::add(absolute);
    connect(m_document.get(), &OpenDocument::changed, this, [this] {
        say({});
        showCurrentPage();
        updateState();
        m_refresh.start();
    });
    m_backups.watch(*m_document);
    connect(m_document.get(), &OpenDocument::failed, this, [this](const QString& message) {
        showCurrentPage(); // what the page shows as typed is not what is stored
        say(message);
    });
    connect(m_document.get(), &OpenDocument::reportBuilt, this, [this] {
        if (auto* page = qobject_cast<Page*>(m_pageStack->currentWidget()))
            page->showState(m_document->state());
    });
    connect(m_document.get(), &OpenDocument::stepped, this, [this](const Edit& edit) {
        if (auto* page = qobject_cast<Page*>(m_pageStack->currentWidget()))
            page->showStep(edit);
    });
    m_undo.addStack(&m_document->undoStack());
    m_undo.setActiveStack(&m_document->undoStack());
    showCurrentPage();
    updateState();
    m_navigation->setFocus();
    return true;
}

void MainWindow::closeDocument() {
    endTyping();
    m_export.reset();
    m_document.reset();
    m_explainedOn.clear();
    m_explanation->clear();
    m_explanationDock->hide();
    endExport({});
}

void MainWindow::saveCopy() {
    const QFileInfo file(m_document->path());
    const QString path = m_questions.newDocument(
        this, besideDocument(tr("%1 (copy).nyp").arg(file.completeBaseName())));
    if (path.isEmpty())
        return;
    const auto copied = m_document->saveCopy(path);
    if (!copied)
        say(copied.error().message);
    else if (*copied == Copied::Everything)
        say(tr("The copy is in %1.").arg(path));
    else
        say(tr("The copy is in %1, without the history, which could no longer be read.").arg(path));
}

void MainWindow::tellUnopened(const QString& path, const Error& error) {
    const std::vector<Backup> backups = m_backups.of(path)->list();
    if (backups.empty()) {
        say(error.message);
        return;
    }
    m_unopened = path;
    const Backup& latest = backups.front();
    const QString what = error.code == ErrorCode::Damaged
                             ? tr("“%1” is damaged.").arg(QFileInfo(path).fileName())
                             : error.message;
    say(tr("%1 Its latest backup is of %2, in the folder %3.")
            .arg(what, timeOf(latest), QDir::toNativeSeparators(latest.place)));
    m_message->setToolTip(QStringLiteral("%1\n%2").arg(m_message->text(), error.message));
    m_rescue->show();
    updateState();
}

void MainWindow::showBackups() {
    showBackupsOf(m_document ? m_document->path() : m_unopened);
}

void MainWindow::showBackupsOf(const QString& path) {
    auto* dialog = findChild<BackupsDialog*>();
    if (dialog && dialog->isVisible() && dialog->path() != path)
        dialog->close();
    if (!dialog || !dialog->isVisible()) { // a closed one is on its way out
        OpenDocument* document =
            m_document && m_document->path() == path ? m_document.get() : nullptr;
        dialog = new BackupsDialog(path, document, m_backups, m_questions, m_language, this);
        connect(dialog, &BackupsDialog::said, this, &MainWindow::say);
        connect(dialog, &BackupsDialog::openRequested, this, &MainWindow::openDocument);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::beginNextYear() {
    for (auto* open : findChildren<NextYearDialog*>())
        open->reject(); // what it offered may no longer hold
    auto* dialog = new NextYearDialog(m_document->contents().settings().firstYear + 1, this);
    connect(dialog, &NextYearDialog::hereRequested, this, &MainWindow::beginHere);
    connect(dialog, &NextYearDialog::newDocumentRequested, this, &MainWindow::beginInCopy);
    connect(m_document.get(), &QObject::destroyed, dialog, &QDialog::reject);
    dialog->show();
}

void MainWindow::beginInCopy(const NextYear& begin) {
    const Settings& settings = m_document->contents().settings();
    const QString name =
        QStringLiteral("%1 %2").arg(settings.municipality, QString::number(settings.firstYear + 1));
    const QString path =
        m_questions.newDocument(this, besideDocument(fileName(name, QStringLiteral(".nyp"))));
    if (path.isEmpty())
        return;
    if (const auto copied = m_document->saveCopy(path); !copied)
        say(copied.error().message);
    else if (openDocument(path))
        beginHere(begin);
}

void MainWindow::beginHere(const NextYear& begin) {
    const Edit edit = nytto::beginNextYear(m_document->contents(), begin, m_language);
    m_document->request(edit);
    if (!isApplied(m_document->contents(), edit))
        return;
    showPage(QStringLiteral("overview"));
    enterPage();
    say(tr("The plan begins with %1 now. Undo takes the whole step back.")
            .arg(m_document->contents().settings().firstYear));
}

void MainWindow::exportAnalysis() {
    const int year = m_document->contents().settings().firstYear;
    exportReport(annualAnalysisKey, year, tr("annual-analysis-%1.xlsx").arg(year));
}

void MainWindow::exportReportOfYear(const QString& key) {
    const ReportInfo& info = *reportInfo(key);
    const QString title = QCoreApplication::translate("reports", info.label);
    const Contents& contents = m_document->contents();
    const auto* page = qobject_cast<const Page*>(m_pageStack->currentWidget());
    const std::set<int> known = yearsIn(contents);
    int preset = page ? page->shownYear().value_or(0) : 0;
    if (!known.contains(preset))
        preset = contents.settings().firstYear;
    const auto year = m_questions.yearOf(this, title, {known.begin(), known.end()}, preset);
    if (year)
        exportReport(
            key, *year,
            QStringLiteral("%1 %2.%3").arg(title, QString::number(*year), formatName(info.format)));
}

void MainWindow::exportReport(const QString& key, int year, const QString& suggestedName) {
    if (m_export)
        return;
    const QString path = askExportPath(suggestedName);
    if (path.isEmpty())
        return;
    const QString title = QStringLiteral("%1 %2").arg(
        QCoreApplication::translate("reports", reportInfo(key)->label), QString::number(year));
    m_export = std::make_unique<ExportTask>(
        m_document->contents(), key,
        ReportOptions{year, m_language, m_document->state().withSecret}, path);
    connect(m_export.get(), &ExportTask::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(m_export.get(), &ExportTask::finished, this, [this, title](const QString& written) {
        endExport(tr("“%1” is in %2.").arg(title, written), written);
    });
    connect(m_export.get(), &ExportTask::failed, this,
            [this](const QString& message) { endExport(message); });
    connect(m_export.get(), &ExportTask::cancelled, this,
            [this] { endExport(tr("The export was cancelled; nothing was written.")); });
    m_progress->setRange(0, 0);
    say(tr("Exporting “%1” …").arg(title));
    m_export->start();
    updateState();
}

QString MainWindow::besideDocument(const QString& name) const {
    return QFileInfo(m_document->path()).dir().filePath(name);
}

QString MainWindow::askExportPath(const QString& suggestedName) {
    const bool isRemembered = !m_exportFolder.isEmpty() && QFileInfo(m_exportFolder).isDir();
    const QString path =
        m_questions.tablesToWrite(this, isRemembered ? QDir(m_exportFolder).filePath(suggestedName)
                                                     : besideDocument(suggestedName));
    if (!path.isEmpty())
        m_exportFolder = QFileInfo(path).absolutePath();
    return path;
}

void MainWindow::exportShown(const ReportTable& table) {
    const DocumentState& state = m_document->state();
    const QString title = state.withSecret
                              ? table.title
                              : SecretTexts(state.contents, m_language).masked(table.title);
    const QString path = askExportPath(fileName(title, QStringLiteral(".xlsx")));
    if (path.isEmpty())
        return;
    const Done done = writeShownTable(table, state, path);
    if (done)
        endExport(tr("The table is in %1.").arg(path), path);
    else
        say(done.error().message);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == CopyEvent::type() && m_document) {
        copyOut(static_cast<CopyEvent*>(event)->cells);
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::copyOut(ClipboardTable cells) {
    if (m_document->state().withSecret) {
        cells.outside = cells.rows;
    } else {
        const SecretTexts secrets(m_document->contents(), m_language);
        for (QString& heading : cells.headings)
            heading = secrets.masked(heading);
        for (QStringList& row : cells.outside)
            for (QString& text : row)
                text = secrets.masked(text);
        if (cells.outside != cells.rows)
            say(tr("Secret texts were left out. The View menu includes them."));
    }
    QGuiApplication::clipboard()->setMimeData(cells.toMime().release());
}

void MainWindow::includeSecret(bool included) {
    endTyping();
    m_document->setWithSecret(included);
    showCurrentPage();
    updateState();
}

void MainWindow::endExport(const QString& message, const QString& written) {
    if (m_export)
        m_export.release()->deleteLater(); // it may be the sender of what led here
    say(message);
    m_written = written;
    m_open->setVisible(!written.isEmpty());
    updateState();
}

void MainWindow::fillRecentFiles(QMenu& menu) {
    menu.clear();
    const QStringList paths = RecentFiles::list();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const auto isAlike = [&](const QString& other) {
            return QFileInfo(other).fileName() == file.fileName();
        };
        // The folder tells apart what has the same name.
        const QString name = std::ranges::count_if(paths, isAlike) > 1
                                 ? QStringLiteral("%1 – %2").arg(file.fileName(), folderOf(path))
                                 : file.fileName();
        QAction* action = menu.addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                                         [this, path] { openDocument(path); });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
    if (menu.isEmpty())
        menu.addAction(tr("No documents yet"))->setEnabled(false);
}

void MainWindow::showRecentFiles() {
    constexpr qsizetype most = 5;
    std::vector<StartPage::Recent> documents;
    for (const QString& path : RecentFiles::list().mid(0, most))
        documents.push_back({path, QFileInfo(path).fileName(), folderOf(path)});
    m_start->showRecent(documents);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!documentIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (const QString path = documentIn(*event->mimeData()); !path.isEmpty())
        openDocument(path);
}

} // namespace nytto
