// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/rate.h"

namespace nytto {

/// A change in per cent of its base: change/|base|, rounded to a millionth, so that its sign is the
/// sign of the change also where the base is negative. None when either is unknown or n/a, when the
/// base is 0, or when the rate does not fit.
std::optional<Rate> relativeChange(const Figure& change, const Figure& base);
/// The same of two sums; none when either does not fit.
std::optional<Rate> relativeChange(const FigureSum& change, const FigureSum& base);

} // namespace nytto
