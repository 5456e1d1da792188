// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/recalculation.h"

#include "model/basics/number_input.h"

#include <QCoreApplication>

namespace nytto {

namespace {

/// The words of what cannot be recalculated.
struct Recalculations {
    Q_DECLARE_TR_FUNCTIONS(Recalculations)
};

constexpr int thousandths = 1000;      ///< of a quantity
constexpr int ratePerPercent = 10'000; ///< millionths

/// The first sign, of those that look alike; null where the text begins with none.
QChar signOf(const QString& text) {
    const QChar first = text.isEmpty() ? QChar() : text.front();
    if (first == u'×' || first == u'·')
        return u'*';
    if (first == u'÷')
        return u'/';
    if (first == u'−' || first == u'–')
        return u'-';
    return QStringView(u"+-*/").contains(first) && !first.isNull() ? first : QChar();
}

/// "3 %", and not "100*3 %".
bool isPlainPercent(const QString& text) {
    if (!text.endsWith(u'%') || text.count(u'%') > 1)
        return false;
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return QStringView(u"+-*/()×·÷−–").contains(c); });
}

Error tooLarge() {
    return {ErrorCode::Overflow,
            Recalculations::tr("An amount would be larger than a document can hold.")};
}

/// A whole number of `steps`.
Result<std::int64_t> roundedTo(const Fraction& number, std::int64_t step) {
    const auto steps = (number / Fraction(step)).rounded();
    if (!steps)
        return tooLarge();
    const auto whole = Money::ofOreChecked(Int128{steps->ore()} * step);
    if (!whole)
        return tooLarge();
    return whole->ore();
}

} // namespace

Result<Recalculation> Recalculation::read(const QString& text, const Language& language) {
    const QString body = text.trimmed();
    const QChar sign = signOf(body);
    if (sign.isNull())
        return Error{ErrorCode::BadInput,
                     Recalculations::tr("Begin with + − * or /, as in “+3 %”, “*1.03” or “-500”.")};
    const QString rest = body.mid(1).trimmed();
    NYTTO_TRY(number, parseCalculation(u'=' + rest, language));
    Recalculation change;
    if (sign == u'*') {
        change.m_factor = number;
    } else if (sign == u'/') {
        if (number.sign() == 0)
            return Error{ErrorCode::BadInput, Recalculations::tr("Nothing can be divided by 0.")};
        change.m_factor = Fraction(1) / number;
    } else if (isPlainPercent(rest)) {
        change.m_factor = sign == u'+' ? Fraction(1) + number : Fraction(1) - number;
    } else {
        change.m_added = sign == u'+' ? number : Fraction() - number;
    }
    return change;
}

Fraction Recalculation::of(const Fraction& number, int perUnit) const {
    return number * m_factor + m_added * Fraction(perUnit);
}

Result<Money> Recalculation::of(Money amount, MoneyUnit unit, const Rounding& rounding) const {
    const auto perUnit = static_cast<int>(orePer(unit));
    const std::int64_t step = rounding.amounts ? orePer(*rounding.amounts) : 1;
    NYTTO_TRY(ore, roundedTo(of(Fraction(amount.ore()), perUnit), step));
    if (ore > Money::largest().ore() || ore < -Money::largest().ore())
        return tooLarge();
    return Money::ofOre(ore);
}

Result<std::optional<Value>> Recalculation::of(const Value& value, MoneyUnit unit,
                                               const Rounding& rounding) const {
    if (const auto* amount = std::get_if<Money>(&value)) {
        NYTTO_TRY(changed, of(*amount, unit, rounding));
        return std::optional(Value(changed));
    }
    if (const auto* figure = std::get_if<Figure>(&value); figure && figure->isAmount()) {
        NYTTO_TRY(changed, of(figure->amount(), unit, rounding));
        return std::optional(Value(Figure(changed)));
    }
    if (const auto* quantity = std::get_if<Quantity>(&value)) {
        NYTTO_TRY(changed, roundedTo(of(Fraction(quantity->thousandths()), thousandths),
                                     rounding.wholeQuantities ? thousandths : 1));
        return std::optional(Value(Quantity::ofThousandths(changed)));
    }
    if (const auto* rate = std::get_if<Rate>(&value)) {
        NYTTO_TRY(changed, roundedTo(of(Fraction(rate->millionths()), ratePerPercent), 1));
        return std::optional(Value(Rate::ofMillionths(changed)));
    }
    return std::optional<Value>();
}

} // namespace nytto
