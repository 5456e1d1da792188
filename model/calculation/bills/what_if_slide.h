// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/quantity.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace nytto {

class Contents;
struct WhatIfItem;

/// What a change of a what-if sets to another value, and how it is tried out in steps, from nothing
/// to twice as much, or to what the change sets where that is more: a volume, the amount of a part
/// or the cost of a service, in the year of the what-if.
struct WhatIfSlide {
    using Value = std::variant<Quantity, Money>;

    Value now;    ///< as it is decided; more than nothing
    int half = 0; ///< how many steps lead from nothing to that
    int step = 0; ///< the one nearest to what the change sets; that of now where it sets nothing
    std::optional<Value> set = {}; ///< by the change

    int last() const { return std::max(2 * half, step); }
    /// The value of a step; exactly what the change sets where it is that one.
    Value at(int step) const;
};

/// Nothing for changes of another kind, and where what is now is not known or nothing.
std::optional<WhatIfSlide> slideOf(const Contents& contents, const WhatIfItem& item);
/// The change with the value of a step.
WhatIfItem slidTo(WhatIfItem item, const WhatIfSlide& slide, int step);

} // namespace nytto
