// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bills/what_if_reports.h"

#include "model/basics/error_text.h"
#include "model/calculation/bills/what_if.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/tables/bills/what_if_tables.h"
#include "model/tables/report_options.h"
#include "model/tables/report_words.h"
#include "model/tables/services/proposals.h"
#include "model/tables/table_building.h"
#include "reports/building/titled_sheet.h"

#include <algorithm>

namespace nytto {

namespace {

bool changesCategory(const Contents& contents, const WhatIf& whatIf) {
    return whatIf.categoryProposal ||
           std::ranges::any_of(contents.all<WhatIfItem>(), [&](const WhatIfItem& item) {
               return item.whatIf == whatIf.id && item.kind == WhatIfKind::Category;
           });
}

/// A what-if of the year, and what it would mean; none where it is carried out already.
struct WorkedOut {
    const WhatIf* whatIf;
    std::optional<Result<BillComparison>> comparison;
};

std::vector<WorkedOut> workedOut(const ReportContext& context, bool ofCategories) {
    std::vector<WorkedOut> all;
    for (const WhatIf& whatIf : context.contents().all<WhatIf>()) {
        if (whatIf.year != context.year() ||
            changesCategory(context.contents(), whatIf) != ofCategories)
            continue;
        WorkedOut& each = all.emplace_back(WorkedOut{&whatIf, {}});
        if (whatIf.state != DecisionState::Decided)
            each.comparison = compareWhatIf(context.contents(), whatIf.id, context.year());
    }
    return all;
}

QString sheetKey(const WhatIf& whatIf) {
    return QStringLiteral("what-if-") + rowKey(whatIf.id);
}

/// The service that the proposal it works out is about.
Cell proposalCell(const ReportContext& context, const WhatIf& whatIf) {
    const Contents& contents = context.contents();
    if (const KeyProposal* proposal = contents.find(whatIf.keyProposal))
        return context.name(refTo(proposal->service));
    if (const CategoryProposal* proposal = contents.find(whatIf.categoryProposal))
        return context.name(refTo(proposal->service));
    return {};
}

QString consequence(const ReportContext& context, const WorkedOut& each) {
    if (!each.comparison)
        return context.translate("reports",
                                 "It is carried out: what it changed is in the document.");
    return *each.comparison ? totalSentence(**each.comparison, context.language())
                            : textOf(each.comparison->error(), context.language());
}

qint64 countOf(const BillComparison& comparison, int sign) {
    const std::size_t all = comparison.units.size();
    return static_cast<qint64>(
        (sign > 0 ? comparison.losers(all) : comparison.winners(all)).size());
}

ReportTable consequencesTable(const ReportContext& context, const std::vector<WorkedOut>& whatIfs) {
    ReportTable table;
    table.key = QStringLiteral("what-ifs");
    table.title = context.translate("reports", "What the proposals would mean");
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<WhatIf>().label), 32),
        textColumn("service", context.translate("reports", "Proposal about"), 32),
        numberColumn(QStringLiteral("more"), context.translate("reports", "Units that pay more")),
        numberColumn(QStringLiteral("less"), context.translate("reports", "Units that pay less")),
        textColumn("consequence", context.translate("reports", "In all"), 60)};
    table.whenEmpty = context.translate(
        "reports", "No what-if works the proposals out: what they would mean is not known.");
    for (const WorkedOut& each : whatIfs) {
        Cell more;
        Cell less;
        if (each.comparison && *each.comparison) {
            more = Cell(countOf(**each.comparison, 1));
            less = Cell(countOf(**each.comparison, -1));
        }
        Cell name(each.whatIf->name);
        table.rows.push_back(
            {rowKey(each.whatIf->id),
             RowKind::Body,
             {name.leadingTo(sheetKey(*each.whatIf)), proposalCell(context, *each.whatIf), more,
              less, Cell(consequence(context, each))},
             refTo(*each.whatIf)});
    }
    return table;
}

Sheet whatIfSheet(const ReportContext& context, const WorkedOut& each, const UnitOrder& order) {
    const WhatIf& whatIf = *each.whatIf;
    Sheet sheet{sheetKey(whatIf), whatIf.name, {}};
    sheet.blocks.emplace_back(Paragraph{Paragraph::Style::Title, whatIf.name});
    sheet.blocks.emplace_back(
        Paragraph{Paragraph::Style::Subtitle,
                  context.translate("reports", "Bills of %1 before and after").arg(whatIf.year)});
    if (!whatIf.description.isEmpty())
        sheet.blocks.emplace_back(Paragraph{Paragraph::Style::Body, whatIf.description});
    sheet.blocks.emplace_back(Paragraph{Paragraph::Style::Body, consequence(context, each)});
    if (!each.comparison || !*each.comparison)
        return sheet;
    const BillComparison& comparison = **each.comparison;
    sheet.blocks.emplace_back(whatIfTable(QStringLiteral("bills-") + rowKey(whatIf.id),
                                          context.contents(), comparison, order, context.year(),
                                          context.language()));
    sheet.blocks.emplace_back(extremesTable(QStringLiteral("extremes-") + rowKey(whatIf.id),
                                            context.contents(), comparison, context.language()));
    return sheet;
}

Result<Report> changesReport(const ReportContext& context, const char* key, const QString& title,
                             ReportTable proposals, bool ofCategories) {
    const std::vector<WorkedOut> whatIfs = workedOut(context, ofCategories);
    Report report = context.report(key, title);
    Sheet first =
        titledSheet("what-ifs", context.translate("reports", "Consequences"), report, context);
    first.blocks.emplace_back(consequencesTable(context, whatIfs));
    report.sheets.push_back(std::move(first));
    report.sheets.push_back({QStringLiteral("proposals"),
                             context.translate("reports", "Proposals"),
                             {std::move(proposals)}});
    const UnitOrder order(context.contents());
    for (const WorkedOut& each : whatIfs)
        report.sheets.push_back(whatIfSheet(context, each, order));
    report.sheets.push_back(wordsSheet(
        context,
        {context.translate("reports", "Before is the decided state, after what would hold if the "
                                      "what-if alone were carried out. Differences are after less "
                                      "before; per cents are of before.")}));
    return report;
}

} // namespace

Result<Report> keyChangesReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(report,
              changesReport(
                  context, "key-changes",
                  context.translate("reports", "Changed allocation keys %1").arg(context.year()),
                  keysTable(context), false));
    return report;
}

Result<Report> categoryChangesReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    NYTTO_TRY(report, changesReport(
                          context, "category-changes",
                          context.translate("reports", "Changed categories %1").arg(context.year()),
                          categoriesTable(context), true));
    return report;
}

} // namespace nytto
