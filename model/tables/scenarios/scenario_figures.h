// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/scenarios/scenario_comparison.h"

namespace nytto {

struct ChartData;
struct DocumentState;
struct ReportTable;

// What a page shows of the tables of scenarios, and what only a page has.

/// A scenario year by year, from scenarioSummaryTable() of the whole document: its columns "name",
/// "2025" …, "total" and "later", and the rows that say anything in them, with short names. It
/// needs a plan that could be calculated.
Result<ReportTable> shownSummaryTable(const DocumentState& state, const ScenarioSummary& summary);

/// Scenarios side by side, each a column by its place ("0", "1" …), the stack of all of them last
/// where it is there. Rows "sum-2025", "change-2025" and "share-2025" against doing nothing, also
/// for all years ("sum-total") and later ones, "net-benefit" and "net-benefit-known" are cells of
/// scenarioComparison(); "difference-2025", "difference-share-2025" and "net-benefit-difference"
/// are against the first scenario; "members" counts them.
Result<ReportTable> comparisonTable(const DocumentState& state,
                                    const std::vector<const ScenarioSummary*>& scenarios);

/// The members of the scenarios: which scenarios have them, and what each adds over the years of
/// the plan. Rows have the initiatives' ids as keys.
ReportTable comparedMembersTable(const DocumentState& state,
                                 const std::vector<const ScenarioSummary*>& scenarios);

/// What each of the scenarios costs beyond the base, year by year.
ChartData changesChart(const DocumentState& state,
                       const std::vector<const ScenarioSummary*>& scenarios);
/// What a scenario adds to the base by year.
ChartData partsChart(const DocumentState& state, const ScenarioSummary& summary);

} // namespace nytto
