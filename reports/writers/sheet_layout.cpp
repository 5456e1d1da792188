// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/sheet_layout.h"

#include "model/tables/headings.h"
#include "reports/writers/column_need.h"
#include "reports/writers/filtered_table.h"
#include "reports/writers/layout.h"
#include "reports/writers/page.h"
#include "reports/writers/row_place.h"
#include "reports/writers/text_parts.h"
#include "reports/writers/text_pieces.h"
#include "reports/writers/text_style.h"
#include "reports/writers/text_width.h"

#include <algorithm>
#include <cmath>

namespace nytto {

namespace {
constexpr int widestChart = 940; // pixels: as wide as a page at full size
constexpr double chartShape = 0.34;
constexpr int lowestChart = 250; // two of them with their remarks stand on a page
constexpr int highestChart = 280;
constexpr int highestBars = 560;
constexpr double boldWeight = 1.06;   // how much wider bold letters are
constexpr double highestText = 300;   // points of a piece of text; a page is about 480
constexpr double highestFrozen = 190; // points above the table: about a third of a screen

bool isLongText(const Cell& cell) {
    const auto* text = std::get_if<QString>(&cell.content);
    return text && text->size() > mostLinesInCell;
}

/// What the chart shows, for those who do not see it, and what it cannot show.
QString remarkUnder(const ChartData& chart, const Language& language) {
    QString remark = chart.description.isEmpty() ? chart.title : chart.description;
    for (const ChartData::Series& series : chart.series) {
        if (std::all_of(series.values.begin(), series.values.end(),
                        [](const Figure& figure) { return figure.isAmount(); }))
            continue;
        return remark + u' ' +
               language.translate("reports",
                                  "Figures that are unknown or not applicable are drawn as zero.");
    }
    return remark;
}

class SheetBuilder {
public:
    SheetBuilder(const Report& report, int number)
        : m_report(report), m_number(number),
          m_sheet(report.sheets[static_cast<std::size_t>(number)]),
          m_filtered(filteredTable(m_sheet)) {
        m_result.columns = columnWidths(m_sheet, report.language);
        m_textWidth = m_result.columns.lineWidth();
        double points = 0;
        for (const double width : m_result.columns.widths)
            points += columnPixels(width) * 0.75;
        m_pageHeight = page::height * std::max(1.0, points / page::width);
    }

    Result<SheetLayout> build();

private:
    /// What was placed last; a blank row stands between some of them.
    enum class Last { Nothing, Headline, Text, Solid };

    Result<void> place(const Paragraph& paragraph);
    Result<void> place(const ReportTable& table);
    Result<void> place(const ChartData& chart);
    Result<void> place(const ContentsList& contents);

    Result<void> addText(Paragraph::Style style, const QString& text);
    Result<void> addRows(const ReportTable& table);
    void advance(double rowHeight, int rows = 1);
    void keepTogether(double height);
    void blankRow() { advance(normalRowHeight); }
    double headingHeight(const ReportTable& table) const;
    double heightOf(const ReportTable& table, const Row& row) const;
    void setUpFilter();

