// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/apportionment.h"

#include "model/basics/fraction_parts.h"

#include <algorithm>
#include <numeric>

namespace nytto {

namespace {

/// What cutting off took from an amount, in a denominator that all share.
template <class Number>
struct Remainder {
    Number size; ///< not negative
    std::size_t place;
};

/// Gives the missing öre, one each, to those that lost most.
template <class Number>
void giveBack(std::vector<Remainder<Number>>& lost, std::int64_t missing, std::int64_t ore,
              std::span<std::int64_t> amounts) {
    Q_ASSERT(missing >= 0 && static_cast<std::size_t>(missing) <= lost.size());
    const auto end = lost.begin() + missing;
    std::nth_element(lost.begin(), end, lost.end(), [](const auto& a, const auto& b) {
        return a.size == b.size ? a.place < b.place : b.size < a.size;
    });
    for (auto at = lost.begin(); at != end; ++at)
        amounts[at->place] += ore;
}

std::int64_t toOre(std::int64_t number) {
    return number;
}
std::int64_t toOre(Int128 number) {
    return static_cast<std::int64_t>(number);
}
std::int64_t toOre(const mpz_class& number) {
    return number.get_si();
}

/// amount = magnitude/denominator, its sign apart; `denominator` counts the sum of the weights in.
template <class Number>
void spread(const Number& magnitude, const Number& denominator, std::int64_t ore,
            std::int64_t target, std::span<const std::int64_t> weights,
            std::span<std::int64_t> amounts) {
    std::vector<Remainder<Number>> lost;
    lost.reserve(weights.size());
    std::int64_t missing = target * ore;
    for (std::size_t at = 0; at < weights.size(); ++at) {
        const Number exact = magnitude * Number(static_cast<long>(weights[at]));
        const Number whole = exact / denominator;
        const Number rest = exact - whole * denominator;
        amounts[at] = toOre(whole) * ore;
        missing -= toOre(whole);
        if (rest != 0)
            lost.push_back({rest, at});
    }
    giveBack(lost, missing, ore, amounts);
}

/// What is left of a fraction above or below a whole number.
struct SmallRest {
    Int128 numerator;
    Int128 denominator;

    bool operator==(const SmallRest& other) const {
        return numerator * other.denominator == other.numerator * denominator;
    }
    bool operator<(const SmallRest& other) const {
        return numerator * other.denominator < other.numerator * denominator;
    }
};
int signOf(const SmallRest& rest) {
    return rest.numerator > 0 ? 1 : rest.numerator < 0 ? -1 : 0;
}
int signOf(const mpq_class& rest) {
    return sgn(rest);
}
SmallRest positive(const SmallRest& rest) {
    return {rest.numerator < 0 ? -rest.numerator : rest.numerator, rest.denominator};
}
mpq_class positive(const mpq_class& rest) {
    return abs(rest);
}

/// `cut` takes an amount apart into whole öre, towards zero, and the rest.
template <class Rest>
std::vector<std::int64_t> round(const auto& amounts, std::int64_t target, auto cut) {
    std::vector<std::int64_t> whole;
    std::vector<Remainder<Rest>> above;
    std::vector<Remainder<Rest>> below;
    for (const auto& amount : amounts) {
        const auto [ore, rest] = cut(amount);
        if (const int sign = signOf(rest); sign != 0)
            (sign > 0 ? above : below).push_back({positive(rest), whole.size()});
        whole.push_back(toOre(ore));
        target -= whole.back();
    }
    if (target >= 0)
        giveBack(above, target, 1, whole);
    else
        giveBack(below, -target, -1, whole);
    return whole;
}

bool fits(Int128 value) {
    return value <= std::numeric_limits<std::int64_t>::max();
}

} // namespace

std::vector<std::int64_t> apportion(std::int64_t total, std::span<const std::int64_t> weights) {
    std::vector<std::int64_t> amounts(weights.size());
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    apportion(Fraction(total), total, weights, sum, amounts);
    return amounts;
}

void apportion(const Fraction& amount, std::int64_t target, std::span<const std::int64_t> weights,
               std::int64_t sum, std::span<std::int64_t> amounts) {
    const std::int64_t largest = weights.empty() ? 0 : *std::ranges::max_element(weights);
    if (const auto small = FractionParts::small(amount)) {
        const Int128 magnitude = small->first < 0 ? -small->first : small->first;
        const std::int64_t ore = small->first < 0 ? -1 : 1;
        Int128 most = 0;
        Int128 denominator = 0;
        if (!__builtin_mul_overflow(magnitude, Int128{largest}, &most) &&
            !__builtin_mul_overflow(small->second, Int128{sum}, &denominator)) {
            if (fits(most) && fits(denominator))
                return spread(static_cast<std::int64_t>(magnitude),
                              static_cast<std::int64_t>(denominator), ore, target, weights,
                              amounts);
            return spread(magnitude, denominator, ore, target, weights, amounts);
        }
    }
    const mpq_class exact = FractionParts::number(amount);
    spread(mpz_class(abs(exact.get_num())),
           mpz_class(exact.get_den() * mpz_class(static_cast<long>(sum))),
           sgn(exact) < 0 ? std::int64_t{-1} : std::int64_t{1}, target, weights, amounts);
}

std::vector<std::int64_t> apportion(std::span<const Fraction> amounts, std::int64_t target) {
    constexpr Int128 largest = Int128{1} << 60; // so that two of them can be compared
    std::vector<std::pair<Int128, Int128>> small;
    for (const Fraction& amount : amounts)
        if (const auto parts = FractionParts::small(amount); parts && parts->second < largest)
            small.push_back(*parts);
    if (small.size() == amounts.size())
        return round<SmallRest>(small, target, [](const auto& parts) {
            const Int128 cut = parts.first / parts.second;
            return std::pair(cut, SmallRest{parts.first - cut * parts.second, parts.second});
        });
    std::vector<mpq_class> exact;
    for (const Fraction& amount : amounts)
        exact.push_back(FractionParts::number(amount));
    return round<mpq_class>(exact, target, [](const mpq_class& number) {
        const mpz_class cut = number.get_num() / number.get_den();
        return std::pair(cut, mpq_class(number - cut));
    });
}

} // namespace nytto
