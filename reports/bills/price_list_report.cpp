// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bills/price_list_report.h"

#include "model/entities/bills/price.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "reports/bills/price_sheets.h"

#include <algorithm>

namespace nytto {

Result<Report> priceListReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    std::set<int> years;
    for (const PriceItem& item : contents.all<PriceItem>())
        years.insert(item.year);
    std::vector<UnitPriceSettlement> all;
    for (const int year : years) {
        NYTTO_TRY(settlements, settlementsOf(contents, year));
        std::ranges::move(settlements, std::back_inserter(all));
    }
    Report report = context.report("price-list", context.translate("reports", "Price list"));
    addPriceSheets(report, all, context);
    report.sheets.push_back(wordsSheet(context, priceRemarks(context)));
    return report;
}

} // namespace nytto
