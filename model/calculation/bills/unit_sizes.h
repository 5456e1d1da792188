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
    std::shared_ptr<const AllocationUnits> m_units;
    std::vector<UnitHeads> m_heads; ///< by place of unit
};

/// amount / heads, rounded to öre; unknown without heads, or with none.
Figure perHead(const Figure& amount, const std::optional<Quantity>& heads);

} // namespace nytto
