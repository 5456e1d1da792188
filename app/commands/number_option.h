// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "model/basics/result.h"

#include <algorithm>

namespace nytto {

/// What was given for an option that is a number, unless there are blanks around it: a script that
/// puts them there has gone wrong. What else a number may look like its reader says.
inline Result<QString> numberText(const char* option, const QString& given) {
    if (given == given.trimmed())
        return given;
    return usageError(Commands::tr("--%1 cannot be “%2”: a number has no blanks around it.")
                          .arg(QString::fromLatin1(option), given));
}

/// A whole number of digits alone; none where it is not, or too large.
inline std::optional<int> wholeNumber(const QString& given) {
    const bool isDigits = !given.isEmpty() && std::ranges::all_of(given, [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    bool fits = false;
    const int number = given.toInt(&fits);
    return isDigits && fits ? std::optional(number) : std::nullopt;
}

} // namespace nytto
