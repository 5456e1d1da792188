// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/scenarios/scenario_comparison.h"

namespace nytto {

struct ChartData;
struct DocumentState;
struct ReportTable;

// What scenarios add up to, as tables and charts of a page. Everything follows from the summaries.

/// A scenario year by year. Columns "row", "2025" …, "total", "later" where anything falls there;
/// rows "base", "ongoing", "proposed", "impact", "capital", "sum", "change", "share",
/// "net-benefit", each followed by its known part ("sum-known") where it is unknown.
ReportTable summaryTable(const DocumentState& state, const ScenarioSummary& summary);

/// Scenarios side by side, each a column by its place ("0", "1" …), compared with the first. Rows
/// "sum-2025", "change-2025" and "share-2025" against doing nothing, "difference-2025" and
/// "difference-share-2025" against the first, also for all years ("sum-total"), "net-benefit" and
/// "net-benefit-difference", "members".
ReportTable comparisonTable(const DocumentState& state,
                            const std::vector<const ScenarioSummary*>& scenarios);

/// The members of the scenarios: which scenarios have them, and what each adds over the years of
/// the plan. Rows have the initiatives' ids as keys.
ReportTable comparedMembersTable(const DocumentState& state,
                                 const std::vector<const ScenarioSummary*>& scenarios);

/// What a scenario adds to the base by year.
ChartData partsChart(const DocumentState& state, const ScenarioSummary& summary);
/// Net benefit beside cost.
ChartData benefitChart(const DocumentState& state,
                       const std::vector<const ScenarioSummary*>& scenarios);

} // namespace nytto
