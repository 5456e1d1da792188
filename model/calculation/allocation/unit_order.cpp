// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/unit_order.h"

#include "model/entities/allocation/unit.h"

namespace nytto {

UnitOrder::UnitOrder(const Contents& contents) : m_contents(contents), m_units(contents) {
    Below below;
    for (const Unit& unit : contents.all<Unit>())
        if (unit.parent)
            below[unit.parent].push_back(&unit);
    for (const Unit& unit : contents.all<Unit>())
        if (!unit.parent)
            add(unit, below);
}

/// With all below it. The tree may be deeper than a program's stack.
void UnitOrder::add(const Unit& top, const Below& below) {
    std::vector<std::pair<const Unit*, int>> open{{&top, 0}};
    while (!open.empty()) {
        const auto [unit, depth] = open.back();
        open.pop_back();
        m_places.emplace(unit->id, Place{static_cast<int>(m_inOrder.size()), depth});
        m_inOrder.push_back(unit);
        if (const auto found = below.find(unit->id); found != below.end())
            for (auto each = found->second.rbegin(); each != found->second.rend(); ++each)
                open.emplace_back(*each, depth + 1);
    }
}

UnitOrder::Place UnitOrder::placeOf(Id<Unit> unit) const {
    const auto found = m_places.find(unit);
    return found == m_places.end() ? Place() : found->second;
}

const UnitYear& UnitOrder::tree(int year) const {
    return m_trees.try_emplace(year, m_contents, m_units, year).first->second;
}

int UnitOrder::depth(Id<Unit> unit, int year) const {
    const int place = m_units.placeOf(unit);
    return place < 0 ? 0 : tree(year).depthOf(place);
}

bool UnitOrder::groups(Id<Unit> unit, int year) const {
    const int place = m_units.placeOf(unit);
    return place >= 0 && tree(year).groups(place);
}

} // namespace nytto
