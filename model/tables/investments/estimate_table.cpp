// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/investments/investment.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/share_cell.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

ReportTable withoutRows(const ReportContext& context, const InvestmentView& view) {
    ReportTable table;
    table.key = view.key("estimate");
    table.title = context.translate("reports", "Estimate");
    table.columns = {
        textColumn("name", context.translate("fields", "Item"), 40),
        amountColumn(context, QStringLiteral("amount"), context.translate("fields", "Amount")),
        percentColumn(QStringLiteral("percent"), context.translate("fields", "Stated percentage"),
                      2),
        amountColumn(context, QStringLiteral("before"),
                     context.translate("reports", "Rows before it")),
        percentColumn(QStringLiteral("share"),
                      context.translate("reports", "Percentage of the rows before it"), 2),
        textColumn("note", context.translate("fields", "Note"), 24)};
    return table;
}

/// A row with a stated percentage shows what its amount comes to.
Done addShare(ReportTable& table, Row& row, const EstimateRow& estimate) {
    if (!estimate.percent || table.rows.empty()) {
        row.cells.insert(row.cells.end(), 2, Cell());
        return {};
    }
    const CellRange rows = *table.body(QStringLiteral("amount"));
    const Figure before = orUnknown(sumOver(table, rows).figure());
    const bool isKnown = before.isAmount() && estimate.amount.isAmount();
    row.cells.push_back(Cell(before).with(sumOf({rows})));
    row.cells.push_back(
        shareCell(isKnown ? Rate::ofShare(estimate.amount.amount(), before.amount()) : std::nullopt,
                  estimate.amount, before)
            .with(shareOf(table.at(row.key, QStringLiteral("amount")),
                          table.at(row.key, QStringLiteral("before")))));
    return {};
}

} // namespace

Result<ReportTable> estimateTable(const ReportContext& context, const InvestmentView& view) {
    ReportTable table = withoutRows(context, view);
    const ValueNotes& notes = context.notes();
    for (const EstimateRow& estimate : context.contents().all<EstimateRow>()) {
        if (estimate.investment != view.investment.id)
            continue;
        const EntityRef ref = refTo(estimate);
        Row row{rowKey(estimate.id), RowKind::Body, {}, ref};
        row.cells = {context.name(ref), notes.entered(Cell(estimate.amount), estimate, "amount"),
                     estimate.percent ? notes.entered(Cell(*estimate.percent), estimate, "percent")
                                      : Cell()};
        NYTTO_CHECK(addShare(table, row, estimate));
        row.cells.push_back(context.text(ref, estimate.note));
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total"),
                                {QStringLiteral("before")}));
    return table;
}

} // namespace nytto
