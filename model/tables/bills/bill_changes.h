// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/unit_order.h"
#include "model/calculation/bills/bill_comparison.h"

namespace nytto {

struct Column;
class Language;
struct ReportTable;
struct Row;
enum class RowKind;

// Units with what they pay in two states: what tables of bills and of what-ifs share. All amounts
// in kronor.

Column kronorColumn(const QString& key, const QString& title, int decimals);
/// The unit, "before", "after", "difference" and "share" in per cent.
std::vector<Column> changeColumns(const QString& before, const QString& after,
                                  const Language& language);

/// after − before; unknown where it does not fit.
Figure differenceOf(const Figure& before, const Figure& after);

/// The units as their tree is read.
std::vector<const BillChange*> inOrder(const std::vector<BillChange>& units,
                                       const UnitOrder& order);
/// A unit, `depth` steps in; known by its id. Its difference and share are formulas.
Row unitRow(const QString& table, const BillChange& change, int depth, const Contents& contents);
/// Two amounts that are no unit's; their difference is a formula.
Row sumRow(const QString& table, const QString& key, RowKind kind, const QString& name,
           const Figure& before, const Figure& after);

/// The rows of the units in order, those that group others as sums of what they group, and the row
/// "billed" of all of them.
void addUnitRows(ReportTable& table, const BillComparison& comparison, const UnitOrder& order,
                 int year, const Contents& contents, const Language& language);

/// The cost of all services, below the rows "billed" and "not-allocated" that it is the sum of. It
/// may be known where a bill is not; it is no formula then.
void addCostRow(ReportTable& table, const BillComparison& comparison, const Language& language);

} // namespace nytto
