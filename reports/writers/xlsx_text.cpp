// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_text.h"

#include <algorithm>

namespace nytto {

namespace {

constexpr qsizetype escapeLength = 7; // _xHHHH_

bool isHexadecimal(QChar character) {
    return QStringLiteral("0123456789ABCDEFabcdef").contains(character);
}

} // namespace

bool isXlsxEscape(const QString& text, qsizetype at) {
    if (at + escapeLength > text.size() || text[at] != u'_' || text[at + 1] != u'x')
        return false;
    const QStringView digits = QStringView(text).mid(at + 2, 4);
    return text[at + 6] == u'_' && std::all_of(digits.begin(), digits.end(), isHexadecimal);
}

QByteArray xlsxText(const QString& text) {
    QString escaped = text;
    for (qsizetype at = text.lastIndexOf(QLatin1String("_x")); at >= 0;
         at = at > 0 ? text.lastIndexOf(QLatin1String("_x"), at - 1) : -1)
        if (isXlsxEscape(text, at))
            escaped.insert(at + 1, QStringLiteral("x005F_"));
    return escaped.toUtf8();
}

} // namespace nytto
