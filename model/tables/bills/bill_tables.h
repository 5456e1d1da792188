// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/bills/bill_changes.h"

namespace nytto {

class Allocation;
class Language;
struct ReportTable;

struct Unit;

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
/// known by their id. In kronor; sums and differences are formulas.
ReportTable billsTable(const Contents& contents, const ComparedBills& bills, const UnitOrder& order,
                       const Language& language);

/// The rows of a unit's bill: what each part costs, the key, the unit's volume and share, the exact
/// amount, the rounded one and the öre that rounding gave or took. A unit that groups others: their
/// bills. In kronor and öre.
ReportTable billTable(const Contents& contents, const Allocation& allocation, Id<Unit> unit,
                      const Language& language);

} // namespace nytto
