// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct ChartData;
struct InvestmentCost;
class Language;
enum class MoneyUnit;
struct ReportTable;

struct Investment;

/// The capital cost of an investment year by year, with totals; method, calendar, rate and its
/// source are named in a note.
ReportTable capitalTable(const Investment& investment, const InvestmentCost& cost,
                         const Language& language, MoneyUnit unit);

/// Depreciation and interest of each year, stacked.
ChartData capitalChart(const InvestmentCost& cost, const Language& language, MoneyUnit unit);

/// "Year 1 (2020)", or "2020" in calendar years.
QString capitalYearName(const Investment& investment, int number);

/// With how many decimals capital costs are shown in the unit.
int capitalDecimals(MoneyUnit unit);

} // namespace nytto
