// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/entities/any_entity.h"
#include "model/entities/field_info.h"

namespace nytto {

enum class Chapter;

/// One kind of entity. Whatever must be known of a kind stands here; see describe.h for how it is
/// declared.
struct EntityInfo {
    const char* key;                        ///< "service": in files, and EntityRef::kind
    const char* label;                      ///< English; context "entities"
    const char* plural;                     ///< likewise
    std::size_t index = 0;                  ///< in entityInfos()
    const std::type_info* idType = nullptr; ///< Id<Service>
    std::vector<FieldInfo> fields;          ///< "position" first
    /// The pages that show it, by the subject of their room; it is revealed on the first that can.
    std::vector<const char*> pages;
    /// What a new one is called until somebody names it; context "entities". Null for kinds without
    /// a name of their own.
    const char* provisionalName = nullptr;
    /// What a secret one is called that has no public name, "%1" its number; context "basics".
    /// Null for kinds that are secret only with another.
    const char* secretName = nullptr;
    bool ownerInName = false; ///< its full name has its owner's before its own
    /// The chapter of the annual analysis that misses what is missing of it; null: none of its own.
    Chapter (*chapterOf)(const void* entity) = nullptr;

    // A value of the kind without its C++ type.
    std::shared_ptr<void> (*make)() = nullptr; ///< defaults, a null id
    std::shared_ptr<void> (*copy)(const void* entity) = nullptr;
    bool (*equal)(const void* one, const void* other) = nullptr;
    QUuid (*idOf)(const void* entity) = nullptr;
    void (*setId)(void* entity, const QUuid& id) = nullptr;
    int (*positionOf)(const void* entity) = nullptr;

    QString keyString() const { return QString::fromLatin1(key); }
    /// Null when there is no such field.
    const FieldInfo* field(const QString& fieldKey) const;
    /// Those that people call it by, the first one first.
    std::vector<const FieldInfo*> nameFields() const;
    /// Null when no field has been declared so: `fieldWith(&FieldInfo::secretFlag)`.
    const FieldInfo* fieldWith(bool FieldInfo::*declared) const;
    /// Defaults, a null id.
    AnyEntity create() const { return {*this, make()}; }

    // What declare() says of a kind beside its fields.
    EntityInfo shownOn(std::vector<const char*> subjects) &&;
    EntityInfo calledAtFirst(const char* name) &&;
    EntityInfo calledWhenSecret(const char* name) &&;
    EntityInfo namedWithOwner() &&;
    EntityInfo inChapter(Chapter (*chapter)(const void* entity)) &&;
};

/// All kinds, in the order of dumps and of creation: what is referred to comes first where that is
/// possible.
const std::vector<EntityInfo>& entityInfos();
/// Null when there is no such kind.
const EntityInfo* entityInfo(const QString& key);

/// Every entity that `value` of `field` refers to.
std::vector<EntityRef> referencesIn(const FieldInfo& field, const Value& value);
/// The value without any reference to `target`.
Value withoutReference(const FieldInfo& field, const Value& value, const EntityRef& target);

/// Whether the value fits the field by itself: required, range, largest amount, real characters,
/// years and choices that exist. What passes can be written to a file and read without loss.
Done checkValue(const FieldInfo& field, const Value& value);

} // namespace nytto
