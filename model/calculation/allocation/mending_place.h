// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_ref.h"

#include <optional>

namespace nytto {

struct AllocationProblem;
struct NotAllocated;

/// Where something is mended: a field of an entity, or the rows of a kind that belong to it.
struct MendingPlace {
    EntityRef subject;
    QString field = {}; ///< its key; empty where it is rows, or the entity itself
    std::optional<int> year = {};
    QString rows = {};  ///< the kind of the rows
    EntityRef row = {}; ///< among them: the unit whose volume or weight it is
    bool operator==(const MendingPlace&) const = default;
};

/// Where what is missing is entered: the year's cost, the parts of the service, the volume of the
/// unit.
MendingPlace mendingPlace(const AllocationProblem& problem);
/// Where the initiative is connected to the services that it concerns.
MendingPlace mendingPlace(const NotAllocated& impact);

} // namespace nytto
