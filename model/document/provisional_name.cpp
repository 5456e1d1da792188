// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/provisional_name.h"

#include "model/entities/entity_info.h"

#include <algorithm>

namespace nytto {

QString provisionalName(const EntityInfo& info, const Language& language) {
    return info.provisionalName ? language.translate("entities", info.provisionalName) : QString();
}

bool isProvisionalName(const EntityInfo& info, const QString& text) {
    if (!info.provisionalName)
        return false;
    static const Language languages[] = {Language(Language::Code::Swedish),
                                         Language(Language::Code::English)};
    return std::ranges::any_of(languages, [&](const Language& language) {
        return text == language.translate("entities", info.provisionalName);
    });
}

} // namespace nytto
