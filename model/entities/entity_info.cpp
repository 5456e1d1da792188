// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_info.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

template <class T>
const char* targetKey() {
    if constexpr (requires { typename FieldAccess<T>::Target; })
        return FieldAccess<T>::Target::key;
    else
        return nullptr;
}

template <class T>
std::span<const Choice> choicesIn(const FieldDeclaration& declaration) {
    if constexpr (std::is_enum_v<T>)
        return choicesOf(T{});
    else if constexpr (requires { choicesOf(typename T::value_type{}); }) // an optional one
        return choicesOf(typename T::value_type{});
    else
        return declaration.choices;
}

template <class Entity, class Member, Member Entity::*Pointer>
FieldInfo fieldInfo(const FieldDeclaration& declaration) {
    using Access = FieldAccess<Member>;
    return {declaration.key,
            declaration.label,
            declaration.help,
            declaration.isLong ? FieldType::LongText : Access::fieldType,
            Access::nullable,
            declaration.isRequired,
            declaration.isOwner,
            declaration.isMasked,
            choicesIn<Member>(declaration),
            targetKey<Member>(),
            declaration.minimum,
            declaration.maximum,
            [](const void* entity) {
                return Access::give(static_cast<const Entity*>(entity)->*Pointer);
            },
            [](void* entity, const Value& value) {
                return Access::take(static_cast<Entity*>(entity)->*Pointer, value);
            }};
}

template <class Entity, class Member>
Member memberType(Member Entity::*);

template <class Entity, auto Pointer>
FieldInfo fieldInfo(const Field<Pointer>& declared) {
    using Member = decltype(memberType(Pointer));
    return fieldInfo<Entity, Member, Pointer>(declared.declaration);
}

template <class Entity>
EntityInfo makeInfo() {
    EntityInfo info{Entity::key,
                    Entity::label,
                    Entity::plural,
                    AnyEntity(std::in_place_type<Entity>).index(),
                    {},
                    [] { return AnyEntity(Entity{}); }};
    info.fields.push_back(fieldInfo<Entity>(
        field<&Entity::position>("position", QT_TRANSLATE_NOOP("fields", "Position"))));
    std::apply(
        [&info](const auto&... declared) {
            (info.fields.push_back(fieldInfo<Entity>(declared)), ...);
        },
        Entity::fields());
    return info;
}

template <class... Entities>
std::vector<EntityInfo> makeInfos(const std::variant<Entities...>*) {
    return {makeInfo<Entities>()...};
}

} // namespace

const FieldInfo* EntityInfo::field(const QString& fieldKey) const {
    const auto found = std::ranges::find_if(fields, [&](const FieldInfo& candidate) {
        return fieldKey == QLatin1String(candidate.key);
    });
    return found == fields.end() ? nullptr : &*found;
}

const std::vector<EntityInfo>& entityInfos() {
    static const std::vector<EntityInfo> infos = makeInfos(static_cast<AnyEntity*>(nullptr));
    return infos;
}

const EntityInfo* entityInfo(const QString& key) {
    const auto found = std::ranges::find_if(
        entityInfos(), [&](const EntityInfo& info) { return key == QLatin1String(info.key); });
    return found == entityInfos().end() ? nullptr : &*found;
}

const EntityInfo& entityInfo(const AnyEntity& entity) {
    return entityInfos()[entity.index()];
}

QUuid idOf(const AnyEntity& entity) {
    return std::visit([](const auto& held) { return held.id.uuid(); }, entity);
}

void setId(AnyEntity& entity, const QUuid& id) {
    std::visit([&](auto& held) { held.id = std::remove_reference_t<decltype(held.id)>(id); },
               entity);
}

int positionOf(const AnyEntity& entity) {
    return std::visit([](const auto& held) { return held.position; }, entity);
}

EntityRef refTo(const AnyEntity& entity) {
    return {entityInfo(entity).keyString(), idOf(entity)};
}

const void* pointerTo(const AnyEntity& entity) {
    return std::visit([](const auto& held) -> const void* { return &held; }, entity);
}

void* pointerTo(AnyEntity& entity) {
    return std::visit([](auto& held) -> void* { return &held; }, entity);
}

Value valueOf(const AnyEntity& entity, const FieldInfo& field) {
    return field.get(pointerTo(entity));
}

QString ownNameOf(const AnyEntity& entity) {
    const EntityInfo& info = entityInfo(entity);
    for (const char* key : {"name", "title", "municipality", "number"}) {
        const FieldInfo* field = info.field(QString::fromLatin1(key));
        if (!field)
            continue;
        const Value value = valueOf(entity, *field);
        if (const QString* text = std::get_if<QString>(&value); text && !text->isEmpty())
            return *text;
    }
    return {};
}

QString nameOf(const AnyEntity& entity) {
    const QString own = ownNameOf(entity);
    return own.isEmpty() ? QCoreApplication::translate("entities", entityInfo(entity).label) : own;
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
