// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

namespace nytto {

class Contents;
struct Edit;
struct EntityInfo;

/// The edit that makes `before` into `after`; empty where they are the same. Author and sentence
/// are the caller's to set.
Edit differenceBetween(const Contents& before, const Contents& after);

/// How many entities of one kind an edit touches.
struct KindCount {
    const EntityInfo* info;
    int added = 0;
    int changed = 0;
    int removed = 0;
};
/// Of every kind that is touched, in the order of entityInfos().
std::vector<KindCount> countsOf(const Edit& edit);

} // namespace nytto
