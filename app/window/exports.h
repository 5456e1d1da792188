// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_task.h"

#include <optional>

class QWidget;

namespace nytto {

struct ChartData;
struct ClipboardTable;
class DocumentInUse;
class Questions;
struct ReportTable;

/// What of the open document leaves the window: reports, tables as they are shown, and cells that
/// are copied. Secret texts leave it only when the document's state includes them.
class Exports : public QObject {
    Q_OBJECT

public:
    /// Questions stand before `window`.
    Exports(Questions& questions, DocumentInUse& documents, QWidget& window);

    /// A report is being made.
    bool isRunning() const { return m_task != nullptr; }
    void cancel();
    void exportAnalysis();
    /// Asks which year, beginning with `shownYear`, and exports its report.
    void exportReportOfYear(const QString& key, std::optional<int> shownYear);
    void exportShown(const ReportTable& table);
    /// A chart on the clipboard, or as SVG or PNG by the ending of the file that is chosen.
    void takePicture(const ChartData& chart, bool onClipboard);
    /// Puts cells on the clipboard.
    void copyOut(ClipboardTable cells);
    /// Opens an exported file in the program that the desktop has for it.
    void open(const QString& path);
    /// Without a word: the document goes.
    void drop();

Q_SIGNALS:
    void begun();
    void progressed(int done, int total);
    /// It was written, failed or was cancelled.
    void ended();
    void said(const QString& message);
    void written(const QString& message, const QString& path);

private:
    /// Asks where to, offering the name, and writes the report of the year.
    void exportReport(const QString& key, int year, const QString& suggestedName);
    /// The path to offer: where the last export of the document went, at first beside it.
    QString offered(const QString& name) const;
    /// Asks where an export goes.
    QString askPath(const QString& suggestedName);
    void writePicture(const ChartData& chart);
    void end();

    Questions& m_questions;
    DocumentInUse& m_documents;
    QWidget& m_window;
    QString m_folder; ///< of the last export of the open document
    std::unique_ptr<ExportTask> m_task;
};

} // namespace nytto
