// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <vector>

namespace nytto {

class Contents;
struct ReportOptions;

/// What all reports of a document would say of it that no calculation alone can.
struct ReportFaults {
    std::vector<Error> uncalculated; ///< sums that are too large, by their table
    /// What a workbook cannot hold, a line for each cause: where it is entered, or else the first
    /// cell that has it and how many more, with a remedy and the reports that it stops.
    std::vector<Error> beyondWorkbook;
};

/// Makes every report of the catalogue, but those with a row for each unit and part where what is
/// billed is far from too large; each fault is named once.
/// Texts that a cell cannot hold are named by their entity and field, whether a report has them or
/// not. The contents hold what may be said.
ReportFaults reportFaults(const Contents& contents, const ReportOptions& options);

} // namespace nytto
