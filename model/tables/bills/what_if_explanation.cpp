// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/what_if_explanation.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/bills/bill_comparison.h"
#include "model/calculation/bills/what_if.h"
#include "model/entities/allocation/unit.h"
#include "model/tables/bills/bill_explanations.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/explanation.h"

#include <algorithm>

namespace nytto {

namespace {

/// One row of a unit's bill in both states; there is none of it in one of them, perhaps.
struct RowPair {
    const BillRow* row = nullptr;
    Figure before = Money();
    Figure after = Money();
};

std::vector<RowPair> pairsOf(const Bill& before, const Bill& after) {
    std::vector<RowPair> pairs;
    const auto pairOf = [&](const BillRow& row) -> RowPair& {
        const auto found = std::ranges::find_if(
            pairs, [&](const RowPair& pair) { return sourceOf(*pair.row) == sourceOf(row); });
        return found == pairs.end() ? pairs.emplace_back(&row) : *found;
    };
    for (const BillRow& row : before.rows)
        pairOf(row).before = row.amount;
    for (const BillRow& row : after.rows)
        pairOf(row).after = row.amount;
    return pairs;
}

Explanation explainDifference(const WhatIfBills& bills, const BillChange& change,
                              const Language& language) {
    const Contents& contents = *bills.contents;
    Explanation result;
    result.isInOre = true;
    result.title =
        language.translate("allocation", "Difference, %1").arg(nameOf(contents, change.unit));
    result.result = change.difference;
    if (change.groups) {
        result.method = language.translate("allocation", "The sum of the units below.");
        const std::vector<Id<Unit>> children = bills.after->bill(change.unit).children;
        for (const BillChange& below : bills.comparison.units)
            if (std::ranges::find(children, below.unit) != children.end())
                result.terms.push_back({.name = nameOf(contents, below.unit),
                                        .figure = below.difference,
                                        .source = refTo(below.unit)});
        return result;
    }
    result.method = language.translate(
        "allocation", "What the rows of the bill change by; those that are not named do not.");
    const Bill before = bills.before->bill(change.unit);
    const Bill after = bills.after->bill(change.unit);
    for (const RowPair& pair : pairsOf(before, after)) {
        if (pair.before == pair.after && pair.before.isAmount())
            continue;
        result.terms.push_back({.name = titleOf(*pair.row, contents),
                                .figure = differenceOf(pair.before, pair.after),
                                .source = sourceOf(*pair.row),
                                .remark = QStringLiteral("%1 → %2").arg(
                                    language.figure(pair.before, MoneyUnit::Kronor, 2),
                                    language.figure(pair.after, MoneyUnit::Kronor, 2))});
    }
    return result;
}

} // namespace

std::optional<Explanation> explainWhatIf(const WhatIfBills& bills, const UnitOrder& order,
                                         const Language& language, const QString& rowKey,
                                         const QString& columnKey) {
    if (columnKey == QLatin1String("difference") || columnKey == QLatin1String("share")) {
        const auto unit =
            std::ranges::find_if(bills.comparison.units, [&](const BillChange& change) {
                return change.unit.uuid().toString(QUuid::WithoutBraces) == rowKey;
            });
        if (unit != bills.comparison.units.end())
            return explainDifference(bills, *unit, language);
    }
    const ComparedBills compared{bills.before, bills.after, bills.comparison,
                                 language.translate("allocation", "Before"),
                                 language.translate("allocation", "After")};
    return explainBills(*bills.contents, compared, order, language, rowKey, columnKey);
}

} // namespace nytto
