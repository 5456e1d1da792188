// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_pages.h"

#include "reports/report_catalogue.h"

#include <algorithm>

namespace nytto {

namespace {

template <class Wanted>
std::vector<Wanted> blocksOf(const Sheet& sheet) {
    std::vector<Wanted> blocks;
    for (const Block& block : sheet.blocks)
        if (const auto* wanted = std::get_if<Wanted>(&block))
            blocks.push_back(*wanted);
    return blocks;
}

Result<Report> built(const char* key, const Contents& contents, const ReportOptions& options) {
    return reportInfo(QString::fromLatin1(key))->build(contents, options);
}

/// The title of the sheet; else its name.
QString titleOf(const Sheet& sheet) {
    for (const Block& block : sheet.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->style == Paragraph::Style::Title)
            return paragraph->text;
    return sheet.name;
}

/// The report has one sheet a scenario, "scenario-…". On a screen the summary comes first.
std::vector<ScenarioPresentation> presentations(const Report& report) {
    std::vector<ScenarioPresentation> result;
    for (const Sheet& sheet : report.sheets) {
        if (!sheet.key.startsWith(QLatin1String("scenario-")))
            continue;
        std::vector<ReportTable> tables = blocksOf<ReportTable>(sheet);
        std::ranges::stable_partition(tables, [](const ReportTable& table) {
            return table.key.endsWith(QLatin1String("-summary"));
        });
        result.push_back({titleOf(sheet), std::move(tables), blocksOf<ChartData>(sheet)});
    }
    return result;
}

} // namespace

Result<DocumentPages> documentPages(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(scenarios, built("scenario-summary", contents, options));
    NYTTO_TRY(initiatives, built("initiatives", contents, options));
    NYTTO_TRY(services, built("services", contents, options));
    return DocumentPages{presentations(scenarios),
                         blocksOf<ReportTable>(initiatives.sheets.front()),
                         blocksOf<ReportTable>(services.sheets.front())};
}

} // namespace nytto
