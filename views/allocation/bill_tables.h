// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/bill_comparison.h"
#include "model/tables/explanation.h"
#include "views/allocation/unit_order.h"

namespace nytto {

/// Two states of who pays what, and what their amounts stand under: years, or before and after.
struct ComparedBills {
    std::shared_ptr<const Allocation> before;
    std::shared_ptr<const Allocation> after;
    BillComparison comparison;
    QString beforeTitle;
    QString afterTitle;
};

/// All units with both amounts, their difference, and the later one per employee and inhabitant;
/// then what is not allocated, by name, and the cost that all of it adds up to. Rows of units are
/// known by their id. In kronor.
ReportTable billsTable(const DocumentState& state, const ComparedBills& bills,
                       const UnitOrder& order);
/// How a cell of it was made.
std::optional<Explanation> explainBills(const DocumentState& state, const ComparedBills& bills,
                                        const QString& rowKey, const QString& columnKey);

/// The rows of a unit's bill: what each part costs, the key, the unit's volume and share, the exact
/// amount, the rounded one and the öre that rounding gave or took. A unit that groups others: their
/// bills. In kronor and öre.
ReportTable billTable(const DocumentState& state, const Allocation& allocation, Id<Unit> unit);
std::optional<Explanation> explainBillRow(const DocumentState& state, const Allocation& allocation,
                                          Id<Unit> unit, const QString& rowKey);

/// What is unknown or not allocated, a sentence each; rows lead to what they are about.
ReportTable problemsTable(const DocumentState& state, const Allocation& allocation);

} // namespace nytto
