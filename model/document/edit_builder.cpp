// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"
#include "model/entities/entity_info.h"

#include <algorithm>

namespace nytto {

EditBuilder::EditBuilder(const Contents& contents, QString author, QString sentence, QDateTime now)
    : m_contents(contents), m_edit{QUuid::createUuid(),
                                   std::move(author),
                                   std::move(now),
                                   std::move(sentence),
                                   {}} {}

/// Where the edit says how the entity will be; `held` is what it is now, if the edit is new to it.
std::optional<AnyEntity>& EditBuilder::afterOf(const EntityRef& ref,
                                               const std::optional<AnyEntity>& held) {
    auto place = m_places.constFind(ref);
    if (place == m_places.constEnd()) {
        place = m_places.insert(ref, m_edit.changes.size());
        m_edit.changes.push_back({held, held});
    }
    return m_edit.changes[*place].after;
}

std::optional<AnyEntity> EditBuilder::current(const EntityRef& ref) const {
    const auto place = m_places.constFind(ref);
    return place == m_places.constEnd() ? m_contents.find(ref) : m_edit.changes[*place].after;
}

EditBuilder& EditBuilder::insert(AnyEntity entity) {
    if (idOf(entity).isNull())
        setId(entity, QUuid::createUuid());
    const EntityRef ref = refTo(entity);
    afterOf(ref, std::nullopt) = std::move(entity);
    return *this;
}

EditBuilder& EditBuilder::update(const AnyEntity& after) {
    const EntityRef ref = refTo(after);
    afterOf(ref, m_contents.find(ref)) = after;
    return *this;
}

EditBuilder& EditBuilder::remove(const EntityRef& ref) {
    if (!current(ref))
        return *this;
    Refs gone;
    for (std::vector<EntityRef> next{ref}; !next.empty();) {
        for (const EntityRef& each : next)
            afterOf(each, m_contents.find(each)).reset();
        const Refs owners(next.begin(), next.end());
        gone.unite(owners);
        next = belongingTo(owners);
    }
    clearReferences(gone);
    return *this;
}

/// Every entity of a kind as the edit leaves it.
void EditBuilder::forEach(const EntityInfo& info,
                          const std::function<void(const void*, const QUuid&)>& visit) const {
    const QString kind = info.keyString();
    m_contents.forEach(info.index, [&](const void* entity, const QUuid& id) {
        if (!m_places.contains({kind, id}))
            visit(entity, id);
    });
    for (const Change& change : m_edit.changes)
        if (change.after && &change.after->info() == &info)
            visit(pointerTo(*change.after), idOf(*change.after));
}

namespace {
/// Whether a field of an entity refers to any of `targets`.
bool refersTo(const QSet<EntityRef>& targets, const FieldInfo& field, const void* entity) {
    return std::ranges::any_of(referencesIn(field, field.get(entity)),
                               [&](const EntityRef& ref) { return targets.contains(ref); });
}

/// The fields of a kind that may refer to entities of `kinds`.
std::vector<const FieldInfo*> referringFields(const EntityInfo& info, const QSet<QString>& kinds) {
    std::vector<const FieldInfo*> fields;
    for (const FieldInfo& field : info.fields)
        if (field.type == FieldType::AnyReference ||
            (field.target && kinds.contains(QString::fromLatin1(field.target))))
            fields.push_back(&field);
    return fields;
}

QSet<QString> kindsOf(const QSet<EntityRef>& refs) {
    QSet<QString> kinds;
    for (const EntityRef& ref : refs)
        kinds.insert(ref.kind);
    return kinds;
}
} // namespace

std::vector<EntityRef> EditBuilder::belongingTo(const Refs& owners) const {
    std::vector<EntityRef> belonging;
    for (const EntityInfo& info : entityInfos()) {
        std::vector<const FieldInfo*> fields = referringFields(info, kindsOf(owners));
        std::erase_if(fields, [](const FieldInfo* field) { return !field->owner; });
        if (fields.empty())
            continue;
        forEach(info, [&](const void* entity, const QUuid& id) {
            if (std::ranges::any_of(
                    fields, [&](const FieldInfo* f) { return refersTo(owners, *f, entity); }))
                belonging.push_back({info.keyString(), id});
        });
    }
    return belonging;
}

void EditBuilder::clearReferences(const Refs& gone) {
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo* field : referringFields(info, kindsOf(gone))) {
            std::vector<QUuid> holders;
            forEach(info, [&](const void* entity, const QUuid& id) {
                if (refersTo(gone, *field, entity))
                    holders.push_back(id);
            });
            for (const QUuid& id : holders) {
                AnyEntity holder = *current({info.keyString(), id});
                Value value = valueOf(holder, *field);
                for (const EntityRef& ref : referencesIn(*field, value))
                    if (gone.contains(ref))
                        value = withoutReference(*field, value, ref);
                field->set(pointerTo(holder), value);
                update(holder);
            }
        }
}

Edit EditBuilder::build() const {
    Edit edit = m_edit;
    std::erase_if(edit.changes, [](const Change& change) { return change.before == change.after; });
    return edit;
}

} // namespace nytto
