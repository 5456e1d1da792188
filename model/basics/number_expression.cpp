// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/number_expression.h"

#include <QCoreApplication>

namespace nytto {

namespace {

/// The words of what cannot be calculated.
struct Expressions {
    Q_DECLARE_TR_FUNCTIONS(Expressions)
};

constexpr qsizetype longest = 500; ///< characters
constexpr int deepest = 50;        ///< parentheses and signs in one another

Error refused(const QString& sentence) {
    return {ErrorCode::BadInput, sentence};
}

QChar plainSign(QChar sign) {
    if (sign == u'×' || sign == u'·')
        return u'*';
    if (sign == u'÷')
        return u'/';
    if (sign == u'−' || sign == u'–')
        return u'-';
    return sign.category() == QChar::Separator_Space ? QChar(u' ') : sign;
}

/// Reads a calculation from left to right, multiplication before addition.
class Reader {
public:
    Reader(const QString& text, const std::function<Result<Fraction>(const QString&)>& numberOf)
        : m_numberOf(numberOf) {
        for (const QChar each : text.trimmed().mid(1))
            m_text += plainSign(each);
    }

    Result<Fraction> whole() {
        NYTTO_TRY(sum, sumAt());
        if (at() != QChar())
            return refused(Expressions::tr("“%1” cannot stand in a calculation here. It takes "
                                           "numbers, + - * / and parentheses.")
                               .arg(m_text.mid(m_at, 1)));
        return sum;
    }

private:
    QChar at() {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : QChar();
    }
    bool take(QChar sign) {
        const bool isThere = at() == sign;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    Result<Fraction> sumAt() {
        NYTTO_TRY(sum, productAt());
        for (QChar sign = at(); sign == u'+' || sign == u'-'; sign = at()) {
            ++m_at;
            NYTTO_TRY(next, productAt());
            sum = sign == u'+' ? sum + next : sum - next;
        }
        return sum;
    }

    Result<Fraction> productAt() {
        NYTTO_TRY(product, signedAt());
        for (QChar sign = at(); sign == u'*' || sign == u'/'; sign = at()) {
            ++m_at;
            NYTTO_TRY(next, signedAt());
            if (sign == u'/' && next.sign() == 0)
                return refused(Expressions::tr("Nothing can be divided by 0."));
            product = sign == u'*' ? product * next : product / next;
        }
        return product;
    }

    Result<Fraction> signedAt() {
        if (++m_depth > deepest)
            return refused(Expressions::tr("The calculation has too many parentheses."));
        const bool isNegative = take(u'-');
        const bool isSigned = isNegative || take(u'+');
        auto value = isSigned ? signedAt() : valueAt();
        --m_depth;
        NYTTO_CHECK(value);
        return isNegative ? Fraction() - *value : *value;
    }

    Result<Fraction> valueAt() {
        auto value = take(u'(') ? bracketed() : number();
        while (value && take(u'%'))
            value = *value / Fraction(100);
        return value;
    }

    Result<Fraction> bracketed() {
        NYTTO_TRY(sum, sumAt());
        if (!take(u')'))
            return refused(Expressions::tr("A parenthesis is not closed."));
        return sum;
    }

    Result<Fraction> number() {
        const QChar first = at();
        const qsizetype begin = m_at;
        const auto belongs = [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u',' || c == u'.' || c == u' ';
        };
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        const QString digits = m_text.mid(begin, m_at - begin).trimmed();
        if (!digits.isEmpty())
            return m_numberOf(digits);
        if (first.isLetter())
            return refused(Expressions::tr("A calculation takes numbers only; “%1” is none.")
                               .arg(m_text.mid(begin, 20)));
        return refused(Expressions::tr("A number is missing in the calculation."));
    }

    QString m_text;
    const std::function<Result<Fraction>(const QString&)>& m_numberOf;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

bool isExpression(const QString& text) {
    return text.trimmed().startsWith(u'=');
}

Result<Fraction> calculated(const QString& text,
                            const std::function<Result<Fraction>(const QString&)>& numberOf) {
    if (text.size() > longest)
        return refused(Expressions::tr("The calculation is too long."));
    return Reader(text, numberOf).whole();
}

} // namespace nytto
