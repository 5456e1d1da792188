// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"
#include "model/entities/value.h"

#include <memory>

namespace nytto {

struct EntityInfo;

struct FieldInfo;

/// What is known of the kind with that key, which is one of entityInfos().
const EntityInfo& knownEntityInfo(const char* key);
template <EntityType T>
const EntityInfo& entityInfoOf() {
    static const EntityInfo& info = knownEntityInfo(T::key);
    return info;
}

/// An entity of any kind: a handle on a value that is shared, with a document too, until it is
/// changed. Copying it copies no texts.
class AnyEntity {
public:
    using Row = std::shared_ptr<const void>;

    template <EntityType T>
    explicit(false) AnyEntity(T entity)
        : m_info(&entityInfoOf<T>()), m_row(std::make_shared<const T>(std::move(entity))) {}
    /// `row` is of the kind.
    AnyEntity(const EntityInfo& info, Row row) : m_info(&info), m_row(std::move(row)) {}

    const EntityInfo& info() const { return *m_info; }
    const Row& row() const { return m_row; }
    /// Null when it is of another kind.
    template <EntityType T>
    const T* as() const {
        return is<T>() ? static_cast<const T*>(m_row.get()) : nullptr;
    }
    template <EntityType T>
    bool is() const {
        return m_info == &entityInfoOf<T>();
    }
    /// The value to change, from now on this handle's own; as FieldInfo::set takes it.
    void* own();

    /// Of one kind, with equal values.
    bool operator==(const AnyEntity& other) const;

private:
    const EntityInfo* m_info;
    Row m_row;
};

const EntityInfo& entityInfo(const AnyEntity& entity);
QUuid idOf(const AnyEntity& entity);
void setId(AnyEntity& entity, const QUuid& id);
int positionOf(const AnyEntity& entity);
EntityRef refTo(const AnyEntity& entity);
const void* pointerTo(const AnyEntity& entity);
/// To be written to; see AnyEntity::own().
void* pointerTo(AnyEntity& entity);
Value valueOf(const AnyEntity& entity, const FieldInfo& field);

/// Its name, title or number; empty for what has none, as a volume of a key.
QString ownNameOf(const AnyEntity& entity);
/// What a user calls it: its own name, else the label of its kind. Never empty.
QString nameOf(const AnyEntity& entity);

} // namespace nytto
