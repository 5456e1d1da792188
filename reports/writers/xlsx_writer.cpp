// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_writer.h"

#include "reports/writers/formula_text.h"
#include "reports/writers/layout.h"
#include "reports/writers/output_file.h"
#include "reports/writers/xlsx_formats.h"
#include "reports/writers/xlsx_parts.h"
#include "reports/writers/xlsx_sheet.h"
#include "reports/writers/xlsx_text.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <memory>
#include <xlsxwriter.h>

namespace nytto {

namespace {
constexpr int rowsBetweenSigns = 64;

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
    explicit Property(const QString& text) : m_bytes(xlsxText(text.simplified().left(250))) {}
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
    NYTTO_TRY(written, ZipFile::open(output.path()));
    NYTTO_CHECK(checkParts(written));
    NYTTO_CHECK(counter.finished());
    return output.commit();
}

} // namespace nytto
