// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/building/masked_report.h"

#include "model/tables/masked_table.h"
#include "model/tables/report_options.h"

namespace nytto {

Report maskedReport(Report report, const Contents& contents, const ReportOptions& options) {
    if (options.withSecret)
        return report;
    const SecretTexts secrets(contents, options.language);
    for (Sheet& sheet : report.sheets) {
        sheet.name = secrets.masked(sheet.name);
        for (Block& block : sheet.blocks) {
            if (auto* table = std::get_if<ReportTable>(&block))
                *table = maskedTable(std::move(*table), secrets);
            else if (auto* paragraph = std::get_if<Paragraph>(&block))
                paragraph->text = secrets.masked(paragraph->text);
        }
    }
    return report;
}

} // namespace nytto
