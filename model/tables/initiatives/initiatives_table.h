// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct Initiative;

// Every initiative with what is entered and what follows from it for the years of the plan: all
// other tables of a workbook refer to it. A report whose formulas do has dataSheets() among its
// sheets.

/// All initiatives, key "initiatives"; a row per initiative (rowKey of its id), columns
/// "cost-2025", "impact-2025" … of the plan, "average-impact", "net-benefit", and where there are
/// any "later-cost", "later-impact" and "capital-2025". No totals: scenarios overlap.
Result<ReportTable> initiativesTable(const ReportContext& context, const PlanFigures& plan);

/// "Service" of an initiative: as stated, else the names of its services; masked where secret.
Cell serviceOf(const ReportContext& context, const Initiative& initiative);
/// The certainty of its net benefit with its note.
Cell certaintyOf(const ReportContext& context, const Initiative& initiative);

// Where these figures stand.
CellReference initiativeCostCell(const Id<Initiative>& initiative, int year);
CellReference initiativeImpactCell(const Id<Initiative>& initiative, int year);
CellReference netBenefitCell(const Id<Initiative>& initiative);

} // namespace nytto
