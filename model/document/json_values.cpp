// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json_values.h"

#include "model/basics/excerpt.h"
#include "model/basics/figure_json.h"
#include "model/basics/plain_text.h"
#include "model/document/json.h"
#include "model/document/json_words.h"
#include "model/entities/entity_info.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace nytto {

namespace {

Error bad(const QString& place, const QString& message) {
    const Error error{ErrorCode::BadInput, message};
    return place.isEmpty() ? error : error.in(place);
}

/// The same with its place in front.
template <class T>
Result<T> at(const QString& place, Result<T> result) {
    return result ? std::move(result) : Result<T>(bad(place, result.error().message));
}

QString inside(const QString& place, const QString& key) {
    return place.isEmpty() ? key : place + u'.' + key;
}

// A namespace of our own for names that stand for ids (RFC 4122, version 5).
QUuid uuidOfName(const QString& name) {
    static const QUuid nameSpace(QStringLiteral("{6d0f3a52-58c5-4c0e-9f6b-4f0a7f1b2c11}"));
    return QUuid::createUuidV5(nameSpace, name);
}

QString text(const QUuid& uuid) {
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

/// The UUID that is written whole, with braces or without; null when it is something else.
QUuid writtenUuid(const QString& given) {
    const QUuid uuid = QUuid::fromString(given); // takes a beginning for the whole
    const bool whole = given.compare(uuid.toString(), Qt::CaseInsensitive) == 0 ||
                       given.compare(text(uuid), Qt::CaseInsensitive) == 0;
    return whole ? uuid : QUuid();
}

Result<Figure> readFigure(const QJsonValue& json, const QString& place) {
    const QJsonObject object = json.toObject();
    const QJsonValue amount = json.isString() ? json : object.value(QStringLiteral("amount"));
    if (amount.isString() && object.size() <= 1) {
        NYTTO_TRY(money, at(place, Money::fromPlain(amount.toString())));
        return Figure(money);
    }
    const QString state = object.value(QStringLiteral("state")).toString();
    if (object.size() == 1 && state == QLatin1String("unknown"))
        return Figure::unknown();
    if (object.size() == 1 && state == QLatin1String("not-applicable"))
        return Figure::notApplicable();
    return bad(place,
               Json::tr("A figure is {\"amount\": \"494500.00\"}, {\"state\": \"unknown\"} or "
                        "{\"state\": \"not-applicable\"}."));
}

Result<int> indexOf(std::span<const Choice> choices, const QString& key, const QString& place) {
    QStringList known;
    for (std::size_t at = 0; at < choices.size(); ++at) {
        if (key == QLatin1String(choices[at].key))
            return static_cast<int>(at);
        known << QLatin1String(choices[at].key);
    }
    return bad(place, Json::tr("“%1” is none of the choices: %2.")
                          .arg(excerpt(key), known.join(QStringLiteral(", "))));
}

QJsonValue seriesJson(const FieldInfo& field, const YearSeries& series) {
    QJsonObject years;
    for (const YearSeries::Cell& cell : series.cells()) {
        const QString year = QString::number(cell.year);
        if (field.choices.empty()) {
            years.insert(year, toJson(cell.figure));
            continue;
        }
        QJsonObject kinds = years.value(year).toObject();
        kinds.insert(QLatin1String(field.choices[static_cast<std::size_t>(cell.kind)].key),
                     toJson(cell.figure));
        years.insert(year, kinds);
    }
    return years;
}

Done readYear(const FieldInfo& field, int year, const QJsonValue& json, const QString& place,
              YearSeries& series) {
    if (field.choices.empty()) {
        NYTTO_TRY(figure, readFigure(json, place));
        series.set(year, figure);
        return {};
    }
    if (!json.isObject())
        return bad(place, Json::tr("A year of this series is an object of kinds."));
    const QJsonObject kinds = json.toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        NYTTO_TRY(index, indexOf(field.choices, kind.key(), place));
        NYTTO_TRY(figure, readFigure(kind.value(), inside(place, kind.key())));
        series.set(year, index, figure);
    }
    return {};
}

Result<Value> readSeries(const FieldInfo& field, const QJsonValue& json, const QString& place) {
    if (!json.isObject())
        return bad(place, Json::tr("A series is an object of years."));
    YearSeries series;
    const QJsonObject years = json.toObject();
    for (auto year = years.begin(); year != years.end(); ++year) {
        const int number = year.key().toInt();
        if (QString::number(number) != year.key() || number < YearSeries::firstYear ||
            number > YearSeries::lastYear)
            return bad(place, Json::tr("“%1” is no year.").arg(excerpt(year.key())));
        NYTTO_CHECK(readYear(field, number, year.value(), inside(place, year.key()), series));
    }
    return Value(series);
}

Result<Value> readInteger(const QJsonValue& json, const QString& place) {
    const double number = json.toDouble();
    if (!json.isDouble() || number != static_cast<double>(json.toInt(-1)))
        return bad(place, Json::tr("This is not a whole number, or too large a one."));
    return Value(qint64{json.toInt()});
}

Result<Value> readDate(const QString& given, const QString& place) {
    const QDate date = QDate::fromString(given, Qt::ISODate); // takes more than that
    if (date.toString(Qt::ISODate) != given)
        return bad(place, Json::tr("“%1” is no date such as 2025-01-31.").arg(excerpt(given)));
    return Value(date);
}

Result<Value> readMonth(const QString& given, const QString& place) {
    const std::optional<Month> month = Month::fromPlain(given);
    if (!month && !given.isEmpty())
        return bad(place, Json::tr("“%1” is no month such as 2020-04.").arg(excerpt(given)));
    return Value(month.value_or(Month{}));
}

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
    QJsonValue operator()(const Figure& held) const { return toJson(held); }
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

} // namespace

