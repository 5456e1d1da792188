// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// As numbers are shown; a hyphen would end the line behind it.
constexpr char16_t minusSign = 0x2212;

/// A whole number as it is shown: not grouped, a minus sign in front.
inline QString wholeText(qint64 number) {
    return QString::number(number).replace(u'-', QChar(minusSign));
}

} // namespace nytto
