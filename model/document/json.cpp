// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json.h"

#include "model/basics/excerpt.h"
#include "model/basics/plain_text.h"
#include "model/document/json_bytes.h"
#include "model/document/json_keys.h"
#include "model/document/json_values.h"
#include "model/document/json_words.h"
#include "model/document/public_faults.h"
#include "model/document/secret_texts.h"
#include "model/entities/entity_info.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nytto {

namespace {

Error bad(const QString& message) {
    return {ErrorCode::BadInput, message};
}

/// As many as anybody would mend before they try again.
constexpr qsizetype mostFaults = 100;

/// Reads a document and keeps every fault with its place.
class Reader {
public:
    Result<Contents> read(const QByteArray& bytes) {
        QJsonParseError parsed;
        const QJsonDocument json = jsonFromBytes(bytes, &parsed);
        if (parsed.error != QJsonParseError::NoError)
            return syntaxError(bytes, parsed);
        NYTTO_CHECK(readHead(json));
        for (const QString& place : doubledKeys(bytes))
            fault(place, Json::tr("This key stands here more than once."));
        const QJsonObject root = json.object();
        for (auto member = root.begin(); member != root.end(); ++member)
            readMember(member.key(), member.value());
        Contents contents;
        contents.insertAll(std::move(m_entities));
        const Language language(Language::ofSystem());
        if (m_faults.isEmpty())
            for (const Fault& each :
                 publicFaults(contents, SecretTexts(contents, language), language))
                fault(placeOf(each), sentenceOn(each));
        if (!m_faults.isEmpty()) {
            const int left = static_cast<int>(m_faults.size() - mostFaults);
            m_faults = m_faults.mid(0, mostFaults);
            if (left > 0)
                m_faults << Json::tr("… and %n more", "faults", left);
            const SecretTexts secrets(contents, language);
            for (QString& each : m_faults)
                each = secrets.masked(each);
            return bad(lines(m_faults));
        }
        return contents;
    }

private:
    /// A line each, whatever the texts hold that they quote.
    static QString lines(QStringList faults) {
        for (QString& each : faults)
            each = onOneLine(each);
        return faults.join(u'\n');
    }

    static Error syntaxError(const QByteArray& bytes, const QJsonParseError& parsed) {
        const QByteArray before = bytes.left(parsed.offset);
        const auto line = before.count('\n') + 1;
        const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return bad(Json::tr("Line %1, column %2: this is not JSON (%3).")
                       .arg(QString::number(line), QString::number(column), parsed.errorString()));
    }

    static Done readHead(const QJsonDocument& json) {
        const QJsonObject root = json.object();
        if (root.value(QStringLiteral("format")).toString() != QLatin1String("nyttoportfoljen"))
            return bad(Json::tr("This is no document of Nyttoportföljen: \"format\" is not "
                                "\"nyttoportfoljen\"."));
        const int version = root.value(QStringLiteral("version")).toInt();
        if (version > jsonVersion)
            return Error{
                ErrorCode::Newer,
                Json::tr("The document has version %1 of the format; this program reads up to "
                         "version %2. Use a newer version of the program.")
                    .arg(QString::number(version), QString::number(jsonVersion))};
        if (version < 1)
            return bad(Json::tr("\"version\" is not a whole number from 1."));
        return {};
    }

    void readMember(const QString& key, const QJsonValue& value) {
        if (key == QLatin1String("format") || key == QLatin1String("version"))
            return;
        const EntityInfo* info = entityInfo(key);
        if (!info)
            fault(excerpt(key), Json::tr("There is no such kind of entity."));
        else if (!value.isArray())
            fault(key, Json::tr("This is not an array."));
        else
            readEntities(*info, value.toArray());
    }

    void readEntities(const EntityInfo& info, const QJsonArray& array) {
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString place = placeIn(info.keyString(), at);
            if (array.at(at).isObject())
                readEntity(info, array.at(at).toObject(), at, place);
            else
                fault(place, Json::tr("This is not an object."));
        }
    }

