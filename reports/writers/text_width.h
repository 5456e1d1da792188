// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nytto {

/// The width of a line in digits of a workbook's normal font (Calibri 11), the unit of a
/// spreadsheet's column widths. An estimate: characters beyond Latin count as one digit and a
/// half.
double textWidth(QStringView line);

/// The width of the widest line of the text.
double widestLine(QStringView text);

/// The width of the widest word of the text.
double widestWord(QStringView text);

/// How many lines the text takes when it is wrapped at words within `width` digits; at least 1.
int wrappedLines(QStringView text, double width);

} // namespace nytto
