// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_sheet.h"

#include "model/tables/headings.h"
#include "reports/writers/formula_text.h"
#include "reports/writers/layout.h"
#include "reports/writers/page.h"
#include "reports/writers/row_place.h"
#include "reports/writers/sheet_layout.h"
#include "reports/writers/xlsx_cell.h"
#include "reports/writers/xlsx_formats.h"
#include "reports/writers/xlsx_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

namespace nytto {

namespace {
lxw_col_t columnNumber(std::size_t column) {
    return static_cast<lxw_col_t>(column);
}

class SheetWriter {
public:
    SheetWriter(const XlsxContext& context, lxw_worksheet* worksheet, int number)
        : m_context(context), m_worksheet(worksheet), m_number(number),
          m_sheet(context.layout.sheets()[static_cast<std::size_t>(number)]) {}

    Result<void> write() const;

private:
    Result<void> widths() const;
    Result<void> rowHeight(int row, double height) const;
    Result<void> text(const PlacedText& placed) const;
    Result<void> table(const PlacedTable& placed, bool filtered) const;
    Result<void> headings(const PlacedTable& placed, bool filtered) const;
    Result<void> filter(const PlacedTable& placed) const;
    Result<void> row(const PlacedTable& placed, std::size_t number) const;
    Result<void> cells(const ReportTable& table, const Row& row, int at) const;
    Result<void> cell(const ReportTable& table, const Row& row, std::size_t column, int at) const;
    Result<void> splitRow(const PlacedTable& placed, std::size_t number) const;
    Result<void> link(const XlsxTarget& target, int sheet, const QString& words) const;
    Result<void> contentsLine(const PlacedLink& placed) const;

    const XlsxContext& m_context;
    lxw_worksheet* m_worksheet;
    int m_number;
    const SheetLayout& m_sheet;
};

Result<void> SheetWriter::write() const {
    NYTTO_CHECK(setUpPage(m_context, m_worksheet, m_sheet));
    NYTTO_CHECK(widths());
    for (const PlacedText& placed : m_sheet.texts)
        NYTTO_CHECK(text(placed));
    for (const PlacedLink& placed : m_sheet.links)
        NYTTO_CHECK(contentsLine(placed));
    for (std::size_t at = 0; at < m_sheet.tables.size(); ++at) {
        const PlacedTable& placed = m_sheet.tables[at];
        NYTTO_CHECK(table(placed, static_cast<int>(at) == m_sheet.filteredTable));
    }
    for (const PlacedChart& placed : m_sheet.charts)
        NYTTO_CHECK(writeChart(m_context, m_worksheet, placed).in(placed.chart->title));
    return {};
}

Result<void> SheetWriter::widths() const {
    for (std::size_t at = 0; at < m_sheet.columns.widths.size(); ++at)
        NYTTO_CHECK(xlsxDone(worksheet_set_column(m_worksheet, columnNumber(at), columnNumber(at),
                                                  m_sheet.columns.widths[at], nullptr)));
    return {};
}

Result<void> SheetWriter::rowHeight(int row, double height) const {
    if (height == normalRowHeight)
        return {};
    return xlsxDone(worksheet_set_row(m_worksheet, static_cast<lxw_row_t>(row), height, nullptr));
}

Result<void> SheetWriter::text(const PlacedText& placed) const {
    const auto row = static_cast<lxw_row_t>(placed.row);
    const auto right = static_cast<lxw_col_t>(m_sheet.columns.textColumns - 1);
    lxw_format* format = m_context.formats.text(placed.style);
    NYTTO_CHECK(rowHeight(placed.row, placed.rowHeight));
    if (right == 0)
        return writeText({m_worksheet, placed.row, 0, format}, placed.text);
    return xlsxDone(worksheet_merge_range(m_worksheet, row, 0, row, right,
                                          xlsxText(placed.text).constData(), format));
}

Result<void> SheetWriter::table(const PlacedTable& placed, bool filtered) const {
    if (placed.headingRow >= 0)
        NYTTO_CHECK(headings(placed, filtered));
    const ReportTable& table = *placed.table;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        auto written = row(placed, at);
        if (!written)
            return written.error().in(rowPlace(table, at));
        NYTTO_CHECK(m_context.rowDone());
    }
    return filtered ? filter(placed) : Result<void>();
}

Result<void> SheetWriter::headings(const PlacedTable& placed, bool filtered) const {
    const ReportTable& table = *placed.table;
    NYTTO_CHECK(rowHeight(placed.headingRow, placed.headingHeight));
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const XlsxTarget target{m_worksheet, placed.headingRow, static_cast<int>(at),
                                m_context.formats.heading(table.columns, at, filtered)};
        NYTTO_CHECK(writeText(
            target, columnHeading(table, table.columns[at], m_context.layout.report().language)));
    }
    return {};
}

