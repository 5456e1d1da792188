// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"

#include <QHash>
#include <QJsonValue>

namespace nytto {

/// Reads values of a JSON document, each with the place where it stands ("service[3].cost"), which
/// is in front of every message.
class JsonValueReader {
public:
    Result<Value> read(const FieldInfo& field, const QJsonValue& json, const QString& place);
    Result<QUuid> readId(const QJsonValue& json, const QString& place);

    /// What the document calls an entity: its name where it gave one, else the id.
    QString nameOfId(const QUuid& id) const;

private:
    Result<Value> readText(const FieldInfo& field, const QString& given, const QString& place);
    Result<Value> readReferences(const QJsonValue& json, const QString& place);
    Result<Value> readAnyReference(const QJsonValue& json, const QString& place);

    QHash<QUuid, QString> m_names;
};

} // namespace nytto
