// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/reconciliation.h"
#include "model/tables/report.h"

namespace nytto {

struct DocumentState;

// What a page shows of the tables of findings.

/// Findings from findingsTable(), with the "status" in words: open, or accepted and why. Rows have
/// the findings' keys and lead to what they are about; many stand under headings by their class
/// (row_groups.h).
Result<ReportTable> findingRowsTable(const DocumentState& state,
                                     const std::vector<const Finding*>& findings);

/// The parts of one finding, from findingPartsTable(), each leading to where it was entered.
ReportTable findingPartRowsTable(const DocumentState& state, const Finding& finding);

/// How many comparisons came out how, "count", and how many of them are "accepted": a row for each
/// class that there is, by rowKeyOf().
ReportTable findingCountsTable(const DocumentState& state);
/// The row of a class where findings are counted.
QString rowKeyOf(FindingClass kind);

} // namespace nytto