/// Over the headings and all rows but the totals at the end, which stay in sight.
Result<void> SheetWriter::filter(const PlacedTable& placed) const {
    const std::vector<Row>& rows = placed.table->rows;
    std::size_t end = rows.size();
    while (end > 1 && rows[end - 1].kind != RowKind::Body)
        --end;
    return xlsxDone(worksheet_autofilter(m_worksheet, static_cast<lxw_row_t>(placed.headingRow), 0,
                                         static_cast<lxw_row_t>(placed.firstRows[end] - 1),
                                         columnNumber(placed.table->columns.size() - 1)));
}

Result<void> SheetWriter::row(const PlacedTable& placed, std::size_t number) const {
    const int at = placed.firstRows[number];
    NYTTO_CHECK(rowHeight(at, placed.rowHeights[number]));
    if (placed.firstRows[number + 1] - at > 1)
        return splitRow(placed, number);
    return cells(*placed.table, placed.table->rows[number], at);
}

Result<void> SheetWriter::cells(const ReportTable& table, const Row& row, int at) const {
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        NYTTO_CHECK(cell(table, row, column, at).in(table.columns[column].title));
    return {};
}

Result<void> SheetWriter::cell(const ReportTable& table, const Row& row, std::size_t column,
                               int at) const {
    const Cell& cell = row.cells[column];
    const XlsxTarget target{m_worksheet, at, static_cast<int>(column),
                            m_context.formats.cell(CellLook::of(row, column, table.columns))};
    if (!cell.comment.isEmpty())
        NYTTO_CHECK(writeComment(target, cell.comment));
    const Layout& layout = m_context.layout;
    if (!cell.linkSheet.isEmpty())
        return link(target, layout.sheetIndex(cell.linkSheet), std::get<QString>(cell.content));
    if (cell.formula)
        return writeContent(target, cell.content, formulaText(*cell.formula, layout, m_number),
                            layout.report().language);
    return writeContent(target, cell.content, {}, layout.report().language);
}

/// Each piece of a text that does not fit one cell stands in a row of its own.
Result<void> SheetWriter::splitRow(const PlacedTable& placed, std::size_t number) const {
    const std::vector<Column>& columns = placed.table->columns;
    Row row = placed.table->rows[number];
    NYTTO_TRY(parts, rowParts(row));
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (parts[column].size() > 1)
            row.cells[column].content = parts[column].front();
    }
    NYTTO_CHECK(cells(*placed.table, row, placed.firstRows[number]));
    for (int at = placed.firstRows[number] + 1; at < placed.firstRows[number + 1]; ++at) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const XlsxTarget target{m_worksheet, at, static_cast<int>(column),
                                    m_context.formats.cell(CellLook::of(row, column, columns))};
            NYTTO_CHECK(writeText(target, parts[column].value(at - placed.firstRows[number])));
        }
    }
    return {};
}

Result<void> SheetWriter::link(const XlsxTarget& target, int sheet, const QString& words) const {
    const SheetLayout& layout = m_context.layout.sheets()[static_cast<std::size_t>(sheet)];
    const QString url = QStringLiteral("internal:") + layout.prefix + QStringLiteral("A1");
    return xlsxDone(worksheet_write_url_opt(
        m_worksheet, static_cast<lxw_row_t>(target.row), static_cast<lxw_col_t>(target.column),
        url.toUtf8().constData(), target.format, xlsxText(words).constData(), nullptr));
}

Result<void> SheetWriter::contentsLine(const PlacedLink& placed) const {
    return link({m_worksheet, placed.row, 0, m_context.formats.contentsLink()}, placed.sheet,
                m_context.layout.report().sheets[static_cast<std::size_t>(placed.sheet)].name);
}
} // namespace

Result<void> xlsxDone(int code) {
    if (code == LXW_NO_ERROR)
        return {};
    const QString reason = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code)));
    return Error{
        ErrorCode::BadInput,
        QCoreApplication::translate("writers", "A workbook cannot hold this: %1").arg(reason),
        QStringLiteral("libxlsxwriter error %1").arg(code)};
}

Result<void> writeSheet(const XlsxContext& context, lxw_worksheet* worksheet, int sheet) {
    return SheetWriter(context, worksheet, sheet).write();
}

} // namespace nytto
