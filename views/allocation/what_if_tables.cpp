// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/what_if_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct WhatIfTables {
    Q_DECLARE_TR_FUNCTIONS(WhatIfTables)
};

/// Units in the table of the largest changes, up and down each.
constexpr auto extremesShown = std::size_t(5);

std::vector<Column> changeColumns() {
    const auto amount = [](const QString& key, const QString& title) {
        return Column{key, title, ColumnType::Amount, MoneyUnit::Kronor, 0};
    };
    return {
        {QStringLiteral("name"), WhatIfTables::tr("Unit"), ColumnType::Text},
        amount(QStringLiteral("before"), WhatIfTables::tr("Before")),
        amount(QStringLiteral("after"), WhatIfTables::tr("After")),
        amount(QStringLiteral("difference"), WhatIfTables::tr("Difference")),
        {QStringLiteral("share"), QStringLiteral("%"), ColumnType::Percent, MoneyUnit::Kronor, 1}};
}

QString nameOfUnit(const DocumentState& state, Id<Unit> unit) {
    const Unit* held = state.contents.find(unit);
    return held ? held->name : QString();
}

Row changeRow(const DocumentState& state, const BillChange& change, int depth) {
    Row row{change.unit.uuid().toString(QUuid::WithoutBraces),
            change.groups ? RowKind::Subtotal : RowKind::Body};
    row.cells = {Cell(QString(3 * depth, QChar::Nbsp) + nameOfUnit(state, change.unit)),
                 Cell(change.before), Cell(change.after), Cell(change.difference),
                 Cell(change.share)};
    row.subject = refTo(change.unit);
    return row;
}

Row sumRow(const QString& key, RowKind kind, const QString& name, const Figure& before,
           const Figure& after) {
    const auto difference = after.minus(before);
    Row row{key, kind};
    row.cells = {Cell(name), Cell(before), Cell(after),
                 Cell(difference ? *difference : Figure::unknown()), Cell()};
    return row;
}

} // namespace

ReportTable whatIfTable(const DocumentState& state, const BillComparison& comparison,
                        const UnitOrder& order) {
    ReportTable table;
    table.key = QStringLiteral("what-if-bills");
    table.title = WhatIfTables::tr("What each unit pays");
    table.columns = changeColumns();
    table.whenEmpty = WhatIfTables::tr("There are no units in the year.");
    std::vector<const BillChange*> changes;
    for (const BillChange& change : comparison.units)
        changes.push_back(&change);
    std::ranges::sort(changes, {}, [&](const BillChange* each) { return order.rank(each->unit); });
    for (const BillChange* change : changes)
        table.rows.push_back(changeRow(state, *change, order.depth(change->unit)));
    if (table.rows.empty())
        return table;
    table.rows.push_back(sumRow(QStringLiteral("billed"), RowKind::Total,
                                WhatIfTables::tr("All bills"), comparison.before,
                                comparison.after));
    table.rows.push_back(sumRow(QStringLiteral("not-allocated"), RowKind::Body,
                                WhatIfTables::tr("Not allocated"), comparison.notAllocatedBefore,
                                comparison.notAllocatedAfter));
    table.rows.push_back(sumRow(QStringLiteral("cost"), RowKind::Total,
                                WhatIfTables::tr("Cost of all services"), comparison.costBefore,
                                comparison.costAfter));
    return table;
}

ReportTable extremesTable(const DocumentState& state, const BillComparison& comparison) {
    ReportTable table;
    table.key = QStringLiteral("what-if-extremes");
    table.title = WhatIfTables::tr("Largest changes");
    table.columns = changeColumns();
    table.whenEmpty = WhatIfTables::tr("No bill changes.");
    const auto add = [&](const QString& key, const QString& title,
                         const std::vector<BillChange>& changes) {
        if (changes.empty())
            return;
        Row group{key, RowKind::Group, {Cell(title)}};
        group.cells.resize(table.columns.size());
        table.rows.push_back(std::move(group));
        for (const BillChange& change : changes)
            table.rows.push_back(changeRow(state, change, 0));
    };
    add(QStringLiteral("losers"), WhatIfTables::tr("Pay more"), comparison.losers(extremesShown));
    add(QStringLiteral("winners"), WhatIfTables::tr("Pay less"), comparison.winners(extremesShown));
    return table;
}

ChartData whatIfChart(const DocumentState& state, const BillComparison& comparison) {
    ChartData chart;
    chart.key = QStringLiteral("what-if");
    chart.title = WhatIfTables::tr("Before and after");
    chart.description = WhatIfTables::tr(
        "What the units pay before and after the change; those whose bills change most.");
    chart.kind = ChartKind::Bars;
    chart.unit = state.unit();
    chart.series = {{WhatIfTables::tr("Before"), {}}, {WhatIfTables::tr("After"), {}}};
    for (const auto& changes :
         {comparison.losers(extremesShown), comparison.winners(extremesShown)})
        for (const BillChange& change : changes) {
            chart.categories.push_back(nameOfUnit(state, change.unit));
            chart.series[0].values.push_back(change.before);
            chart.series[1].values.push_back(change.after);
        }
    return chart;
}

QString totalSentence(const DocumentState& state, const BillComparison& comparison) {
    const auto text = [&](const Figure& figure) {
        return state.language.figure(figure, MoneyUnit::Kronor, 2);
    };
    if (comparison.isTotalUnchanged())
        return WhatIfTables::tr("The total is unchanged: %1 kr.").arg(text(comparison.costAfter));
    if (comparison.before.isAmount() && comparison.before == comparison.after)
        return WhatIfTables::tr("The bills together are unchanged: %1 kr. What all services cost "
                                "is not known.")
            .arg(text(comparison.after));
    if (!comparison.costBefore.isAmount() || !comparison.costAfter.isAmount())
        return WhatIfTables::tr("Whether the total changes cannot be said: not all costs are "
                                "known.");
    return WhatIfTables::tr("The total changes from %1 to %2 kr.")
        .arg(text(comparison.costBefore), text(comparison.costAfter));
}

} // namespace nytto
