// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/column_widths.h"

#include "reports/writers/column_need.h"
#include "reports/writers/filtered_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nytto {

namespace {
constexpr double sheetWidth = 195;   // what still prints readably one page wide
constexpr double readableLine = 105; // of a paragraph
constexpr double step = 1;

double sumOf(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The column that gains most by a little more width: that with the most lines in its longest
/// text. None when all are as wide as they would like to be.
std::optional<std::size_t> mostCramped(const std::vector<ColumnNeed>& needs,
                                       const std::vector<double>& widths) {
    std::optional<std::size_t> found;
    double mostLines = -1;
    for (std::size_t at = 0; at < needs.size(); ++at) {
        const double lines = needs[at].longestText / widths[at];
        if (widths[at] < needs[at].natural && lines > mostLines) {
            mostLines = lines;
            found = at;
        }
    }
    return found;
}

/// As wide as the columns would like to be, or else as the sheet allows.
std::vector<double> fitted(const std::vector<ColumnNeed>& needs) {
    std::vector<double> natural;
    std::vector<double> widths;
    for (const ColumnNeed& need : needs) {
        natural.push_back(need.natural);
        widths.push_back(need.least);
    }
    if (sumOf(natural) <= sheetWidth)
        widths = natural;
    while (sumOf(widths) + step <= sheetWidth) {
        const auto at = mostCramped(needs, widths);
        if (!at)
            break;
        widths[*at] = std::min(widths[*at] + step, needs[*at].natural);
    }
    for (double& width : widths)
        width = std::ceil(width * 4) / 4;
    return widths;
}
} // namespace

double ColumnWidths::lineWidth() const {
    // Between two columns of a merged cell lie five pixels that are in no column's width.
    return std::accumulate(widths.begin(), widths.begin() + textColumns, 0.0) +
           (textColumns - 1) * 5.0 / 7.0;
}

ColumnWidths columnWidths(const Sheet& sheet, const Language& language) {
    const ReportTable* filtered = filteredTable(sheet);
    std::vector<ColumnNeed> needs;
    for (const Block& block : sheet.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (!table || table->rows.empty())
            continue;
        needs.resize(std::max(needs.size(), table->columns.size()));
        for (std::size_t at = 0; at < table->columns.size(); ++at)
            needs[at].include(columnNeed(*table, at, language, table == filtered));
    }
    ColumnWidths result{fitted(needs), 0};
    if (result.widths.empty())
        result.widths.push_back(readableLine);
    while (result.textColumns == 0 || result.lineWidth() < readableLine) {
        if (result.textColumns == static_cast<int>(result.widths.size()))
            result.widths.push_back(9);
        ++result.textColumns;
    }
    return result;
}

} // namespace nytto
