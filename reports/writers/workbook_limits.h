// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/tables/report.h"

namespace nytto {

/// Why no spreadsheet can hold it: amounts above Money::largest() and numbers above 2^53 would not
/// be exact, and there are no dates before March 1900. Texts are divided instead, see textParts().
std::optional<Error> workbookFault(const Cell::Content& content);

/// Cells of a table that no spreadsheet can hold for one reason.
struct RefusedCells {
    Error fault;
    QString first; ///< where the first of them stands, for people
    int more = 0;
    Cell::Content content; ///< of the first: its note, where that is refused
};

/// What workbookFault() says of the report's cells, texts that cannot be divided, and notes that
/// are longer than a spreadsheet takes: once for each table, reason and text.
std::vector<RefusedCells> refusedCells(const Report& report);

} // namespace nytto
