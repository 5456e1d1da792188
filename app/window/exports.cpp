// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exports.h"

#include "app/document/document_in_use.h"
#include "app/document/file_name.h"
#include "app/document/questions.h"
#include "app/print/page_blocks.h"
#include "app/window/shown_table.h"
#include "model/document/secret_texts.h"
#include "model/entities/settings.h"
#include "model/tables/masked_table.h"
#include "model/tables/report_context.h"
#include "reports/report_catalogue.h"
#include "views/panels/chart_picture.h"
#include "views/tables/clipboard_table.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

namespace nytto {

namespace {

QString titleOf(const ReportInfo& info) {
    return QCoreApplication::translate("reports", info.label);
}

} // namespace

Exports::Exports(Questions& questions, DocumentInUse& documents, QWidget& window)
    : m_questions(questions), m_documents(documents), m_window(window) {
    connect(&documents, &DocumentInUse::opened, this, [this] { m_folder.clear(); });
}

void Exports::cancel() {
    if (m_task)
        m_task->cancel();
}

void Exports::drop() {
    m_task.reset();
}

void Exports::exportAnalysis() {
    const int year = m_documents.document().contents().settings().firstYear;
    exportReport(annualAnalysisKey, year, tr("annual-analysis-%1.xlsx").arg(year));
}

void Exports::exportReportOfYear(const QString& key, std::optional<int> shownYear) {
    const ReportInfo& info = *reportInfo(key);
    const Contents& contents = m_documents.document().contents();
    const std::set<int> known = yearsIn(contents);
    const int preset =
        shownYear && known.contains(*shownYear) ? *shownYear : contents.settings().firstYear;
    const QString title = titleOf(info);
    const auto year = m_questions.yearOf(&m_window, title, {known.begin(), known.end()}, preset);
    if (year)
        exportReport(
            key, *year,
            QStringLiteral("%1 %2.%3").arg(title, QString::number(*year), formatName(info.format)));
}

void Exports::exportReport(const QString& key, int year, const QString& suggestedName) {
    if (isRunning())
        return;
    const DocumentState& state = m_documents.document().state();
    std::optional<SecretTexts> secrets;
    if (!state.withSecret) {
        const Result<SecretTexts>& read = m_documents.document().secretTexts();
        if (!read)
            return Q_EMIT said(read.error().message);
        secrets = *read;
    }
    const QString path = askPath(suggestedName);
    if (path.isEmpty())
        return;
    const QString title =
        QStringLiteral("%1 %2").arg(titleOf(*reportInfo(key)), QString::number(year));
    m_task = std::make_unique<ExportTask>(state.contents, key,
                                          ReportOptions{year, state.language, state.withSecret},
                                          std::move(secrets), path);
    connect(m_task.get(), &ExportTask::progressed, this, &Exports::progressed);
    connect(m_task.get(), &ExportTask::finished, this,
            [this, title](const QString& file, const QString& warning) {
                end();
                const QString receipt = tr("“%1” is in %2.").arg(title, file);
                Q_EMIT written(warning.isEmpty() ? receipt : receipt + u' ' + warning, file);
            });
    connect(m_task.get(), &ExportTask::failed, this, [this](const QString& message) {
        end();
        Q_EMIT said(message);
    });
    connect(m_task.get(), &ExportTask::cancelled, this, [this] {
        end();
        Q_EMIT said(tr("The export was cancelled; nothing was written."));
    });
    Q_EMIT said(tr("Exporting “%1” …").arg(title));
    m_task->start();
    Q_EMIT begun();
}

void Exports::end() {
    if (m_task)
        m_task.release()->deleteLater(); // it may be the sender of what led here
    Q_EMIT ended();
}

QString Exports::offered(const QString& name) const {
    const bool isRemembered = !m_folder.isEmpty() && QFileInfo(m_folder).isDir();
    return isRemembered ? QDir(m_folder).filePath(name) : m_documents.beside(name);
}

QString Exports::askPath(const QString& suggestedName) {
    const QString path = m_questions.tablesToWrite(&m_window, offered(suggestedName));
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

void Exports::exportShown(const ReportTable& table) {
    const DocumentState& state = m_documents.document().state();
    std::optional<SecretTexts> secrets;
    if (!state.withSecret) {
        const Result<SecretTexts>& read = m_documents.document().secretTexts();
        if (!read)
            return Q_EMIT said(read.error().message);
        secrets = *read;
    }
    const QString title = secrets ? secrets->masked(table.title) : table.title;
    const QString path = askPath(fileName(title, QStringLiteral(".xlsx")));
    if (path.isEmpty())
        return;
    const ReportTable shown = secrets ? maskedTable(table, *secrets) : table;
    if (const Done done = writeShownTable(shown, state, secrets, path); done)
        Q_EMIT written(tr("The table is in %1.").arg(path), path);
    else
        Q_EMIT said(done.error().message);
}

void Exports::takePicture(const ChartData& chart, bool onClipboard) {
    const DocumentState& state = m_documents.document().state();
    ChartData drawn = chart;
    if (!state.withSecret) {
        const Result<SecretTexts>& secrets = m_documents.document().secretTexts();
        if (!secrets)
            return Q_EMIT said(secrets.error().message);
        drawn = std::get<ChartData>(maskedBlocks({chart}, *secrets).front());
    }
    if (!onClipboard)
        return writePicture(drawn);
    QGuiApplication::clipboard()->setImage(chartImage(drawn, state.language));
    Q_EMIT said(tr("The chart is on the clipboard as a picture."));
}

void Exports::writePicture(const ChartData& chart) {
    const QString path = m_questions.pictureToWrite(
        &m_window, offered(fileName(chart.title, QStringLiteral(".png"))));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const Language& language = m_documents.document().state().language;
    const QByteArray bytes = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)
                                 ? chartSvg(chart, language)
                                 : chartPng(chart, language);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        Q_EMIT written(tr("The chart is in %1.").arg(path), path);
    else
        Q_EMIT said(tr("The chart could not be written to %1: %2").arg(path, file.errorString()));
}

void Exports::copyOut(ClipboardTable cells) {
    const DocumentState& state = m_documents.document().state();
    if (state.withSecret) {
        cells.outside = cells.rows;
    } else {
        const Result<SecretTexts>& secrets = m_documents.document().secretTexts();
        if (!secrets)
            return Q_EMIT said(secrets.error().message);
        for (QString& heading : cells.headings)
            heading = secrets->masked(heading);
        for (QStringList& row : cells.outside)
            for (QString& text : row)
                text = secrets->masked(text);
        if (cells.outside != cells.rows)
            Q_EMIT said(tr("Secret texts were left out. To take them along, choose View, Include "
                           "secret texts, and copy again."));
    }
    QGuiApplication::clipboard()->setMimeData(cells.toMime().release());
}

void Exports::open(const QString& path) {
    m_questions.openFile(path);
}

} // namespace nytto

#include "moc_exports.cpp"
