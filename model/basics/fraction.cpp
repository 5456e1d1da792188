// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/fraction_parts.h"

#include <array>
#include <numeric>

namespace nytto {

struct Fraction::Big {
    mpq_class number;
};

namespace {

using Words = std::array<std::uint64_t, 2>;
__extension__ using UnsignedInt128 = unsigned __int128;

mpz_class ofWords(const Words& words) {
    mpz_class result;
    mpz_import(result.get_mpz_t(), words.size(), -1, sizeof(words[0]), 0, 0, words.data());
    return result;
}

/// Nothing when it needs more than 127 bits.
std::optional<Int128> toSmall(const mpz_class& value) {
    if (mpz_sizeinbase(value.get_mpz_t(), 2) > 127)
        return std::nullopt;
    Words words{};
    mpz_export(words.data(), nullptr, -1, sizeof(words[0]), 0, 0, value.get_mpz_t());
    const Int128 magnitude = (Int128{words[1]} << 64) | Int128{words[0]};
    return sgn(value) < 0 ? -magnitude : magnitude;
}

/// Half away from zero.
mpz_class roundedOf(const mpq_class& value) {
    const mpz_class twice = abs(value.get_num()) * 2 + value.get_den();
    const mpz_class magnitude = twice / (value.get_den() * 2);
    return sgn(value) < 0 ? mpz_class(-magnitude) : magnitude;
}

std::optional<std::int64_t> roundedTimes(const Fraction& fraction, std::int64_t factor) {
    if (const auto product = FractionParts::smallProduct(fraction, Fraction(factor)))
        if (const auto parts = FractionParts::small(*product)) {
            const Int128 whole = roundedQuotient(parts->first, parts->second);
            const auto narrow = static_cast<std::int64_t>(whole);
            return narrow == whole ? std::optional(narrow) : std::nullopt;
        }
    const mpz_class whole =
        roundedOf(FractionParts::number(fraction) * mpz_class(static_cast<long>(factor)));
    return whole.fits_slong_p() ? std::optional(std::int64_t{whole.get_si()}) : std::nullopt;
}

} // namespace

mpz_class FractionParts::number(Int128 value) {
    const auto magnitude = static_cast<UnsignedInt128>(value < 0 ? -value : value);
    const mpz_class result = ofWords(
        {static_cast<std::uint64_t>(magnitude), static_cast<std::uint64_t>(magnitude >> 64)});
    return value < 0 ? mpz_class(-result) : result;
}

mpq_class FractionParts::number(const Fraction& fraction) {
    if (fraction.m_big)
        return fraction.m_big->number;
    mpq_class result(number(fraction.m_numerator), number(fraction.m_denominator));
    result.canonicalize();
    return result;
}

Fraction FractionParts::fraction(const mpq_class& number) {
    const std::optional<Int128> numerator = toSmall(number.get_num());
    const std::optional<Int128> denominator = toSmall(number.get_den());
    if (numerator && denominator)
        return {*numerator, *denominator};
    Fraction result;
    result.m_big = std::make_shared<const Fraction::Big>(Fraction::Big{number});
    return result;
}

std::optional<std::pair<Int128, Int128>> FractionParts::small(const Fraction& fraction) {
    if (fraction.m_big)
        return std::nullopt;
    return std::pair(fraction.m_numerator, fraction.m_denominator);
}

namespace {

/// In lowest terms where that is quick.
Fraction reduced(Int128 numerator, Int128 denominator) {
    const auto low = static_cast<std::int64_t>(numerator);
    const auto lower = static_cast<std::int64_t>(denominator);
    if (denominator == 1 || low != numerator || lower != denominator)
        return {numerator, denominator};
    const std::int64_t divisor = std::gcd(low, lower);
    return {low / divisor, lower / divisor};
}

} // namespace

std::optional<Fraction> FractionParts::smallSum(const Fraction& a, const Fraction& b, int sign) {
    if (a.m_big || b.m_big)
        return std::nullopt;
    const bool alike = a.m_denominator == b.m_denominator;
    Int128 left = a.m_numerator;
    Int128 right = b.m_numerator * sign;
    Int128 denominator = a.m_denominator;
    if (!alike && (__builtin_mul_overflow(left, b.m_denominator, &left) ||
                   __builtin_mul_overflow(right, a.m_denominator, &right) ||
                   __builtin_mul_overflow(denominator, b.m_denominator, &denominator)))
        return std::nullopt;
    if (__builtin_add_overflow(left, right, &left))
        return std::nullopt;
    return reduced(left, denominator);
}

std::optional<Fraction> FractionParts::smallProduct(const Fraction& a, const Fraction& b) {
    Int128 numerator = 0;
    Int128 denominator = 0;
    if (a.m_big || b.m_big || __builtin_mul_overflow(a.m_numerator, b.m_numerator, &numerator) ||
        __builtin_mul_overflow(a.m_denominator, b.m_denominator, &denominator))
        return std::nullopt;
    return reduced(numerator, denominator);
}

Fraction Fraction::operator+(const Fraction& other) const {
    if (const auto small = FractionParts::smallSum(*this, other, 1))
        return *small;
    return FractionParts::fraction(FractionParts::number(*this) + FractionParts::number(other));
}

Fraction Fraction::operator-(const Fraction& other) const {
    if (const auto small = FractionParts::smallSum(*this, other, -1))
        return *small;
    return FractionParts::fraction(FractionParts::number(*this) - FractionParts::number(other));
}

Fraction Fraction::operator*(const Fraction& other) const {
    if (const auto small = FractionParts::smallProduct(*this, other))
        return *small;
    return FractionParts::fraction(FractionParts::number(*this) * FractionParts::number(other));
}

Fraction Fraction::operator/(const Fraction& other) const {
    return FractionParts::fraction(FractionParts::number(*this) / FractionParts::number(other));
}

bool Fraction::operator==(const Fraction& other) const {
    if (!m_big && !other.m_big && m_denominator == other.m_denominator)
        return m_numerator == other.m_numerator;
    return FractionParts::number(*this) == FractionParts::number(other);
}

bool Fraction::operator<(const Fraction& other) const {
    return FractionParts::number(*this) < FractionParts::number(other);
}

int Fraction::sign() const {
    if (!m_big)
        return m_numerator > 0 ? 1 : m_numerator < 0 ? -1 : 0;
    return sgn(FractionParts::number(*this));
}

Result<Money> Fraction::rounded() const {
    const std::optional<std::int64_t> ore = roundedTimes(*this, 1);
    if (!ore)
        return narrowed(Int128{1} << 100).error();
    return Money::ofOre(*ore);
}

std::optional<Rate> Fraction::toRate() const {
    const std::optional<std::int64_t> millionths = roundedTimes(*this, Rate::one);
    return millionths ? std::optional(Rate::ofMillionths(*millionths)) : std::nullopt;
}

QString Fraction::toPlain() const {
    return QString::fromStdString(FractionParts::number(*this).get_str());
}

QString Fraction::toDecimal(int decimals) const {
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
    const mpz_class whole = roundedOf(FractionParts::number(*this) * power);
    QString digits = QString::fromStdString(mpz_class(abs(whole)).get_str());
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return sgn(whole) < 0 ? u'-' + digits : digits;
}

} // namespace nytto
