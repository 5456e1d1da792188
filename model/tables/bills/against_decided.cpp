// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/against_decided.h"

#include "model/basics/language.h"
#include "model/entities/allocation/unit.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/report.h"

#include <QHash>

namespace nytto {

namespace {

QHash<QString, Figure> differencesOf(const BillComparison& comparison) {
    QHash<QString, Figure> differences{
        {QStringLiteral("billed"), differenceOf(comparison.before, comparison.after)},
        {QStringLiteral("not-allocated"),
         differenceOf(comparison.notAllocatedBefore, comparison.notAllocatedAfter)},
        {QStringLiteral("cost"), differenceOf(comparison.costBefore, comparison.costAfter)}};
    for (const BillChange& change : comparison.units)
        differences.insert(change.unit.uuid().toString(QUuid::WithoutBraces), change.difference);
    return differences;
}

} // namespace

void addAgainstDecided(ReportTable& bills, const BillComparison& againstDecided,
                       const Language& language) {
    if (bills.rows.empty())
        return;
    const int after = bills.columnIndex(QStringLiteral("share")) + 1;
    bills.columns.insert(bills.columns.begin() + after,
                         kronorColumn(QStringLiteral("against"),
                                      language.translate("allocation", "Against the decided"), 0));
    const QHash<QString, Figure> differences = differencesOf(againstDecided);
    for (Row& row : bills.rows) {
        Cell cell;
        if (const auto found = differences.find(row.key); found != differences.end())
            cell = Cell(*found);
        row.cells.insert(row.cells.begin() + after, std::move(cell));
    }
}

} // namespace nytto
