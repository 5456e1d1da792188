// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct Check;
struct ServiceChanges;

/// Significant changes of services (chapter 1.1), key "changes": outcome, budget, proposal, change
/// in kr and %, causes, which threshold is reached. Services whose change is unknown are listed
/// with them; what is below the thresholds is one row, each derived remainder a row of its own;
/// the total is the whole base. The change of a new service is its whole proposal, that of an
/// ended one its whole budget, so that the changes add up.
Result<ReportTable> changesTable(const ReportContext& context, const ServiceChanges& changes);
/// The services below the thresholds, key "small-changes": what the one row consists of.
Result<ReportTable> smallChangesTable(const ReportContext& context, const ServiceChanges& changes);

/// Totals of the table = totals of the table of services; change = proposal − budget.
std::vector<Check> changeChecks(const ReportContext& context, const ReportTable& changes,
                                const ReportTable& services);

/// ServiceChange::change as a formula over the cells of its budget and its proposal.
Formula serviceChangeOf(const CellReference& budget, const CellReference& proposal);

/// The cell with the change in all.
CellReference changeTotalCell();

} // namespace nytto
