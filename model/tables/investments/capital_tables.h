// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/investments/investment_cost.h"
#include "model/tables/report_context.h"

namespace nytto {

struct Investment;
struct PublishedFigure;

/// An investment as it is printed. The keys of its tables end with its number.
struct InvestmentView {
    const Investment& investment;
    InvestmentCost cost;
    int number = 1; ///< in the document's order

    /// "capital-1"
    QString key(const char* table) const {
        return QStringLiteral("%1-%2").arg(QLatin1String(table), QString::number(number));
    }
};

/// "Method: …. Calendar: …. Rate: …. Source of the rate: …." Every printed capital cost names
/// them.
QString capitalTermsRemark(const ReportContext& context, const InvestmentView& view);

/// What an investment's capital cost follows from, key "terms"; a fixed rate is the row "rate",
/// column "value".
ReportTable capitalTermsTable(const ReportContext& context, const InvestmentView& view);

/// A row per component (rowKey of its id), key "components": "amount", "residual", "life".
Result<ReportTable> capitalComponentsTable(const ReportContext& context,
                                           const InvestmentView& view);

/// The years ("year-1" …) with "opening", "depreciation", "closing", "interest" and "cost", all as
/// formulas that begin at the terms and components. One table per component where there are
/// several ("capital-1-2"); the last table, key "capital", is the whole investment. None where
/// there are no years. Amounts have the decimals of the document, or those given.
Result<std::vector<ReportTable>> capitalScheduleTables(const ReportContext& context,
                                                       const InvestmentView& view,
                                                       std::optional<int> decimals = std::nullopt);

/// The published capital cost with the computed one and the difference beside it, key "published";
/// `schedule` is the table of the whole investment. No rows where nothing is published.
Result<ReportTable> publishedCapitalTable(const ReportContext& context, const InvestmentView& view,
                                          const ReportTable& schedule,
                                          const std::vector<const PublishedFigure*>& published);

/// The rows of the estimate, key "estimate": stated amounts and percentages, and what the
/// percentages come to. No rows where there is no estimate.
Result<ReportTable> estimateTable(const ReportContext& context, const InvestmentView& view);

/// With how many decimals the rates are shown, in per cent: two, or four where one needs them.
int rateDecimals(const InvestmentView& view);

/// "Year 1 (2020)" in calculation years, "2020" in calendar years.
QString capitalYearName(const ReportContext& context, const Investment& investment, int number);

/// Where the sheets of capital costs show what an investment costs in a year of the plan: the table
/// "plan" of capitalSheets().
CellReference capitalCostCell(const Id<Investment>& investment, int year);

} // namespace nytto
