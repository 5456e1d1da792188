// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verb.h"

#include <QCommandLineParser>

#include <algorithm>

namespace nytto {

extern const Verb newVerb;
extern const Verb dumpVerb;
extern const Verb loadVerb;
extern const Verb reportsVerb;
extern const Verb reportVerb;
extern const Verb checkVerb;
extern const Verb capitalCostVerb;

QString CommandLine::argument(int index) const {
    return m_parser.positionalArguments().at(index);
}

bool CommandLine::has(const char* option) const {
    return m_parser.isSet(QString::fromLatin1(option));
}

std::optional<QString> CommandLine::value(const char* option) const {
    const QString name = QString::fromLatin1(option);
    return m_parser.isSet(name) ? std::optional(m_parser.value(name)) : std::nullopt;
}

std::span<const Verb* const> verbs() {
    static constexpr const Verb* all[] = {&newVerb,    &dumpVerb,  &loadVerb,       &reportsVerb,
                                          &reportVerb, &checkVerb, &capitalCostVerb};
    return all;
}

const Verb* verbNamed(const QString& name) {
    const auto found = std::ranges::find_if(
        verbs(), [&](const Verb* verb) { return name == QLatin1String(verb->name); });
    return found == verbs().end() ? nullptr : *found;
}

} // namespace nytto
