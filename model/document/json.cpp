// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json.h"

#include "model/document/edit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace nytto {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("json", text);
}
Error bad(const QString& message) {
    return {ErrorCode::BadInput, message};
}

// A namespace of our own for names that stand for ids (RFC 4122, version 5).
QUuid uuidOfName(const QString& name) {
    static const QUuid nameSpace(QStringLiteral("{6d0f3a52-58c5-4c0e-9f6b-4f0a7f1b2c11}"));
    return QUuid::createUuidV5(nameSpace, name);
}

QString text(const QUuid& uuid) {
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

Result<QUuid> readId(const QJsonValue& json) {
    const QString given = json.toString();
    if (!json.isString())
        return bad(say("An id is a text."));
    if (given.isEmpty())
        return QUuid();
    if (const QUuid uuid = QUuid::fromString(given); !uuid.isNull())
        return uuid;
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9._-]{1,100}\\z"));
    if (!name.match(given).hasMatch())
        return bad(say("“%1” is no id: it is neither a UUID nor a name of letters, digits, "
                       "“.”, “_” and “-”.")
                       .arg(given));
    return uuidOfName(given);
}

QJsonValue figureJson(const Figure& figure) {
    if (figure.isAmount())
        return QJsonObject{{QStringLiteral("amount"), figure.amount().toPlain()}};
    return QJsonObject{{QStringLiteral("state"), figure.isUnknown()
                                                     ? QStringLiteral("unknown")
                                                     : QStringLiteral("not-applicable")}};
}

Result<Figure> readFigure(const QJsonValue& json) {
    if (json.isString()) {
        NYTTO_TRY(amount, Money::fromPlain(json.toString()));
        return Figure(amount);
    }
    const QJsonObject object = json.toObject();
    const QString state = object.value(QStringLiteral("state")).toString();
    if (object.size() == 1 && object.value(QStringLiteral("amount")).isString()) {
        NYTTO_TRY(amount, Money::fromPlain(object.value(QStringLiteral("amount")).toString()));
        return Figure(amount);
    }
    if (object.size() == 1 && state == QLatin1String("unknown"))
        return Figure::unknown();
    if (object.size() == 1 && state == QLatin1String("not-applicable"))
        return Figure::notApplicable();
    return bad(say("A figure is {\"amount\": \"494500.00\"}, {\"state\": \"unknown\"} or "
                   "{\"state\": \"not-applicable\"}."));
}

Result<int> indexOf(std::span<const Choice> choices, const QString& key) {
    QStringList known;
    for (std::size_t at = 0; at < choices.size(); ++at) {
        if (key == QLatin1String(choices[at].key))
            return static_cast<int>(at);
        known << QLatin1String(choices[at].key);
    }
    return bad(say("“%1” is none of the choices: %2.").arg(key, known.join(QStringLiteral(", "))));
}

QJsonValue seriesJson(const FieldInfo& field, const YearSeries& series) {
    QJsonObject years;
    for (const YearSeries::Cell& cell : series.cells()) {
        const QString year = QString::number(cell.year);
        if (field.choices.empty()) {
            years.insert(year, figureJson(cell.figure));
            continue;
        }
        QJsonObject kinds = years.value(year).toObject();
        kinds.insert(QLatin1String(field.choices[static_cast<std::size_t>(cell.kind)].key),
                     figureJson(cell.figure));
        years.insert(year, kinds);
    }
    return years;
}

Done readYear(const FieldInfo& field, int year, const QJsonValue& json, YearSeries& series) {
    if (field.choices.empty()) {
        NYTTO_TRY(figure, readFigure(json));
        series.set(year, figure);
        return {};
    }
    if (!json.isObject())
        return bad(say("A year of this series is an object of kinds."));
    const QJsonObject kinds = json.toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        NYTTO_TRY(index, indexOf(field.choices, kind.key()));
        NYTTO_TRY(figure, readFigure(kind.value()).in(kind.key()));
        series.set(year, index, figure);
    }
    return {};
}

Result<Value> readSeries(const FieldInfo& field, const QJsonValue& json) {
    if (!json.isObject())
        return bad(say("A series is an object of years."));
    YearSeries series;
    const QJsonObject years = json.toObject();
    for (auto year = years.begin(); year != years.end(); ++year) {
        bool isNumber = false;
        const int number = year.key().toInt(&isNumber);
        if (!isNumber || number < 1900 || number > 2200)
            return bad(say("“%1” is no year.").arg(year.key()));
        NYTTO_CHECK(readYear(field, number, year.value(), series).in(year.key()));
    }
    return Value(series);
}

