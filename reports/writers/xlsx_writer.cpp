// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_writer.h"

#include "reports/writers/formula_text.h"
#include "reports/writers/layout.h"
#include "reports/writers/output_file.h"
#include "reports/writers/xlsx_formats.h"
#include "reports/writers/xlsx_sheet.h"
#include "reports/writers/zip_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <memory>
#include <xlsxwriter.h>

namespace nytto {

namespace {
constexpr int rowsBetweenSigns = 64;
constexpr qsizetype longestTag = 200; // with what stands before it

/// Whether a document that begins and ends so closes the element it opened first.
bool isWholeXml(const QByteArray& beginning, const QByteArray& end) {
    static const QRegularExpression root(QStringLiteral("<([A-Za-z][A-Za-z0-9:]*)"));
    const QString name = root.match(QString::fromUtf8(beginning)).captured(1);
    const QByteArray closing = end.trimmed();
    return !name.isEmpty() && (closing.endsWith("</" + name.toUtf8() + ">") ||
                               (beginning.size() < longestTag && closing.endsWith("/>")));
}

Error cancelled() {
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("writers", "The export was cancelled.")};
}

/// Counts rows and asks now and then whether to go on.
class Counter {
public:
    Counter(const Layout& layout, const Progress& progress) : m_progress(progress) {
        for (const SheetLayout& sheet : layout.sheets()) {
            for (const PlacedTable& table : sheet.tables)
                m_total += static_cast<int>(table.table->rows.size());
        }
        m_total += m_total / 2 + 1; // putting the file together takes its time as well
    }
    Result<void> rowDone() {
        return ++m_done % rowsBetweenSigns == 0 ? sign(m_done) : Result<void>();
    }
    Result<void> finished() const { return sign(m_total); }
    Result<void> sign(int done) const {
        return !m_progress || m_progress(done, m_total) ? Result<void>() : cancelled();
    }

private:
    const Progress& m_progress;
    int m_done = 0;
    int m_total = 0;
};

/// An empty text is no property.
class Property {
public:
    explicit Property(const QString& text) : m_bytes(text.simplified().left(250).toUtf8()) {}
    char* get() { return m_bytes.isEmpty() ? nullptr : m_bytes.data(); }

private:
    QByteArray m_bytes;
};

Result<void> setProperties(lxw_workbook* workbook, const Report& report) {
    Property title(report.title), subject(report.subject), author(report.author);
    Property company(report.company), program(report.program);
    lxw_doc_properties properties = {};
    properties.title = title.get();
    properties.subject = subject.get();
    properties.author = author.get();
    properties.company = company.get();
    properties.comments = program.get();
    return xlsxDone(workbook_set_properties(workbook, &properties));
}

Result<void> defineNames(lxw_workbook* workbook, const Layout& layout) {
    for (const Report::Name& name : layout.report().names) {
        const QByteArray target = nameTarget(name.cell, layout).toUtf8();
        if (target.size() >= LXW_DEFINED_NAME_LENGTH)
            return xlsxDone(LXW_ERROR_128_STRING_LENGTH_EXCEEDED);
        NYTTO_CHECK(xlsxDone(
            workbook_define_name(workbook, name.name.toUtf8().constData(), target.constData())));
    }
    return {};
}

/// Fills the workbook; it is not yet on disk.
Result<void> fill(lxw_workbook* workbook, const Layout& layout, Counter& counter) {
    XlsxFormats formats(workbook, layout.report().language);
    const XlsxContext context{workbook, layout, formats, [&] { return counter.rowDone(); }};
    std::vector<lxw_worksheet*> worksheets;
    for (const SheetLayout& sheet : layout.sheets()) {
        lxw_worksheet* worksheet =
            workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
        if (!worksheet)
            return xlsxDone(LXW_ERROR_INVALID_SHEETNAME_CHARACTER).in(sheet.name);
        worksheets.push_back(worksheet);
    }
    for (std::size_t at = 0; at < worksheets.size(); ++at)
        NYTTO_CHECK(
            writeSheet(context, worksheets[at], static_cast<int>(at)).in(layout.sheets()[at].name));
    NYTTO_CHECK(defineNames(workbook, layout));
    return setProperties(workbook, layout.report());
}

/// Whether every part of the file ends as the XML document it is. The library collects the parts
/// in temporary files and does not notice when those cannot be written to the end.
Result<void> checkParts(const QString& path) {
    NYTTO_TRY(zip, ZipFile::open(path));
    for (const ZipFile::Entry& entry : zip.entries()) {
        QByteArray beginning;
        QByteArray end;
        NYTTO_CHECK(zip.read(entry, [&](const QByteArray& piece) {
            if (beginning.size() < longestTag)
                beginning += piece.left(longestTag);
            end = (end + piece).right(longestTag);
        }));
        if (!isWholeXml(beginning, end))
            return Error{ErrorCode::NoSpace,
                         QCoreApplication::translate(
                             "writers", "There is no room for the export's temporary files in %1.")
                             .arg(QDir::toNativeSeparators(QDir::tempPath())),
                         QStringLiteral("%1 is not whole").arg(entry.name)};
    }
    return {};
}

/// Puts the workbook on disk and frees it.
Result<void> close(lxw_workbook* workbook, const QString& path) {
    errno = 0;
    const lxw_error code = workbook_close(workbook);
    const int number = errno;
    if (code == LXW_NO_ERROR)
        return {};
    Error error = fileError(number, path);
    error.detail += QStringLiteral(" (%1)").arg(QString::fromUtf8(lxw_strerror(code)));
    return error;
}
} // namespace

Result<void> writeXlsx(const Report& report, const QString& path, const Progress& progress) {
    NYTTO_TRY(layout, Layout::of(report));
    Counter counter(layout, progress);
    NYTTO_CHECK(counter.sign(0));
    OutputFile output(path);
    NYTTO_CHECK(output.write({})); // a folder that cannot be written to is known at once
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> workbook(
        workbook_new(QFile::encodeName(output.path()).constData()), lxw_workbook_free);
    NYTTO_CHECK(fill(workbook.get(), layout, counter));
    NYTTO_CHECK(close(workbook.release(), path));
    NYTTO_CHECK(checkParts(output.path()));
    NYTTO_CHECK(counter.finished());
    return output.commit();
}

} // namespace nytto
