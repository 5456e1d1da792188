// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysis/annual_analysis.h"

#include "model/tables/analysis/analysis_initiatives.h"
#include "model/tables/analysis/assumptions.h"
#include "model/tables/analysis/chapter_texts.h"
#include "model/tables/analysis/glossary.h"
#include "model/tables/checks.h"
#include "model/tables/reconciliation/findings_table.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "model/tables/services/causes.h"
#include "model/tables/services/changes.h"
#include "reports/analysis/annual_analysis_chapters.h"
#include "reports/analysis/annual_analysis_cover.h"
#include "reports/analysis/annual_analysis_figures.h"
#include "reports/analysis/annual_analysis_scenarios.h"
#include "reports/analysis/annual_analysis_summary.h"
#include "reports/building/not_compared.h"
#include "reports/data/data_sheets.h"

namespace nytto {

namespace {

Sheet titled(const char* key, const QString& name, std::vector<Block> blocks) {
    Sheet sheet{QString::fromLatin1(key), name, {}};
    append(sheet.blocks, Paragraph::Style::Title, name);
    append(sheet.blocks, std::move(blocks));
    return sheet;
}

std::vector<Check> allChecks(const ReportContext& context, const AnalysisTables& tables,
                             const AnalysisScenarios& scenarios) {
    std::vector<Check> checks =
        causeChecks(context, tables.causes, tables.serviceCauses, tables.moved);
    const auto add = [&](std::vector<Check> more) {
        checks.insert(checks.end(), more.begin(), more.end());
    };
    add(changeChecks(context, tables.changes, tables.services));
    add(initiativeChecks(context, tables.initiatives, tables.proposed, tables.ongoing));
    add(allScenarioChecks(context, scenarios));
    return checks;
}

Sheet assumptionsSheet(const ReportContext& context) {
    return titled("assumptions", context.translate("reports", "Assumptions"),
                  {settingsTable(context), internalRatesTable(context), sourcesTable(context)});
}

Sheet checksSheet(const ReportContext& context, const ReportTable& checks) {
    return titled(
        "checks", context.translate("reports", "Checks"),
        {Paragraph{Paragraph::Style::Body,
                   context.translate("reports",
                                     "Each row reaches the same figure by two ways. They are live "
                                     "formulas: a figure that is changed in this workbook and "
                                     "breaks an identity shows here and on the cover.")},
         checks});
}

Sheet findingsSheet(const ReportContext& context, ReportTable findings,
                    const std::vector<Error>& notCompared) {
    std::vector<Block> blocks{Paragraph{
        Paragraph::Style::Body,
        context.translate("reports", "Where published figures do not agree with their own parts. A "
                                     "published figure is never corrected: ours stands beside it. "
                                     "Findings do not turn the flag on the cover. All parts of "
                                     "each are in the report on the reconciliation.")}};
    for (Paragraph& remark : notComparedRemarks(context, notCompared))
        blocks.emplace_back(std::move(remark));
    blocks.emplace_back(std::move(findings));
    return titled("findings", context.translate("reports", "Findings"), std::move(blocks));
}

/// The data that all formulas lead to.
Result<std::vector<Sheet>> dataSheetsOf(const ReportContext& context,
                                        const AnalysisTables& tables) {
    std::vector<Sheet> sheets;
    sheets.push_back(
        titled("services", context.translate("reports", "Services"), {tables.services}));
    sheets.push_back(titled("other-services", context.translate("reports", "Other services"),
                            {tables.otherServices}));
    sheets.push_back(
        titled("initiatives", context.translate("reports", "Initiatives"), {tables.initiatives}));
    sheets.push_back(titled("service-causes", context.translate("reports", "Causes by service"),
                            {tables.serviceCauses}));
    if (!tables.smallChanges.rows.empty())
        sheets.push_back(titled("small-changes", context.translate("reports", "Small changes"),
                                {tables.smallChanges}));
    NYTTO_CHECK(addCapitalSheets(sheets, context));
    return sheets;
}

} // namespace

Result<Report> annualAnalysis(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(figures, analysisFigures(context));
    NYTTO_TRY(tables, analysisTables(context, figures));
    NYTTO_TRY(scenarios, analysisScenarios(context, figures));
    NYTTO_TRY(data, dataSheetsOf(context, tables));
    NYTTO_TRY(findingRows, findingsTable(context, inOrder(figures.reconciliation.findings)));
    const ReportTable checks = checksTable(context, allChecks(context, tables, scenarios));

    Report report = context.report("annual-analysis", annualAnalysisTitle(context));
    report.subject = context.translate("reports", "Services, initiatives and scenarios");
    const auto add = [&](std::vector<Sheet> sheets) {
        report.sheets.insert(report.sheets.end(), std::make_move_iterator(sheets.begin()),
                             std::make_move_iterator(sheets.end()));
    };
    add({coverSheet(context, figures, checks, findingRows),
         summarySheet(context, tables, scenarios)});
    NYTTO_TRY(chapterList, chapterSheets(context, figures, tables));
    add(std::move(chapterList));
    add(scenarioSheets(context, std::move(scenarios)));
    add({assumptionsSheet(context),
         titled("notes", context.translate("reports", "Assumed values"), {notesTable(context)}),
         checksSheet(context, checks),
         findingsSheet(context, std::move(findingRows), figures.notCompared),
         titled("glossary", context.translate("reports", "Glossary"),
                {glossaryTable(context), wordsTable(context)})});
    add(std::move(data));
    return report;
}

} // namespace nytto
