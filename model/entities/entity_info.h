// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/all.h"

#include <span>
#include <vector>

namespace nytto {

/// One field of one entity, without its C++ type: what storage, JSON, tables, forms, history and
/// Excel columns are made from.
struct FieldInfo {
    const char* key;   ///< in files; never reused for another meaning
    const char* label; ///< English; translate with context "fields" when shown
    const char* help;  ///< likewise; may be empty
    FieldType type;
    bool nullable;                   ///< may hold nothing (std::monostate)
    bool required;                   ///< a text or reference that may not be empty
    bool owner;                      ///< a reference to what the entity belongs to, if set
    bool masked;                     ///< not shown where the entity is secret
    std::span<const Choice> choices; ///< of a Choice; the kinds of a Series (empty: only one)
    const char* target;              ///< the kind that a Reference or References leads to, or null
    qint64 minimum;                  ///< of an Integer or, in millionths, a Rate
    qint64 maximum;

    /// `entity` points to a value of the entity's own type.
    Value (*get)(const void* entity);
    /// False when the value is of another type.
    bool (*set)(void* entity, const Value& value);

    QString keyString() const { return QString::fromLatin1(key); }
};

/// One kind of entity.
struct EntityInfo {
    const char* key;               ///< "service": in files, and EntityRef::kind
    const char* label;             ///< English; context "entities"
    const char* plural;            ///< likewise
    std::size_t index;             ///< in AnyEntity and in entityInfos()
    std::vector<FieldInfo> fields; ///< "position" first
    AnyEntity (*create)();         ///< defaults, a null id

    QString keyString() const { return QString::fromLatin1(key); }
    /// Null when there is no such field.
    const FieldInfo* field(const QString& fieldKey) const;
};

/// All kinds, in the order of AnyEntity.
const std::vector<EntityInfo>& entityInfos();
/// Null when there is no such kind.
const EntityInfo* entityInfo(const QString& key);
const EntityInfo& entityInfo(const AnyEntity& entity);
template <class T>
const EntityInfo& entityInfoOf() {
    return entityInfos()[AnyEntity(std::in_place_type<T>).index()];
}

QUuid idOf(const AnyEntity& entity);
void setId(AnyEntity& entity, const QUuid& id);
int positionOf(const AnyEntity& entity);
EntityRef refTo(const AnyEntity& entity);
template <class T>
EntityRef refTo(Id<T> id) {
    static const QString kind = QString::fromLatin1(T::key); // one text that all share
    return {kind, id.uuid()};
}
template <class T>
requires requires(const T& entity) {
    entity.id.uuid();
}
EntityRef refTo(const T& entity) {
    return refTo(entity.id);
}
const void* pointerTo(const AnyEntity& entity);
void* pointerTo(AnyEntity& entity);
Value valueOf(const AnyEntity& entity, const FieldInfo& field);

/// Its name, title or number; empty for what has none, as a volume of a key.
QString ownNameOf(const AnyEntity& entity);
/// What a user calls it: its own name, else the label of its kind. Never empty.
QString nameOf(const AnyEntity& entity);

/// Every entity that `value` of `field` refers to.
std::vector<EntityRef> referencesIn(const FieldInfo& field, const Value& value);
/// The value without any reference to `target`.
Value withoutReference(const FieldInfo& field, const Value& value, const EntityRef& target);

/// Whether the value fits the field by itself: required, range, largest amount, real characters,
/// years and choices that exist. What passes can be written to a file and read without loss.
Done checkValue(const FieldInfo& field, const Value& value);

} // namespace nytto
