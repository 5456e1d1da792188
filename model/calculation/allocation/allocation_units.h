// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace nytto {

struct Service;
struct ServicePart;
struct Unit;

/// Units that share a cost, by their places in AllocationUnits, rising.
using Participants = std::shared_ptr<const std::vector<int>>;

/// The units of a document in their stored order; each is called by its place there.
class AllocationUnits {
public:
    explicit AllocationUnits(const Contents& contents);

    int count() const { return static_cast<int>(m_units.size()); }
    const Unit& at(int place) const { return *m_units[static_cast<std::size_t>(place)]; }
    /// −1 when there is no such unit.
    int placeOf(Id<Unit> id) const;

private:
    std::vector<const Unit*> m_units;
    std::unordered_map<Id<Unit>, int> m_places;
};

/// The tree of units as it stands in one year, and who takes part in what.
class UnitYear {
public:
    UnitYear(const Contents& contents, const AllocationUnits& units, int year);

    int year() const { return m_year; }
    bool isValid(int unit) const { return m_valid[static_cast<std::size_t>(unit)]; }
    /// Whether it is valid and only groups other units that are.
    bool groups(int unit) const { return !m_children[static_cast<std::size_t>(unit)].empty(); }
    /// Whether costs can fall on it.
    bool bears(int unit) const { return isValid(unit) && !groups(unit); }
    /// The nearest unit above it that is valid; −1 at the top.
    int parentOf(int unit) const { return m_parents[static_cast<std::size_t>(unit)]; }
    /// All units, each after the one above it, whether they are valid or not.
    const std::vector<int>& downwards() const { return m_downwards; }
    /// How many valid units it lies below.
    int depthOf(int unit) const { return m_depths[static_cast<std::size_t>(unit)]; }
    /// Those whose parentOf() it is, in order.
    const std::vector<int>& childrenOf(int unit) const {
        return m_children[static_cast<std::size_t>(unit)];
    }
    /// All units that are valid and group no others.
    const Participants& bearing() const { return m_bearing; }

    /// Who pays for a service: all bearing units where its category of the year is mandatory, else
    /// those who joined it.
    Participants participants(const Service& service) const;
    /// Who pays for a part of it.
    Participants participants(const ServicePart& part, const Service& service) const;

private:
    void findParents(const AllocationUnits& units);
    Participants bearingAmong(std::vector<int> places) const;

    int m_year;
    std::vector<bool> m_valid;
    std::vector<int> m_parents;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_downwards;
    std::vector<int> m_depths;
    Participants m_bearing;
    std::map<Id<Service>, Participants> m_joined;
    std::map<Id<ServicePart>, Participants> m_joinedParts;
};

} // namespace nytto
