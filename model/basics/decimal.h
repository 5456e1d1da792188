// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QString>

#include <cstdint>

namespace nytto {

/// `value` · 10^-scale as plain text with a point, at least `minimumDecimals` decimals and no
/// superfluous zeros after those: (15000, 4, 0) is "1.5", (49450000, 2, 2) is "494500.00".
QString plainDecimal(std::int64_t value, int scale, int minimumDecimals);

/// The reverse: exact, at most `scale` decimals, an optional ASCII minus, nothing else. Overflow
/// when the number does not fit.
Result<std::int64_t> parsePlainDecimal(const QString& text, int scale);

} // namespace nytto
