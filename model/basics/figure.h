// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/money.h"

#include <QString>

#include <span>
#include <vector>

namespace nytto {

/// A cell of a table: an amount, *ej känt* (unknown) or *ej relevant* (not applicable).
/// 0 is an amount; the three are never mixed up.
class Figure {
public:
    enum class State : std::uint8_t { Amount, Unknown, NotApplicable };

    /// Unknown: what nobody has entered is not zero.
    constexpr Figure() = default;
    constexpr Figure(Money amount) : m_amount(amount), m_state(State::Amount) {}
    static constexpr Figure unknown() { return Figure(); }
    static constexpr Figure notApplicable() {
        Figure figure;
        figure.m_state = State::NotApplicable;
        return figure;
    }

    constexpr State state() const { return m_state; }
    constexpr bool isAmount() const { return m_state == State::Amount; }
    constexpr bool isUnknown() const { return m_state == State::Unknown; }
    constexpr bool isNotApplicable() const { return m_state == State::NotApplicable; }
    /// The amount; 0 unless isAmount().
    constexpr Money amount() const { return m_amount; }
    constexpr bool operator==(const Figure&) const = default;

    /// Times numerator/denominator, rounded to öre; unknown and n/a stay what they are
    /// (unknown × 0 is unknown).
    Result<Figure> times(std::int64_t numerator, std::int64_t denominator = 1) const;
    /// this − other: unknown if either is unknown, n/a if either is n/a and none unknown.
    Result<Figure> minus(const Figure& other) const;

private:
    Money m_amount;
    State m_state = State::Unknown;
};

/// The sum of figures, kept with what it does not know. As a Figure it is unknown if any term
/// is; n/a terms add nothing; all n/a gives n/a; an empty sum is 0.
class FigureSum {
public:
    void add(const Figure& term);
    /// As add(), and remembers `name` if the term is unknown.
    void add(const Figure& term, const QString& name);
    void add(const FigureSum& other);

    /// Overflow when the amounts do not fit.
    Result<Figure> figure() const;
    /// The mean, rounded to öre: unknown if any term is unknown, n/a terms are not counted, n/a if
    /// none is left.
    Result<Figure> mean() const;
    /// The sum of the amounts alone.
    Result<Money> known() const;
    int unknownCount() const { return m_unknown; }
    int notApplicableCount() const { return m_notApplicable; }
    int amountCount() const { return m_amounts; }
    const std::vector<QString>& unknownNames() const { return m_unknownNames; }

private:
    Int128 m_ore = 0;
    int m_amounts = 0;
    int m_unknown = 0;
    int m_notApplicable = 0;
    std::vector<QString> m_unknownNames;
};

/// The sum of the figures by FigureSum's rules.
Result<Figure> sum(std::span<const Figure> figures);

/// The mean of the figures by FigureSum's rules.
Result<Figure> mean(std::span<const Figure> figures);

} // namespace nytto
