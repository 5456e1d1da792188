// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/translation.h"
#include "app/commands/verb.h"
#include "model/basics/result.h"

namespace nytto {

class CommandLine;

/// The place of an option's word in its list, the first one when the option was not given. Another
/// word is refused, with the list.
inline Result<int> choiceOf(const CommandLine& line, const char* option, const QStringList& words) {
    const std::optional<QString> given = line.value(option);
    if (!given)
        return 0;
    if (const qsizetype at = words.indexOf(*given); at >= 0)
        return static_cast<int>(at);
    return usageError(
        Commands::tr("--%1 cannot be “%2”; it is one of %3.")
            .arg(QString::fromLatin1(option), *given, words.join(QStringLiteral(", "))));
}

} // namespace nytto
