// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/sort_key.h"

#include "model/basics/number_input.h"
#include "model/tables/report.h"

namespace nytto {

namespace {

template <class T>
QVariant keyOf(const Result<T>& read) {
    return read ? SortKey()(*read) : QVariant();
}

} // namespace

QVariant readSortKey(const QString& text, const Column& column, const Language& language) {
    switch (column.type) {
    case ColumnType::Text:
        return text.isEmpty() ? QVariant() : QVariant(text);
    case ColumnType::Amount:
        return keyOf(parseFigure(text, column.unit, language));
    case ColumnType::Percent:
        return keyOf(parsePercent(text, language));
    case ColumnType::Quantity:
        return keyOf(parseQuantity(text, language));
    case ColumnType::Number: {
        bool isWhole = false;
        const qlonglong number = text.toLongLong(&isWhole);
        return isWhole ? QVariant(number) : QVariant();
    }
    case ColumnType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    }
    return {};
}

} // namespace nytto
