// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// The text, or its beginning where it is long: for the message that quotes what somebody gave.
inline QString excerpt(const QString& text) {
    constexpr qsizetype longest = 60;
    if (text.size() <= longest)
        return text;
    const bool cutsACharacter = text[longest - 2].isHighSurrogate();
    return text.left(cutsACharacter ? longest - 2 : longest - 1) + u'…';
}

} // namespace nytto
