// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/formula.h"
#include "reports/writers/report_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nytto {

namespace {
Error fault(const char* sentence, const QString& detail) {
    return {ErrorCode::BadInput, QCoreApplication::translate("writers", sentence).arg(detail)};
}

// A placeholder, a word (with the bracket of a function), a number, or one harmless character.
const QRegularExpression& token() {
    static const QRegularExpression expression(
        QStringLiteral(R"(\G(?:\{(?<place>\d{1,4})\}|(?<word>[A-Za-z_][A-Za-z0-9_]*)(?<call>\()?)"
                       R"(|\d+(?:\.\d+)?|[-+*/^(),<>= ]))"));
    return expression;
}

bool isKnownWord(const QString& word, bool call, const QStringList& names) {
    if (call)
        return formulaFunctions().contains(word);
    return names.contains(word) || word == QLatin1String("TRUE") || word == QLatin1String("FALSE");
}
} // namespace

bool isNameForCell(const QString& name) {
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]{1,100}$"));
    static const QRegularExpression address(
        QStringLiteral("^(?:[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r[0-9]+|true|false)$"));
    return plain.match(name).hasMatch() && !address.match(name).hasMatch();
}

Result<void> checkFormula(const Formula& formula, const QStringList& names) {
    if (formula.text.isEmpty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("writers", "The formula is empty.")};
    for (qsizetype at = 0; at < formula.text.size();) {
        const auto match = token().match(formula.text, at);
        if (!match.hasMatch())
            return fault(QT_TRANSLATE_NOOP("writers", "A formula may not hold “%1”."),
                         formula.text.mid(at, 20));
        const QString word = match.captured(QStringLiteral("word"));
        const bool call = !match.captured(QStringLiteral("call")).isEmpty();
        if (!word.isEmpty() && !isKnownWord(word, call, names))
            return fault(QT_TRANSLATE_NOOP(
                             "writers", "“%1” is not among the functions and names of a formula."),
                         word);
        const QString place = match.captured(QStringLiteral("place"));
        if (!place.isEmpty() && place.toUInt() >= formula.references.size())
            return fault(QT_TRANSLATE_NOOP("writers", "The formula has no reference {%1}."), place);
        at = match.capturedEnd();
    }
    return {};
}

} // namespace nytto
