// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report_context.h"

namespace nytto {

// The data that all other tables of a workbook refer to: every service and every initiative, with
// what is entered and what follows from it for the years of the plan. A report whose formulas
// refer to them has dataSheets() among its sheets.

/// All services of the base, key "services"; a row per service (rowKey of its id), columns
/// "cost-2025" … of the plan, what is entered per kind ("outcome-2023", "budget-2024",
/// "proposal-2025" …), and the total row "total", which is the base.
Result<ReportTable> servicesTable(const ReportContext& context);
/// The services that are not in the base, in the same form without a total, key "other-services".
Result<ReportTable> otherServicesTable(const ReportContext& context);
/// All initiatives, key "initiatives"; a row per initiative (rowKey of its id), columns
/// "cost-2025", "impact-2025" … of the plan, "average-impact", "net-benefit", and where there are
/// any "later-cost", "later-impact" and "capital-2025". No totals: scenarios overlap.
Result<ReportTable> initiativesTable(const ReportContext& context, const PlanFigures& plan);
/// The sheets "services", "other-services" and "initiatives" with these tables, and
/// addCapitalSheets().
Result<std::vector<Sheet>> dataSheets(const ReportContext& context, const PlanFigures& plan);
/// What the capital costs of the table of initiatives refer to: nothing without investments.
Done addCapitalSheets(std::vector<Sheet>& sheets, const ReportContext& context);

/// "Service" of an initiative: as stated, else the names of its services; masked where secret.
Cell serviceOf(const ReportContext& context, const Initiative& initiative);
/// The certainty of its net benefit with its note.
Cell certaintyOf(const ReportContext& context, const Initiative& initiative);

// Where these figures stand.
CellReference baseCell(int year);
/// A cell of a service: column "proposal-2025", "cost-2025" …
CellReference serviceCell(const Service& service, const QString& column);
/// What chapter 1.1 compares: "outcome-2023", "budget-2024", "proposal-2025" for the year 2025.
struct ComparedColumns {
    QString outcome;
    QString budget;
    QString proposal;
};
ComparedColumns comparedColumns(int year);
CellReference initiativeCostCell(const Id<Initiative>& initiative, int year);
CellReference initiativeImpactCell(const Id<Initiative>& initiative, int year);
CellReference netBenefitCell(const Id<Initiative>& initiative);

} // namespace nytto
