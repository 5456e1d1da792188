// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/unit_order.h"

#include <algorithm>

namespace nytto {

namespace {

const Unit& unitIn(const void* row) {
    return *static_cast<const Unit*>(row);
}

} // namespace

UnitOrder::UnitOrder(const Contents& contents) {
    for (const Unit& unit : contents.all<Unit>())
        if (unit.parent)
            m_below.emplace(unit.parent, &unit);
    for (const Unit& unit : contents.all<Unit>())
        if (!unit.parent)
            add(unit, 0);
}

void UnitOrder::add(const Unit& unit, int depth) {
    m_places.emplace(unit.id, Place{static_cast<int>(m_units.size()), depth});
    m_units.push_back(&unit);
    std::vector<const Unit*> below;
    const auto [first, last] = m_below.equal_range(unit.id);
    for (auto at = first; at != last; ++at)
        below.push_back(at->second);
    std::ranges::sort(below, {}, [](const Unit* each) { return std::pair(each->position, each); });
    for (const Unit* each : below)
        add(*each, depth + 1);
}

UnitOrder::Place UnitOrder::placeOf(Id<Unit> unit) const {
    const auto found = m_places.find(unit);
    return found == m_places.end() ? Place() : found->second;
}

bool UnitOrder::groups(Id<Unit> unit, int year) const {
    const auto [first, last] = m_below.equal_range(unit);
    return std::any_of(
        first, last, [year](const auto& below) { return below.second->validity().contains(year); });
}

GridModel::Rank unitRank(const std::shared_ptr<const UnitOrder>& order) {
    return [order](const void* row) { return order->rank(unitIn(row).id); };
}

std::vector<GridColumn> unitColumns(const QStringList& keys, const DocumentState& state,
                                    const std::shared_ptr<const UnitOrder>& order) {
    std::vector<GridColumn> columns =
        fieldColumns(entityInfoOf<Unit>(), keys, state.language, state.unit());
    for (GridColumn& column : columns)
        if (column.key == QLatin1String("name"))
            column.sign = [order](const void* row) {
                return QString(3 * order->depth(unitIn(row).id), QChar::Nbsp);
            };
    return columns;
}

} // namespace nytto
