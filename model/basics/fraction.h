// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/rate.h"

#include <memory>

namespace nytto {

struct FractionParts;

/// An exact fraction of any size, as a share or an amount of öre on its way to being rounded.
class Fraction {
public:
    Fraction() = default;
    /// The denominator is above 0; it need not be in lowest terms.
    Fraction(Int128 numerator, Int128 denominator = 1)
        : m_numerator(numerator), m_denominator(denominator) {}
    static Fraction of(Money amount) { return Fraction(amount.ore()); }
    static Fraction of(Rate rate) { return {rate.millionths(), Rate::one}; }

    Fraction operator+(const Fraction& other) const;
    Fraction operator-(const Fraction& other) const;
    Fraction operator*(const Fraction& other) const;
    /// The other is not 0.
    Fraction operator/(const Fraction& other) const;
    bool operator==(const Fraction& other) const;
    bool operator<(const Fraction& other) const;
    /// −1, 0 or 1.
    int sign() const;

    /// Whole öre, half away from zero; Overflow when they do not fit.
    Result<Money> rounded() const;
    /// As a share, rounded to a millionth; none when it does not fit.
    std::optional<Rate> toRate() const;
    /// In lowest terms: "1/3", "12", "-7/2".
    QString toPlain() const;
    /// With a point and so many decimals, rounded half away from zero: "0.333".
    QString toDecimal(int decimals) const;

private:
    struct Big; ///< what does not fit in the two numbers
    friend struct FractionParts;

    Int128 m_numerator = 0;
    Int128 m_denominator = 1;
    std::shared_ptr<const Big> m_big;
};

} // namespace nytto
