// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/bill_changes.h"

#include "model/basics/language.h"
#include "model/basics/or_unknown.h"
#include "model/entities/allocation/unit.h"
#include "model/tables/picked.h"
#include "model/tables/share_cell.h"

#include <algorithm>

namespace nytto {

namespace {

/// Per step that a unit lies below another; a deeper tree is no easier to read.
constexpr int indent = 3;
constexpr int deepest = 20;

/// Rows that bear costs and stand together, from the first to before the last.
struct Run {
    std::size_t first;
    std::size_t last;
};

std::vector<Run> runsOf(const std::vector<const BillChange*>& units, bool BillChange::*bears) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < units.size(); ++at) {
        if (!(units[at]->*bears))
            continue;
        if (!runs.empty() && runs.back().last == at)
            ++runs.back().last;
        else
            runs.push_back({at, at + 1});
    }
    return runs;
}

/// The cells of a column in the runs, from row `first` to before `last`.
std::vector<CellRange> bearing(const ReportTable& table, const QString& column,
                               const std::vector<Run>& runs, std::size_t first, std::size_t last) {
    std::vector<CellRange> ranges;
    for (auto run = std::ranges::upper_bound(runs, first, {}, &Run::last);
         run != runs.end() && run->first < last; ++run) {
        const auto cell = [&](std::size_t row) { return table.at(table.rows[row].key, column); };
        CellRange& range = ranges.emplace_back(cell(std::max(run->first, first)));
        range.to = cell(std::min(run->last, last) - 1);
    }
    return ranges;
}

/// Where the units below each end.
std::vector<std::size_t> endsOf(const std::vector<const BillChange*>& units,
                                const UnitOrder& order) {
    std::vector<std::size_t> ends(units.size(), units.size());
    std::vector<std::size_t> open; // those that the next unit may lie below
    for (std::size_t at = 0; at < units.size(); ++at) {
        const int depth = order.depth(units[at]->unit);
        while (!open.empty() && order.depth(units[open.back()]->unit) >= depth) {
            ends[open.back()] = at;
            open.pop_back();
        }
        open.push_back(at);
    }
    return ends;
}

void sumUp(ReportTable& table, const std::vector<const BillChange*>& units, const UnitOrder& order,
           const char* column, bool BillChange::*bears) {
    const QString key = QString::fromLatin1(column);
    const std::vector<Run> runs = runsOf(units, bears);
    const std::vector<std::size_t> ends = endsOf(units, order);
    for (std::size_t at = 0; at < units.size(); ++at) {
        if (!units[at]->groups || units[at]->*bears)
            continue;
        const auto below = bearing(table, key, runs, at + 1, ends[at]);
        if (!below.empty())
            cellIn(table, table.rows[at], column).with(sumOf(below));
    }
    cellIn(table, table.rows[units.size()], column)
        .with(sumOf(bearing(table, key, runs, 0, units.size())));
}

} // namespace

Column kronorColumn(const QString& key, const QString& title, int decimals) {
    return {key, title, ColumnType::Amount, MoneyUnit::Kronor, decimals};
}

std::vector<Column> changeColumns(const QString& before, const QString& after,
                                  const Language& language) {
    return {
        {QStringLiteral("name"), language.translate("allocation", "Unit")},
        kronorColumn(QStringLiteral("before"), before, 0),
        kronorColumn(QStringLiteral("after"), after, 0),
        kronorColumn(QStringLiteral("difference"), language.translate("allocation", "Difference"),
                     0),
        {QStringLiteral("share"), QStringLiteral("%"), ColumnType::Percent, MoneyUnit::Kronor, 1}};
}

Figure differenceOf(const Figure& before, const Figure& after) {
    return orUnknown(after.minus(before));
}

std::vector<const BillChange*> inOrder(const std::vector<BillChange>& units,
                                       const UnitOrder& order) {
    std::vector<const BillChange*> changes;
    for (const BillChange& change : units)
        changes.push_back(&change);
    std::ranges::sort(changes, {}, [&](const BillChange* each) { return order.rank(each->unit); });
    return changes;
}

Row unitRow(const QString& table, const BillChange& change, int depth, const Contents& contents) {
    const Unit* unit = contents.find(change.unit);
    Row row = sumRow(table, change.unit.uuid().toString(QUuid::WithoutBraces),
                     change.groups ? RowKind::Subtotal : RowKind::Body,
                     QString(indent * std::min(depth, deepest), QChar::Nbsp) +
                         (unit ? unit->name : QString()),
                     change.before, change.after);
    row.cells.back() = shareCell(change.share, change.after, change.before);
    row.cells.back().with(changeOf({table, row.key, QStringLiteral("before")},
                                   {table, row.key, QStringLiteral("after")}));
    row.subject = refTo(change.unit);
    return row;
}

Row sumRow(const QString& table, const QString& key, RowKind kind, const QString& name,
           const Figure& before, const Figure& after) {
    Row row{key, kind};
    Cell difference(differenceOf(before, after));
    difference.with(differenceOf(CellReference{table, key, QStringLiteral("after")},
                                 CellReference{table, key, QStringLiteral("before")}));
    row.cells = {Cell(name), Cell(before), Cell(after), std::move(difference), Cell()};
    return row;
}

void addUnitRows(ReportTable& table, const BillComparison& comparison, const UnitOrder& order,
                 int year, const Contents& contents, const Language& language) {
    const std::vector<const BillChange*> units = inOrder(comparison.units, order);
    for (const BillChange* change : units)
        table.rows.push_back(
            unitRow(table.key, *change, order.depth(change->unit, year), contents));
    table.rows.push_back(sumRow(table.key, QStringLiteral("billed"), RowKind::Total,
                                language.translate("allocation", "All bills"), comparison.before,
                                comparison.after));
    sumUp(table, units, order, "before", &BillChange::bearsBefore);
    sumUp(table, units, order, "after", &BillChange::bearsAfter);
}

void addCostRow(ReportTable& table, const BillComparison& comparison, const Language& language) {
    Row cost = sumRow(table.key, QStringLiteral("cost"), RowKind::Total,
                      language.translate("allocation", "Cost of all services"),
                      comparison.costBefore, comparison.costAfter);
    const auto sum = [&](const char* key, const Figure& billed) {
        const QString column = QString::fromLatin1(key);
        if (billed.isAmount())
            cellIn(table, cost, key)
                .with(sumOf({table.at(QStringLiteral("billed"), column),
                             table.at(QStringLiteral("not-allocated"), column)}));
    };
    sum("before", comparison.before);
    sum("after", comparison.after);
    table.rows.push_back(std::move(cost));
}

} // namespace nytto
