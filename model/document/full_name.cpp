// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/full_name.h"

#include "model/entities/allocation/service_part.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"

namespace nytto {

namespace {
const auto between = QStringLiteral(" · ");

QStringList ownersOf(const Contents& contents, const AnyEntity& entity) {
    QStringList names;
    for (const FieldInfo& field : entityInfo(entity).fields)
        if (field.owner)
            for (const EntityRef& ref : referencesIn(field, valueOf(entity, field)))
                names << fullNameOf(contents, ref);
    names.removeAll(QString());
    return names;
}

QString yearOf(const AnyEntity& entity) {
    const FieldInfo* field = entityInfo(entity).field(QStringLiteral("year"));
    const Value value = field ? valueOf(entity, *field) : Value();
    const auto* year = std::get_if<qint64>(&value);
    return year ? QString::number(*year) : QString();
}
} // namespace

QString fullNameOf(const Contents& contents, const AnyEntity& entity) {
    const QString own = ownNameOf(entity);
    if (!own.isEmpty() && !entityInfo(entity).ownerInName)
        return own;
    QStringList place = ownersOf(contents, entity);
    if (!own.isEmpty())
        return (place << own).join(between);
    const QString year = yearOf(entity);
    if (place.isEmpty())
        return (nameOf(entity) + u' ' + year).trimmed();
    if (!year.isEmpty())
        place << year;
    return place.join(between);
}

QString fullNameOf(const Contents& contents, const EntityRef& ref) {
    const auto entity = contents.find(ref);
    return entity ? fullNameOf(contents, *entity) : QString();
}

} // namespace nytto