Result<Value> readText(const FieldInfo& field, const QString& given) {
    switch (field.type) {
    case FieldType::Choice: {
        NYTTO_TRY(index, indexOf(field.choices, given));
        return Value(qint64{index});
    }
    case FieldType::Money: {
        NYTTO_TRY(money, Money::fromPlain(given));
        return Value(money);
    }
    case FieldType::Rate: {
        NYTTO_TRY(rate, Rate::fromPlainPercent(given));
        return Value(rate);
    }
    case FieldType::Quantity: {
        NYTTO_TRY(quantity, Quantity::fromPlain(given));
        return Value(quantity);
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(given, Qt::ISODate);
        if (!date.isValid() && !given.isEmpty())
            return bad(say("“%1” is no date such as 2025-01-31.").arg(given));
        return Value(date);
    }
    case FieldType::Month: {
        const std::optional<Month> month = Month::fromPlain(given);
        if (!month && !given.isEmpty())
            return bad(say("“%1” is no month such as 2020-04.").arg(given));
        return Value(month.value_or(Month{}));
    }
    default:
        return Value(given);
    }
}

Result<Value> readAnyReference(const QJsonValue& json) {
    const QJsonObject object = json.toObject();
    const QString kind = object.value(QStringLiteral("kind")).toString();
    if (object.size() != 2 || !object.contains(QStringLiteral("id")) || !entityInfo(kind))
        return bad(say("A reference is {\"kind\": \"service\", \"id\": \"…\"} with a kind that "
                       "exists."));
    NYTTO_TRY(id, readId(object.value(QStringLiteral("id"))));
    return Value(EntityRef{kind, id});
}

Result<Value> readReferences(const QJsonValue& json) {
    if (!json.isArray())
        return bad(say("References are an array of ids."));
    std::vector<QUuid> uuids;
    for (const QJsonValue& item : json.toArray()) {
        NYTTO_TRY(id, readId(item));
        uuids.push_back(id);
    }
    return Value(uuids);
}

QJsonObject entityJson(const EntityInfo& info, const void* entity, const QUuid& id) {
    const AnyEntity defaults = info.create();
    QJsonObject object{{QStringLiteral("id"), text(id)}};
    for (const FieldInfo& field : info.fields) {
        const Value value = field.get(entity);
        const bool isPosition = &field == &info.fields.front(); // read as the place in the array
        if (isPosition || value != valueOf(defaults, field))
            object.insert(QLatin1String(field.key), toJson(field, value));
    }
    return object;
}

/// Reads a document and keeps every fault with its place.
class Reader {
public:
    Result<Contents> read(const QByteArray& bytes) {
        QJsonParseError parsed;
        const QJsonDocument json = QJsonDocument::fromJson(bytes, &parsed);
        if (parsed.error != QJsonParseError::NoError)
            return syntaxError(bytes, parsed);
        if (const Done done = readHead(json); !done)
            return done.error();
        const QJsonObject root = json.object();
        for (auto member = root.begin(); member != root.end(); ++member)
            readMember(member.key(), member.value());
        if (m_faults.isEmpty())
            for (const Error& error : faultsIn(m_contents))
                m_faults << error.message;
        if (!m_faults.isEmpty())
            return bad(m_faults.join(u'\n'));
        return std::move(m_contents);
    }

private:
    static Error syntaxError(const QByteArray& bytes, const QJsonParseError& parsed) {
        const QByteArray before = bytes.left(parsed.offset);
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
        return bad(say("Line %1, column %2: this is not JSON (%3).")
                       .arg(line)
                       .arg(column)
                       .arg(parsed.errorString()));
    }

    static Done readHead(const QJsonDocument& json) {
        const QJsonObject root = json.object();
        if (root.value(QStringLiteral("format")).toString() != QLatin1String("nyttoportfoljen"))
            return bad(say("This is no document of Nyttoportföljen: \"format\" is not "
                           "\"nyttoportfoljen\"."));
        const int version = root.value(QStringLiteral("version")).toInt();
        if (version > jsonVersion)
            return Error{ErrorCode::Newer,
                         say("The document has version %1 of the format; this program reads up to "
                             "version %2. Use a newer version of the program.")
                             .arg(version)
                             .arg(jsonVersion)};
        if (version < 1)
            return bad(say("\"version\" is not a whole number from 1."));
        return {};
    }

    void readMember(const QString& key, const QJsonValue& value) {
        if (key == QLatin1String("format") || key == QLatin1String("version"))
            return;
        const EntityInfo* info = entityInfo(key);
        if (!info)
            fault(key, say("There is no such kind of entity."));
        else if (!value.isArray())
            fault(key, say("This is not an array."));
        else
            readEntities(*info, value.toArray());
    }

