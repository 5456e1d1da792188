// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/reconciliation.h"
#include "model/tables/report.h"

namespace nytto {

struct DocumentState;

// What a page shows of the tables of findings.

/// What a list of findings has.
struct ListedFindings {
    std::vector<const Finding*> findings;
    std::size_t agreements = 0;                       ///< that are counted behind the others
    std::vector<const Finding*> shownAgreements = {}; ///< the same, where somebody has asked
};

/// The heading of what agrees.
QString agreementsHeading();

/// Findings from findingsTable(), with the "status" in words: open, or accepted and why. Rows have
/// the findings' keys and lead to what they are about. The largest difference first; what was only
/// rounded or cut, what cannot be decided and what agrees are numbers in headings, under which the
/// rows are folded away (row_groups.h), unless there is nothing else.
Result<ReportTable> findingRowsTable(const DocumentState& state, const ListedFindings& listed);

/// The parts of one finding, from findingPartsTable(), each leading to where it was entered.
ReportTable findingPartRowsTable(const DocumentState& state, const Finding& finding);

/// How many comparisons came out how, "count", and how many of them are "accepted": a row for each
/// class that there is, by rowKeyOf().
ReportTable findingCountsTable(const DocumentState& state);
/// The row of a class where findings are counted.
QString rowKeyOf(FindingClass kind);

} // namespace nytto
