// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct Service;

// Every service with what is entered and what follows from it for the years of the plan: all other
// tables of a workbook refer to it. A report whose formulas do has dataSheets() among its sheets.

/// All services of the base, key "services"; a row per service (rowKey of its id), columns
/// "cost-2025" … of the plan, what is entered per kind ("outcome-2023", "budget-2024",
/// "proposal-2025" …), and the total row "total", which is the base.
Result<ReportTable> servicesTable(const ReportContext& context);
/// The services that are not in the base, in the same form without a total, key "other-services".
Result<ReportTable> otherServicesTable(const ReportContext& context);

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

} // namespace nytto
