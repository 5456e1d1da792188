// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/tables/report.h"

struct lxw_worksheet;
struct lxw_format;

namespace nytto {

/// One place of a worksheet to write to.
struct XlsxTarget {
    lxw_worksheet* worksheet = nullptr;
    int row = 0;
    int column = 0;
    lxw_format* format = nullptr;
};

/// Writes a text as a text, whatever it begins with.
Result<void> writeText(const XlsxTarget& target, const QString& text);

/// Writes the content, or, unless `formula` is empty, the formula with the content as its value.
/// BadInput for what a workbook's numbers do not hold exactly.
Result<void> writeContent(const XlsxTarget& target, const Cell::Content& content,
                          const QString& formula, const Language& language);

/// Attaches the cell's comment, sized by its text.
Result<void> writeComment(const XlsxTarget& target, const QString& comment);

} // namespace nytto
