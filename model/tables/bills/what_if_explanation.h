// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/unit_order.h"
#include "model/calculation/bills/what_if.h"
#include "model/tables/explanation.h"

namespace nytto {

/// How a cell of whatIfTable() or extremesTable() was made: the bill before or after by its rows,
/// the difference by those rows that differ. `order` is of the contents of the bills.
std::optional<Explanation> explainWhatIf(const WhatIfBills& bills, const UnitOrder& order,
                                         const Language& language, const QString& rowKey,
                                         const QString& columnKey);

} // namespace nytto
