// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/bills/settlement_tables.h"
#include "model/tables/report_context.h"

namespace nytto {

/// Adds the sheets of prices and of each unit's charges, whose cells refer to each other's.
void addPriceSheets(Report& report, Settlements settlements, const ReportContext& context);
/// How prices, recoveries and corrections are made.
std::vector<QString> priceRemarks(const ReportContext& context);

} // namespace nytto
