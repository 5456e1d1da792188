// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/reconciliation.h"
#include "model/tables/report_context.h"

namespace nytto {

/// Differences first, then truncations, roundings and what cannot be decided; each class in the
/// document's order. A finding's number is its place in this order, from 1.
std::vector<Finding> inOrder(std::vector<Finding> findings);

/// Where the parts of findings are shown.
enum class FindingParts {
    AsText, ///< in a column of the table; of many parts the first ones
    AsRows, ///< in findingPartsTable(), to which the formulas of the computed figures lead
};

/// Findings against published figures, key "findings": number, place, rule, class, what was
/// published and computed, the known part of that, the difference as a formula, the parts, whether
/// it was accepted and why, the source. Rows have the keys of the findings.
Result<ReportTable> findingsTable(const ReportContext& context,
                                  const std::vector<Finding>& findings,
                                  FindingParts parts = FindingParts::AsText);

/// The parts of all findings, key "finding-parts": a group per finding, a row per part.
ReportTable findingPartsTable(const ReportContext& context, const std::vector<Finding>& findings);

/// What was compared and agrees, key "agreements".
Result<ReportTable> agreementsTable(const ReportContext& context,
                                    const std::vector<Finding>& agreements);

/// How many findings there are of each class, key "finding-classes": counts as formulas over the
/// tables of findings and of agreements, and what each class means.
ReportTable findingClassesTable(const ReportContext& context, const ReportTable& findings,
                                const ReportTable& agreements);

} // namespace nytto
