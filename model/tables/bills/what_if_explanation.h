// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/unit_order.h"

namespace nytto {

struct Explanation;
class Language;
struct WhatIfBills;

/// How a cell of whatIfTable() or extremesTable() was made: the bill before or after by its rows,
/// the difference by those rows that differ. `order` is of the contents of the bills.
std::optional<Explanation> explainWhatIf(const WhatIfBills& bills, const UnitOrder& order,
                                         const Language& language, const QString& rowKey,
                                         const QString& columnKey);

} // namespace nytto
