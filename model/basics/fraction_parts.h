// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/fraction.h"

#include <gmpxx.h>

namespace nytto {

/// The numbers of a fraction, for the sources that calculate with GMP. Never included by a header
/// that others include: they need not link GMP.
struct FractionParts {
    static mpz_class number(Int128 value);
    static mpq_class number(const Fraction& fraction);
    static Fraction fraction(const mpq_class& number);
    /// Numerator and denominator, not in lowest terms; nothing when they do not fit.
    static std::optional<std::pair<Int128, Int128>> small(const Fraction& fraction);
    /// a + sign · b and a · b where they fit without GMP.
    static std::optional<Fraction> smallSum(const Fraction& a, const Fraction& b, int sign);
    static std::optional<Fraction> smallProduct(const Fraction& a, const Fraction& b);
};

} // namespace nytto
