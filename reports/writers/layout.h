// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/tables/report.h"
#include "reports/writers/cell_index.h"
#include "reports/writers/column_widths.h"

#include <memory>
#include <optional>
#include <vector>

namespace nytto {

/// Where a cell stands in a workbook; all counted from 0.
struct CellPlace {
    int sheet = 0;
    int row = 0;
    int column = 0;
    bool operator==(const CellPlace&) const = default;
};

/// A rectangle of a sheet, corners included.
struct CellArea {
    int sheet = 0;
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    bool operator==(const CellArea&) const = default;
};

/// A text that runs over the sheet's text columns in a row so many points high.
struct PlacedText {
    Paragraph::Style style = Paragraph::Style::Body;
    QString text;
    int row = 0;
    double rowHeight = 15;
};

/// A table from the first column on. A row whose texts do not fit one cell takes several rows.
struct PlacedTable {
    const ReportTable* table = nullptr;
    int headingRow = -1; ///< −1 without headings
    double headingHeight = 0;
    std::vector<int> firstRows;     ///< of each row, and the row after the last
    std::vector<double> rowHeights; ///< in points, of each row (of its first piece)
};

/// A chart, in pixels of 96 to the inch; it takes `rows` rows of the normal height.
struct PlacedChart {
    const ChartData* chart = nullptr;
    int row = 0;
    int rows = 0;
    int width = 0;
    int height = 0;
};

/// A line of a list of contents.
struct PlacedLink {
    int row = 0;
    int sheet = 0;
};

struct SheetLayout {
    QString name;   ///< as the spreadsheet takes it
    QString prefix; ///< of its cells in formulas of other sheets: "'Name'!"
    ColumnWidths columns;
    std::vector<PlacedText> texts;
    std::vector<PlacedTable> tables;
    std::vector<PlacedChart> charts;
    std::vector<PlacedLink> links;
    std::vector<int> pageBreaks; ///< before these rows
    int rowCount = 0;
    int filteredTable = -1; ///< in `tables`: the one whose headings filter; −1 for none
    int repeatedRow = -1;   ///< the heading row that is printed on every page; −1 for none
    int frozenRows = 0;     ///< rows at the top that stay when the sheet is scrolled
};

/// Where everything of a report stands in a workbook: used by the writer and by the tests that
/// read a workbook back.
class Layout {
public:
    /// BadInput when the report cannot be written (see checkReport(), textParts()). The report
    /// must outlive the layout.
    static Result<Layout> of(const Report& report);

    /// The report that is laid out: the one given, or that with tables for its charts.
    const Report& report() const { return m_own ? *m_own : *m_given; }
    const std::vector<SheetLayout>& sheets() const { return m_sheets; }

    std::optional<CellPlace> place(const CellReference& cell) const;
    std::optional<CellArea> area(const CellRange& range) const;
    /// The number of the sheet with this key; −1 when absent.
    int sheetIndex(const QString& key) const { return m_sheetNumbers.value(key, -1); }

private:
    Layout(const Report& given, std::shared_ptr<const Report> own, CellIndex index)
        : m_given(&given), m_own(std::move(own)), m_index(std::move(index)) {}
    Result<void> arrange();
    const PlacedTable& placed(const CellIndex::Position& position) const;

    const Report* m_given;
    std::shared_ptr<const Report> m_own;
    CellIndex m_index;
    std::vector<SheetLayout> m_sheets;
    std::vector<std::pair<int, int>> m_tables; ///< sheet and number in it, by CellIndex's order
    QHash<QString, int> m_sheetNumbers;
};

} // namespace nytto
