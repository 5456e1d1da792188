// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/number_input.h"

#include "model/basics/number_expression.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace nytto {

namespace {

/// What is written for a minus: hyphens, dashes and the sign itself.
constexpr QStringView minusSigns = u"-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d";
constexpr QStringView longDashes = u"\u2014\u2015";

/// A number as it is written, apart: −1 234,50 tkr is negative, "1234", "50", "tkr".
struct Written {
    bool negative = false;
    QString whole;
    QString decimals;
    QString unit;                            ///< lower case
    std::optional<Fraction> calculated = {}; ///< in place of digits
};

QString shown(const QString& text) {
    constexpr int most = 40;
    return text.size() <= most ? text : text.left(most) + QChar(0x2026);
}

Error refused(const QString& sentence, const QString& text) {
    return {ErrorCode::BadInput, sentence.arg(shown(text))};
}

Error notANumber(const QString& text) {
    return refused(QCoreApplication::translate(
                       "basics", "“%1” is not a number. Write it as 1234.50 or -1234.50."),
                   text);
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool areDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// With one kind of space and of minus, and without what is not seen: byte-order and direction
/// marks, joiners.
QString cleaned(const QString& text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c.category() == QChar::Separator_Space)
            result += u' ';
        else if (minusSigns.contains(c))
            result += u'-';
        else if (c.category() != QChar::Other_Format)
            result += c;
    }
    return result.trimmed();
}

/// The digits of a whole number, whose thousands may be apart; none when they are not in threes.
std::optional<QString> ungrouped(const QString& whole, QChar separator) {
    const QStringList groups = whole.split(separator);
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const QString& group = groups[at];
        if (!areDigits(group))
            return std::nullopt;
        const bool isFirst = at == 0;
        if (!isFirst && group.size() != 3)
            return std::nullopt;
        if (isFirst && groups.size() > 1 &&
            (group.isEmpty() || group.size() > 3 || group.startsWith(u'0')))
            return std::nullopt;
    }
    return groups.join(QString());
}

/// What the one comma or point of a number is.
enum class Sign { Decimal, Thousands, Either };

Sign meaningOf(const QString& number, QChar sign, const Language& language) {
    const qsizetype at = number.indexOf(sign);
    const QString before = number.left(at);
    const bool canGroup = number.size() - at - 1 == 3 && !before.isEmpty() &&
                          !before.startsWith(u'0') && (before.size() <= 3 || before.contains(u' '));
    if (!canGroup || language.locale().decimalPoint() == sign)
        return Sign::Decimal;
    if (language.locale().groupSeparator() == sign && !before.contains(u' '))
        return Sign::Thousands;
    return Sign::Either;
}

/// Which sign stands before the decimals and which between the thousands; null where none does.
struct Signs {
    QChar decimal;
    QChar thousands = u' ';
};

Result<Signs> signsOf(const QString& number, const QString& text, const Language& language) {
    const qsizetype points = number.count(u'.');
    const qsizetype commas = number.count(u',');
    if (points + commas == 0)
        return Signs();
    if (points > 0 && commas > 0) {
        const bool pointLast = number.lastIndexOf(u'.') > number.lastIndexOf(u',');
        return pointLast ? Signs{u'.', u','} : Signs{u',', u'.'};
    }
    const QChar sign = points > 0 ? u'.' : u',';
    if (points + commas > 1)
        return Signs{QChar(), sign};
    switch (meaningOf(number, sign, language)) {
    case Sign::Decimal:
        return Signs{sign};
    case Sign::Thousands:
        return Signs{QChar(), sign};
    case Sign::Either:
        break;
    }
    return refused(QCoreApplication::translate(
                       "basics", "“%1” can be read in two ways, with decimals or with thousands. "
                                 "Put spaces between thousands, or nothing."),
                   text);
}

Result<Written> readNumber(const QString& number, const QString& text, const Language& language) {
    NYTTO_TRY(signs, signsOf(number, text, language));
    Written written;
    QString whole = number;
    if (!signs.decimal.isNull()) {
        const qsizetype at = number.indexOf(signs.decimal);
        whole = number.left(at);
        written.decimals = number.mid(at + 1);
        if (written.decimals.isEmpty() || !areDigits(written.decimals))
            return notANumber(text);
    }
    const auto digits = ungrouped(whole, signs.thousands);
    if (!digits)
        return refused(QCoreApplication::translate(
                           "basics", "“%1” is not a number: digits with nothing between them, or "
                                     "thousands apart in groups of three."),
                       text);
    written.whole = *digits;
    return written;
}