    const Report& m_report;
    int m_number;
    const Sheet& m_sheet;
    const ReportTable* m_filtered;
    SheetLayout m_result;
    double m_textWidth = 0;
    double m_pageHeight = 0;
    double m_onPage = 0;        ///< points used of the page, about
    std::vector<double> m_tops; ///< points above each table's headings
    double m_top = 0;
    Last m_last = Last::Nothing;
    std::vector<CellMark> m_explained;
};

Result<SheetLayout> SheetBuilder::build() {
    for (const Block& block : m_sheet.blocks)
        NYTTO_CHECK(std::visit([this](const auto& content) { return place(content); }, block));
    setUpFilter();
    return std::move(m_result);
}

void SheetBuilder::advance(double rowHeight, int rows) {
    const double height = rowHeight * rows;
    if (m_onPage + height > m_pageHeight)
        m_onPage = 0;
    m_onPage += height;
    m_top += height;
    m_result.rowCount += rows;
}

void SheetBuilder::keepTogether(double height) {
    if (m_onPage > 0 && m_onPage + height > m_pageHeight && height <= m_pageHeight) {
        m_result.pageBreaks.push_back(m_result.rowCount);
        m_onPage = 0;
    }
}

Result<void> SheetBuilder::place(const Paragraph& paragraph) {
    const bool headline =
        paragraph.style != Paragraph::Style::Body && paragraph.style != Paragraph::Style::Remark;
    if (m_last == Last::Solid || (headline && m_last == Last::Text))
        blankRow();
    m_last = headline ? Last::Headline : Last::Text;
    if (headline)
        keepTogether(5 * normalRowHeight);
    return addText(paragraph.style, paragraph.text);
}

Result<void> SheetBuilder::addText(Paragraph::Style style, const QString& text) {
    const TextStyle look = textStyle(style);
    const double weight = look.fontSize / 11 * (look.bold ? boldWeight : 1.0);
    NYTTO_TRY(pieces, textPieces(text, textRoom(m_textWidth) / weight,
                                 static_cast<int>(highestText / look.lineHeight)));
    for (const TextPiece& piece : pieces) {
        const double height = std::min(highestRow, piece.lines * look.lineHeight + look.spaceAfter);
        m_result.texts.push_back({style, piece.text, m_result.rowCount, height});
        advance(height);
    }
    return {};
}

Result<void> SheetBuilder::place(const ReportTable& table) {
    if (m_last == Last::Text || m_last == Last::Solid)
        blankRow();
    m_last = Last::Solid;
    keepTogether(7 * normalRowHeight);
    if (!table.title.isEmpty())
        NYTTO_CHECK(addText(Paragraph::Style::Heading, tableHeading(table, m_report.language)));
    m_result.tables.push_back({&table, -1, 0, {}, {}});
    m_tops.push_back(m_top);
    if (table.rows.empty())
        m_result.tables.back().firstRows.push_back(m_result.rowCount);
    else
        NYTTO_CHECK(addRows(table));
    if (table.rows.empty() && !table.whenEmpty.isEmpty())
        NYTTO_CHECK(addText(Paragraph::Style::Body, table.whenEmpty));
    for (const QString& note : table.notes)
        NYTTO_CHECK(addText(Paragraph::Style::Remark, note));
    const QStringList sentences = legend(table, m_report.language, m_explained);
    return sentences.isEmpty()
               ? Result<void>()
               : addText(Paragraph::Style::Remark, sentences.join(QStringLiteral("  ")));
}

Result<void> SheetBuilder::addRows(const ReportTable& table) {
    PlacedTable& placed = m_result.tables.back();
    if (hasHeadings(table)) {
        placed.headingRow = m_result.rowCount;
        placed.headingHeight = headingHeight(table);
        advance(placed.headingHeight);
    }
    placed.firstRows.reserve(table.rows.size() + 1);
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const Row& row = table.rows[at];
        placed.firstRows.push_back(m_result.rowCount);
        qsizetype pieces = 1;
        if (std::any_of(row.cells.begin(), row.cells.end(), isLongText)) {
            NYTTO_TRY(parts, rowParts(row).in(rowPlace(table, at)));
            for (const QStringList& column : parts)
                pieces = std::max(pieces, column.size());
        }
        placed.rowHeights.push_back(heightOf(table, row));
        advance(placed.rowHeights.back());
        m_result.rowCount += static_cast<int>(pieces - 1);
    }
    placed.firstRows.push_back(m_result.rowCount);
    return {};
}

double SheetBuilder::headingHeight(const ReportTable& table) const {
    int lines = 1;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const QString heading = columnHeading(table, table.columns[at], m_report.language);
        lines = std::max(lines, wrappedLines(heading, headingRoom(m_result.columns.widths[at],
                                                                  &table == m_filtered)));
    }
    return lines * normalRowHeight + 3;
}

