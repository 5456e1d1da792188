// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct DocumentState;
struct ReportTable;

/// The year at a glance: the base ("base"), and of each scenario the cost ("sum-" and its id), the
/// net benefit ("benefit-" and its id) and that one's known part ("known-" and its id). Columns
/// "row", "2025" …, "total" over the years of the plan, and "later" where a scenario has figures
/// after them. A row leads to its subject; one without a subject to a whole page.
ReportTable yearTable(const DocumentState& state);

} // namespace nytto
