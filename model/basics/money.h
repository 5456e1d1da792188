// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <span>

namespace nytto {

__extension__ using Int128 = __int128;

/// Rounds numerator/denominator to a whole number, half away from zero: the one rounding rule of
/// the product, the same as a spreadsheet's ROUND. The denominator is not 0 (and not -2^127).
Int128 roundedQuotient(Int128 numerator, Int128 denominator);

/// Narrows to 64 bits, or says that the amount does not fit.
Result<std::int64_t> narrowed(Int128 value);

/// An exact amount: a whole number of öre. Never a float; every operation that can overflow
/// returns a Result and never wraps.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money ofOre(std::int64_t ore) { return Money(ore); }
    static constexpr Money ofKronor(std::int32_t kronor) {
        return Money(std::int64_t{kronor} * 100);
    }
    static constexpr Money ofThousands(std::int32_t tkr) {
        return Money(std::int64_t{tkr} * 100'000);
    }

    constexpr std::int64_t ore() const { return m_ore; }
    constexpr bool isZero() const { return m_ore == 0; }
    constexpr auto operator<=>(const Money&) const = default;

    Result<Money> plus(Money other) const;
    Result<Money> minus(Money other) const;
    Result<Money> negated() const { return Money().minus(*this); }
    /// This amount times numerator/denominator, rounded to whole öre. A denominator of 0 is an
    /// error.
    Result<Money> times(std::int64_t numerator, std::int64_t denominator = 1) const;
    static Result<Money> sum(std::span<const Money> amounts);
    static Result<Money> ofOreChecked(Int128 ore);

    /// Kronor with a point and two decimals, as in JSON: "494500.00".
    QString toPlain() const;
    /// Reads toPlain()'s form; one or two decimals, or none, are accepted.
    static Result<Money> fromPlain(const QString& text);

    /// The largest amount that a document may hold, 10^13 kronor less one öre: up to there a
    /// spreadsheet's numbers are exact to the öre.
    static constexpr Money largest() { return Money(999'999'999'999'999); }

private:
    explicit constexpr Money(std::int64_t ore) : m_ore(ore) {}
    std::int64_t m_ore = 0;
};

/// The unit in which amounts are shown or were printed; storage is always öre.
enum class MoneyUnit { Kronor, Thousands, Millions };
/// Öre in one unit: 100, 100 000 or 100 000 000.
constexpr std::int64_t orePer(MoneyUnit unit) {
    return unit == MoneyUnit::Kronor ? 100 : unit == MoneyUnit::Thousands ? 100'000 : 100'000'000;
}

} // namespace nytto
