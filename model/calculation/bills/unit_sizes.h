// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/unit.h"

namespace nytto {

class Allocation;
class AllocationUnits;
class Contents;
class UnitYear;

/// How large a unit is in a year, those that it groups summed; unknown where one is not entered.
struct UnitHeads {
    std::optional<Quantity> employees;
    std::optional<Quantity> inhabitants;
};

/// The sizes of all units in the year of an allocation of the contents.
class UnitSizes {
public:
    UnitSizes(const Contents& contents, const Allocation& allocation);
    /// What is entered of a group counts as it is; else those that it groups are summed.
    UnitHeads of(Id<Unit> unit) const;

private:
    using Field = std::optional<Quantity> UnitSize::*;
    std::optional<Quantity> sum(int place, Field field) const;

    std::shared_ptr<const AllocationUnits> m_units;
    std::shared_ptr<const UnitYear> m_tree;
    std::unordered_map<Id<Unit>, UnitSize> m_entered;
};

/// amount / heads, rounded to öre; unknown without heads, or with none.
Figure perHead(const Figure& amount, const std::optional<Quantity>& heads);

} // namespace nytto
