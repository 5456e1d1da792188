// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

struct ChartData;
struct InvestmentCost;
struct InvestmentView;
class Language;
enum class MoneyUnit;
class ReportContext;
struct ReportTable;

/// What a page shows of the capital cost of an investment, key "capital-cost": the years of the
/// whole investment, from capitalScheduleTables(), with the decimals that one works with.
Result<ReportTable> capitalTable(const ReportContext& context, const InvestmentView& view);

/// Depreciation and interest of each year, stacked.
ChartData capitalChart(const InvestmentCost& cost, const Language& language, MoneyUnit unit);

/// With how many decimals capital costs are shown in the unit.
int capitalDecimals(MoneyUnit unit);

} // namespace nytto