struct UnitWord {
    const char* word;
    MoneyUnit unit;
};
constexpr std::array unitWords{
    UnitWord{"kr", MoneyUnit::Kronor},
    UnitWord{"kr.", MoneyUnit::Kronor},
    UnitWord{"kronor", MoneyUnit::Kronor},
    UnitWord{"sek", MoneyUnit::Kronor},
    UnitWord{":-", MoneyUnit::Kronor},
    UnitWord{",-", MoneyUnit::Kronor},
    UnitWord{"tkr", MoneyUnit::Thousands},
    UnitWord{"ksek", MoneyUnit::Thousands},
    UnitWord{"sek thousand", MoneyUnit::Thousands},
    UnitWord{"mnkr", MoneyUnit::Millions},
    UnitWord{"mkr", MoneyUnit::Millions},
    UnitWord{"msek", MoneyUnit::Millions},
    UnitWord{"sek million", MoneyUnit::Millions},
};

/// The unit that a number begins with, as "sek 100" in lower case; empty without one.
QString unitBefore(const QString& body) {
    QString longest;
    for (const UnitWord& known : unitWords)
        if (const QString word = QString::fromLatin1(known.word);
            word.front().isLetter() && word.size() > longest.size() && body.startsWith(word))
            longest = word;
    return longest;
}

/// Takes what stands before the text away; whether it did.
bool take(QString& text, QChar sign) {
    const bool isThere = text.startsWith(sign);
    if (isThere)
        text = text.mid(1).trimmed();
    return isThere;
}

Result<Written> readExpression(const QString& text, const Language& language) {
    Written written;
    NYTTO_TRY(value, parseCalculation(text, language));
    written.calculated = value;
    return written;
}

/// A minus may stand before the number or behind it, and the unit likewise.
Result<Written> read(const QString& text, const Language& language) {
    if (isExpression(text))
        return readExpression(text, language);
    QString body = cleaned(text).toLower();
    if (body.isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("basics", "Enter a number.")};
    if (meansNothing(text))
        return refused(QCoreApplication::translate(
                           "basics", "“%1” is not a number. Write 0 where there is nothing."),
                       text);
    const bool inParentheses = body.startsWith(u'(') && body.endsWith(u')');
    if (inParentheses)
        body = body.sliced(1, body.size() - 2).trimmed();
    int minuses = inParentheses ? 1 : 0;
    minuses += !inParentheses && take(body, u'-') ? 1 : 0;
    const bool hasPlus = minuses == 0 && take(body, u'+');
    const QString before = unitBefore(body);
    body = body.mid(before.size()).trimmed();
    if (!before.isEmpty() && !take(body, u'+'))
        minuses += take(body, u'-') ? 1 : 0;
    const auto lastDigit = std::find_if(body.rbegin(), body.rend(), isDigit);
    const auto length = body.rend() - lastDigit;
    QString behind = body.mid(length).simplified();
    minuses += take(behind, u'-') ? 1 : 0;
    if (length == 0 || minuses > 1 || behind.startsWith(u'-') || (hasPlus && minuses > 0) ||
        (!before.isEmpty() && !behind.isEmpty()))
        return notANumber(text);
    NYTTO_TRY(written, readNumber(body.left(length), text, language));
    written.negative = minuses > 0;
    written.unit = before.isEmpty() ? behind : before;
    return written;
}

/// The number times 10^power, exactly; `finest` is what to say where digits would be left. What is
/// calculated is rounded, half away from zero.
Result<std::int64_t> scaled(const Written& written, int power, const QString& text,
                            const QString& finest) {
    bool isNegative = written.negative;
    QString digits = written.whole + written.decimals;
    qsizetype surplus = written.decimals.size() - power;
    if (written.calculated) {
        digits = written.calculated->toDecimal(power).remove(u'.');
        isNegative = take(digits, u'-');
        surplus = 0;
    }
    if (surplus <= 0) {
        digits += QString(-surplus, u'0');
    } else {
        const QString rest = digits.right(surplus);
        if (rest.count(u'0') != rest.size())
            return refused(finest, text);
        digits.chop(surplus);
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() > 18)
        return refused(QCoreApplication::translate("basics", "“%1” is too large."), text);
    const std::int64_t value = digits.toLongLong();
    return isNegative ? -value : value;
}

Result<MoneyUnit> unitOf(const Written& written, MoneyUnit otherwise) {
    if (written.unit.isEmpty())
        return otherwise;
    for (const UnitWord& known : unitWords)
        if (written.unit == QLatin1String(known.word))
            return known.unit;
    return refused(
        QCoreApplication::translate(
            "basics", "“%1” is no unit of money here. Write kr, tkr or mnkr, or nothing."),
        written.unit);
}

