// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/any_entity.h"

#include "model/entities/entity_info.h"

#include <QCoreApplication>

namespace nytto {

void* AnyEntity::own() {
    // A value that is shared stays as it is for the others.
    if (m_row.use_count() > 1)
        m_row = m_info->copy(m_row.get());
    return const_cast<void*>(m_row.get());
}

bool AnyEntity::operator==(const AnyEntity& other) const {
    return m_info == other.m_info &&
           (m_row == other.m_row || m_info->equal(m_row.get(), other.m_row.get()));
}

const EntityInfo& entityInfo(const AnyEntity& entity) {
    return entity.info();
}

QUuid idOf(const AnyEntity& entity) {
    return entity.info().idOf(entity.row().get());
}

void setId(AnyEntity& entity, const QUuid& id) {
    entity.info().setId(entity.own(), id);
}

int positionOf(const AnyEntity& entity) {
    return entity.info().positionOf(entity.row().get());
}

EntityRef refTo(const AnyEntity& entity) {
    return {entity.info().keyString(), idOf(entity)};
}

const void* pointerTo(const AnyEntity& entity) {
    return entity.row().get();
}

void* pointerTo(AnyEntity& entity) {
    return entity.own();
}

Value valueOf(const AnyEntity& entity, const FieldInfo& field) {
    return field.get(entity.row().get());
}

QString ownNameOf(const AnyEntity& entity) {
    for (const FieldInfo* field : entity.info().nameFields()) {
        const Value value = valueOf(entity, *field);
        if (const QString* text = std::get_if<QString>(&value); text && !text->isEmpty())
            return *text;
    }
    return {};
}

QString nameOf(const AnyEntity& entity) {
    const QString own = ownNameOf(entity);
    return own.isEmpty() ? QCoreApplication::translate("entities", entity.info().label) : own;
}

} // namespace nytto
