// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/allocation_units.h"

namespace nytto {

struct AllocationKey;
struct KeyVolume;
struct Unit;

/// What is entered of one key's volumes in one year, and of whom it is asked. The contents must
/// outlive it.
struct KeyVolumes {
    Id<AllocationKey> allocationKey;
    int year = 0;
    std::unordered_map<Id<Unit>, const KeyVolume*> entered;
    /// The units that must have a volume (or a weight): those that bear costs in the year and take
    /// part in what is spread by the key, alone or in a combined one: decided parts of services,
    /// their breakpoints, prices, uses of services by others. None where nothing is.
    std::vector<Id<Unit>> asked;

    std::vector<Id<Unit>> missingPlanned; ///< those of them that have none
    std::vector<Id<Unit>> missingActual;
    /// What is known in all, of the units that bear costs in the year; none where nothing is.
    std::optional<Quantity> planned;
    std::optional<Quantity> actual;
    /// Have a volume that is not counted: they bear no costs in the year.
    std::vector<Id<Unit>> notCounted;
};
KeyVolumes volumesOf(const Contents& contents, Id<AllocationKey> key, int year);

} // namespace nytto
