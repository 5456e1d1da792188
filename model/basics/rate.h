// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/money.h"

namespace nytto {

/// An exact share or rate in millionths: 1,5 % is 15 000, 100 % is 1 000 000. Whole
/// ten-thousandths of a per cent are exact.
class Rate {
public:
    constexpr Rate() = default;
    static constexpr Rate ofMillionths(std::int64_t millionths) { return Rate(millionths); }
    static constexpr Rate ofPercent(std::int32_t percent) {
        return Rate(std::int64_t{percent} * 10'000);
    }
    /// part/whole, rounded to a millionth; none when the whole is 0, or the share does not fit.
    static std::optional<Rate> ofShare(Money part, Money whole);

    constexpr std::int64_t millionths() const { return m_millionths; }
    constexpr auto operator<=>(const Rate&) const = default;

    /// The amount times this rate, rounded to whole öre.
    Result<Money> of(Money amount) const { return amount.times(m_millionths, one); }

    /// Per cent with a point, as in JSON: "1.5".
    QString toPlainPercent() const;
    static Result<Rate> fromPlainPercent(const QString& text);

    static constexpr std::int64_t one = 1'000'000;

private:
    explicit constexpr Rate(std::int64_t millionths) : m_millionths(millionths) {}
    std::int64_t m_millionths = 0;
};

} // namespace nytto
