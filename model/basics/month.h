// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace nytto {

/// A calendar month; the default is none.
struct Month {
    int year = 0;
    int month = 0; ///< 1 to 12

    bool isNull() const { return month == 0; }
    /// Whether it is a month of the years 1900 to 9999.
    bool isValid() const { return year >= 1900 && year <= 9999 && month >= 1 && month <= 12; }
    auto operator<=>(const Month&) const = default;

    /// "2020-04"; empty when null.
    QString toPlain() const {
        return isNull() ? QString()
                        : QStringLiteral("%1-%2")
                              .arg(year, 4, 10, QChar(u'0'))
                              .arg(month, 2, 10, QChar(u'0'));
    }
    /// Reads toPlain()'s form; nothing when it is not a valid month in exactly that form.
    static std::optional<Month> fromPlain(const QString& text) {
        const Month result{text.left(4).toInt(), text.right(2).toInt()};
        return result.isValid() && result.toPlain() == text ? std::optional(result) : std::nullopt;
    }
};

} // namespace nytto