QJsonValue toJson(const FieldInfo& field, const Value& value) {
    return std::visit(Writer{field}, value);
}

Result<Value> fromJson(const FieldInfo& field, const QJsonValue& json) {
    return JsonValueReader().read(field, json, {});
}

QString JsonValueReader::nameOfId(const QUuid& id) const {
    return m_names.value(id, text(id));
}

Result<QUuid> JsonValueReader::readId(const QJsonValue& json, const QString& place) {
    if (!json.isString())
        return bad(place, Json::tr("An id is a text."));
    const QString given = json.toString();
    if (given.isEmpty())
        return QUuid();
    if (const QUuid uuid = writtenUuid(given); !uuid.isNull())
        return uuid;
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9._-]{1,100}\\z"));
    if (!name.match(given).hasMatch())
        return bad(place,
                   Json::tr("“%1” is no id: it is neither a UUID nor a name of letters, digits, "
                            "“.”, “_” and “-”.")
                       .arg(excerpt(given)));
    const QUuid uuid = uuidOfName(given);
    m_names.insert(uuid, given);
    return uuid;
}

Result<Value> JsonValueReader::readReferences(const QJsonValue& json, const QString& place) {
    if (!json.isArray())
        return bad(place, Json::tr("References are an array of ids."));
    const QJsonArray array = json.toArray();
    std::vector<QUuid> uuids;
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QString item = QStringLiteral("%1[%2]").arg(place, QString::number(index));
        NYTTO_TRY(id, readId(array.at(index), item));
        if (id.isNull())
            return bad(item, Json::tr("The id is missing."));
        uuids.push_back(id);
    }
    return Value(uuids);
}

Result<Value> JsonValueReader::readAnyReference(const QJsonValue& json, const QString& place) {
    const QJsonObject object = json.toObject();
    const QString kind = object.value(QStringLiteral("kind")).toString();
    if (object.size() != 2 || !object.contains(QStringLiteral("id")) || !entityInfo(kind))
        return bad(place,
                   Json::tr("A reference is {\"kind\": \"service\", \"id\": \"…\"} with a kind "
                            "that exists."));
    NYTTO_TRY(id, readId(object.value(QStringLiteral("id")), inside(place, QStringLiteral("id"))));
    if (id.isNull())
        return bad(inside(place, QStringLiteral("id")), Json::tr("The id is missing."));
    return Value(EntityRef{kind, id});
}

Result<Value> JsonValueReader::readText(const FieldInfo& field, const QString& given,
                                        const QString& place) {
    switch (field.type) {
    case FieldType::Choice: {
        NYTTO_TRY(index, indexOf(field.choices, given, place));
        return Value(qint64{index});
    }
    case FieldType::Money: {
        NYTTO_TRY(money, at(place, Money::fromPlain(given)));
        return Value(money);
    }
    case FieldType::Rate: {
        NYTTO_TRY(rate, at(place, Rate::fromPlainPercent(given)));
        return Value(rate);
    }
    case FieldType::Quantity: {
        NYTTO_TRY(quantity, at(place, Quantity::fromPlain(given)));
        return Value(quantity);
    }
    case FieldType::Date:
        return readDate(given, place);
    case FieldType::Month:
        return readMonth(given, place);
    default:
        return Value(withPlainBreaks(given));
    }
}

Result<Value> JsonValueReader::read(const FieldInfo& field, const QJsonValue& json,
                                    const QString& place) {
    if (json.isNull() && field.nullable)
        return Value();
    switch (field.type) {
    case FieldType::Boolean:
        return json.isBool() ? Result<Value>(Value(json.toBool()))
                             : bad(place, Json::tr("This is not true or false."));
    case FieldType::Integer:
        return readInteger(json, place);
    case FieldType::Figure: {
        NYTTO_TRY(figure, readFigure(json, place));
        return Value(figure);
    }
    case FieldType::Series:
        return readSeries(field, json, place);
    case FieldType::Reference: {
        NYTTO_TRY(id, json.isNull() ? Result<QUuid>(QUuid()) : readId(json, place));
        return Value(id);
    }
    case FieldType::References:
        return readReferences(json, place);
    case FieldType::AnyReference:
        return json.isNull() ? Result<Value>(Value(EntityRef())) : readAnyReference(json, place);
    default:
        return json.isString()
                   ? readText(field, json.toString(), place)
                   : bad(place, Json::tr("This is not a text; amounts, rates and dates are "
                                         "texts as well."));
    }
}

} // namespace nytto
