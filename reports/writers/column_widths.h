// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

#include <vector>

namespace nytto {

class Language;
struct Sheet;

/// The widths of a sheet's columns, in digits of the normal font: all tables of the sheet share
/// them, starting in the first column. Numbers and dates fit on one line; long texts wrap.
struct ColumnWidths {
    std::vector<double> widths;
    /// Paragraphs span so many columns from the first: enough for a readable line.
    int textColumns = 1;

    /// The room for the lines of a paragraph.
    double lineWidth() const;
};

ColumnWidths columnWidths(const Sheet& sheet, const Language& language);

} // namespace nytto
