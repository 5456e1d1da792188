// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entered_fields.h"

namespace nytto {

std::vector<const FieldInfo*> enteredFields(const EntityInfo& info) {
    std::vector<const FieldInfo*> fields;
    for (const FieldInfo& field : info.fields)
        if (&field != &info.fields.front() && !field.owner && !field.programKey) // the position
            fields.push_back(&field);
    return fields;
}

QStringList formFields(const EntityInfo& info, const QStringList& first,
                       const QStringList& elsewhere) {
    QStringList keys = first;
    qsizetype after = keys.size(); // what is declared before all that is named stands last
    for (const FieldInfo* field : enteredFields(info)) {
        const QString key = field->keyString();
        if (const qsizetype at = keys.indexOf(key); at >= 0)
            after = at + 1;
        else if (field->type != FieldType::Series && !elsewhere.contains(key))
            keys.insert(after++, key);
    }
    return keys;
}

} // namespace nytto
