// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/figure.h"

namespace nytto {

Result<Figure> Figure::times(std::int64_t numerator, std::int64_t denominator) const {
    if (!isAmount())
        return *this;
    NYTTO_TRY(product, m_amount.times(numerator, denominator));
    return Figure(product);
}

Result<Figure> Figure::minus(const Figure& other) const {
    if (isUnknown() || other.isUnknown())
        return unknown();
    if (isNotApplicable() || other.isNotApplicable())
        return notApplicable();
    NYTTO_TRY(difference, m_amount.minus(other.m_amount));
    return Figure(difference);
}

void FigureSum::add(const Figure& term) {
    switch (term.state()) {
    case Figure::State::Amount:
        m_ore += term.amount().ore();
        ++m_amounts;
        break;
    case Figure::State::Unknown:
        ++m_unknown;
        break;
    case Figure::State::NotApplicable:
        ++m_notApplicable;
        break;
    }
}

void FigureSum::add(const Figure& term, const QString& name) {
    add(term);
    if (term.isUnknown())
        m_unknownNames.push_back(name);
}

void FigureSum::add(const FigureSum& other) {
    m_ore += other.m_ore;
    m_amounts += other.m_amounts;
    m_unknown += other.m_unknown;
    m_notApplicable += other.m_notApplicable;
    m_unknownNames.insert(m_unknownNames.end(), other.m_unknownNames.begin(),
                          other.m_unknownNames.end());
}

Result<Figure> FigureSum::figure() const {
    if (m_unknown > 0)
        return Figure::unknown();
    if (m_amounts == 0 && m_notApplicable > 0)
        return Figure::notApplicable();
    NYTTO_TRY(amount, known());
    return Figure(amount);
}

Result<Money> FigureSum::known() const {
    return Money::ofOreChecked(m_ore);
}

Result<Figure> FigureSum::mean() const {
    if (m_unknown > 0)
        return Figure::unknown();
    if (m_amounts == 0)
        return Figure::notApplicable();
    NYTTO_TRY(amount, Money::ofOreChecked(roundedQuotient(m_ore, m_amounts)));
    return Figure(amount);
}

namespace {
FigureSum sumOf(std::span<const Figure> figures) {
    FigureSum total;
    for (const Figure& figure : figures)
        total.add(figure);
    return total;
}
} // namespace

Result<Figure> sum(std::span<const Figure> figures) {
    return sumOf(figures).figure();
}

Result<Figure> mean(std::span<const Figure> figures) {
    return sumOf(figures).mean();
}

} // namespace nytto
