// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printing.h"

#include "app/document/document_in_use.h"
#include "app/document/file_name.h"
#include "app/document/questions.h"
#include "app/print/page_blocks.h"
#include "app/print/printed_document.h"
#include "model/basics/build_info.h"
#include "model/entities/settings.h"
#include "reports/writers/output_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>

namespace nytto {

namespace {

constexpr double edge = 15; // millimetres

QPageLayout layoutOfPage() {
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(edge, edge, edge, edge),
            QPageLayout::Millimeter};
}

} // namespace

Printing::Printing(Questions& questions, DocumentInUse& documents, QWidget& window)
    : m_questions(questions), m_documents(documents), m_window(window) {}

Result<PrintedDocument> Printing::documentOf(const QWidget& page, const QString& title) const {
    OpenDocument& document = m_documents.document();
    const DocumentState& state = document.state();
    std::vector<Block> blocks = blocksOf(page);
    if (!state.withSecret) {
        const Result<SecretTexts>& secrets = document.secretTexts();
        if (!secrets)
            return secrets.error();
        blocks = maskedBlocks(std::move(blocks), *secrets);
    }
    const Settings& settings = state.settings();
    return PrintedDocument{
        QStringLiteral("%1 %2–%3")
            .arg(title, QString::number(settings.firstYear), QString::number(settings.lastYear())),
        settings.municipality,
        tr("Amounts in %1 · %2 %3 · printed %4")
            .arg(state.language.unitName(state.unit()), programName(), programVersion(),
                 state.language.date(QDate::currentDate())),
        state.language, std::move(blocks)};
}

void Printing::print(const QWidget& page, const QString& title) {
    const Result<PrintedDocument> document = documentOf(page, title);
    if (!document)
        return Q_EMIT said(document.error().message);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(layoutOfPage());
    printer.setDocName(title);
    if (!m_questions.choosePrinter(&m_window, printer))
        return;
    const int pages = printDocument(*document, printer);
    Q_EMIT said(pages > 0 ? tr("“%1” is printed, %n page(s).", nullptr, pages).arg(title)
                          : tr("The printer takes nothing. Is it there and switched on?"));
}

void Printing::savePdf(const QWidget& page, const QString& title) {
    const Result<PrintedDocument> document = documentOf(page, title);
    if (!document)
        return Q_EMIT said(document.error().message);
    const QString path = m_questions.pdfToWrite(
        &m_window, m_documents.beside(fileName(title, QStringLiteral(".pdf"))));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layoutOfPage());
        writer.setTitle(title);
        writer.setCreator(programName());
        pages = printDocument(*document, writer);
    }
    if (const Done done = writeWhole(path, bytes); !done)
        Q_EMIT said(done.error().message);
    else
        Q_EMIT written(tr("“%1” is in %2, %n page(s).", nullptr, pages).arg(title, path), path);
}

} // namespace nytto

#include "moc_printing.cpp"
