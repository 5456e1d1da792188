// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/bill_tables.h"

#include "views/allocation/bill_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace nytto {

namespace {

struct BillTables {
    Q_DECLARE_TR_FUNCTIONS(BillTables)
};

Column amountColumnOf(const QString& key, const QString& title, int decimals) {
    return {key, title, ColumnType::Amount, MoneyUnit::Kronor, decimals};
}

Column textColumn(const QString& key, const QString& title) {
    return {key, title, ColumnType::Text};
}

/// Empty where there is nothing.
template <class T>
Cell cellOf(const std::optional<T>& value) {
    Cell cell;
    if (value)
        cell.content = *value;
    return cell;
}

Figure differenceOf(const Figure& before, const Figure& after) {
    const auto difference = after.minus(before);
    return difference ? *difference : Figure::unknown();
}

using Source = std::pair<NotAllocated::Kind, QUuid>;

/// What is not allocated in either state, by what it is about.
struct NotAllocatedPair {
    const NotAllocated* row = nullptr;
    Figure before = Money();
    Figure after = Money();
};

std::map<Source, NotAllocatedPair> pairsOf(const std::vector<NotAllocated>& before,
                                           const std::vector<NotAllocated>& after) {
    std::map<Source, NotAllocatedPair> pairs;
    for (const NotAllocated& row : before) {
        NotAllocatedPair& pair = pairs[{row.kind, row.source.id}];
        pair.row = &row;
        pair.before = row.amount;
    }
    for (const NotAllocated& row : after) {
        NotAllocatedPair& pair = pairs[{row.kind, row.source.id}];
        pair.row = &row;
        pair.after = row.amount;
    }
    return pairs;
}

Row changeRow(const QString& key, RowKind kind, const QString& name, const Figure& before,
              const Figure& after) {
    Row row{key, kind};
    row.cells = {Cell(name), Cell(before), Cell(after), Cell(differenceOf(before, after))};
    return row;
}

Row unitRow(const DocumentState& state, const BillChange& change, const UnitOrder& order,
            int year) {
    const Unit* unit = state.contents.find(change.unit);
    const QString indent(3 * order.depth(change.unit), QChar::Nbsp);
    Row row = changeRow(change.unit.uuid().toString(QUuid::WithoutBraces),
                        change.groups ? RowKind::Subtotal : RowKind::Body,
                        unit ? indent + unit->name : QString(), change.before, change.after);
    row.cells.emplace_back(change.share);
    const UnitHeads heads = headsOf(state.contents, change.unit, year);
    for (const auto& count : {heads.employees, heads.inhabitants}) {
        std::optional<Figure> amount;
        if (count)
            amount = perHead(change.after, count);
        row.cells.push_back(cellOf(amount));
    }
    row.subject = refTo(change.unit);
    return row;
}

std::vector<QString> notesOf(const DocumentState& state, const ComparedBills& bills) {
    const auto text = [&](const Figure& figure) {
        return state.language.figure(figure, MoneyUnit::Kronor, 2);
    };
    const BillComparison& comparison = bills.comparison;
    std::vector<QString> notes;
    if (comparison.costAfter.isAmount() && comparison.after.isAmount())
        notes.push_back(BillTables::tr("Bills of %1 and %2 not allocated make the cost of %3 kr.")
                            .arg(text(comparison.after), text(comparison.notAllocatedAfter),
                                 text(comparison.costAfter)));
    else if (const auto known = bills.after->cost().known())
        notes.push_back(
            BillTables::tr("Not everything is known: the known part of the bills is %1 kr, of the "
                           "cost %2 kr. What is unknown stands by name above and below.")
                .arg(text(Money::ofOre(bills.after->billed().ore)), text(*known)));
    return notes;
}

} // namespace

