// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/plain_edit.h"

#include "model/basics/plain_text.h"
#include "model/entities/entity_info.h"

namespace nytto {

Edit withPlainBreaks(Edit edit) {
    for (Change& change : edit.changes) {
        if (!change.after)
            continue;
        for (const FieldInfo& field : entityInfo(*change.after).fields) {
            const Value held = valueOf(*change.after, field);
            const auto* text = std::get_if<QString>(&held);
            if (!text)
                continue;
            if (const QString plain = withPlainBreaks(*text); plain != *text)
                field.set(pointerTo(*change.after), plain);
        }
    }
    return edit;
}

} // namespace nytto
