// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/portfolios/remaining_room_report.h"

#include "model/entities/entity_info.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/portfolios/remaining_room_table.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "reports/building/titled_sheet.h"

namespace nytto {

Result<Report> remainingRoomReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(appropriations, appropriationRooms(contents));
    NYTTO_TRY(frames, frameRooms(contents, context.years()));
    NYTTO_TRY(matters, appropriationsTable(context, appropriations));
    NYTTO_TRY(portfolios, framesTable(context, frames));
    Report report =
        context.report("remaining-room", context.translate("reports", "Remaining room"));
    const auto sheet = [&](const char* key, const QString& name, ReportTable table) {
        Sheet made = titledSheet(key, name, report, context);
        made.blocks.push_back(std::move(table));
        return made;
    };
    Sheet first =
        sheet("appropriations", context.translate("entities", entityInfoOf<Appropriation>().plural),
              std::move(matters));
    Sheet second = sheet("frames", context.translate("entities", entityInfoOf<Portfolio>().plural),
                         std::move(portfolios));
    report.sheets = {std::move(first), std::move(second), wordsSheet(context, {})};
    return report;
}

} // namespace nytto