ReportTable billsTable(const DocumentState& state, const ComparedBills& bills,
                       const UnitOrder& order) {
    ReportTable table;
    table.key = QStringLiteral("bills");
    table.title = BillTables::tr("Bills %1").arg(bills.afterTitle);
    table.columns = {
        textColumn(QStringLiteral("name"), BillTables::tr("Unit")),
        amountColumnOf(QStringLiteral("before"), bills.beforeTitle, 0),
        amountColumnOf(QStringLiteral("after"), bills.afterTitle, 0),
        amountColumnOf(QStringLiteral("difference"), BillTables::tr("Difference"), 0),
        {QStringLiteral("share"), BillTables::tr("%"), ColumnType::Percent, MoneyUnit::Kronor, 1},
        amountColumnOf(QStringLiteral("employee"), BillTables::tr("Per employee"), 0),
        amountColumnOf(QStringLiteral("inhabitant"), BillTables::tr("Per inhabitant"), 0)};
    table.whenEmpty = BillTables::tr("There are no units in the year. Add them on the tab Units.");
    const BillComparison& comparison = bills.comparison;
    std::vector<const BillChange*> changes;
    for (const BillChange& change : comparison.units)
        changes.push_back(&change);
    std::ranges::sort(changes, {}, [&](const BillChange* each) { return order.rank(each->unit); });
    if (changes.empty())
        return table;
    const auto add = [&](Row row) {
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    };
    for (const BillChange* change : changes)
        add(unitRow(state, *change, order, bills.after->year));
    add(changeRow(QStringLiteral("billed"), RowKind::Total, BillTables::tr("All bills"),
                  comparison.before, comparison.after));
    const std::vector<NotAllocated> before = bills.before->notAllocated();
    const std::vector<NotAllocated> after = bills.after->notAllocated();
    int number = 0;
    for (const auto& [source, pair] : pairsOf(before, after)) {
        Row row = changeRow(QStringLiteral("not-allocated-%1").arg(++number), RowKind::Body,
                            nameOf(*pair.row, state.contents), pair.before, pair.after);
        row.subject = pair.row->source;
        add(std::move(row));
    }
    add(changeRow(QStringLiteral("not-allocated"), RowKind::Subtotal,
                  BillTables::tr("Not allocated in all"), comparison.notAllocatedBefore,
                  comparison.notAllocatedAfter));
    add(changeRow(QStringLiteral("cost"), RowKind::Total, BillTables::tr("Cost of all services"),
                  comparison.costBefore, comparison.costAfter));
    table.notes = notesOf(state, bills);
    return table;
}

namespace {

Explanation explainBill(const DocumentState& state, const Allocation& allocation, Id<Unit> unit,
                        const QString& title) {
    const Unit* held = state.contents.find(unit);
    const Bill bill = allocation.bill(unit);
    Explanation result;
    result.isInOre = true;
    result.title = QStringLiteral("%1, %2").arg(held ? held->name : QString(), title);
    result.method = bill.children.empty()
                        ? BillTables::tr("The sum of the rows of the bill.")
                        : BillTables::tr("The sum of the bills of the units below.");
    for (const Id<Unit> child : bill.children)
        result.terms.push_back(
            {state.contents.find(child)->name, allocation.total(child).figure(), refTo(child)});
    for (const BillRow& row : bill.rows)
        result.terms.push_back({titleOf(row, state.contents), row.amount, sourceOf(row)});
    result.result = allocation.total(unit).figure();
    return result;
}

Explanation explainChange(const Row& row, const ComparedBills& bills) {
    Explanation result;
    result.isInOre = true;
    const auto figure = [&](std::size_t at) {
        const auto* held = std::get_if<Figure>(&row.cells[at].content);
        return held ? *held : Figure::unknown();
    };
    result.title =
        BillTables::tr("Difference, %1").arg(std::get<QString>(row.cells[0].content).trimmed());
    result.method = BillTables::tr("The later amount less the earlier one.");
    result.terms = {
        {bills.afterTitle, figure(2), row.subject},
        {BillTables::tr("%1 (is taken away)").arg(bills.beforeTitle), figure(1), row.subject}};
    result.result = figure(3);
    return result;
}

/// All rows of units without others below them, or all that is not allocated.
Explanation explainTotal(const ReportTable& table, const QString& rowKey, std::size_t column,
                         const QString& title) {
    Explanation result;
    result.isInOre = true;
    const Row& total = table.rows[static_cast<std::size_t>(table.rowIndex(rowKey))];
    result.title = QStringLiteral("%1, %2").arg(std::get<QString>(total.cells[0].content), title);
    result.method = BillTables::tr("The sum of its rows.");
    const auto figure = [column](const Row& row) {
        const auto* held = std::get_if<Figure>(&row.cells[column].content);
        return held ? *held : Figure::unknown();
    };
    for (const Row& row : table.rows) {
        const bool isNotAllocated = row.key.startsWith(QLatin1String("not-allocated-"));
        const bool isTerm =
            rowKey == QLatin1String("cost")
                ? row.key == QLatin1String("billed") || row.key == QLatin1String("not-allocated")
            : rowKey == QLatin1String("billed") ? row.kind == RowKind::Body && !isNotAllocated
                                                : isNotAllocated;
        if (isTerm)
            result.terms.push_back(
                {std::get<QString>(row.cells[0].content).trimmed(), figure(row), row.subject});
    }
    result.result = figure(total);
    return result;
}

} // namespace

