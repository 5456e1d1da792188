// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"
#include "model/entities/field_access.h"

#include <initializer_list>
#include <memory>

namespace nytto {

// How an entity is declared, for its source file only (never for a header: these templates are
// what takes long to compile):
//
//     EntityInfo Service::declare() {
//         return describe<Service>(QT_TRANSLATE_NOOP("entities", "Service"), …plural…,
//                                  {field<&Service::name>("name", …label…).name().required(), …})
//             .shownOn({"services"});
//     }

/// A field and what is said of it.
class Field {
public:
    explicit Field(const FieldInfo& info) : m_info(info) {}
    operator const FieldInfo&() const { return m_info; }

    /// A sentence for the one who fills it in.
    Field help(const char* text) const { return with(&FieldInfo::help, text); }
    Field required() const { return with(&FieldInfo::required, true); }
    /// A text of paragraphs.
    Field paragraphs() const { return with(&FieldInfo::type, FieldType::LongText); }
    /// The entity belongs to what this refers to, and is removed with it.
    Field owner() const { return ownerIfSet().required(); }
    /// Likewise, but it may refer to nothing.
    Field ownerIfSet() const { return with(&FieldInfo::owner, true); }
    /// Not shown where the entity is secret.
    Field masked() const { return with(&FieldInfo::masked, true); }
    /// A text by which the program finds something; no person wrote it.
    Field programKey() const { return with(&FieldInfo::programKey, true); }
    /// People call the entity by it; those of a higher rank only where this is empty.
    Field name(int rank = 1) const { return with(&FieldInfo::nameRank, rank); }
    /// What everybody may call the entity while it is secret.
    Field publicName() const { return with(&FieldInfo::publicName, true); }
    /// Yes: the entity is secret.
    Field secretFlag() const { return with(&FieldInfo::secretFlag, true); }
    /// The entity is about what this refers to, and is secret where that is.
    Field secretWith() const { return with(&FieldInfo::secretWith, true); }
    /// Where it is set: what is missing of the entity is missing in the chapter of that.
    Field chapterWith() const { return with(&FieldInfo::chapterWith, true); }
    /// Its years are years that the document says something about; so are those of every series.
    Field reportYear() const { return with(&FieldInfo::reportYear, true); }
    /// The unit in which the amounts of the entity, and of what belongs to it, were printed: such
    /// an amount is rounded to it. Where it is empty, what the settings say holds (printed_unit.h).
    /// Amounts of which a sum says nothing: prices, bounds of a range, what sources state.
    Field notAddedUp() const { return with(&FieldInfo::addsUp, false); }
    Field printedUnit() const { return with(&FieldInfo::printedUnit, true); }
    /// The kinds of a series.
    Field kinds(std::span<const Choice> list) const { return with(&FieldInfo::choices, list); }
    Field between(qint64 low, qint64 high) const {
        return with(&FieldInfo::minimum, low).with(&FieldInfo::maximum, high);
    }

private:
    template <class T>
    Field with(T FieldInfo::*what, T value) const {
        Field copy = *this;
        copy.m_info.*what = value;
        return copy;
    }

    FieldInfo m_info;
};

namespace declaring {

template <class Member>
std::span<const Choice> choicesIn() {
    if constexpr (std::is_enum_v<Member>)
        return choicesOf(Member{});
    else if constexpr (requires { typename Member::value_type; })
        if constexpr (std::is_enum_v<typename Member::value_type>) // an optional one
            return choicesOf(typename Member::value_type{});
        else
            return {};
    else
        return {};
}

template <auto Pointer, class Entity, class Member>
Field fieldOf(const char* key, const char* label, Member Entity::*) {
    using Access = FieldAccess<Member>;
    FieldInfo info{key, label};
    info.type = Access::fieldType;
    info.nullable = Access::nullable;
    info.reportYear = info.type == FieldType::Series;
    info.choices = choicesIn<Member>();
    if constexpr (requires { typename Access::Target; }) // which need not be complete
        info.targetId = &typeid(Id<typename Access::Target>);
    info.get = [](const void* entity) {
        return Access::give(static_cast<const Entity*>(entity)->*Pointer);
    };
    info.set = [](void* entity, const Value& value) {
        return Access::take(static_cast<Entity*>(entity)->*Pointer, value);
    };
    return Field(info);
}

} // namespace declaring

/// A member as a field; `label` with context "fields".
template <auto Pointer>
Field field(const char* key, const char* label) {
    return declaring::fieldOf<Pointer>(key, label, Pointer);
}

/// A kind of entity; labels with context "entities".
template <class T>
EntityInfo describe(const char* label, const char* plural, std::initializer_list<Field> fields) {
    EntityInfo info;
    info.key = T::key;
    info.label = label;
    info.plural = plural;
    info.idType = &typeid(Id<T>);
    info.fields.push_back(field<&T::position>("position", QT_TRANSLATE_NOOP("fields", "Position")));
    info.fields.insert(info.fields.end(), fields.begin(), fields.end());
    info.make = []() -> std::shared_ptr<void> { return std::make_shared<T>(); };
    info.copy = [](const void* entity) -> std::shared_ptr<void> {
        return std::make_shared<T>(*static_cast<const T*>(entity));
    };
    info.equal = [](const void* one, const void* other) {
        return *static_cast<const T*>(one) == *static_cast<const T*>(other);
    };
    info.idOf = [](const void* entity) { return static_cast<const T*>(entity)->id.uuid(); };
    info.setId = [](void* entity, const QUuid& id) { static_cast<T*>(entity)->id = Id<T>(id); };
    info.positionOf = [](const void* entity) { return static_cast<const T*>(entity)->position; };
    return info;
}

} // namespace nytto