    void readEntities(const EntityInfo& info, const QJsonArray& array) {
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString place = QStringLiteral("%1[%2]").arg(info.keyString()).arg(at);
            if (array.at(at).isObject())
                readEntity(info, array.at(at).toObject(), static_cast<int>(at), place);
            else
                fault(place, say("This is not an object."));
        }
    }

    void readEntity(const EntityInfo& info, const QJsonObject& object, int at,
                    const QString& place) {
        AnyEntity entity = info.create();
        const FieldInfo& position = info.fields.front();
        position.set(pointerTo(entity), Value(qint64{at + 1}));
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == QLatin1String("id"))
                continue;
            const FieldInfo* field = info.field(member.key());
            if (!field) {
                fault(place, say("There is no field “%1”.").arg(member.key()));
                continue;
            }
            const Result<Value> value = fromJson(*field, member.value());
            if (!value)
                fault(place + u'.' + member.key(), value.error().message);
            else if (!field->set(pointerTo(entity), *value))
                fault(place + u'.' + member.key(), say("The value has the wrong type."));
        }
        const Result<QUuid> id = readId(object.value(QStringLiteral("id")));
        if (!id || id->isNull())
            fault(place + QStringLiteral(".id"),
                  id ? say("The id is missing.") : id.error().message);
        else
            keep(entity, *id, place);
    }

    void keep(AnyEntity& entity, const QUuid& id, const QString& place) {
        setId(entity, id);
        if (m_ids.contains(id)) {
            fault(place + QStringLiteral(".id"), say("The id is used more than once."));
            return;
        }
        m_ids.insert(id);
        m_contents.insert(entity);
    }

    void fault(const QString& place, const QString& message) {
        m_faults << place + QStringLiteral(": ") + message;
    }

    Contents m_contents;
    QSet<QUuid> m_ids;
    QStringList m_faults;
};

} // namespace

QJsonValue toJson(const FieldInfo& field, const Value& value) {
    struct Writer {
        const FieldInfo& field;
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool held) const { return held; }
        QJsonValue operator()(qint64 held) const {
            if (field.type == FieldType::Choice)
                return QLatin1String(field.choices[static_cast<std::size_t>(held)].key);
            return held;
        }
        QJsonValue operator()(const QString& held) const { return held; }
        QJsonValue operator()(Money held) const { return held.toPlain(); }
        QJsonValue operator()(const Figure& held) const { return figureJson(held); }
        QJsonValue operator()(Rate held) const { return held.toPlainPercent(); }
        QJsonValue operator()(Quantity held) const { return held.toPlain(); }
        QJsonValue operator()(const QDate& held) const { return held.toString(Qt::ISODate); }
        QJsonValue operator()(Month held) const { return held.toPlain(); }
        QJsonValue operator()(const QUuid& held) const { return text(held); }
        QJsonValue operator()(const std::vector<QUuid>& held) const {
            QJsonArray array;
            for (const QUuid& uuid : held)
                array.append(text(uuid));
            return array;
        }
        QJsonValue operator()(const EntityRef& held) const {
            if (held.isNull())
                return QJsonValue::Null;
            return QJsonObject{{QStringLiteral("kind"), held.kind},
                               {QStringLiteral("id"), text(held.id)}};
        }
        QJsonValue operator()(const YearSeries& held) const { return seriesJson(field, held); }
    };
    return std::visit(Writer{field}, value);
}

Result<Value> fromJson(const FieldInfo& field, const QJsonValue& json) {
    const bool isReference = field.type == FieldType::Reference;
    if (json.isNull() && field.nullable)
        return Value();
    switch (field.type) {
    case FieldType::Boolean:
        return json.isBool() ? Result<Value>(Value(json.toBool()))
                             : bad(say("This is not true or false."));
    case FieldType::Integer: {
        const double number = json.toDouble();
        if (!json.isDouble() || number != static_cast<double>(json.toInt(-1)))
            return bad(say("This is not a whole number."));
        return Value(qint64{json.toInt()});
    }
    case FieldType::Figure: {
        NYTTO_TRY(figure, readFigure(json));
        return Value(figure);
    }
    case FieldType::Series:
        return readSeries(field, json);
    case FieldType::References:
        return readReferences(json);
    case FieldType::AnyReference:
        return json.isNull() ? Result<Value>(Value(EntityRef())) : readAnyReference(json);
    default:
        break;
    }
    if (isReference && json.isNull())
        return Value(QUuid());
    if (!json.isString())
        return bad(say("This is not a text; amounts, rates and dates are texts as well."));
    if (isReference) {
        NYTTO_TRY(id, readId(json));
        return Value(id);
    }
    return readText(field, json.toString());
}

QByteArray toJson(const Contents& contents) {
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("nyttoportfoljen")},
                     {QStringLiteral("version"), jsonVersion}};
    for (const EntityInfo& info : entityInfos()) {
        QJsonArray array;
        contents.forEach(info.index, [&](const void* entity, const QUuid& id) {
            array.append(entityJson(info, entity, id));
        });
        if (!array.isEmpty())
            root.insert(info.keyString(), array);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Contents> contentsFromJson(const QByteArray& bytes) {
    return Reader().read(bytes);
}

} // namespace nytto
