// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report.h"
#include "reports/writers/layout.h"
#include "reports/writers/page.h"
#include "reports/writers/xlsx_sheet.h"
#include "reports/writers/xlsx_text.h"

#include <xlsxwriter.h>

namespace nytto {

namespace {
constexpr int paperA4 = 9;
constexpr qsizetype mostPageBreaks = 1000;

/// A text in a page header or footer: no command in it, on one line, not too long.
QString headerText(const QString& text) {
    QString plain = text.simplified();
    if (plain.size() > 70)
        plain = plain.left(69) + QChar(0x2026);
    return plain.replace(u'&', QStringLiteral("&&"));
}

Result<void> headerAndFooter(const Report& report, lxw_worksheet* worksheet) {
    const QString header =
        QStringLiteral("&L%1&R%2").arg(headerText(report.company), headerText(report.title));
    const QString pages = report.language.translate("reports", "Page %1 of %2")
                              .arg(QStringLiteral("&P"), QStringLiteral("&N"));
    const QString footer = QStringLiteral("&L%1&C&A&R%2").arg(headerText(report.program), pages);
    NYTTO_CHECK(xlsxDone(worksheet_set_header(worksheet, xlsxText(header).constData())));
    return xlsxDone(worksheet_set_footer(worksheet, xlsxText(footer).constData()));
}
} // namespace

Result<void> setUpPage(const XlsxContext& context, lxw_worksheet* worksheet,
                       const SheetLayout& sheet) {
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, paperA4);
    worksheet_set_margins(worksheet, page::marginSide, page::marginSide, page::marginTop,
                          page::marginBottom);
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_gridlines(worksheet, LXW_HIDE_ALL_GRIDLINES);
    // A year in a heading is a text; no warning is wanted for it.
    NYTTO_CHECK(xlsxDone(
        worksheet_ignore_errors(worksheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576")));
    NYTTO_CHECK(headerAndFooter(context.layout.report(), worksheet));
    if (sheet.repeatedRow >= 0) {
        const auto row = static_cast<lxw_row_t>(sheet.repeatedRow);
        NYTTO_CHECK(xlsxDone(worksheet_repeat_rows(worksheet, row, row)));
    }
    if (sheet.frozenRows > 0)
        worksheet_freeze_panes(worksheet, static_cast<lxw_row_t>(sheet.frozenRows), 0);
    std::vector<lxw_row_t> breaks;
    for (const int row : sheet.pageBreaks) {
        if (static_cast<qsizetype>(breaks.size()) < mostPageBreaks)
            breaks.push_back(static_cast<lxw_row_t>(row));
    }
    if (breaks.empty())
        return {};
    breaks.push_back(0); // ends the list
    return xlsxDone(worksheet_set_h_pagebreaks(worksheet, breaks.data()));
}

} // namespace nytto
