// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/language.h"
#include "model/document/contents.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"

namespace nytto {

struct BillRow;
class Contents;
struct EntityRef;
class Fraction;
struct NotAllocated;

// What a row of a bill, and a row of what no bill holds, is called.

/// Empty when there is no such entity.
template <class T>
QString nameOf(const Contents& contents, Id<T> id) {
    const T* held = contents.find(id);
    return held ? held->name : QString();
}

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
/// Kronor with six decimals, grouped by thousands.
QString kronorText(const Fraction& ore, const Language& language);
/// The amount before rounding, so.
QString exactText(const BillRow& row, const Language& language);

/// Whether it is the cost of a service that is invoiced at unit prices and has none in the year.
bool lacksPrice(const NotAllocated& row, const Contents& contents);
QString nameOf(const NotAllocated& row, const Contents& contents, const Language& language);

} // namespace nytto
