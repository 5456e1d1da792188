// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/cell_text.h"

#include "model/basics/decimal.h"
#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/basics/language.h"
#include "model/basics/money.h"
#include "model/basics/quantity.h"
#include "model/basics/rate.h"
#include "model/basics/whole_text.h"
#include "model/tables/report.h"

namespace nytto {

namespace {

struct Shown {
    const Column& column;
    const Language& language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Figure& figure) const {
        return language.figure(figure, column.unit, column.decimals);
    }
    QString operator()(Rate rate) const {
        return language.percent(rate, column.type == ColumnType::Percent ? column.decimals : 2);
    }
    QString operator()(Quantity quantity) const { return language.quantity(quantity); }
    QString operator()(qint64 number) const { return wholeText(number); }
    QString operator()(const QDate& date) const { return language.date(date); }
};

struct Plain {
    const Column& column;
    const Language& language;

    QString localised(const QString& plain) const {
        QString text = plain;
        return text.replace(u'.', language.locale().decimalPoint());
    }
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Figure& figure) const {
        if (!figure.isAmount())
            return language.figure(figure, column.unit);
        const int scale = column.unit == MoneyUnit::Kronor      ? 2
                          : column.unit == MoneyUnit::Thousands ? 5
                                                                : 8;
        return localised(plainDecimal(figure.amount().ore(), scale, 0));
    }
    QString operator()(Rate rate) const {
        return localised(rate.toPlainPercent()) + QStringLiteral(" %");
    }
    QString operator()(Quantity quantity) const { return localised(quantity.toPlain()); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
};

} // namespace

QString cellText(const Cell& cell, const Column& column, const Language& language) {
    return std::visit(Shown{column, language}, cell.content);
}

QString plainCellText(const Cell& cell, const Column& column, const Language& language) {
    return std::visit(Plain{column, language}, cell.content);
}

bool isNumeric(const Cell& cell) {
    return !std::holds_alternative<std::monostate>(cell.content) &&
           !std::holds_alternative<QString>(cell.content);
}

} // namespace nytto
