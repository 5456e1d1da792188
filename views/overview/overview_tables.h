// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct ChartData;
struct DocumentState;
struct ReportTable;

// The year at a glance. A row leads to its subject; one without a subject to a whole page.

/// The base ("base"), and of each scenario the cost ("sum-" and its id), the net benefit
/// ("benefit-" and its id) and that one's known part ("known-" and its id). Columns "row", "2025"
/// …, "total".
ReportTable yearTable(const DocumentState& state);

/// The frames of the year: "frame", "used", "left" of each portfolio, in the order of
/// Calculations::frames().
ReportTable framesTable(const DocumentState& state);

/// How many comparisons came out how, "count", and how many of them are "accepted".
ReportTable findingsTable(const DocumentState& state);

/// What each scenario costs beyond the base.
ChartData changesChart(const DocumentState& state);

} // namespace nytto
