// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/services/proposals.h"

#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

Row categoryRow(const ReportContext& context, const CategoryProposal& proposal) {
    const Service& service = *context.contents().find(proposal.service);
    const QString today =
        proposal.categoryToday.isEmpty() ? context.label(service.category) : proposal.categoryToday;
    QString proposed = context.label(proposal.proposed);
    if (!proposal.proposedNote.isEmpty())
        proposed += QStringLiteral(" (%1)").arg(proposal.proposedNote);
    const ValueNotes& notes = context.notes();
    return {rowKey(proposal.id),
            RowKind::Body,
            {context.name(refTo(service)), notes.noted(Cell(today), proposal, "categoryToday"),
             notes.noted(Cell(proposed), proposal, "proposed"),
             notes.entered(Cell(proposal.cost), proposal, "cost"),
             proposal.costYear ? Cell(*proposal.costYear) : Cell(), Cell(proposal.costNote),
             Cell(proposal.comment)},
            refTo(service)};
}

Row keyRow(const ReportContext& context, const KeyProposal& proposal) {
    const Service& service = *context.contents().find(proposal.service);
    const ValueNotes& notes = context.notes();
    return {
        rowKey(proposal.id),
        RowKind::Body,
        {context.name(refTo(service)), notes.noted(Cell(proposal.keyToday), proposal, "keyToday"),
         notes.noted(Cell(proposal.keyProposed), proposal, "keyProposed"), Cell(proposal.comment)},
        refTo(service)};
}

} // namespace

ReportTable categoriesTable(const ReportContext& context) {
    const auto field = [&](const char* label) { return context.translate("fields", label); };
    ReportTable table;
    table.key = QStringLiteral("categories");
    table.title = context.translate("entities", entityInfoOf<CategoryProposal>().plural);
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Service>().label), 32),
        textColumn("today", field("Category today"), 24),
        textColumn("proposed", field("Proposed category"), 24),
        amountColumn(context, QStringLiteral("cost"), field("Cost")),
        numberColumn(QStringLiteral("cost-year"), field("Year of cost")),
        textColumn("cost-note", field("Note on cost"), 30),
        textColumn("comment", field("Comment"), 60),
    };
    table.whenEmpty = context.translate("reports", "No changed categories are proposed.");
    for (const CategoryProposal& proposal : context.contents().all<CategoryProposal>())
        if (proposal.year == context.year())
            table.rows.push_back(categoryRow(context, proposal));
    if (!table.rows.empty())
        table.notes.push_back(context.translate(
            "reports", "A proposed category does not count in the base before it is decided."));
    return table;
}

ReportTable keysTable(const ReportContext& context) {
    const auto field = [&](const char* label) { return context.translate("fields", label); };
    ReportTable table;
    table.key = QStringLiteral("keys");
    table.title = context.translate("entities", entityInfoOf<KeyProposal>().plural);
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Service>().label), 32),
        textColumn("today", field("Key today"), 32),
        textColumn("proposed", field("Proposed key"), 44),
        textColumn("comment", field("Comment"), 60),
    };
    table.whenEmpty = context.translate("reports", "No changed allocation keys are proposed.");
    for (const KeyProposal& proposal : context.contents().all<KeyProposal>())
        if (proposal.year == context.year())
            table.rows.push_back(keyRow(context, proposal));
    return table;
}

} // namespace nytto
