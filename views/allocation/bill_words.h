// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation.h"
#include "model/tables/explanation.h"
#include "views/shared/document_state.h"

namespace nytto {

// What a row of a bill, and a row of what no bill holds, is called and how it was made.

/// The id of its part or price: what a row of a bill is known by.
QString keyOf(const BillRow& row);
EntityRef sourceOf(const BillRow& row);
QString serviceName(const BillRow& row, const Contents& contents);
QString partName(const BillRow& row, const Contents& contents);
QString keyName(const BillRow& row, const Contents& contents);
/// "Workplace · SMS"
QString titleOf(const BillRow& row, const Contents& contents);
/// "813/21717"; with decimals where that is long; a unit price for what has one.
QString shareText(const BillRow& row, const Language& language);
/// Kronor with six decimals, before rounding.
QString exactText(const BillRow& row, const Language& language);
/// Cost, key, volume, share and rounding, each leading to where it was entered.
Explanation explain(const BillRow& row, const DocumentState& state, Id<Unit> unit, int year);

QString nameOf(const NotAllocated& row, const Contents& contents);

} // namespace nytto
