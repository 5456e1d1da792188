// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

/// The sheets "services", "other-services" and "initiatives" with these tables, and
/// addCapitalSheets().
Result<std::vector<Sheet>> dataSheets(const ReportContext& context, const PlanFigures& plan);
/// What the capital costs of the table of initiatives refer to: nothing without investments.
Done addCapitalSheets(std::vector<Sheet>& sheets, const ReportContext& context);

} // namespace nytto
