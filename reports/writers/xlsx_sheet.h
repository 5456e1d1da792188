// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/result.h"

#include <functional>

struct lxw_workbook;
struct lxw_worksheet;

namespace nytto {

class Layout;
struct PlacedChart;
struct SheetLayout;
class XlsxFormats;

/// What the sheets of one workbook share while it is written.
struct XlsxContext {
    lxw_workbook* workbook = nullptr;
    const Layout& layout;
    XlsxFormats& formats;
    /// Called for each row of a table; an error stops the writer.
    std::function<Result<void>()> rowDone;
};

/// The failure of a call of the library, if any.
Result<void> xlsxDone(int code);

/// Fills one sheet with all that stands on it and sets it up for screen and print.
Result<void> writeSheet(const XlsxContext& context, lxw_worksheet* worksheet, int sheet);

/// The chart as a native one whose categories and values are the cells it points at.
Result<void> writeChart(const XlsxContext& context, lxw_worksheet* worksheet,
                        const PlacedChart& placed);

/// Page, margins, header, footer, repeated and frozen headings.
Result<void> setUpPage(const XlsxContext& context, lxw_worksheet* worksheet,
                       const SheetLayout& sheet);

} // namespace nytto
