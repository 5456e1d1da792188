// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/full_name.h"

#include "model/entities/allocation/service_part.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"

#include <QCoreApplication>

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

/// What tells a text of a report from the others of its year.
QString chapterIn(const AnyEntity& entity) {
    const FieldInfo* field = entityInfo(entity).field(QStringLiteral("chapter"));
    const Value value = field ? valueOf(entity, *field) : Value();
    const auto* chapter = std::get_if<qint64>(&value);
    return chapter && *chapter >= 0 && static_cast<std::size_t>(*chapter) < field->choices.size()
               ? QCoreApplication::translate(
                     "choices", field->choices[static_cast<std::size_t>(*chapter)].label)
               : QString();
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
    const QString chapter = chapterIn(entity);
    if (place.isEmpty() && chapter.isEmpty())
        return (nameOf(entity) + u' ' + year).trimmed();
    if (place.isEmpty())
        place << nameOf(entity);
    if (!chapter.isEmpty())
        place << chapter;
    if (!year.isEmpty())
        place << year;
    return place.join(between);
}

QString fullNameOf(const Contents& contents, const EntityRef& ref) {
    const auto entity = contents.find(ref);
    return entity ? fullNameOf(contents, *entity) : QString();
}

} // namespace nytto
