// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/grid/grid_panel.h"

namespace nytto {

/// The units as a tree is read: each before those below it, siblings in the document's order.
class UnitOrder {
public:
    explicit UnitOrder(const Contents& contents);

    const std::vector<const Unit*>& units() const { return m_units; }
    int rank(Id<Unit> unit) const { return placeOf(unit).rank; }
    int depth(Id<Unit> unit) const { return placeOf(unit).depth; }
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
    Place placeOf(Id<Unit> unit) const;
    void add(const Unit& unit, int depth);

    std::unordered_multimap<Id<Unit>, const Unit*> m_below;
    std::vector<const Unit*> m_units;
    std::unordered_map<Id<Unit>, Place> m_places;
};

/// The rank of a grid's row, which is a unit.
GridModel::Rank unitRank(const std::shared_ptr<const UnitOrder>& order);
/// The columns of fields of the unit; its name stands in by its depth.
std::vector<GridColumn> unitColumns(const QStringList& keys, const DocumentState& state,
                                    const std::shared_ptr<const UnitOrder>& order);

} // namespace nytto
