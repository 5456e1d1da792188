// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/relative_change.h"

#include "model/basics/decimal.h"

namespace nytto {

std::optional<Rate> relativeChange(const Figure& change, const Figure& base) {
    if (!change.isAmount() || !base.isAmount() || base.amount().isZero())
        return std::nullopt;
    const Int128 ore = base.amount().ore();
    const auto millionths =
        narrowed(roundedQuotient(Int128{change.amount().ore()} * Rate::one, ore < 0 ? -ore : ore));
    return millionths ? std::optional(Rate::ofMillionths(*millionths)) : std::nullopt;
}

std::optional<Rate> relativeChange(const FigureSum& change, const FigureSum& base) {
    const auto part = change.figure();
    const auto whole = base.figure();
    return part && whole ? relativeChange(*part, *whole) : std::nullopt;
}

} // namespace nytto
