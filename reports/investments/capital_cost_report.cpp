// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/investments/capital_cost_report.h"

#include "model/tables/remarks.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "reports/investments/capital_sheets.h"

namespace nytto {

namespace {

std::vector<QString> remarks(const ReportContext& context) {
    return {
        priceRemark(context),
        context.translate("reports",
                          "Capital cost is depreciation and interest. Straight-line depreciation "
                          "spreads the acquisition value less the residual value evenly over the "
                          "months in use; it is rounded so that the years add up exactly. Interest "
                          "is rounded once a year, on the printed book values."),
        context.translate("reports",
                          "An annuity is the same cost every year; its last year takes up the "
                          "rounding."),
        context.translate("reports",
                          "Calculation years are counted from the first year in use. Calendar "
                          "years begin with the month of use, and the first and the last one may "
                          "have fewer than twelve months."),
    };
}

} // namespace

Result<Report> capitalCostReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(sheets, capitalSheets(context));
    Report report = context.report("capital-cost", context.translate("reports", "Capital cost"));
    report.sheets = std::move(sheets);
    report.sheets.push_back(wordsSheet(context, remarks(context)));
    return report;
}

} // namespace nytto
