// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/rate.h"

namespace nytto {

/// The equal yearly cost that pays `amount` down to `residual` in `life` years at `rate`:
/// (P − R·(1+r)^−n)·r/(1 − (1+r)^−n), and (P − R)/n where the rate is 0. Calculated with exact
/// fractions and rounded once, to whole öre. `life` is at least 1 and the rate is not negative.
Result<Money> annuity(Money amount, Money residual, int life, Rate rate);

} // namespace nytto
