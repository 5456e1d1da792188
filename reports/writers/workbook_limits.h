// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

struct Error;

/// Why no spreadsheet can hold it: amounts above Money::largest() and numbers above 2^53 would not
/// be exact, and there are no dates before March 1900. Texts are divided instead, see textParts().
std::optional<Error> workbookFault(const Cell::Content& content);

/// What workbookFault() says of the report's cells, and notes that are longer than a spreadsheet
/// takes: once for each table and reason, by the first cell and how many more there are.
std::vector<Error> workbookFaults(const Report& report);

} // namespace nytto
