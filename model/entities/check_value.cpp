// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/plain_text.h"
#include "model/entities/entity_info.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

constexpr int firstDateYear = 1900;
constexpr int lastDateYear = 9999;

Error bad(const QString& message) {
    return {ErrorCode::RuleBroken, message};
}

Done checkAmount(Money amount) {
    if (amount > Money::largest() || amount < Money::ofOre(-Money::largest().ore()))
        return bad(QCoreApplication::translate(
            "entities", "The amount is 10 000 000 000 000 SEK or more; check its unit."));
    return {};
}

Done checkNumber(const FieldInfo& field, qint64 number, const auto& shown) {
    if (number >= field.minimum && number <= field.maximum)
        return {};
    return bad(QCoreApplication::translate("entities", "The value %1 is not between %2 and %3.")
                   .arg(shown(number), shown(field.minimum), shown(field.maximum)));
}

/// The values that a field of each type may hold. What passes can be written and read again
/// without loss.
struct Check {
    const FieldInfo& field;

    Done operator()(const auto&) const { return {}; }

    Done operator()(const QString& text) const {
        if (const auto at = firstControl(text))
            return bad(QCoreApplication::translate(
                           "entities", "The text holds a control character (%1, number %2 of the "
                                       "text), which cannot be shown or exported; type it again "
                                       "without.")
                           .arg(codeOf(text[*at]), QString::number(*at + 1)));
        return {};
    }

    Done operator()(qint64 number) const {
        if (field.type != FieldType::Choice)
            return checkNumber(field, number, [](qint64 limit) { return QString::number(limit); });
        if (number < 0 || number >= static_cast<qint64>(field.choices.size()))
            return bad(QCoreApplication::translate("entities", "This is none of the choices."));
        return {};
    }

    Done operator()(Rate rate) const {
        return checkNumber(field, rate.millionths(), [](qint64 limit) {
            return Rate::ofMillionths(limit).toPlainPercent() + QStringLiteral(" %");
        });
    }

    Done operator()(Quantity quantity) const {
        return checkNumber(field, quantity.thousandths(),
                           [](qint64 limit) { return Quantity::ofThousandths(limit).toPlain(); });
    }

    Done operator()(Money amount) const { return checkAmount(amount); }
    Done operator()(const Figure& figure) const { return checkAmount(figure.amount()); }

    Done operator()(const QDate& date) const {
        if (!date.isNull() && (date.year() < firstDateYear || date.year() > lastDateYear))
            return bad(QCoreApplication::translate("entities",
                                                   "The date is not of the years 1900 to 9999."));
        return {};
    }

    Done operator()(const Month& month) const {
        if (month != Month() && !month.isValid())
            return bad(QCoreApplication::translate("entities",
                                                   "The month is not of the years 1900 to 9999."));
        return {};
    }

    Done operator()(std::vector<QUuid> ids) const {
        std::ranges::sort(ids);
        if (std::ranges::adjacent_find(ids) != ids.end())
            return bad(QCoreApplication::translate("entities", "It refers to the same twice."));
        return {};
    }

    Done operator()(const EntityRef& ref) const {
        if (ref.isNull() && !ref.kind.isEmpty())
            return bad(
                QCoreApplication::translate("entities", "The reference has a kind, but no id."));
        return {};
    }

    Done operator()(const YearSeries& series) const {
        for (const YearSeries::Cell& cell : series.cells())
            if (const Done done = checkCell(cell); !done)
                return done.error().in(QString::number(cell.year));
        return {};
    }

    Done checkCell(const YearSeries::Cell& cell) const {
        if (cell.year < YearSeries::firstYear || cell.year > YearSeries::lastYear)
            return bad(QCoreApplication::translate("entities", "The year is not between %1 and %2.")
                           .arg(QString::number(YearSeries::firstYear),
                                QString::number(YearSeries::lastYear)));
        const auto kinds = std::max<std::size_t>(1, field.choices.size());
        if (cell.kind < 0 || static_cast<std::size_t>(cell.kind) >= kinds)
            return bad(QCoreApplication::translate("entities", "The series has no such kind."));
        return checkAmount(cell.figure.amount());
    }
};

bool isEmpty(const Value& value) {
    if (const QString* text = std::get_if<QString>(&value))
        return text->trimmed().isEmpty();
    if (const QUuid* uuid = std::get_if<QUuid>(&value))
        return uuid->isNull();
    if (const EntityRef* ref = std::get_if<EntityRef>(&value))
        return ref->isNull();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace

Done checkValue(const FieldInfo& field, const Value& value) {
    if (field.required && isEmpty(value))
        return bad(QCoreApplication::translate("entities", "A value is missing; it is required."));
    return std::visit(Check{field}, value);
}

} // namespace nytto
