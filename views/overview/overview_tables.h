// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct ChartData;
struct DocumentState;
struct ReportTable;

// The year at a glance. A row leads to its subject; one without a subject to a whole page.

/// The base ("base"), and of each scenario the cost ("sum-" and its id), the net benefit
/// ("benefit-" and its id) and that one's known part ("known-" and its id). Columns "row", "2025"
/// …, "total" over the years of the plan, and "later" where a scenario has figures after them.
ReportTable yearTable(const DocumentState& state);

/// "year", "frame", "used", "left" and the word in "exceeded" of each portfolio's frames, in the
/// order of Calculations::frames() (the first year, and the others that have a frame or a use), and
/// of the appropriations: those of the plan's years, and any that is exceeded.
ReportTable framesTable(const DocumentState& state);

/// How many comparisons came out how, "count", and how many of them are "accepted".
ReportTable findingsTable(const DocumentState& state);

/// What each scenario costs beyond the base.
ChartData changesChart(const DocumentState& state);

} // namespace nytto
