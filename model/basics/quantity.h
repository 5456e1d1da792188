// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/decimal.h"

#include <compare>

namespace nytto {

/// An exact count or measure (employees, accounts, hours) in thousandths of its unit.
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity ofThousandths(std::int64_t thousandths) {
        return Quantity(thousandths);
    }
    static constexpr Quantity ofWhole(std::int32_t whole) {
        return Quantity(std::int64_t{whole} * 1000);
    }

    constexpr std::int64_t thousandths() const { return m_thousandths; }
    constexpr auto operator<=>(const Quantity&) const = default;

    /// With a point and at most three decimals: "12.5".
    QString toPlain() const { return plainDecimal(m_thousandths, 3, 0); }
    static Result<Quantity> fromPlain(const QString& text) {
        NYTTO_TRY(thousandths, parsePlainDecimal(text, 3));
        return Quantity(thousandths);
    }

private:
    explicit constexpr Quantity(std::int64_t thousandths) : m_thousandths(thousandths) {}
    std::int64_t m_thousandths = 0;
};

} // namespace nytto
