// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bills/correction_invoice_report.h"

#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "reports/bills/price_sheets.h"
#include "reports/building/titled_sheet.h"

namespace nytto {

Result<Report> correctionInvoiceReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(settlements, settlementsOf(contents, context.year()));
    Report report =
        context.report("correction-invoice",
                       context.translate("reports", "Correction invoices %1").arg(context.year()));
    Sheet corrections =
        titledSheet("corrections", context.translate("reports", "Corrections"), report, context);
    corrections.blocks.push_back(correctionsTable(contents, settlements, context.language()));
    report.sheets.push_back(std::move(corrections));
    addPriceSheets(report, settlements, context);
    report.sheets.push_back(wordsSheet(context, priceRemarks(context)));
    return report;
}

} // namespace nytto
