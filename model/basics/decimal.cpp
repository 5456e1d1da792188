// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/decimal.h"

#include "model/basics/excerpt.h"
#include "model/basics/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace nytto {

QString plainDecimal(std::int64_t value, int scale, int minimumDecimals) {
    const Int128 absolute = value < 0 ? -Int128{value} : Int128{value};
    QString digits =
        QString::number(static_cast<quint64>(absolute)).rightJustified(scale + 1, u'0');
    QString whole = digits.left(digits.size() - scale);
    QString decimals = digits.right(scale);
    while (decimals.size() > minimumDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        whole += u'.' + decimals;
    return value < 0 ? u'-' + whole : whole;
}

namespace {
Error notDecimal(const QString& text, int scale) {
    return {ErrorCode::BadInput,
            QCoreApplication::translate("basics",
                                        "“%1” is not a number with a decimal point and at most %n "
                                        "decimal(s), such as 494500.00.",
                                        nullptr, scale)
                .arg(excerpt(text))};
}

bool isDigits(QStringView text) {
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

Result<std::int64_t> parsePlainDecimal(const QString& text, int scale) {
    const bool negative = text.startsWith(u'-');
    const QString body = negative ? text.mid(1) : text;
    const qsizetype point = body.indexOf(u'.');
    const QString whole = point < 0 ? body : body.left(point);
    const QString decimals = point < 0 ? QString() : body.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && decimals.isEmpty()) || decimals.size() > scale ||
        !isDigits(whole) || !isDigits(decimals))
        return notDecimal(text, scale);
    constexpr Int128 limit = Int128{std::numeric_limits<std::int64_t>::max()} + 1;
    Int128 value = 0;
    for (QChar digit : whole + decimals.leftJustified(scale, u'0'))
        value = std::min(value * 10 + (digit.unicode() - u'0'), limit + 1); // narrowed refuses it
    return narrowed(negative ? -value : value);
}

} // namespace nytto
