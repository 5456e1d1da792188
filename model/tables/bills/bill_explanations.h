// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

class Allocation;
struct ComparedBills;
class Contents;
struct Explanation;
class Language;
class UnitOrder;

struct Unit;

/// How a cell of billsTable() was made.
std::optional<Explanation> explainBills(const Contents& contents, const ComparedBills& bills,
                                        const UnitOrder& order, const Language& language,
                                        const QString& rowKey, const QString& columnKey);

/// How a row of billTable() was made: cost, key, volume, share and rounding, each leading to where
/// it was entered.
std::optional<Explanation> explainBillRow(const Contents& contents, const Allocation& allocation,
                                          Id<Unit> unit, const Language& language,
                                          const QString& rowKey);

} // namespace nytto
