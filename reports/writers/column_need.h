// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// What a column of a sheet needs and would like, in the unit of column widths.
struct ColumnNeed {
    double least = 6;       ///< numbers on one line, no broken word, no text too high for a row
    double natural = 6;     ///< what shows the content best
    double longestText = 0; ///< digits of textWidth() in the longest text

    void atLeast(double width);
    /// Needs of two tables whose columns stand below each other.
    void include(const ColumnNeed& other);
};

/// How wide a text, in digits of textWidth(), fits on one line of a cell. A column of width 10 is
/// 75 pixels wide, and ten digits are that only on a screen that rounds them down.
constexpr double textRoom(double columnWidth) {
    return columnWidth * 0.94;
}

/// Texts are set off a little from the column before theirs, which they would touch.
bool isIndented(const std::vector<Column>& columns, std::size_t column);
constexpr double indentWidth = 1.3;

/// The same for a heading: its letters are bold, and the button of the filter may stand in it.
double headingRoom(double columnWidth, bool filtered);

/// What the column with this number needs; `filtered` when its headings filter.
ColumnNeed columnNeed(const ReportTable& table, std::size_t column, const Language& language,
                      bool filtered);

} // namespace nytto