int powerOf(MoneyUnit unit) {
    return unit == MoneyUnit::Kronor ? 2 : unit == MoneyUnit::Thousands ? 5 : 8;
}

Done checkNoUnit(const Written& written, const QString& text) {
    if (written.unit.isEmpty())
        return {};
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate(
                     "basics", "“%1” is not a number of this kind: write it without “%2”.")
                     .arg(shown(text), shown(written.unit))};
}

bool isOneOf(const QString& word, std::initializer_list<QString> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

Result<Fraction> parseCalculation(const QString& text, const Language& language) {
    return calculated(text, [&](const QString& number) -> Result<Fraction> {
        NYTTO_TRY(read, readNumber(number, number, language));
        const QString digits = read.whole + read.decimals;
        if (digits.size() > 30)
            return refused(QCoreApplication::translate("basics", "“%1” is too large."), number);
        Int128 numerator = 0;
        Int128 denominator = 1;
        for (const QChar digit : digits)
            numerator = numerator * 10 + digit.digitValue();
        for (qsizetype at = 0; at < read.decimals.size(); ++at)
            denominator *= 10;
        return Fraction(numerator, denominator);
    });
}

Result<Money> parseMoney(const QString& text, MoneyUnit unit, const Language& language) {
    NYTTO_TRY(written, read(text, language));
    NYTTO_TRY(stated, unitOf(written, unit));
    NYTTO_TRY(ore, scaled(written, powerOf(stated), text,
                          QCoreApplication::translate(
                              "basics", "“%1” is no whole number of öre: it has too many "
                                        "decimals.")));
    if (ore > Money::largest().ore() || ore < -Money::largest().ore())
        return refused(QCoreApplication::translate(
                           "basics", "“%1” is too large: amounts are below 10 000 000 mnkr."),
                       text);
    return Money::ofOre(ore);
}

bool meansNothing(const QString& text) {
    const QString dash = cleaned(text);
    return dash.size() == 1 && (dash.front() == u'-' || longDashes.contains(dash.front()));
}

bool meansUnknown(const QString& text, const Language& language) {
    return isOneOf(cleaned(text).simplified().toLower(),
                   {QStringLiteral("ej känt"), QStringLiteral("ej känd"), QStringLiteral("okänt"),
                    QStringLiteral("okänd"), QStringLiteral("unknown"), QStringLiteral("not known"),
                    QStringLiteral("?"), language.unknownWord().toLower()});
}

Result<Figure> parseFigure(const QString& text, MoneyUnit unit, const Language& language) {
    if (meansUnknown(text, language))
        return Figure::unknown();
    const QString word = cleaned(text).simplified().toLower();
    if (isOneOf(word, {QStringLiteral("ej relevant"), QStringLiteral("inte relevant"),
                       QStringLiteral("not relevant"), QStringLiteral("not applicable"),
                       QStringLiteral("n/a"), language.notApplicableWord().toLower()}))
        return Figure::notApplicable();
    const Result<Money> amount = parseMoney(text, unit, language);
    if (amount)
        return Figure(*amount);
    Error error = amount.error();
    if (std::none_of(text.begin(), text.end(), isDigit))
        error.message +=
            u' ' + QCoreApplication::translate("basics", "Write “%1” where it is not known.")
                       .arg(language.unknownWord());
    return error;
}

Result<Rate> parsePercent(const QString& text, const Language& language) {
    NYTTO_TRY(written, read(text, language));
    if (written.unit == QStringLiteral("%") || written.unit == QStringLiteral("procent") ||
        written.unit == QStringLiteral("per cent"))
        written.unit.clear();
    NYTTO_CHECK(checkNoUnit(written, text));
    NYTTO_TRY(millionths,
              scaled(written, 4, text,
                     QCoreApplication::translate(
                         "basics", "“%1” has too many decimals: per cents have at most four.")));
    return Rate::ofMillionths(millionths);
}

Result<Quantity> parseQuantity(const QString& text, const Language& language) {
    NYTTO_TRY(written, read(text, language));
    NYTTO_CHECK(checkNoUnit(written, text));
    NYTTO_TRY(thousandths,
              scaled(written, 3, text,
                     QCoreApplication::translate(
                         "basics", "“%1” has too many decimals: quantities have at most three.")));
    return Quantity::ofThousandths(thousandths);
}

Result<int> parseYear(const QString& text, int first, int last) {
    const QString digits = cleaned(text);
    const int year = digits.size() == 4 && areDigits(digits) ? digits.toInt() : 0;
    if (year < first || year > last)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("basics", "“%1” is not a year between %2 and %3.")
                         .arg(shown(text), QString::number(first), QString::number(last))};
    return year;
}

} // namespace nytto
