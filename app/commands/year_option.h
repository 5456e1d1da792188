// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/number_option.h"
#include "model/basics/number_input.h"
#include "model/entities/entity_info.h"
#include "model/entities/settings.h"

namespace nytto {

/// The year of an option, within the bounds of the plan's first year, which the refusal of another
/// names; `otherwise` when the option was not given.
inline Result<int> yearOption(const CommandLine& line, const char* option, int otherwise) {
    const std::optional<QString> given = line.value(option);
    if (!given)
        return otherwise;
    NYTTO_TRY(text, numberText(option, *given));
    const FieldInfo& field = *entityInfoOf<Settings>().field(QStringLiteral("firstYear"));
    return parseYear(text, static_cast<int>(field.minimum), static_cast<int>(field.maximum))
        .in(QStringLiteral("--") + QLatin1String(option));
}

} // namespace nytto
