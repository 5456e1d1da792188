// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/rate.h"

#include "model/basics/decimal.h"

namespace nytto {

std::optional<Rate> Rate::ofShare(Money part, Money whole) {
    if (whole.isZero())
        return std::nullopt;
    const auto millionths = narrowed(roundedQuotient(Int128{part.ore()} * one, whole.ore()));
    if (!millionths)
        return std::nullopt;
    return Rate(*millionths);
}

QString Rate::toPlainPercent() const {
    return plainDecimal(m_millionths, 4, 0);
}

Result<Rate> Rate::fromPlainPercent(const QString& text) {
    NYTTO_TRY(millionths, parsePlainDecimal(text, 4));
    return Rate(millionths);
}

} // namespace nytto
