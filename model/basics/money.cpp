// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/money.h"

#include "model/basics/decimal.h"

#include <QCoreApplication>

#include <limits>

namespace nytto {

Int128 roundedQuotient(Int128 numerator, Int128 denominator) {
    const Int128 towardsZero = numerator / denominator;
    const Int128 signedRest = numerator % denominator;
    const Int128 rest = signedRest < 0 ? -signedRest : signedRest;
    const Int128 divisor = denominator < 0 ? -denominator : denominator;
    if (rest < divisor - rest)
        return towardsZero;
    return (numerator < 0) == (denominator < 0) ? towardsZero + 1 : towardsZero - 1;
}

Result<std::int64_t> narrowed(Int128 value) {
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value < std::numeric_limits<std::int64_t>::min())
        return Error{ErrorCode::Overflow,
                     QCoreApplication::translate(
                         "basics", "The amount is too large to be calculated exactly.")};
    return static_cast<std::int64_t>(value);
}

Result<Money> Money::ofOreChecked(Int128 ore) {
    NYTTO_TRY(narrow, narrowed(ore));
    return Money(narrow);
}

Result<Money> Money::plus(Money other) const {
    return ofOreChecked(Int128{m_ore} + other.m_ore);
}

Result<Money> Money::minus(Money other) const {
    return ofOreChecked(Int128{m_ore} - other.m_ore);
}

Result<Money> Money::times(std::int64_t numerator, std::int64_t denominator) const {
    if (denominator == 0)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("basics", "An amount cannot be divided by zero.")};
    return ofOreChecked(roundedQuotient(Int128{m_ore} * numerator, denominator));
}

Result<Money> Money::sum(std::span<const Money> amounts) {
    Int128 ore = 0;
    for (Money amount : amounts)
        ore += amount.ore();
    return ofOreChecked(ore);
}

QString Money::toPlain() const {
    return plainDecimal(m_ore, 2, 2);
}

Result<Money> Money::fromPlain(const QString& text) {
    NYTTO_TRY(ore, parsePlainDecimal(text, 2));
    return Money(ore);
}

} // namespace nytto
