// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reconciliation/reconciliation_report.h"

#include "model/entities/settings.h"
#include "model/tables/reconciliation/findings_table.h"
#include "model/tables/remarks.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "reports/building/not_compared.h"

namespace nytto {

namespace {

Sheet titled(const char* key, const QString& name, ReportTable table) {
    Sheet sheet{QString::fromLatin1(key), name, {}};
    sheet.blocks.emplace_back(Paragraph{Paragraph::Style::Title, table.title});
    table.title.clear();
    sheet.blocks.emplace_back(std::move(table));
    return sheet;
}

QString outcome(const ReportContext& context, const Reconciliation& reconciliation) {
    const auto findings = static_cast<int>(reconciliation.findings.size());
    const auto agreements = static_cast<int>(reconciliation.agreements.size());
    QStringList sentences;
    sentences +=
        context.translate("reports", "%n comparisons were made.", nullptr, findings + agreements);
    sentences += context.translate("reports", "%n agree.", nullptr, agreements);
    if (const int accepted = findings - reconciliation.openCount(); accepted > 0)
        sentences += context.translate("reports", "%n findings have been accepted with a reason.",
                                       nullptr, accepted);
    sentences += context.translate("reports", "A published figure is never corrected: ours stands "
                                              "beside it.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

Result<Report> reconciliationReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    std::vector<Error> failures;
    const Reconciliation reconciliation = reconcileWhatCanBe(contents, failures);
    const std::vector<Finding> findings = inOrder(reconciliation.findings);
    NYTTO_TRY(findingRows, findingsTable(context, findings, FindingParts::AsRows));
    NYTTO_TRY(agreements, agreementsTable(context, reconciliation.agreements));
    Report report =
        context.report("reconciliation", context.translate("reports", "Reconciliation"));
    Sheet overview{QStringLiteral("overview"), context.translate("reports", "Overview"), {}};
    overview.blocks = {
        Paragraph{Paragraph::Style::Title, report.title},
        Paragraph{Paragraph::Style::Subtitle, context.settings().municipality},
        Paragraph{Paragraph::Style::Body, outcome(context, reconciliation)},
    };
    for (Paragraph& remark : notComparedRemarks(context, failures))
        overview.blocks.emplace_back(std::move(remark));
    overview.blocks.emplace_back(findingClassesTable(context, findingRows, agreements));
    report.sheets.push_back(std::move(overview));
    report.sheets.push_back(
        titled("findings", context.translate("reports", "Findings"), std::move(findingRows)));
    report.sheets.push_back(titled("finding-parts", context.translate("reports", "Parts"),
                                   findingPartsTable(context, findings)));
    report.sheets.push_back(
        titled("agreements", context.translate("reports", "Agreements"), std::move(agreements)));
    report.sheets.push_back(wordsSheet(context, {priceRemark(context)}));
    return report;
}

} // namespace nytto
