// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_info.h"

#include <algorithm>

namespace nytto {

const FieldInfo* EntityInfo::field(const QString& fieldKey) const {
    const auto found = std::ranges::find_if(fields, [&](const FieldInfo& candidate) {
        return fieldKey == QLatin1String(candidate.key);
    });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<const FieldInfo*> EntityInfo::nameFields() const {
    std::vector<const FieldInfo*> names;
    for (const FieldInfo& field : fields)
        if (field.nameRank > 0)
            names.push_back(&field);
    std::ranges::stable_sort(names, {}, &FieldInfo::nameRank);
    return names;
}

const FieldInfo* EntityInfo::fieldWith(bool FieldInfo::*declared) const {
    const auto found = std::ranges::find_if(fields, declared);
    return found == fields.end() ? nullptr : &*found;
}

EntityInfo EntityInfo::shownOn(std::vector<const char*> subjects) && {
    pages = std::move(subjects);
    return std::move(*this);
}

EntityInfo EntityInfo::calledAtFirst(const char* name) && {
    provisionalName = name;
    return std::move(*this);
}

EntityInfo EntityInfo::calledWhenSecret(const char* name) && {
    secretName = name;
    return std::move(*this);
}

EntityInfo EntityInfo::namedWithOwner() && {
    ownerInName = true;
    return std::move(*this);
}

EntityInfo EntityInfo::inChapter(Chapter (*chapter)(const void* entity)) && {
    chapterOf = chapter;
    return std::move(*this);
}

std::vector<EntityRef> referencesIn(const FieldInfo& field, const Value& value) {
    std::vector<EntityRef> refs;
    if (const QUuid* uuid = std::get_if<QUuid>(&value); uuid && !uuid->isNull())
        refs.push_back({QString::fromLatin1(field.target), *uuid});
    if (const auto* uuids = std::get_if<std::vector<QUuid>>(&value))
        for (const QUuid& uuid : *uuids)
            refs.push_back({QString::fromLatin1(field.target), uuid});
    if (const EntityRef* ref = std::get_if<EntityRef>(&value); ref && !ref->isNull())
        refs.push_back(*ref);
    return refs;
}

Value withoutReference(const FieldInfo& field, const Value& value, const EntityRef& target) {
    if (const auto* uuids = std::get_if<std::vector<QUuid>>(&value)) {
        std::vector<QUuid> rest = *uuids;
        if (target.kind == QLatin1String(field.target))
            std::erase(rest, target.id);
        return rest;
    }
    const std::vector<EntityRef> refs = referencesIn(field, value);
    if (refs.size() != 1 || refs.front() != target)
        return value;
    if (std::holds_alternative<QUuid>(value))
        return QUuid();
    return EntityRef();
}

} // namespace nytto
