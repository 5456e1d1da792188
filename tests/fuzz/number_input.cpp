// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/number_input.h"

#include "model/document/value_place.h"
#include "model/samples/samples.h"
#include "tests/fuzz/entries.h"

namespace nytto::fuzz {

namespace {

constexpr MoneyUnit units[] = {MoneyUnit::Kronor, MoneyUnit::Thousands, MoneyUnit::Millions};
constexpr int exactDecimals[] = {2, 5, 8}; // of an amount to the öre, by unit

/// Every field of every kind of entity.
std::vector<const FieldInfo*> allFields() {
    std::vector<const FieldInfo*> fields;
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields)
            fields.push_back(&field);
    return fields;
}

const Contents& sample() {
    static const Contents contents = *sampleContents(QStringLiteral("stockholm-2013"));
    return contents;
}

template <class T>
bool isSame(const Result<T>& again, const T& value) {
    return again && *again == value;
}

/// "Everything that a Language writes is read back in that language."
QString faultOfNumbers(const QString& text, const Language& language, std::size_t unit) {
    const Result<Figure> figure = parseFigure(text, units[unit], language);
    if (figure && !isSame(parseFigure(language.figure(*figure, units[unit], exactDecimals[unit]),
                                      units[unit], language),
                          *figure))
        return QStringLiteral("The figure is not read back.");
    const Result<Rate> rate = parsePercent(text, language);
    if (rate && !isSame(parsePercent(language.percent(*rate, 4), language), *rate))
        return QStringLiteral("The rate is not read back.");
    const Result<Quantity> quantity = parseQuantity(text, language);
    if (quantity && !isSame(parseQuantity(language.quantity(*quantity), language), *quantity))
        return QStringLiteral("The quantity is not read back.");
    const Result<Money> money = parseMoney(text, units[unit], language);
    if (money && !(figure && figure->isAmount() && figure->amount() == *money))
        return QStringLiteral("An amount of money is another figure.");
    const Result<int> year = parseYear(text, 1990, 2200);
    return !year || (*year >= 1990 && *year <= 2200) ? QString()
                                                     : QStringLiteral("It is no year of ours.");
}

} // namespace

QString numberInput(const QByteArray& bytes) {
    if (bytes.size() < 3)
        return {};
    static const std::vector<const FieldInfo*> fields = allFields();
    const auto chosen = [&](qsizetype at, std::size_t count) {
        return static_cast<unsigned char>(bytes[at]) % count;
    };
    const Language language(chosen(0, 2) == 0 ? Language::Code::Swedish : Language::Code::English);
    const std::size_t unit = chosen(1, std::size(units));
    const auto many = static_cast<std::size_t>(static_cast<unsigned char>(bytes[1])) / 3;
    const FieldInfo* field = fields[(many * 256 + chosen(2, 256)) % fields.size()];
    const QString text = QString::fromUtf8(bytes.mid(3));
    if (const QString fault = faultOfNumbers(text, language, unit); !fault.isEmpty())
        return fault;

    const ValueTexts texts{sample(), language, units[unit]};
    const ValuePlace place{field, 2025, 0};
    const Result<Value> value = texts.parsed(place, text);
    if (!value)
        return value.error().message.isEmpty() ? QStringLiteral("Refused without a word.")
                                               : QString();
    const QString shown = texts.shown(place, *value);
    const QString plain = texts.plain(place, *value);
    if (!isSame(texts.parsed(place, plain), *value))
        return QStringLiteral("“%1” (shown “%2”) of %3 is not read back.")
            .arg(plain, shown, field->keyString());
    return {};
}

} // namespace nytto::fuzz
