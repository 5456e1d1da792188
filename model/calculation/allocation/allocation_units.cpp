// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation_units.h"

#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/services/service.h"

#include <algorithm>

namespace nytto {

AllocationUnits::AllocationUnits(const Contents& contents) {
    for (const Unit& unit : contents.all<Unit>()) {
        m_places.emplace(unit.id, count());
        m_units.push_back(&unit);
    }
}

int AllocationUnits::placeOf(Id<Unit> id) const {
    const auto found = m_places.find(id);
    return found == m_places.end() ? -1 : found->second;
}

UnitYear::UnitYear(const Contents& contents, const AllocationUnits& units, int year)
    : m_year(year), m_valid(static_cast<std::size_t>(units.count())),
      m_parents(static_cast<std::size_t>(units.count()), -1),
      m_children(static_cast<std::size_t>(units.count())) {
    for (int at = 0; at < units.count(); ++at)
        m_valid[static_cast<std::size_t>(at)] = units.at(at).validity().contains(year);
    findParents(units);
    std::vector<int> bearing;
    for (int at = 0; at < units.count(); ++at)
        if (const int above = parentOf(at); isValid(at) && above >= 0)
            m_children[static_cast<std::size_t>(above)].push_back(at);
    for (int at = 0; at < units.count(); ++at)
        if (bears(at))
            bearing.push_back(at);
    m_bearing = std::make_shared<const std::vector<int>>(std::move(bearing));

    std::map<Id<Service>, std::vector<int>> joined;
    std::map<Id<ServicePart>, std::vector<int>> joinedParts;
    for (const Participation& row : contents.all<Participation>())
        if (row.validity().contains(year))
            (row.part ? joinedParts[row.part] : joined[row.service])
                .push_back(units.placeOf(row.unit));
    for (auto& [service, places] : joined)
        m_joined.emplace(service, bearingAmong(std::move(places)));
    for (auto& [part, places] : joinedParts)
        m_joinedParts.emplace(part, bearingAmong(std::move(places)));
}

/// From the top of the tree of all years downwards, so that each is looked at once however deep it
/// lies.
void UnitYear::findParents(const AllocationUnits& units) {
    const auto count = static_cast<std::size_t>(units.count());
    std::vector<std::vector<int>> below(count);
    for (int at = 0; at < units.count(); ++at)
        if (const int above = units.placeOf(units.at(at).parent); above >= 0)
            below[static_cast<std::size_t>(above)].push_back(at);
        else
            m_downwards.push_back(at);
    m_downwards.reserve(count);
    m_depths.resize(count);
    for (std::size_t next = 0; next < m_downwards.size(); ++next) {
        const int above = m_downwards[next];
        const int valid = isValid(above) ? above : parentOf(above);
        for (const int at : below[static_cast<std::size_t>(above)]) {
            m_parents[static_cast<std::size_t>(at)] = valid;
            m_depths[static_cast<std::size_t>(at)] = valid < 0 ? 0 : depthOf(valid) + 1;
            m_downwards.push_back(at);
        }
    }
}

Participants UnitYear::bearingAmong(std::vector<int> places) const {
    std::erase_if(places, [&](int place) { return !bears(place); });
    std::ranges::sort(places);
    return std::make_shared<const std::vector<int>>(std::move(places));
}

Participants UnitYear::participants(const Service& service) const {
    if (isMandatory(service.categoryIn(m_year)))
        return m_bearing;
    const auto found = m_joined.find(service.id);
    return found == m_joined.end() ? std::make_shared<const std::vector<int>>() : found->second;
}

Participants UnitYear::participants(const ServicePart& part, const Service& service) const {
    if (part.scope == PartScope::All)
        return participants(service);
    const auto found = m_joinedParts.find(part.id);
    return found == m_joinedParts.end() ? std::make_shared<const std::vector<int>>()
                                        : found->second;
}

} // namespace nytto
