// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

struct ChartData;
struct InvestmentView;
enum class MoneyUnit;
class ReportContext;
struct ReportTable;

/// What a page shows of the capital cost of an investment, key "capital-cost": the years of the
/// whole investment, from capitalScheduleTables(), with the decimals that one works with.
Result<ReportTable> capitalTable(const ReportContext& context, const InvestmentView& view);

/// Depreciation and interest of each year, stacked, with what they add up to in a sentence; the
/// cells are those of `schedule`, the table of the whole investment.
ChartData capitalChart(const ReportContext& context, const InvestmentView& view,
                       const ReportTable& schedule);

/// With how many decimals capital costs are shown in the unit.
int capitalDecimals(MoneyUnit unit);

} // namespace nytto
