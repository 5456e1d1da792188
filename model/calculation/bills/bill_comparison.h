// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/basics/rate.h"

namespace nytto {

class Allocation;

struct Unit;

/// What one unit pays before and after.
struct BillChange {
    Id<Unit> unit;
    bool groups = false;      ///< in either state a sum of others that are in the list too
    bool bearsBefore = false; ///< its own costs: there, and groups no others
    bool bearsAfter = false;
    Figure before;
    Figure after;
    Figure difference;         ///< after − before
    std::optional<Rate> share; ///< of before; none from zero, or where unknown
    bool operator==(const BillChange&) const = default;
};

/// Two states of who pays what, unit by unit: a what-if against the decided state, a scenario
/// against none, a year against the one before.
struct BillComparison {
    std::vector<BillChange> units; ///< valid in either, in stored order; parents among them
    Figure before;                 ///< all bills
    Figure after;
    Figure notAllocatedBefore;
    Figure notAllocatedAfter;
    Figure costBefore;
    Figure costAfter;

    /// Whether both states cost the same in all; not when it is not known.
    bool isTotalUnchanged() const { return costBefore.isAmount() && costBefore == costAfter; }
    /// Bearing units whose bill rises most (or falls most), at most `count`, by difference.
    std::vector<BillChange> losers(std::size_t count) const;
    std::vector<BillChange> winners(std::size_t count) const;
};

/// Of two allocations of the same units (by id); they may be of different contents.
Result<BillComparison> compareBills(const Allocation& before, const Allocation& after);

} // namespace nytto
