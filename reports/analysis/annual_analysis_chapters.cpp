// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysis/annual_analysis_chapters.h"

#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/tables/analysis/analysis_initiatives.h"
#include "model/tables/analysis/chapter_texts.h"
#include "model/tables/initiatives/deviations.h"
#include "model/tables/services/proposals.h"
#include "reports/analysis/annual_analysis_figures.h"

namespace nytto {

namespace {

/// A sheet that begins with the chapter's title and its own texts.
Sheet chapterSheet(const ReportContext& context, const char* key, const QString& name,
                   Chapter chapter) {
    Sheet sheet{QString::fromLatin1(key), name, {}};
    append(sheet.blocks, Paragraph::Style::Title, chapterTitle(context, chapter));
    append(sheet.blocks, chapterTexts(context, chapter));
    return sheet;
}

Sheet managementCostSheet(const ReportContext& context, const AnalysisTables& tables) {
    Sheet sheet =
        chapterSheet(context, "chapter-1", context.translate("reports", "1 Management cost"),
                     Chapter::Introduction);
    append(sheet.blocks,
           subjectTexts(context, Chapter::Introduction, context.translate("reports", "Comments")));
    sheet.blocks.emplace_back(tables.causes);
    sheet.blocks.emplace_back(tables.moved);
    return sheet;
}

Sheet significantChangesSheet(const ReportContext& context, const AnalysisTables& tables) {
    Sheet sheet = chapterSheet(context, "chapter-1-1",
                               context.translate("reports", "1.1 Significant changes"),
                               Chapter::SignificantChanges);
    sheet.blocks.emplace_back(tables.changes);
    return sheet;
}

Sheet changeCommentsSheet(const ReportContext& context) {
    Sheet sheet{
        QStringLiteral("chapter-1-1-comments"), context.translate("reports", "1.1 Comments"), {}};
    append(sheet.blocks, Paragraph::Style::Title,
           context.translate("reports", "1.1 Comments on significant changes"));
    std::vector<Block> comments = subjectTexts(context, Chapter::SignificantChanges, {});
    if (comments.empty())
        append(sheet.blocks, Paragraph::Style::Body,
               context.translate("reports", "No significant change is commented on."));
    append(sheet.blocks, std::move(comments));
    return sheet;
}

Sheet categoriesSheet(const ReportContext& context) {
    Sheet sheet = chapterSheet(context, "chapter-1-2",
                               context.translate("reports", "1.2 Categories"), Chapter::Categories);
    sheet.blocks.emplace_back(categoriesTable(context));
    append(sheet.blocks,
           subjectTexts(context, Chapter::Categories, context.translate("reports", "Comments")));
    return sheet;
}

Sheet keysSheet(const ReportContext& context) {
    Sheet sheet = chapterSheet(context, "chapter-1-3",
                               context.translate("reports", "1.3 Allocation keys"), Chapter::Keys);
    sheet.blocks.emplace_back(keysTable(context));
    append(sheet.blocks,
           subjectTexts(context, Chapter::Keys, context.translate("reports", "Comments")));
    return sheet;
}

Result<Sheet> deviationsSheet(const ReportContext& context, const AnalysisFigures& figures) {
    NYTTO_TRY(table, deviationsTable(context, figures.deviations));
    Sheet sheet = chapterSheet(context, "chapter-2", context.translate("reports", "2 Deviations"),
                               Chapter::Deviations);
    sheet.blocks.emplace_back(std::move(table));
    append(sheet.blocks,
           subjectTexts(context, Chapter::Deviations, context.translate("reports", "Comments")));
    return sheet;
}

Sheet newInitiativesSheet(const ReportContext& context, const AnalysisTables& tables) {
    Sheet sheet =
        chapterSheet(context, "chapter-3", context.translate("reports", "3 New initiatives"),
                     Chapter::NewInitiatives);
    sheet.blocks.emplace_back(tables.proposed);
    return sheet;
}

Sheet descriptionsSheet(const ReportContext& context) {
    Sheet sheet{
        QStringLiteral("chapter-3-texts"), context.translate("reports", "3 Descriptions"), {}};
    append(sheet.blocks, Paragraph::Style::Title,
           context.translate("reports", "3 Descriptions of the new initiatives"));
    std::vector<Block> risks = chapterTexts(context, Chapter::GeneralRisks);
    if (!risks.empty())
        append(sheet.blocks, Paragraph::Style::Heading,
               context.translate("reports", "General risks"));
    append(sheet.blocks, std::move(risks));
    const auto initiatives = newInitiatives(context);
    append(sheet.blocks, Paragraph::Style::Heading,
           context.translate("reports", "Each initiative by itself"));
    if (initiatives.empty())
        append(sheet.blocks, Paragraph::Style::Body,
               context.translate("reports", "No new initiatives are proposed."));
    for (const Initiative* initiative : initiatives)
        append(sheet.blocks, initiativeTexts(context, *initiative));
    append(sheet.blocks, subjectTexts(context, Chapter::NewInitiatives,
                                      context.translate("reports", "Comments")));
    return sheet;
}

Sheet ongoingInitiativesSheet(const ReportContext& context, const AnalysisTables& tables) {
    Sheet sheet = chapterSheet(context, "chapter-3-ongoing",
                               context.translate("reports", "3 Ongoing initiatives"),
                               Chapter::OngoingInitiatives);
    sheet.blocks.emplace_back(tables.ongoing);
    append(sheet.blocks, Paragraph::Style::Heading,
           context.translate("reports", "Ongoing initiatives that need comment"));
    bool any = false;
    for (const Initiative* initiative : ongoingInitiatives(context)) {
        if (!initiative->needsComment)
            continue;
        append(sheet.blocks, initiativeTexts(context, *initiative));
        any = true;
    }
    if (!any)
        append(sheet.blocks, Paragraph::Style::Body,
               context.translate("reports", "No ongoing initiative needs a comment."));
    append(sheet.blocks, subjectTexts(context, Chapter::OngoingInitiatives,
                                      context.translate("reports", "Comments")));
    return sheet;
}

} // namespace

Result<std::vector<Sheet>> chapterSheets(const ReportContext& context,
                                         const AnalysisFigures& figures,
                                         const AnalysisTables& tables) {
    NYTTO_TRY(deviating, deviationsSheet(context, figures));
    return std::vector{managementCostSheet(context, tables),
                       significantChangesSheet(context, tables),
                       changeCommentsSheet(context),
                       categoriesSheet(context),
                       keysSheet(context),
                       std::move(deviating),
                       newInitiativesSheet(context, tables),
                       descriptionsSheet(context),
                       ongoingInitiativesSheet(context, tables)};
}

} // namespace nytto
