// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/unit_sizes.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/allocation.h"
#include "model/document/contents.h"
#include "model/entities/allocation/unit.h"

namespace nytto {

namespace {

/// What is entered of the unit, else the sum of those that it groups, where all of them are known.
void fill(std::vector<UnitHeads>& heads, const UnitYear& tree, int place, const UnitSize* entered,
          std::optional<Quantity> UnitHeads::*head, std::optional<Quantity> UnitSize::*field) {
    std::optional<Quantity>& own = heads[static_cast<std::size_t>(place)].*head;
    if (entered && entered->*field) {
        own = entered->*field;
        return;
    }
    if (!tree.groups(place))
        return;
    std::int64_t total = 0;
    for (const int child : tree.childrenOf(place)) {
        const std::optional<Quantity>& below = heads[static_cast<std::size_t>(child)].*head;
        if (!below)
            return;
        total += below->thousandths();
    }
    own = Quantity::ofThousandths(total);
}

} // namespace

UnitSizes::UnitSizes(const Contents& contents, const Allocation& allocation)
    : m_units(allocation.units), m_heads(static_cast<std::size_t>(m_units->count())) {
    std::unordered_map<Id<Unit>, UnitSize> entered;
    for (const UnitSize& size : contents.all<UnitSize>())
        if (size.year == allocation.year)
            entered.emplace(size.unit, size);
    const UnitYear& tree = *allocation.tree;
    for (auto at = tree.downwards().rbegin(); at != tree.downwards().rend(); ++at) {
        const auto found = entered.find(m_units->at(*at).id);
        const UnitSize* size = found == entered.end() ? nullptr : &found->second;
        fill(m_heads, tree, *at, size, &UnitHeads::employees, &UnitSize::employees);
        fill(m_heads, tree, *at, size, &UnitHeads::inhabitants, &UnitSize::inhabitants);
    }
}

UnitHeads UnitSizes::of(Id<Unit> unit) const {
    const int place = m_units->placeOf(unit);
    return place < 0 ? UnitHeads() : m_heads[static_cast<std::size_t>(place)];
}

Figure perHead(const Figure& amount, const std::optional<Quantity>& heads) {
    if (!heads || heads->thousandths() == 0)
        return Figure::unknown();
    return orUnknown(amount.times(1000, heads->thousandths()));
}

} // namespace nytto
