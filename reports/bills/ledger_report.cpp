// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bills/ledger_report.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/unit_order.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/amount_text.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/report_options.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

ReportTable emptyTable(const ReportContext& context) {
    const auto field = [&](const char* label) { return context.translate("fields", label); };
    ReportTable table;
    table.key = QStringLiteral("ledger");
    table.columns = {
        textColumn("unit", context.translate("entities", entityInfoOf<Unit>().label), 34),
        textColumn("account", field("Account"), 10),
        textColumn("responsibility", field("Responsibility code"), 14),
        textColumn("counterpart", field("Counterpart code"), 12),
        textColumn("service", context.translate("entities", entityInfoOf<Service>().label), 30),
        kronorColumn(QStringLiteral("amount"), context.translate("reports", "Amount"), 2),
        textColumn("settled", context.translate("reports", "Settled by"), 18),
        textColumn("text", context.translate("reports", "Text"), 38)};
    table.whenEmpty = context.translate("reports", "Nobody pays anything in the year.");
    return table;
}

QString settledBy(const ReportContext& context, const BillRow& row) {
    if (row.paidByGrant)
        return context.translate("reports", "Municipal grant");
    return row.price.isNull() ? context.translate("reports", "Allocation")
                              : context.translate("reports", "Invoice");
}

/// Neither left out nor 0 where it is unknown: the word in its place is what a ledger refuses.
Cell amountOf(const ReportContext& context, const Figure& amount) {
    Cell cell(amount);
    if (!amount.isAmount())
        cell.noted(context.translate("reports", "The amount is not known, and is not 0: complete "
                                                "it before it is booked. The report of bills "
                                                "says what is missing."));
    return cell;
}

void addRows(ReportTable& table, const ReportContext& context, const Unit& unit, const Bill& bill) {
    for (const BillRow& row : bill.rows) {
        if (row.amount == Figure(Money()))
            continue;
        const Cell service = context.name(refTo(row.service));
        const QString part = partName(row, context.contents());
        table.rows.push_back(
            {rowKey(unit.id) + u'.' + keyOf(row),
             RowKind::Body,
             {Cell(unit.name), Cell(unit.account), Cell(unit.responsibility),
              Cell(unit.counterpart), service, amountOf(context, row.amount),
              Cell(settledBy(context, row)),
              Cell(QStringLiteral("%1, %2, %3")
                       .arg(std::get<QString>(service.content), part, QString::number(bill.year)))},
             refTo(unit)});
    }
}

/// How many rows have no amount; empty where all have.
QString warningOf(const ReportTable& table, const Language& language) {
    const int column = table.columnIndex(QStringLiteral("amount"));
    const auto unknown = static_cast<int>(std::ranges::count_if(table.rows, [&](const Row& row) {
        const auto* figure =
            std::get_if<Figure>(&row.cells[static_cast<std::size_t>(column)].content);
        return figure && !figure->isAmount();
    }));
    return unknown == 0
               ? QString()
               : language
                     .translate("reports",
                                "%n rows of the ledger file have no amount, because it is not "
                                "known: they hold the word “%1” in its place. Complete them "
                                "before they are booked.",
                                nullptr, unknown)
                     .arg(language.unknownWord());
}

/// What a reader of the file checks it by.
QString proof(const ReportContext& context, const Figure& rows, const Figure& bills) {
    const auto text = [&](const Figure& figure) {
        return amountText(figure, MoneyUnit::Kronor, 2, context.language());
    };
    return context.translate("reports", "The rows make %1 in all; the bills of all units make %2.")
        .arg(text(rows), text(bills));
}

} // namespace

Result<Report> ledgerReport(const Contents& contents, const ReportOptions& options) {
    NYTTO_TRY(context, ReportContext::of(contents, options));
    const Allocations allocations(contents);
    const auto allocation = allocations.of(context.year());
    const UnitOrder order(contents);
    ReportTable table = emptyTable(context);
    for (const Unit* unit : order.units())
        if (order.bears(*unit, context.year()))
            addRows(table, context, *unit, allocation->bill(unit->id));
    FigureSum sum;
    if (const auto amounts = table.body(QStringLiteral("amount")))
        sum = sumOver(table, *amounts);
    const Figure rows = orUnknown(sum.figure());

    if (const QString warning = warningOf(table, context.language()); !warning.isEmpty())
        table.notes.push_back(warning);

    Report report = context.report(
        "ledger", context.translate("reports", "Ledger file %1").arg(context.year()));
    report.names.clear(); // there are no formulas, and no other table that could hold the words
    Sheet sheet{QStringLiteral("ledger"), context.translate("reports", "Ledger file"), {}};
    sheet.blocks = {
        Paragraph{Paragraph::Style::Title, report.title}, std::move(table),
        Paragraph{Paragraph::Style::Remark, proof(context, rows, allocation->billed().figure())},
        Paragraph{Paragraph::Style::Remark,
                  context.translate("reports", "Amounts of 0 are left out. What is not allocated "
                                               "is in no row.")}};
    report.sheets = {std::move(sheet)};
    return report;
}

QString ledgerWarning(const Report& report) {
    const ReportTable* table = report.table(QStringLiteral("ledger"));
    return table ? warningOf(*table, report.language) : QString();
}

} // namespace nytto