double SheetBuilder::heightOf(const ReportTable& table, const Row& row) const {
    if (row.kind == RowKind::Group) // its text runs over the columns beside it
        return normalRowHeight;
    const double weight = row.kind == RowKind::Body ? 1.0 : boldWeight;
    int lines = 1;
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const auto* text = std::get_if<QString>(&row.cells[at].content);
        if (!text || text->isEmpty())
            continue;
        const double indent = isIndented(table.columns, at) ? indentWidth : 0;
        const double room = textRoom(m_result.columns.widths[at] - indent) / weight;
        lines = std::max(lines, wrappedLines(*text, room));
    }
    return std::min(highestRow, lines * normalRowHeight);
}

Result<void> SheetBuilder::place(const ChartData& chart) {
    if (m_last != Last::Nothing && m_last != Last::Headline)
        blankRow();
    m_last = Last::Solid;
    if (chart.categories.empty() || chart.series.empty())
        return addText(Paragraph::Style::Remark,
                       m_report.language.translate("reports", "%1: there is nothing to draw.")
                           .arg(chart.title));
    int pixels = 0;
    for (int at = 0; at < m_result.columns.textColumns; ++at)
        pixels +=
            static_cast<int>(columnPixels(m_result.columns.widths[static_cast<std::size_t>(at)]));
    PlacedChart placed{&chart, 0, 0, std::min(pixels, widestChart), 0};
    // Bars grow downwards with their number.
    const int lines = static_cast<int>(chart.categories.size() * chart.series.size());
    const int bars = chart.kind == ChartKind::Bars ? 130 + 22 * lines : 0;
    placed.height =
        std::max(std::clamp(static_cast<int>(placed.width * chartShape), lowestChart, highestChart),
                 std::min(bars, highestBars));
    placed.rows = placed.height / normalRowPixels + 1;
    placed.height = placed.rows * normalRowPixels - 6;
    keepTogether((placed.rows + 1) * normalRowHeight);
    placed.row = m_result.rowCount;
    m_result.charts.push_back(placed);
    advance(normalRowHeight, placed.rows);
    return addText(Paragraph::Style::Remark, remarkUnder(chart, m_report.language));
}

Result<void> SheetBuilder::place(const ContentsList& contents) {
    if (m_last == Last::Text || m_last == Last::Solid)
        blankRow();
    m_last = Last::Solid;
    if (!contents.title.isEmpty())
        NYTTO_CHECK(addText(Paragraph::Style::Heading, contents.title));
    for (int sheet = m_number + 1; sheet < static_cast<int>(m_report.sheets.size()); ++sheet) {
        m_result.links.push_back({m_result.rowCount, sheet});
        advance(normalRowHeight);
    }
    return {};
}

void SheetBuilder::setUpFilter() {
    for (std::size_t at = 0; at < m_result.tables.size(); ++at) {
        const PlacedTable& placed = m_result.tables[at];
        if (placed.table != m_filtered)
            continue;
        m_result.filteredTable = static_cast<int>(at);
        if (!headingsHoldBelow(*m_filtered, m_sheet))
            return;
        m_result.repeatedRow = placed.headingRow;
        if (m_tops[at] <= highestFrozen)
            m_result.frozenRows = placed.headingRow + 1;
    }
}
} // namespace

Result<SheetLayout> sheetLayout(const Report& report, int sheet) {
    return SheetBuilder(report, sheet).build();
}

Result<std::vector<QStringList>> rowParts(const Row& row) {
    std::vector<QStringList> parts;
    for (const Cell& cell : row.cells) {
        const auto* text = std::get_if<QString>(&cell.content);
        if (!text) {
            parts.push_back({QString()});
            continue;
        }
        NYTTO_TRY(pieces, textParts(*text));
        parts.push_back(std::move(pieces));
    }
    return parts;
}

} // namespace nytto