std::optional<Explanation> explainBills(const DocumentState& state, const ComparedBills& bills,
                                        const QString& rowKey, const QString& columnKey) {
    const ReportTable table = billsTable(state, bills, UnitOrder(state.contents));
    const int at = table.rowIndex(rowKey);
    if (at < 0 || columnKey == QLatin1String("name"))
        return {};
    const Row& row = table.rows[static_cast<std::size_t>(at)];
    if (columnKey == QLatin1String("difference") || columnKey == QLatin1String("share"))
        return explainChange(row, bills);
    const bool isBefore = columnKey == QLatin1String("before");
    const QString title = isBefore ? bills.beforeTitle : bills.afterTitle;
    if (row.subject.kind == entityInfoOf<Unit>().keyString())
        return explainBill(state, isBefore ? *bills.before : *bills.after, Id<Unit>(row.subject.id),
                           title);
    if (rowKey.startsWith(QLatin1String("not-allocated-")))
        return explainChange(row, bills);
    return explainTotal(table, rowKey, isBefore ? 1 : 2, title);
}

namespace {

Row totalRow(const Allocation& allocation, Id<Unit> unit) {
    Row total{QStringLiteral("total"), RowKind::Total};
    total.cells = {Cell(BillTables::tr("Bill in all")), Cell(allocation.total(unit).figure())};
    return total;
}

/// The bills of the units that it sums.
ReportTable groupTable(ReportTable table, const DocumentState& state, const Allocation& allocation,
                       const Bill& bill) {
    table.columns = {textColumn(QStringLiteral("unit"), BillTables::tr("Unit")),
                     amountColumnOf(QStringLiteral("amount"), BillTables::tr("Amount"), 2)};
    for (const Id<Unit> child : bill.children) {
        Row row{child.uuid().toString(QUuid::WithoutBraces)};
        row.cells = {Cell(state.contents.find(child)->name),
                     Cell(allocation.total(child).figure())};
        row.subject = refTo(child);
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(totalRow(allocation, bill.unit));
    return table;
}

} // namespace

ReportTable billTable(const DocumentState& state, const Allocation& allocation, Id<Unit> unit) {
    const Contents& contents = state.contents;
    const Unit* held = contents.find(unit);
    ReportTable table;
    table.key = QStringLiteral("bill");
    table.title = held ? QStringLiteral("%1, %2").arg(held->name).arg(allocation.year) : QString();
    table.columns = {textColumn(QStringLiteral("service"), BillTables::tr("Service")),
                     textColumn(QStringLiteral("part"), BillTables::tr("Part")),
                     amountColumnOf(QStringLiteral("amount"), BillTables::tr("Amount"), 2),
                     textColumn(QStringLiteral("key"), BillTables::tr("Key")),
                     {QStringLiteral("volume"), BillTables::tr("Volume"), ColumnType::Quantity},
                     {QStringLiteral("total"), BillTables::tr("Of all"), ColumnType::Quantity},
                     {QStringLiteral("share"), BillTables::tr("Share (%)"), ColumnType::Percent,
                      MoneyUnit::Kronor, 4},
                     textColumn(QStringLiteral("exactShare"), BillTables::tr("Exact share")),
                     amountColumnOf(QStringLiteral("cost"), BillTables::tr("Cost of the part"), 2),
                     textColumn(QStringLiteral("exact"), BillTables::tr("Exact amount")),
                     amountColumnOf(QStringLiteral("residual"), BillTables::tr("Residual"), 2)};
    table.whenEmpty = held ? BillTables::tr("The unit pays nothing in the year: it takes part in "
                                            "nothing that has parts.")
                           : BillTables::tr("Choose a unit above to see its bill.");
    if (!held)
        return table;
    const Bill bill = allocation.bill(unit);
    if (!bill.children.empty())
        return groupTable(std::move(table), state, allocation, bill);
    for (const BillRow& each : bill.rows) {
        Row row{keyOf(each)};
        std::optional<Figure> cost;
        if (!each.cost.isNotApplicable())
            cost = each.cost;
        std::optional<Figure> residual;
        if (!each.part.isNull() && each.amount.isAmount())
            residual = each.residual;
        row.cells = {Cell(serviceName(each, contents)),
                     Cell(partName(each, contents)),
                     Cell(each.amount),
                     Cell(keyName(each, contents)),
                     cellOf(each.volume),
                     cellOf(each.totalVolume),
                     cellOf(each.share ? each.share->toRate() : std::nullopt),
                     Cell(shareText(each, state.language)),
                     cellOf(cost),
                     Cell(exactText(each, state.language)),
                     cellOf(residual)};
        row.subject = sourceOf(each);
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty()) {
        Row total = totalRow(allocation, unit);
        total.cells.insert(total.cells.begin() + 1, Cell());
        total.cells.resize(table.columns.size());
        table.rows.push_back(std::move(total));
    }
    const auto known = bill.total.known();
    if (bill.total.unknownCount() > 0 && known)
        table.notes.push_back(BillTables::tr("%1 kr of it is known.")
                                  .arg(state.language.amount(*known, MoneyUnit::Kronor, 2)));
    const auto grant = bill.grant.known();
    if (bill.grant.amountCount() > 0 && grant)
        table.notes.push_back(BillTables::tr("%1 kr of it is paid by municipal grant.")
                                  .arg(state.language.amount(*grant, MoneyUnit::Kronor, 2)));
    return table;
}

std::optional<Explanation> explainBillRow(const DocumentState& state, const Allocation& allocation,
                                          Id<Unit> unit, const QString& rowKey) {
    const Bill bill = allocation.bill(unit);
    const auto found = std::ranges::find(bill.rows, rowKey, keyOf);
    if (found != bill.rows.end())
        return explain(*found, state, unit, allocation.year);
    const QString year = QString::number(allocation.year);
    if (rowKey == QLatin1String("total"))
        return explainBill(state, allocation, unit, year);
    const Id<Unit> child(QUuid::fromString(rowKey));
    return state.contents.find(child) ? std::optional(explainBill(state, allocation, child, year))
                                      : std::nullopt;
}

ReportTable problemsTable(const DocumentState& state, const Allocation& allocation) {
    ReportTable table;
    table.key = QStringLiteral("allocation-problems");
    table.title = BillTables::tr("What to look at");
    table.columns = {textColumn(QStringLiteral("problem"), BillTables::tr("What to look at"))};
    table.whenEmpty = BillTables::tr("Everything is known, and all of it is allocated.");
    int number = 0;
    for (const AllocationProblem& problem : allocation.problems()) {
        Row row{QString::number(++number)};
        row.cells = {Cell(describe(problem, state.contents, state.language))};
        row.subject = !problem.allocationKey.isNull() ? refTo(problem.allocationKey)
                      : !problem.part.isNull()        ? refTo(problem.part)
                                                      : refTo(problem.service);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace nytto
