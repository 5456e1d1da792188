// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/annuity.h"

#include <gmpxx.h>

namespace nytto {

namespace {
static_assert(sizeof(long) == sizeof(std::int64_t), "GMP takes whole numbers as long");

mpz_class power(const mpz_class& base, int exponent) {
    mpz_class result;
    mpz_pow_ui(result.get_mpz_t(), base.get_mpz_t(), static_cast<unsigned long>(exponent));
    return result;
}

/// Half away from zero, as roundedQuotient(); `value` is not negative.
mpz_class rounded(const mpq_class& value) {
    return (value.get_num() * 2 + value.get_den()) / (value.get_den() * 2);
}
} // namespace

Result<Money> annuity(Money amount, Money residual, int life, Rate rate) {
    if (rate.millionths() == 0)
        return Money::ofOreChecked(
            roundedQuotient(Int128{amount.ore()} - Int128{residual.ore()}, life));
    // With q = (1+r)^n the formula is (P·q − R)·r/(q − 1); numerator and denominator of q are kept
    // apart so that everything is whole numbers until the last division.
    const mpz_class one(static_cast<long>(Rate::one));
    const mpz_class share(static_cast<long>(rate.millionths()));
    const mpz_class grown = power(one + share, life);
    const mpz_class unit = power(one, life);
    mpq_class exact((mpz_class(static_cast<long>(amount.ore())) * grown -
                     mpz_class(static_cast<long>(residual.ore())) * unit) *
                        share,
                    (grown - unit) * one);
    exact.canonicalize();
    const mpz_class ore = rounded(exact);
    if (!ore.fits_slong_p())
        return narrowed(Int128{1} << 100).error();
    return Money::ofOre(ore.get_si());
}

} // namespace nytto
