// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/document/edit.h"

#include <vector>

namespace nytto {

struct AllocationKey;
struct Service;

/// The services that have no part yet, so that nothing of their cost is allocated.
std::vector<Id<Service>> unallocatedServices(const Contents& contents);

/// Gives each service one part, for all of its cost, and the part the key in every year.
Edit allocateServices(const Contents& contents, Id<AllocationKey> key,
                      const std::vector<Id<Service>>& services);

} // namespace nytto
