// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/plain_text.h"

#include <algorithm>

namespace nytto {

namespace {

bool isControl(char16_t code) {
    const bool isBreakOrTab = code == u'\t' || code == u'\n' || code == u'\r';
    return (code < 0x20 && !isBreakOrTab) || (code >= 0x7f && code < 0xa0) || code == 0xfffe ||
           code == 0xffff;
}

bool isSoftBreak(char16_t code) {
    return code == 0x0b || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/// Turns the direction of what is written behind it.
bool turns(char16_t code) {
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// Whether the character at this place is half of one.
bool isHalf(const QString& text, qsizetype at) {
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

QString replaced(QString text, const auto& isBad) {
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isHalf(text, at) || isBad(text[at].unicode()))
            text[at] = QChar::ReplacementCharacter;
    return text;
}

} // namespace

std::optional<qsizetype> firstControl(const QString& text) {
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isControl(text[at].unicode()) || isHalf(text, at))
            return at;
    return std::nullopt;
}

QString codeOf(QChar character) {
    return QStringLiteral("U+%1").arg(
        QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0'));
}

QString withPlainBreaks(const QString& text) {
    const auto isOther = [](QChar character) {
        return character == u'\r' || isSoftBreak(character.unicode());
    };
    if (std::ranges::none_of(text, isOther))
        return text;
    QString result = text;
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& character : result)
        if (isOther(character))
            character = u'\n';
    return result;
}

QString withoutControls(const QString& text) {
    return replaced(withPlainBreaks(text), isControl);
}

QString onOneLine(const QString& text) {
    return forTerminal(withPlainBreaks(text).replace(u'\n', u' '));
}

QString forTerminal(const QString& lines) {
    return replaced(withPlainBreaks(lines),
                    [](char16_t code) { return isControl(code) || turns(code); });
}

} // namespace nytto