    void readEntity(const EntityInfo& info, const QJsonObject& object, qsizetype at,
                    const QString& place) {
        AnyEntity entity = info.create();
        const FieldInfo& position = info.fields.front();
        position.set(pointerTo(entity), Value(qint64{at + 1}));
        for (auto member = object.begin(); member != object.end(); ++member)
            if (member.key() != QLatin1String("id"))
                readField(entity, member.key(), member.value(), place);
        readId(entity, object.value(QStringLiteral("id")), at, place + QStringLiteral(".id"));
        m_entities.push_back(std::move(entity));
    }

    void readField(AnyEntity& entity, const QString& key, const QJsonValue& json,
                   const QString& place) {
        const FieldInfo* field = entityInfo(entity).field(key);
        if (!field) {
            fault(place, Json::tr("There is no field “%1”.").arg(excerpt(key)));
            return;
        }
        const QString fieldPlace = place + u'.' + key;
        const Result<Value> value = m_values.read(*field, json, fieldPlace);
        if (!value)
            m_faults << value.error().message;
        else if (!field->set(pointerTo(entity), *value))
            fault(fieldPlace, Json::tr("The value has the wrong type."));
    }

    void readId(AnyEntity& entity, const QJsonValue& json, qsizetype at, const QString& place) {
        if (json.isUndefined()) {
            fault(place, Json::tr("The id is missing."));
            return;
        }
        const Result<QUuid> id = m_values.readId(json, place);
        if (!id)
            m_faults << id.error().message;
        else if (id->isNull())
            fault(place, Json::tr("The id is missing."));
        else if (m_indexes.contains(*id))
            fault(place, Json::tr("The id is used more than once."));
        else
            m_indexes.insert(*id, at);
        if (id)
            setId(entity, *id);
    }

    static QString placeIn(const QString& kind, qsizetype at) {
        return QStringLiteral("%1[%2]").arg(kind, QString::number(at));
    }

    QString placeOf(const Fault& fault) const {
        if (fault.subject.isNull())
            return {};
        const QString place = placeIn(fault.subject.kind, m_indexes.value(fault.subject.id));
        return fault.field.isEmpty() ? place : place + u'.' + fault.field;
    }

    QString sentenceOn(const Fault& fault) const {
        if (fault.missing.isNull())
            return fault.message;
        return Json::tr("There is no %1 with the id “%2”.")
            .arg(fault.missing.kind, m_values.nameOfId(fault.missing.id));
    }

    void fault(const QString& place, const QString& message) {
        m_faults << (place.isEmpty() ? message : place + QStringLiteral(": ") + message);
    }

    JsonValueReader m_values;
    std::vector<AnyEntity> m_entities;
    QHash<QUuid, qsizetype> m_indexes; ///< in the array of its kind
    QStringList m_faults;
};

QJsonArray entitiesJson(const Contents& contents, const EntityInfo& info) {
    const AnyEntity defaults = info.create();
    QJsonArray array;
    contents.forEach(info.index, [&](const void* entity, const QUuid& id) {
        QJsonObject object{{QStringLiteral("id"), id.toString(QUuid::WithoutBraces)}};
        for (const FieldInfo& field : info.fields) {
            const Value value = field.get(entity);
            const bool isPosition = &field == &info.fields.front(); // else read as the array's
            if (isPosition || value != valueOf(defaults, field))
                object.insert(QLatin1String(field.key), toJson(field, value));
        }
        array.append(object);
    });
    return array;
}

} // namespace

QByteArray toJson(const Contents& contents) {
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("nyttoportfoljen")},
                     {QStringLiteral("version"), jsonVersion}};
    for (const EntityInfo& info : entityInfos())
        if (const QJsonArray array = entitiesJson(contents, info); !array.isEmpty())
            root.insert(info.keyString(), array);
    return toBytes(QJsonDocument(root));
}

Result<Contents> contentsFromJson(const QByteArray& bytes) {
    return Reader().read(bytes);
}

} // namespace nytto
