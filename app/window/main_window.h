// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document_in_use.h"
#include "app/pages/page_list.h"
#include "app/print/printing.h"
#include "app/window/appearance.h"
#include "app/window/exports.h"
#include "app/window/help_windows.h"
#include "views/panels/page.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace nytto {

class FileBar;
class Finder;
class MainMenu;
class NoticeBar;
class PageNavigation;
class Questions;
class ReceiptBar;
class RescueBar;
class SideDocks;
class StartPage;
class StatusLine;

/// The main window: puts the pages, the docks, the menus and the foot together around the document
/// in use, and lets each know of the others.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Questions& questions, const Language& language);
    ~MainWindow() override;

    /// Opens a document in place of the one that is open; what goes wrong is said in the window.
    bool openDocument(const QString& path) { return m_documents.open(path); }
    /// Whether the window may be closed; asks what DocumentInUse::mayLeave() asks.
    bool mayClose() { return m_documents.mayLeave(); }
    /// See DocumentInUse::rescue().
    QString rescue() { return m_documents.rescue(); }
    bool letTextsGo() { return m_documents.letTextsGo(); }
    /// Whether a document is open.
    bool hasDocument() const { return m_documents.isOpen(); }
    const std::vector<PageEntry>& pages() const;
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
    void connectDocuments();
    void connectExports();
    // What the window consists of is made anew when the language changes.
    void build();
    void buildPages();
    void buildDocks();
    void buildStatus();
    void buildMenu();
    void buildFinder();

    void watchDocument();
    void endTyping();
    /// Stores what could not be stored before; false where something is left, whose page is shown.
    bool storeTyped();
    void goOnWithCopy();
    void showFront();
    void reveal(const EntityRef& ref, const QString& field, std::optional<int> year);
    void showHistory(const EntityRef& ref, const QString& field);
    void find();
    void showIn(MoneyUnit unit);
    void toggleFullScreen();
    void setNarrow(bool isNarrow);
    void includeSecret(bool isIncluded);
    void say(const QString& message);
    void request(const Edit& edit);
    void showStep(const Edit& step);
    void updateState();
    void showRecent();
    void showRescued();

    Language m_language;
    Appearance m_appearance;
    DocumentInUse m_documents;
    Exports m_exports;
    Printing m_printing;
    HelpWindows m_help;
    std::unique_ptr<SideDocks> m_docks;
    std::unique_ptr<MainMenu> m_menu;
    FileBar* m_fileBar = nullptr;
    NoticeBar* m_damageBar = nullptr;
    RescueBar* m_rescueBar = nullptr;
    ReceiptBar* m_receiptBar = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    PageNavigation* m_pages = nullptr;
    StatusLine* m_status = nullptr;
    Finder* m_finder = nullptr;
    QTimer m_count; ///< what is left to see to is counted once the page is drawn
};

} // namespace nytto
