// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/allocation/volumes_report.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/entity_info.h"
#include "model/tables/allocation/key_tables.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "reports/building/titled_sheet.h"

namespace nytto {

namespace {

std::vector<QString> remarks(const ReportContext& context) {
    return {
        context.translate("reports",
                          "A volume that is not entered is unknown, not 0. It is asked of the "
                          "units that bear costs in the year and take part in what is spread by "
                          "the key; other units' cells are empty."),
        context.translate("reports", "An actual volume is asked for when the year is over, or when "
                                     "any of the year is entered.")};
}

} // namespace

Result<Report> volumesReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    Report report = context.report(
        "volumes",
        context.translate("reports", "Volumes of allocation keys %1").arg(context.year()));
    Sheet first =
        titledSheet("keys", context.translate("entities", entityInfoOf<AllocationKey>().plural),
                    report, context);
    first.blocks.push_back(allKeysTable(context));
    report.sheets.push_back(std::move(first));
    for (const AllocationKey& key : contents.all<AllocationKey>())
        report.sheets.push_back({keyTableKey(key), key.name, {keyTable(context, key)}});
    report.sheets.push_back(wordsSheet(context, remarks(context)));
    return report;
}

} // namespace nytto
