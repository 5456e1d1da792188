// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/bill_tables.h"

#include "model/basics/excerpt.h"
#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/calculation/bills/unit_sizes.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/picked.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/table_building.h"
#include "model/tables/too_large.h"

#include <algorithm>

namespace nytto {

namespace {

/// Empty where there is nothing.
template <class T>
Cell cellOf(const std::optional<T>& value) {
    Cell cell;
    if (value)
        cell.content = *value;
    return cell;
}

/// What is not allocated in either state, by what it is about.
struct NotAllocatedPair {
    NotAllocated row;
    std::optional<FigureSum> before; ///< nothing where all of it is allocated
    std::optional<FigureSum> after;
};

/// In the order of the services.
std::vector<NotAllocatedPair> pairsOf(const ComparedBills& bills) {
    std::vector<NotAllocatedPair> pairs;
    std::map<std::pair<NotAllocated::Kind, QUuid>, std::size_t> places;
    const auto add = [&](const Allocation& allocation,
                         std::optional<FigureSum> NotAllocatedPair::*sum) {
        for (const NotAllocated& row : allocation.notAllocated()) {
            const auto [found, isNew] =
                places.emplace(std::pair(row.kind, row.source.id), pairs.size());
            if (isNew)
                pairs.push_back({row, {}, {}});
            std::optional<FigureSum>& held = pairs[found->second].*sum;
            if (!held)
                held.emplace();
            held->add(row.amount);
        }
    };
    add(*bills.before, &NotAllocatedPair::before);
    add(*bills.after, &NotAllocatedPair::after);
    return pairs;
}

/// What a scenario adds stands with no service, so that every bill is as it was.
bool changesNobodysBill(const ComparedBills& bills) {
    const BillComparison& comparison = bills.comparison;
    const bool isMoved = std::ranges::any_of(comparison.units, [](const BillChange& change) {
        return !change.difference.isAmount() || !change.difference.amount().isZero();
    });
    return !isMoved && !bills.after->scenario.isNull() && !bills.after->initiatives.empty();
}

std::vector<QString> notesOf(const ComparedBills& bills, const Language& language) {
    const auto text = [&](const Figure& figure) {
        return language.figure(figure, MoneyUnit::Kronor, 2);
    };
    const BillComparison& comparison = bills.comparison;
    std::vector<QString> notes;
    if (changesNobodysBill(bills))
        notes.push_back(language.translate(
            "allocation", "It changes nobody's bill: its initiatives are connected to no service, "
                          "so that their impact stands as not allocated below the units."));
    if (comparison.costAfter.isAmount() && comparison.after.isAmount())
        notes.push_back(language
                            .translate("allocation",
                                       "Bills of %1 and %2 not allocated make the cost of %3 SEK.")
                            .arg(text(comparison.after), text(comparison.notAllocatedAfter),
                                 text(comparison.costAfter)));
    else if (const auto known = bills.after->cost().known(), billed = bills.after->billed().known();
             known && billed &&
             bills.after->cost().unknownCount() + bills.after->billed().unknown > 0)
        notes.push_back(
            language
                .translate("allocation",
                           "Not everything is known: the known part of the bills is %1 SEK, of the "
                           "cost %2 SEK. What is unknown stands by name above and below.")
                .arg(text(*billed), text(*known)));
    if (const auto grant = bills.after->grant(); grant && !grant->isZero())
        notes.push_back(language
                            .translate("allocation",
                                       "Of the bills %1 SEK is paid by municipal grant and not "
                                       "invoiced; the bill of each unit says how much of it.")
                            .arg(text(*grant)));
    return notes;
}

/// Empty where the unit's size is not entered.
Cell perHeadCell(const CellReference& amountCell, const Figure& amount,
                 const std::optional<Quantity>& heads) {
    if (!heads)
        return {};
    Cell cell(perHead(amount, heads));
    if (heads->thousandths() > 0)
        cell.with({QStringLiteral("IF({0}=unknown,unknown,ROUND({0}/%1,2))").arg(heads->toPlain()),
                   {amountCell}});
    return cell;
}

void addHeads(ReportTable& table, const Contents& contents, const ComparedBills& bills) {
    const UnitSizes sizes(contents, *bills.after);
    for (Row& row : table.rows) {
        if (row.subject.isNull())
            continue;
        const UnitHeads heads = sizes.of(Id<Unit>(row.subject.id));
        row.cells.resize(table.columns.size());
        const Figure amount = std::get<Figure>(cellIn(table, row, "after").content);
        const CellReference cell = table.at(row.key, QStringLiteral("after"));
        cellIn(table, row, "employee") = perHeadCell(cell, amount, heads.employees);
        cellIn(table, row, "inhabitant") = perHeadCell(cell, amount, heads.inhabitants);
    }
}

/// Nothing is 0, but where the row says that there is no price: there is one then.
Figure shownOf(const std::optional<FigureSum>& sum, const NotAllocated& row,
               const Contents& contents) {
    if (!sum && lacksPrice(row, contents))
        return Figure::notApplicable();
    return sum ? orUnknown(*sum) : Money();
}

/// The rows of the table from the first, as far as they are relevant in the column.
std::vector<CellRange> relevantCells(const ReportTable& table, std::size_t first,
                                     const char* column) {
    const QString key = QString::fromLatin1(column);
    std::vector<CellRange> ranges;
    bool isGoingOn = false;
    for (std::size_t at = first; at < table.rows.size(); ++at) {
        const Row& row = table.rows[at];
        const bool isRelevant =
            !std::get<Figure>(cellIn(table, row, column).content).isNotApplicable();
        if (isRelevant && isGoingOn)
            ranges.back().to = table.at(row.key, key);
        else if (isRelevant)
            ranges.emplace_back(table.at(row.key, key), table.at(row.key, key));
        isGoingOn = isRelevant;
    }
    return ranges;
}

/// What no bill holds, by name; its sum; and the cost that all of the table adds up to.
void addNotAllocated(ReportTable& table, const ComparedBills& bills, const Contents& contents,
                     const Language& language) {
    const BillComparison& sums = bills.comparison;
    int number = 0;
    FigureSum before;
    FigureSum after;
    const std::size_t first = table.rows.size();
    for (const NotAllocatedPair& pair : pairsOf(bills)) {
        before.add(pair.before.value_or(FigureSum()));
        after.add(pair.after.value_or(FigureSum()));
        table.rows.push_back(sumRow(table.key, QStringLiteral("not-allocated-%1").arg(++number),
                                    RowKind::Body, nameOf(pair.row, contents, language),
                                    shownOf(pair.before, pair.row, contents),
                                    shownOf(pair.after, pair.row, contents)));
        table.rows.back().subject = pair.row.source;
    }
    Row row = sumRow(table.key, QStringLiteral("not-allocated"), RowKind::Subtotal,
                     language.translate("allocation", "Not allocated in all"),
                     sums.notAllocatedBefore, sums.notAllocatedAfter);
    Row known = sumRow(table.key, QStringLiteral("not-allocated-known"), RowKind::Subtotal,
                       language.translate("allocation", "of which known"),
                       orUnknown(before.known()), orUnknown(after.known()));
    for (const char* column : {"before", "after"}) {
        const std::vector<CellRange> rows = relevantCells(table, first, column);
        cellIn(table, row, column).with(sumOf(rows));
        cellIn(table, known, column).with(knownPartOf(rows));
    }
    table.rows.push_back(std::move(row));
    if (before.unknownCount() + after.unknownCount() > 0)
        table.rows.push_back(std::move(known));
    addCostRow(table, sums, language);
}

} // namespace
ReportTable billsTable(const Contents& contents, const ComparedBills& bills, const UnitOrder& order,
                       const Language& language) {
    ReportTable table;
    table.key = QStringLiteral("bills");
    table.title = language.translate("allocation", "Bills %1").arg(bills.afterTitle);
    table.columns = changeColumns(bills.beforeTitle, bills.afterTitle, language);
    table.columns.push_back(kronorColumn(QStringLiteral("employee"),
                                         language.translate("allocation", "Per employee"), 0));
    table.columns.push_back(kronorColumn(QStringLiteral("inhabitant"),
                                         language.translate("allocation", "Per inhabitant"), 0));
    table.whenEmpty = language.translate(
        "allocation", "There are no units in the year. Add them on the tab Units.");
    const bool hasUnits = !bills.comparison.units.empty();
    if (!hasUnits && pairsOf(bills).empty())
        return table;
    addUnitRows(table, bills.comparison, order, bills.after->year, contents, language);
    addHeads(table, contents, bills);
    addNotAllocated(table, bills, contents, language);
    for (Row& row : table.rows)
        row.cells.resize(table.columns.size());
    table.notes = notesOf(bills, language);
    if (!hasUnits)
        table.notes.insert(table.notes.begin(), table.whenEmpty);
    addRoundingRemark(table, language);
    return table;
}

namespace {

/// A row below a bill: what it is, and its amount.
void addSum(ReportTable& table, const char* key, RowKind kind, const QString& name, Cell amount) {
    Row row{QString::fromLatin1(key), kind};
    row.cells.resize(table.columns.size());
    row.cells.front() = Cell(name);
    cellIn(table, row, "amount") = std::move(amount);
    table.rows.push_back(std::move(row));
}

void addTotal(ReportTable& table, const Allocation& allocation, Id<Unit> unit,
              const Language& language) {
    addSum(table, "total", RowKind::Total, language.translate("allocation", "Bill in all"),
           Cell(allocation.total(unit).figure()));
}

std::vector<Column> billColumns(const Language& language) {
    return {
        textColumn(QStringLiteral("service"), language.translate("allocation", "Service")),
        textColumn(QStringLiteral("part"), language.translate("allocation", "Part")),
        kronorColumn(QStringLiteral("amount"), language.translate("allocation", "Amount"), 2),
        textColumn(QStringLiteral("key"), language.translate("allocation", "Key")),
        {QStringLiteral("volume"), language.translate("allocation", "Volume"),
         ColumnType::Quantity},
        {QStringLiteral("total"), language.translate("allocation", "Of all"), ColumnType::Quantity},
        {QStringLiteral("share"), language.translate("allocation", "Share (%)"),
         ColumnType::Percent, MoneyUnit::Kronor, 4},
        textColumn(QStringLiteral("exactShare"), language.translate("allocation", "Exact share")),
        kronorColumn(QStringLiteral("cost"), language.translate("allocation", "Cost of the part"),
                     2),
        textColumn(QStringLiteral("exact"), language.translate("allocation", "Exact amount")),
        kronorColumn(QStringLiteral("residual"), language.translate("allocation", "Residual"), 2)};
}

/// At a price and a volume that are known.
bool isTooLarge(const BillRow& bill) {
    return bill.unitPrice && bill.volume && bill.amount.isUnknown();
}

Row billRow(const BillRow& bill, const Contents& contents, const Language& language) {
    Row row{keyOf(bill)};
    std::optional<Figure> cost;
    if (!bill.cost.isNotApplicable())
        cost = bill.cost;
    std::optional<Figure> residual;
    if (!bill.part.isNull() && bill.amount.isAmount())
        residual = bill.residual;
    row.cells = {Cell(serviceName(bill, contents)),
                 Cell(partName(bill, contents)),
                 Cell(bill.amount),
                 Cell(keyName(bill, contents)),
                 cellOf(bill.volume),
                 cellOf(bill.totalVolume),
                 cellOf(bill.share ? bill.share->toRate() : std::nullopt),
                 Cell(shareText(bill, language)),
                 cellOf(cost),
                 Cell(exactText(bill, language)),
                 cellOf(residual)};
    row.subject = sourceOf(bill);
    if (isTooLarge(bill))
        row.cells[2].noted(tooLargeWord(language));
    return row;
}

std::vector<QString> notesOf(const Bill& bill, const Contents& contents, const Language& language) {
    const auto text = [&](const Money& amount) {
        return language.amount(amount, MoneyUnit::Kronor, 2);
    };
    std::vector<QString> notes;
    const auto known = bill.total.known();
    if (bill.total.unknownCount() > 0 && known)
        notes.push_back(
            language.translate("allocation", "%1 SEK of it is known.").arg(text(*known)));
    QStringList names;
    for (const BillRow& row : bill.rows)
        if (isTooLarge(row))
            names << excerpt(titleOf(row, contents));
    if (!names.isEmpty())
        notes.push_back(tooLargeRemark(firstOf(names, language), language));
    return notes;
}

/// What of a bill municipal grants pay, and what is left to invoice.
void addGrant(ReportTable& table, const Bill& bill, const Language& language) {
    const auto grant = bill.grant.figure();
    const auto total = bill.total.figure();
    const auto invoiced = grant && total ? total->minus(*grant) : Result<Figure>(Figure());
    if (bill.grant.amountCount() == 0 || !grant || !invoiced)
        return;
    addSum(table, "grant", RowKind::Subtotal,
           language.translate("allocation", "Paid by municipal grant"), Cell(*grant));
    addSum(table, "invoiced", RowKind::Subtotal, language.translate("allocation", "To be invoiced"),
           Cell(*invoiced));
}

/// The bills of the units that it sums.
ReportTable groupTable(ReportTable table, const Contents& contents, const Allocation& allocation,
                       const Bill& bill, const Language& language) {
    table.columns = {
        textColumn(QStringLiteral("unit"), language.translate("allocation", "Unit")),
        kronorColumn(QStringLiteral("amount"), language.translate("allocation", "Amount"), 2)};
    for (const Id<Unit> child : bill.children) {
        Row row{child.uuid().toString(QUuid::WithoutBraces)};
        row.cells = {Cell(contents.find(child)->name), Cell(allocation.total(child).figure())};
        row.subject = refTo(child);
        table.rows.push_back(std::move(row));
    }
    addTotal(table, allocation, bill.unit, language);
    addGrant(table, bill, language);
    return table;
}

} // namespace

ReportTable billTable(const Contents& contents, const Allocation& allocation, Id<Unit> unit,
                      const Language& language) {
    const Unit* held = contents.find(unit);
    ReportTable table;
    table.key = QStringLiteral("bill");
    table.title = held ? QStringLiteral("%1, %2").arg(held->name, QString::number(allocation.year))
                       : QString();
    table.columns = billColumns(language);
    table.whenEmpty =
        held ? language.translate("allocation",
                                  "The unit pays nothing in the year: it takes part in "
                                  "nothing that has parts.")
             : language.translate("allocation", "Choose a unit above to see its bill.");
    if (!held)
        return table;
    const Bill bill = allocation.bill(unit);
    if (!bill.children.empty())
        return groupTable(std::move(table), contents, allocation, bill, language);
    for (const BillRow& each : bill.rows)
        table.rows.push_back(billRow(each, contents, language));
    if (!table.rows.empty()) {
        addTotal(table, allocation, unit, language);
        addGrant(table, bill, language);
    }
    table.notes = notesOf(bill, contents, language);
    return table;
}

} // namespace nytto
