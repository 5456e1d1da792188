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
    auto operator<=>(const Month&) const = default;

    /// "2020-04"; empty when null.
    QString toPlain() const {
        return isNull() ? QString()
                        : QStringLiteral("%1-%2")
                              .arg(year, 4, 10, QChar(u'0'))
                              .arg(month, 2, 10, QChar(u'0'));
    }
    static std::optional<Month> fromPlain(const QString& text) {
        if (text.size() != 7 || text[4] != u'-')
            return std::nullopt;
        bool yearOk = false;
        bool monthOk = false;
        const Month result{text.left(4).toInt(&yearOk), text.right(2).toInt(&monthOk)};
        if (!yearOk || !monthOk || result.year < 1900 || result.month < 1 || result.month > 12)
            return std::nullopt;
        return result;
    }
};

} // namespace nytto
