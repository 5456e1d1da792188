// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"

namespace nytto {

namespace {
QString grouped(std::int64_t value, int scale, int minimumDecimals, const QLocale& locale) {
    const QString plain = plainDecimal(value, scale, minimumDecimals);
    const bool negative = plain.startsWith(u'-');
    const QString body = negative ? plain.mid(1) : plain;
    const qsizetype point = body.indexOf(u'.');
    QString whole = point < 0 ? body : body.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    QString text = negative ? QChar(0x2212) + whole : whole;
    if (point >= 0)
        text += locale.decimalPoint() + body.mid(point + 1);
    return text;
}

std::int64_t powerOfTen(int exponent) {
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}
} // namespace

Language::Language(Code code) : m_code(code), m_translator(std::make_shared<QTranslator>()) {
    // English source strings need a catalogue only for their plurals.
    [[maybe_unused]] const bool loaded =
        m_translator->load(QStringLiteral(":/i18n/nyttoportfolj_%1.qm").arg(name()));
}

std::optional<Language> Language::fromName(const QString& name) {
    if (name == QLatin1String("sv"))
        return Language(Code::Swedish);
    if (name == QLatin1String("en"))
        return Language(Code::English);
    return std::nullopt;
}

Language::Code Language::ofSystem() {
    return QLocale::system().language() == QLocale::Swedish ? Code::Swedish : Code::English;
}

QLocale Language::locale() const {
    return m_code == Code::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QCollator Language::collator() const {
    QCollator collator(locale());
    collator.setNumericMode(true);
    return collator;
}

QString Language::translate(const char* context, const char* source, const char* comment,
                            int count) const {
    QString text = m_translator->translate(context, source, comment, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QLatin1String("%n"), locale().toString(count));
    return text;
}

QString Language::amount(Money amount, MoneyUnit unit, int decimals) const {
    const Int128 scaled =
        roundedQuotient(Int128{amount.ore()} * powerOfTen(decimals), orePer(unit));
    return grouped(static_cast<std::int64_t>(scaled), decimals, decimals, locale());
}

QString Language::figure(const Figure& figure, MoneyUnit unit, int decimals) const {
    if (figure.isUnknown())
        return unknownWord();
    return figure.isAmount() ? amount(figure.amount(), unit, decimals) : notApplicableWord();
}

QString Language::percent(Rate rate, int decimals) const {
    const auto scaled = static_cast<std::int64_t>(
        roundedQuotient(Int128{rate.millionths()} * powerOfTen(decimals), 10'000));
    return grouped(scaled, decimals, 0, locale()) + QChar(0x00A0) + u'%';
}

QString Language::quantity(Quantity quantity) const {
    return grouped(quantity.thousandths(), 3, 0, locale());
}

QString Language::date(const QDate& date) const {
    return m_code == Code::Swedish ? date.toString(Qt::ISODate)
                                   : locale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString Language::unitName(MoneyUnit unit) const {
    switch (unit) {
    case MoneyUnit::Kronor:
        return translate("basics", "SEK");
    case MoneyUnit::Thousands:
        return translate("basics", "SEK thousand");
    case MoneyUnit::Millions:
        break;
    }
    return translate("basics", "SEK million");
}

QString Language::unknownWord() const {
    return translate("basics", "Unknown");
}

QString Language::notApplicableWord() const {
    return translate("basics", "Not applicable");
}

} // namespace nytto
