// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_task.h"
#include "app/questions.h"
#include "model/document/document.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace nytto {

class ScenariosPage;
class TablePage;

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

private:
    void buildActions();
    void buildPages();
    void buildStatus();
    void chooseDocument();
    void makeFromSample(const QString& key);
    void closeDocument();
    bool showDocument();
    void exportAnalysis();
    void endExport(const QString& message);
    void say(const QString& message);
    void updateState();

    Questions& m_questions;
    Language m_language;
    QString m_path;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ExportTask> m_export;

    QStackedWidget* m_stack = nullptr;
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_pages = nullptr;
    ScenariosPage* m_scenarios = nullptr;
    TablePage* m_initiatives = nullptr;
    TablePage* m_services = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QAction* m_exportAction = nullptr;
    QAction* m_closeAction = nullptr;
};

} // namespace nytto
