// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/fraction.h"
#include "model/basics/language.h"
#include "model/entities/value.h"

#include <optional>

namespace nytto {

/// What recalculated numbers are rounded to, half away from zero.
struct Rounding {
    std::optional<MoneyUnit> amounts = {}; ///< whole ones; none: to the öre
    bool wholeQuantities = false;          ///< else to a thousandth
    bool operator==(const Rounding&) const = default;
};

/// One change of many numbers, as a person writes it: "+3 %", "*1,03", "-500", "/2".
class Recalculation {
public:
    /// A sign and a calculation behind it. A number with a per cent sign behind + or − is a part of
    /// what is changed. BadInput with a sentence.
    static Result<Recalculation> read(const QString& text, const Language& language);
    bool operator==(const Recalculation&) const = default;

    /// Of an amount; what is added is in `unit`. Overflow where it is larger than a document holds.
    Result<Money> of(Money amount, MoneyUnit unit, const Rounding& rounding = {}) const;
    /// Of an amount, a figure that is one, a quantity or a rate (what is added is in per cent);
    /// nothing where the value is no number, or an unknown one.
    Result<std::optional<Value>> of(const Value& value, MoneyUnit unit,
                                    const Rounding& rounding = {}) const;

private:
    Fraction of(const Fraction& number, int perUnit) const;

    Fraction m_factor = Fraction(1);
    Fraction m_added;
};

} // namespace nytto
