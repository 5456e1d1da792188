// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct Cell;
struct Column;
class Language;

/// A cell as a person reads it: grouped and rounded as its column says, with the words for unknown
/// and not applicable. Empty for an empty cell.
QString cellText(const Cell& cell, const Column& column, const Language& language);

/// The same for the clipboard: no grouping, an ASCII minus, the language's decimal sign, amounts
/// in the column's unit with all their decimals, so that a spreadsheet reads it as a number.
QString plainCellText(const Cell& cell, const Column& column, const Language& language);

/// Whether the content stands to the right in its column.
bool isNumeric(const Cell& cell);

} // namespace nytto
