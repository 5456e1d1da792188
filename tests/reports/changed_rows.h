// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/entities/entity_info.h"

#include <functional>

namespace nytto::test {

/// Whether a person writes it.
inline bool isText(const FieldInfo& field) {
    return !field.programKey &&
           (field.type == FieldType::Text || field.type == FieldType::LongText);
}

/// The contents with each row changed.
inline Contents changedRows(const Contents& contents,
                            const std::function<void(AnyEntity& row)>& change) {
    Contents result = contents;
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            AnyEntity row = *contents.find({info.keyString(), id});
            change(row);
            result.replace(row);
        });
    return result;
}

/// The contents with these words at the end of every text.
inline Contents withWords(const Contents& contents, const QString& words) {
    return changedRows(contents, [&](AnyEntity& row) {
        for (const FieldInfo& field : row.info().fields)
            if (const Value value = valueOf(row, field);
                isText(field) && !std::get<QString>(value).isEmpty())
                field.set(row.own(), Value(std::get<QString>(value) + u' ' + words));
    });
}

} // namespace nytto::test
