// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/allocation_units.h"
#include "model/entities/allocation/unit.h"

namespace nytto {

struct Unit;

/// The units as their tree is read: each before those below it, siblings in stored order; and, for
/// any year, the tree that costs are shared by. The contents must outlive it and must not change.
class UnitOrder {
public:
    explicit UnitOrder(const Contents& contents);

    const std::vector<const Unit*>& units() const { return m_inOrder; }
    int rank(Id<Unit> unit) const { return placeOf(unit).rank; }
    /// How many units it lies below, valid or not.
    int depth(Id<Unit> unit) const { return placeOf(unit).depth; }
    /// How many units that are valid in the year it lies below.
    int depth(Id<Unit> unit, int year) const;
    /// Whether it is valid in the year and only groups units that are.
    bool groups(Id<Unit> unit, int year) const;
    /// Whether costs can fall on it in the year: valid, with no valid unit below it.
    bool bears(const Unit& unit, int year) const {
        return unit.validity().contains(year) && !groups(unit.id, year);
    }

private:
    struct Place {
        int rank = 0;
        int depth = 0;
    };
    using Below = std::unordered_map<Id<Unit>, std::vector<const Unit*>>;

    Place placeOf(Id<Unit> unit) const;
    void add(const Unit& top, const Below& below);
    const UnitYear& tree(int year) const;

    const Contents& m_contents;
    AllocationUnits m_units;
    std::vector<const Unit*> m_inOrder;
    std::unordered_map<Id<Unit>, Place> m_places;
    mutable std::map<int, UnitYear> m_trees; ///< of the years that were asked for
};

} // namespace nytto
