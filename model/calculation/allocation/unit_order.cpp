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
            add(unit, below, 0);
}

void UnitOrder::add(const Unit& unit, const Below& below, int depth) {
    m_places.emplace(unit.id, Place{static_cast<int>(m_inOrder.size()), depth});
    m_inOrder.push_back(&unit);
    if (const auto found = below.find(unit.id); found != below.end())
        for (const Unit* each : found->second)
            add(*each, below, depth + 1);
}

UnitOrder::Place UnitOrder::placeOf(Id<Unit> unit) const {
    const auto found = m_places.find(unit);
    return found == m_places.end() ? Place() : found->second;
}

const UnitYear& UnitOrder::tree(int year) const {
    return m_trees.try_emplace(year, m_contents, m_units, year).first->second;
}

int UnitOrder::depth(Id<Unit> unit, int year) const {
    int depth = -1;
    for (int at = m_units.placeOf(unit); at >= 0; at = tree(year).parentOf(at))
        ++depth;
    return std::max(depth, 0);
}

bool UnitOrder::groups(Id<Unit> unit, int year) const {
    const int place = m_units.placeOf(unit);
    return place >= 0 && tree(year).groups(place);
}

} // namespace nytto
