// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/number_input.h"
#include "model/basics/plain_text.h"
#include "model/basics/text_match.h"
#include "model/basics/whole_text.h"
#include "model/document/full_name.h"
#include "model/document/value_place.h"
#include "model/entities/entity_info.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nytto {

namespace {

Error refused(const QString& sentence) {
    return {ErrorCode::BadInput, sentence};
}

/// Sentences of this file.
struct Values {
    Q_DECLARE_TR_FUNCTIONS(values)
};

QString yes(const Language& language) {
    return language.translate("values", "Yes");
}
QString no(const Language& language) {
    return language.translate("values", "No");
}

/// How many decimals show an amount to the öre.
int exactDecimals(MoneyUnit unit) {
    return unit == MoneyUnit::Kronor ? 2 : unit == MoneyUnit::Thousands ? 5 : 8;
}

/// Without grouping, with an ASCII minus, without zeros at the end of the decimals.
QString bare(QString number, const Language& language) {
    number.remove(QChar(0xa0)).replace(QChar(minusSign), u'-');
    const QString sign = language.locale().decimalPoint();
    if (language.locale().groupSeparator() != sign)
        number.remove(language.locale().groupSeparator());
    if (number.contains(sign)) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(sign))
            number.chop(sign.size());
    }
    return number;
}

/// The names of entities of a kind, in order, with their ids.
std::vector<std::pair<QString, QUuid>> namesOf(const Contents& contents, const char* target) {
    std::vector<std::pair<QString, QUuid>> names;
    const EntityInfo* info = entityInfo(QString::fromLatin1(target));
    contents.forEach(info->index, [&](const void*, const QUuid& id) {
        if (const auto entity = contents.find({info->keyString(), id}))
            names.emplace_back(fullNameOf(contents, *entity), id);
    });
    return names;
}

/// A value as text; `exact` as it is edited.
struct Writer {
    const ValueTexts& texts;
    const ValuePlace& place;
    bool exact;

    const Language& language() const { return texts.language; }

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool on) const { return on ? yes(language()) : no(language()); }
    QString operator()(qint64 number) const {
        if (place.field->type != FieldType::Choice)
            return exact ? QString::number(number) : wholeText(number);
        const auto at = static_cast<std::size_t>(number);
        return at < place.field->choices.size()
                   ? language().translate("choices", place.field->choices[at].label)
                   : QString();
    }
    QString operator()(const QString& text) const { return text; }
    QString operator()(Money amount) const { return (*this)(Figure(amount)); }
    QString operator()(const Figure& figure) const {
        if (!exact)
            return language().figure(figure, texts.unit, texts.unit == MoneyUnit::Millions ? 1 : 0);
        const QString text = language().figure(figure, texts.unit, exactDecimals(texts.unit));
        return figure.isAmount() ? bare(text, language()) : text;
    }
    QString operator()(Rate rate) const {
        const QString text = language().percent(rate, 4);
        return exact ? bare(QString(text).remove(u'%'), language()) : text;
    }
    QString operator()(Quantity quantity) const {
        const QString text = language().quantity(quantity);
        return exact ? bare(text, language()) : text;
    }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QString operator()(const Month& month) const { return month.toPlain(); }
    QString operator()(const QUuid& id) const {
        return id.isNull()
                   ? QString()
                   : fullNameOf(texts.contents, {QString::fromLatin1(place.field->target), id});
    }
    QString operator()(const std::vector<QUuid>& ids) const {
        QStringList names;
        for (const QUuid& id : ids)
            names << (*this)(id);
        return names.join(QStringLiteral("; "));
    }
    QString operator()(const EntityRef& ref) const { return fullNameOf(texts.contents, ref); }
    QString operator()(const YearSeries&) const { return {}; }
};

template <class T>
Result<Value> asValue(Result<T> result) {
    return result ? Result<Value>(Value(*std::move(result))) : Result<Value>(result.error());
}

Result<Value> parseInteger(const QString& text) {
    bool ok = false;
    const qint64 number = QString(text).replace(QChar(minusSign), u'-').toLongLong(&ok);
    if (!ok)
        return refused(Values::tr("“%1” is not a whole number.").arg(text));
    return Value(number);
}

Result<Value> parseBoolean(const QString& text, const Language& language) {
    for (const QString& known :
         {yes(language), QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("true")})
        if (isSameName(text, known))
            return Value(true);
    for (const QString& known :
         {no(language), QString(), QStringLiteral("0"), QStringLiteral("false")})
        if (isSameName(text, known))
            return Value(false);
    return refused(Values::tr("“%1” is neither %2 nor %3.").arg(text, yes(language), no(language)));
}

Result<Value> parseChoice(const FieldInfo& field, const QString& text, const Language& language) {
    if (text.isEmpty())
        return refused(Values::tr("This may not be empty."));
    for (std::size_t at = 0; at < field.choices.size(); ++at)
        if (isSameName(language.translate("choices", field.choices[at].label), text) ||
            QString::fromLatin1(field.choices[at].key) == text)
            return Value(static_cast<qint64>(at));
    QStringList known;
    for (const Choice& choice : field.choices)
        known << language.translate("choices", choice.label);
    return refused(
        Values::tr("“%1” is none of the choices: %2.").arg(text, known.join(QStringLiteral(", "))));
}

