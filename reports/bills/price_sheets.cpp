// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bills/price_sheets.h"

#include "reports/building/titled_sheet.h"

namespace nytto {

void addPriceSheets(Report& report, Settlements settlements, const ReportContext& context) {
    const Contents& contents = context.contents();
    const Language& language = context.language();
    Sheet prices = titledSheet("prices", context.translate("reports", "Prices"), report, context);
    prices.blocks.push_back(pricesTable(contents, settlements, language));
    prices.blocks.push_back(recoveriesTable(contents, settlements, language));
    Sheet charges = titledSheet("charges", context.translate("reports", "Units"), report, context);
    charges.blocks.push_back(chargesTable(contents, settlements, language));
    report.sheets.push_back(std::move(prices));
    report.sheets.push_back(std::move(charges));
}

std::vector<QString> priceRemarks(const ReportContext& context) {
    return {context.translate(
                "reports", "A price is set, or it is the planned cost divided by the planned "
                           "volume. What is invoiced is the price times the planned volume; what "
                           "should have been is the price times the actual volume."),
            context.translate("reports",
                              "The recovery is what the service cost less what its prices give for "
                              "the actual volumes: more than 0 is under-recovery, less than 0 is "
                              "over-recovery. The correction invoice settles it by what each unit "
                              "used, so that all invoices together make the cost.")};
}

} // namespace nytto
