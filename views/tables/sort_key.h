// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/value.h"

#include <QVariant>

namespace nytto {

struct Column;
class Language;

/// What values and cells are sorted by: numbers by their value, texts by the language's order.
/// Unknown and empty ones give nothing, and come last.
struct SortKey {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(bool on) const { return on ? 1 : 0; }
    QVariant operator()(qint64 number) const { return qlonglong{number}; }
    QVariant operator()(const QString& text) const { return text; }
    QVariant operator()(Money amount) const { return qlonglong{amount.ore()}; }
    QVariant operator()(const Figure& figure) const {
        return figure.isAmount() ? (*this)(figure.amount()) : QVariant();
    }
    QVariant operator()(Rate rate) const { return qlonglong{rate.millionths()}; }
    QVariant operator()(Quantity quantity) const { return qlonglong{quantity.thousandths()}; }
    QVariant operator()(const QDate& date) const { return date.isValid() ? date : QVariant(); }
    QVariant operator()(const Month& month) const {
        return (*this)(QDate(month.year, month.month, 1));
    }
    QVariant operator()(const auto&) const { return {}; }
};

template <class... Types>
QVariant sortKey(const std::variant<Types...>& content) {
    return std::visit(SortKey(), content);
}

/// What the cells of a column that stand for this text are sorted by: exact, amounts in the
/// column's unit unless another is named. Nothing where it is no value of such a column.
QVariant readSortKey(const QString& text, const Column& column, const Language& language);

} // namespace nytto
