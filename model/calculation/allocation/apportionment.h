// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/fraction.h"

namespace nytto {

/// Spreads `total` over the weights in whole öre: largest remainder on the absolute value, then the
/// sign; ties by order. Each amount is within one öre of total · w / Σw, and they add up to the
/// total. Weights are not negative and not all 0.
std::vector<std::int64_t> apportion(std::int64_t total, std::span<const std::int64_t> weights);

/// The same for an exact amount that is itself rounded to `target`, which is less than one öre from
/// it: each amount is within one öre of amount · w / sum, and they add up to the target.
/// `sum` is Σw.
void apportion(const Fraction& amount, std::int64_t target, std::span<const std::int64_t> weights,
               std::int64_t sum, std::span<std::int64_t> amounts);

/// Rounds exact amounts of any sign to whole öre that add up to `target`, which is less than one
/// öre from their sum: cut off at whole öre, then an öre each to those that lost most, ties by
/// order.
std::vector<std::int64_t> apportion(std::span<const Fraction> amounts, std::int64_t target);

} // namespace nytto
