// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

class CellIndex;
struct Formula;
struct Report;

/// Whether a report can be written in every format; each fault is named with its place. Refused
/// are: a row with another number of cells than its table has columns; a text with characters
/// that no XML may hold (control characters, halves of surrogate pairs); a formula without the
/// program's own value, with a function or name that is not known, with a quotation mark, or with
/// a reference to no cell; a name that could be read as a cell's address; a link to no sheet;
/// a chart whose series and categories do not match.
Result<void> checkReport(const Report& report, const CellIndex& index);

/// Whether the text has only characters that XML can hold.
Result<void> checkText(const QString& text);

/// Whether a spreadsheet takes this for a defined name: ASCII letters in lower case, digits and
/// underscores, and not the form of a cell's address (a1, r1c1).
bool isNameForCell(const QString& name);

/// Whether a formula has only placeholders of its references, functions of formulaFunctions(),
/// the given names, numbers and operators.
Result<void> checkFormula(const Formula& formula, const QStringList& names);

} // namespace nytto
