// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/automatic_backups.h"
#include "app/document/open_document.h"
#include "app/export/export_task.h"
#include "app/pages/page_list.h"
#include "views/panels/page.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <QUndoGroup>

class QDockWidget;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace nytto {

class Questions;

struct ClipboardTable;
class ExplanationPanel;
class HelpWindow;
class HistoryPanel;
class SelectableLabel;
class ShortcutWindow;
struct NextYear;
class StartPage;

/// The main window: knows its pages and actions, and the document that is open.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Questions& questions, const Language& language);
    ~MainWindow() override;

    /// Opens a document in place of the one that is open; what goes wrong is said in the window.
    bool openDocument(const QString& path);
    /// Whether a document is open.
    bool hasDocument() const { return m_document != nullptr; }
    const std::vector<PageEntry>& pages() const { return m_pages; }
    /// Shows the page of this key.
    void showPage(const QString& key);
    /// Everything is shown in this language from now on.
    void setLanguage(const Language& language);

Q_SIGNALS:
    /// A language was chosen; the program's own translator is to follow before setLanguage().
    void languageChosen(nytto::Language::Code code);

protected:
    /// Cells that are copied come here on their way to the clipboard.
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// What nobody else takes: Ctrl+Ins adds a row, though the focus is beside the table.
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window_build.cpp: what the window consists of.
    void build();
    void buildFileMenu();
    void buildReportMenu(QMenu& menu);
    void buildEditMenu();
    void buildViewMenu();
    void buildPages();
    void buildDocks();
    void buildStatus();
    QAction* addAction(QMenu& menu, const QString& text, const QString& name,
                       const QKeySequence& key, std::function<void()> run);

    // main_window_help.cpp
    void buildHelpMenu();
    HelpWindow& help();
    void showHelp();
    void showShortcuts();
    void translateHelp();
    void closeHelp();

    // main_window_files.cpp: documents come, go and are exported.
    void chooseDocument();
    void makeFromSample(const QString& key);
    void makeEmpty(const QString& municipality, int firstYear, int years);
    void make(const QString& suggestedName, const std::function<Result<Contents>()>& contents);
    void saveCopy();
    /// Of the open document; without one, of the one that could not be opened.
    void showBackups();
    void showBackupsOf(const QString& path);
    /// Says why a document could not be opened, and where there is an earlier copy of it.
    void tellUnopened(const QString& path, const Error& error);
    void beginNextYear();
    void beginHere(const NextYear& begin);
    void beginInCopy(const NextYear& begin);
    void closeDocument();
    void exportAnalysis();
    /// Asks which year, beginning with the one that the page is about, and exports its report.
    void exportReportOfYear(const QString& key);
    /// Asks where to, offering the name, and writes the report of the year.
    void exportReport(const QString& key, int year, const QString& suggestedName);
    void exportShown(const ReportTable& table);
    /// A path for what is made of the open document: beside it.
    QString besideDocument(const QString& name) const;
    /// Asks where an export goes: where the last one of the document went, at first beside it.
    QString askExportPath(const QString& suggestedName);
    /// Puts cells on the clipboard; without secret texts, unless they are to be included.
    void copyOut(ClipboardTable cells);
    /// Whether secret texts are included in what is copied and exported.
    void includeSecret(bool included);
    /// `written`: the file that came of it; empty when none did.
    void endExport(const QString& message, const QString& written = {});
    void fillRecentFiles(QMenu& menu);
    void showRecentFiles();

    // main_window.cpp
    void endTyping();
    void showCurrentPage();
    void reveal(const EntityRef& ref, const QString& field, std::optional<int> year);
    void explain(const Explanation& explanation);
    void showHistory(const EntityRef& ref, const QString& field);
    void enterPage();
    void refreshDocks();
    void refreshExplanation();
    void say(const QString& message);
    void updateState();

    Questions& m_questions;
    Language m_language;
    QUndoGroup m_undo;          ///< its stack is the open document's
    AutomaticBackups m_backups; ///< outlives the document, which it backs up once more in the end
    std::unique_ptr<OpenDocument> m_document;
    std::unique_ptr<ExportTask> m_export;
    std::unique_ptr<HelpWindow> m_help; ///< made when it is first asked for
    std::unique_ptr<ShortcutWindow> m_shortcuts;

    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_pageStack = nullptr;
    std::vector<PageEntry> m_pages;
    QDockWidget* m_explanationDock = nullptr;
    ExplanationPanel* m_explanation = nullptr;
    QPointer<Page> m_explainedOn; ///< the page of the figure that is explained
    QDockWidget* m_historyDock = nullptr;
    HistoryPanel* m_history = nullptr;
    QTimer m_refresh; ///< of the docks, once the page is drawn
    SelectableLabel* m_message = nullptr;
    QLabel* m_selection = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_rescue = nullptr;
    QAction* m_backupsAction = nullptr;
    QString m_unopened;                      ///< what could not be opened last and has backups
    QString m_exportFolder;                  ///< of the last export of the open document
    QString m_written;                       ///< what was exported last, while the message says so
    std::vector<QAction*> m_documentActions; ///< of use only while a document is open
    std::vector<QAction*> m_exportActions;   ///< likewise, and while nothing is being exported
    QAction* m_secretAction = nullptr;
};

} // namespace nytto