Result<QUuid> parseReference(const Contents& contents, const char* target, const QString& text,
                             const Language& language) {
    QUuid found;
    int count = 0;
    for (const auto& [name, id] : namesOf(contents, target))
        if (isSameName(name, text)) {
            found = id;
            ++count;
        }
    const QString kind =
        language.translate("entities", entityInfo(QString::fromLatin1(target))->label).toLower();
    if (count == 0)
        return refused(
            Values::tr("There is no %1 “%2” in the document; add it first.").arg(kind, text));
    if (count > 1)
        return refused(
            Values::tr("There are several of the name “%1”; choose from the list.").arg(text));
    return found;
}

Result<Value> parseReferences(const ValueTexts& texts, const FieldInfo& field,
                              const QString& text) {
    std::vector<QUuid> ids;
    for (const QString& name : text.split(u';', Qt::SkipEmptyParts)) {
        NYTTO_TRY(id, parseReference(texts.contents, field.target, name.trimmed(), texts.language));
        ids.push_back(id);
    }
    return Value(ids);
}

/// The year, month and day of "2024-06-01" or "2024-6-1"; without a day, that is 0. Empty where the
/// text is something else.
std::vector<int> datePartsIn(const QString& text) {
    static const QRegularExpression written(
        QStringLiteral("^([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?$"));
    const QRegularExpressionMatch match = written.match(text);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

Result<Value> parseDate(const QString& text) {
    const std::vector<int> parts = datePartsIn(text);
    const QDate date = parts.empty() ? QDate() : QDate(parts[0], parts[1], parts[2]);
    if (!date.isValid())
        return refused(Values::tr("“%1” is no date; write it as 2025-01-31.").arg(text));
    return Value(date);
}

/// The day of a whole date is left out.
Result<Value> parseMonth(const QString& text) {
    const std::vector<int> parts = datePartsIn(text);
    const QDate date =
        parts.empty() ? QDate() : QDate(parts[0], parts[1], text.count(u'-') > 1 ? parts[2] : 1);
    const auto month = Month::fromPlain(date.toString(QStringLiteral("yyyy-MM")));
    if (!month)
        return refused(Values::tr("“%1” is no month; write it as 2025-01.").arg(text));
    return Value(*month);
}

/// What an empty text stands for; nothing where it is no value.
std::optional<Value> whenEmpty(const FieldInfo& field) {
    if (field.nullable || field.type == FieldType::Series)
        return Value();
    switch (field.type) {
    case FieldType::Figure:
        return Value(Figure::unknown());
    case FieldType::Date:
        return Value(QDate());
    case FieldType::Month:
        return Value(Month());
    case FieldType::Reference:
        return field.required ? std::optional<Value>() : Value(QUuid());
    default:
        return {};
    }
}

} // namespace

QString ValueTexts::shown(const ValuePlace& place, const Value& value) const {
    return std::visit(Writer{*this, place, false}, value);
}

QString ValueTexts::plain(const ValuePlace& place, const Value& value) const {
    return std::visit(Writer{*this, place, true}, value);
}

Result<Value> ValueTexts::parsed(const ValuePlace& place, const QString& typed) const {
    const FieldInfo& field = *place.field;
    if (field.type == FieldType::Text || field.type == FieldType::LongText) {
        const QString text =
            field.type == FieldType::Text ? typed.simplified() : withPlainBreaks(typed);
        if (field.required && text.isEmpty())
            return refused(Values::tr("This may not be empty."));
        return Value(text);
    }
    const QString text = typed.trimmed();
    if (text.isEmpty())
        if (const auto empty = whenEmpty(field))
            return *empty;
    const bool isNumber = field.type == FieldType::Quantity || field.type == FieldType::Rate;
    if (isNumber && field.nullable && meansUnknown(text, language))
        return Value();
    switch (field.type) {
    case FieldType::Boolean:
        return parseBoolean(text, language);
    case FieldType::Integer:
        return parseInteger(text);
    case FieldType::Choice:
        return parseChoice(field, text, language);
    case FieldType::Money:
        return asValue(parseMoney(text, unit, language));
    case FieldType::Figure:
    case FieldType::Series:
        return asValue(parseFigure(text, unit, language));
    case FieldType::Rate:
        return asValue(parsePercent(text, language));
    case FieldType::Quantity:
        return asValue(parseQuantity(text, language));
    case FieldType::Date:
        return parseDate(text);
    case FieldType::Month:
        return parseMonth(text);
    case FieldType::Reference:
        return asValue(parseReference(contents, field.target, text, language));
    case FieldType::References:
        return parseReferences(*this, field, text);
    default:
        return refused(Values::tr("This cannot be typed here."));
    }
}

QStringList ValueTexts::choices(const ValuePlace& place) const {
    const FieldInfo& field = *place.field;
    QStringList result;
    if (field.type == FieldType::Choice && field.nullable)
        result << QString();
    if (field.type == FieldType::Choice)
        for (const Choice& choice : field.choices)
            result << language.translate("choices", choice.label);
    if (field.type == FieldType::Boolean)
        result << yes(language) << no(language);
    if (field.type == FieldType::Reference && !field.required)
        result << QString();
    if (field.type == FieldType::Reference)
        for (const auto& [name, id] : namesOf(contents, field.target))
            result << name;
    return result;
}

} // namespace nytto
