// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/unit_sizes.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/allocation.h"
#include "model/document/contents.h"
#include "model/entities/allocation/unit.h"

namespace nytto {

UnitSizes::UnitSizes(const Contents& contents, const Allocation& allocation)
    : m_units(allocation.units), m_tree(allocation.tree) {
    for (const UnitSize& size : contents.all<UnitSize>())
        if (size.year == allocation.year)
            m_entered.emplace(size.unit, size);
}

std::optional<Quantity> UnitSizes::sum(int place, Field field) const {
    const auto own = m_entered.find(m_units->at(place).id);
    if (own != m_entered.end() && own->second.*field)
        return own->second.*field;
    if (!m_tree->groups(place))
        return std::nullopt;
    std::int64_t total = 0;
    for (const int child : m_tree->childrenOf(place)) {
        const std::optional<Quantity> below = sum(child, field);
        if (!below)
            return std::nullopt;
        total += below->thousandths();
    }
    return Quantity::ofThousandths(total);
}

UnitHeads UnitSizes::of(Id<Unit> unit) const {
    const int place = m_units->placeOf(unit);
    if (place < 0)
        return {};
    return {sum(place, &UnitSize::employees), sum(place, &UnitSize::inhabitants)};
}

Figure perHead(const Figure& amount, const std::optional<Quantity>& heads) {
    if (!heads || heads->thousandths() == 0)
        return Figure::unknown();
    return orUnknown(amount.times(1000, heads->thousandths()));
}

} // namespace nytto
