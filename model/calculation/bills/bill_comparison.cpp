// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/bill_comparison.h"

#include "model/basics/or_unknown.h"
#include "model/basics/relative_change.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/entities/allocation/unit.h"

#include <algorithm>

namespace nytto {

namespace {

Figure billOf(const Allocation& allocation, Id<Unit> unit) {
    const int place = allocation.units->placeOf(unit);
    if (place < 0 || !allocation.tree->isValid(place))
        return Figure(Money()); // it pays nothing where it is not there
    return allocation.total(unit).figure();
}

bool isThere(const Allocation& allocation, Id<Unit> unit) {
    const int place = allocation.units->placeOf(unit);
    return place >= 0 && allocation.tree->isValid(place);
}

bool groups(const Allocation& allocation, Id<Unit> unit) {
    return isThere(allocation, unit) && allocation.tree->groups(allocation.units->placeOf(unit));
}

std::vector<Id<Unit>> unitsOf(const Allocation& before, const Allocation& after) {
    std::vector<Id<Unit>> ids;
    for (const Allocation* allocation : {&before, &after})
        for (int at = 0; at < allocation->units->count(); ++at) {
            const Id<Unit> id = allocation->units->at(at).id;
            const bool isNew = allocation == &before || before.units->placeOf(id) < 0;
            if (isNew && (isThere(before, id) || isThere(after, id)))
                ids.push_back(id);
        }
    return ids;
}

Figure notAllocatedOf(const Allocation& allocation) {
    FigureSum sum;
    for (const NotAllocated& row : allocation.notAllocated())
        sum.add(row.amount);
    return orUnknown(sum);
}

std::vector<BillChange> extremes(const std::vector<BillChange>& units, std::size_t count,
                                 int sign) {
    std::vector<BillChange> found;
    for (const BillChange& change : units)
        if (!change.groups && sign * change.difference.amount().ore() > 0)
            found.push_back(change);
    std::ranges::stable_sort(found, std::greater(), [sign](const BillChange& change) {
        return sign * change.difference.amount().ore();
    });
    if (found.size() > count)
        found.resize(count);
    return found;
}

} // namespace

std::vector<BillChange> BillComparison::losers(std::size_t count) const {
    return extremes(units, count, 1);
}

std::vector<BillChange> BillComparison::winners(std::size_t count) const {
    return extremes(units, count, -1);
}

Result<BillComparison> compareBills(const Allocation& before, const Allocation& after) {
    BillComparison comparison;
    for (const Id<Unit> unit : unitsOf(before, after)) {
        BillChange change;
        change.unit = unit;
        change.groups = groups(before, unit) || groups(after, unit);
        change.bearsBefore = isThere(before, unit) && !groups(before, unit);
        change.bearsAfter = isThere(after, unit) && !groups(after, unit);
        change.before = billOf(before, unit);
        change.after = billOf(after, unit);
        change.difference = orUnknown(change.after.minus(change.before));
        change.share = relativeChange(change.difference, change.before);
        comparison.units.push_back(change);
    }
    comparison.before = before.billed().figure();
    comparison.after = after.billed().figure();
    comparison.notAllocatedBefore = notAllocatedOf(before);
    comparison.notAllocatedAfter = notAllocatedOf(after);
    comparison.costBefore = orUnknown(before.cost());
    comparison.costAfter = orUnknown(after.cost());
    return comparison;
}

} // namespace nytto
