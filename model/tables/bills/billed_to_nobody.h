// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/mending_place.h"

#include <QString>

namespace nytto {

class Allocation;
class Contents;
class Language;

/// What of a year's cost no bill holds.
struct BilledToNobody {
    QString sentence;   ///< how much, and what it is, the largest first; empty where all is billed
    QString largest;    ///< its name
    MendingPlace place; ///< where that is mended
};

BilledToNobody billedToNobody(const Contents& contents, const Allocation& allocation,
                              const Language& language);

} // namespace nytto
