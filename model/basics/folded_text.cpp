// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/folded_text.h"

#include "model/basics/text_match.h"

#include <algorithm>

namespace nytto {

namespace {

/// What a character is that is no letter; several in what stands between two letters.
enum Trait : quint8 {
    Letter = 0,
    Blank = 1,
    Dash = 2,
    SoftHyphen = 4,
    Unseen = 8,
    Emphasis = 16,
    OtherSign = 32
};

constexpr char16_t softHyphen = 0xad;
constexpr char16_t firstMark = 0x300; // every letter before it is whole
constexpr qsizetype longWord = 5;     // whose letters are known again with a hyphen in it
constexpr char16_t sharpS = 0xdf;
constexpr char16_t capitalSharpS = 0x1e9e;
constexpr qsizetype mostParts = 16; // no letter has more, and to order them takes their square

bool isAccent(char32_t code) {
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Whether a letter goes on with it: an accent, or a part of a Korean syllable.
bool continues(char32_t code) {
    return code >= firstMark && (QChar::isMark(code) || (code >= 0x1161 && code <= 0x11ff));
}

/// Whether composing can change it by itself: the sign of an ångström is an Å.
bool isComposed(char32_t code) {
    return code >= firstMark && QChar::decompositionTag(code) == QChar::Canonical;
}

/// What is written with other letters as well: a ligature, a wide letter, ß. Empty for all others.
QString otherSpelling(char32_t code) {
    if (code == sharpS)
        return QStringLiteral("ss");
    if (code == capitalSharpS)
        return QStringLiteral("SS");
    if (code < 0xa0 || QChar::decompositionTag(code) <= QChar::Canonical)
        return {};
    const QString letters = QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KC);
    const bool isLetters = std::all_of(letters.begin(), letters.end(), [](QChar each) {
        return each.isLetterOrNumber() || each.isSurrogate();
    });
    return isLetters ? letters : QString();
}

Trait latinTrait(char32_t code) {
    if ((code >= u'a' && code <= u'z') || code >= 0xc0) // most of a text
        return Letter;
    switch (code) {
    case u'*':
    case u'_':
    case u'~':
    case u'`':
    case u'\\':
        return Emphasis;
    case u'-':
        return Dash;
    case softHyphen:
        return SoftHyphen;
    default:
        if (QChar::isSpace(code))
            return Blank;
        return code < 0x20 || (code >= 0x7f && code < 0xa0) ? Unseen : Letter;
    }
}

Trait traitOf(char32_t code) {
    if (code < firstMark)
        return latinTrait(code);
    // A minus, a hyphen bullet; blanks that Unicode counts as a sign and as letters.
    if (code == 0x2212 || code == 0x2043)
        return Dash;
    if (code == 0x2800 || code == 0x3164 || code == 0xffa0 || code == 0x115f || code == 0x1160)
        return Blank;
    switch (QChar::category(code)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Blank;
    case QChar::Punctuation_Dash:
        return Dash;
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return Unseen;
    default:
        return Letter;
    }
}

/// The same where signs stand between words.
Trait traitBetweenWords(char32_t code) {
    const Trait trait = traitOf(code);
    if (trait != Letter || (code >= u'a' && code <= u'z') || QChar::isLetterOrNumber(code) ||
        QChar::isMark(code))
        return trait;
    return OtherSign;
}

struct Character {
    char32_t code;
    qsizetype next;
};

int hexDigit(QChar digit) {
    if (digit >= u'0' && digit <= u'9')
        return digit.unicode() - u'0';
    const char16_t letter = digit.unicode() | 0x20;
    return letter >= u'a' && letter <= u'f' ? letter - u'a' + 10 : -1;
}

/// The byte that "%20" means, or -1.
int encodedByte(const QString& text, qsizetype at) {
    if (at + 2 >= text.size() || text[at] != u'%')
        return -1;
    const int high = hexDigit(text[at + 1]);
    const int low = hexDigit(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// What is encoded for an address there, "%C3%B6"; if nothing is, the sign itself.
Character encodedAt(const QString& text, qsizetype at) {
    const Character sign{text[at].unicode(), at + 1};
    const int first = encodedByte(text, at);
    if (first < 0)
        return sign;
    const int bytes = first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 0;
    QByteArray utf8;
    for (int byte = 0; byte < bytes; ++byte) {
        const int value = encodedByte(text, at + qsizetype(3) * byte);
        if (value < 0)
            return sign;
        utf8 += static_cast<char>(value);
    }
    const QString decoded = QString::fromUtf8(utf8);
    if (decoded.size() != 1 || decoded[0] == QChar::ReplacementCharacter)
        return sign;
    return {decoded[0].unicode(), at + qsizetype(3) * bytes};
}

Character characterAt(const QString& text, qsizetype at) {
    const QChar unit = text[at];
    if (unit == u'%')
        return encodedAt(text, at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), at + 2};
    return {unit.unicode(), at + 1};
}

/// Whether the letter before it is whole, as nearly all are.
bool endsLetter(const QString& text, qsizetype at) {
    return at == text.size() || (text[at].unicode() < firstMark &&
                                 !(latinTrait(text[at].unicode()) & (Unseen | SoftHyphen)));
}

} // namespace

FoldedText::FoldedText(const QString& text, Signs signs) {
    m_letters.reserve(text.size());
    m_folded.reserve(text.size());
    m_places.reserve(static_cast<std::size_t>(text.size()));
    m_gaps.reserve(static_cast<std::size_t>(text.size()));
    quint8 traits = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto [code, next] = characterAt(text, at);
        const Trait trait = signs == Signs::Compared ? traitOf(code) : traitBetweenWords(code);
        if (trait != Letter) {
            traits |= trait;
            at = next;
        } else {
            at = addLetter(text, at, gapOf(traits));
            traits = 0;
        }
    }
}

quint8 FoldedText::gapOf(quint8 traits) {
    if (traits & OtherSign)
        return Sign;
    if (traits & Dash)
        return Hyphen;
    const quint8 hyphen = traits & SoftHyphen ? Hyphen : 0;
    if (traits & Blank)
        return Space | hyphen;
    const quint8 space = traits & (Unseen | Emphasis) ? Space : 0;
    const quint8 markup = traits & Emphasis ? Markup : 0;
    return Nothing | hyphen | space | markup;
}

/// Adds the letter that begins here; answers where the next character stands.
qsizetype FoldedText::addLetter(const QString& text, qsizetype at, quint8 gap) {
    const auto [first, next] = characterAt(text, at);
    const QString spelling = otherSpelling(first);
    if (spelling.isEmpty() && first < firstMark && endsLetter(text, next)) {
        const QChar letter(static_cast<char16_t>(first));
        m_letters += letter;
        m_folded += letter.toCaseFolded();
        m_gaps.push_back(gap);
        m_places.push_back({at, next});
        return next;
    }
    QString parts;
    qsizetype end = next;
    for (qsizetype ahead = next; ahead < text.size();) {
        const auto [code, after] = characterAt(text, ahead);
        if (continues(code)) {
            if (parts.isEmpty())
                parts = QString::fromUcs4(&first, 1);
            if (parts.size() < mostParts)
                parts += QString::fromUcs4(&code, 1);
            end = after;
        } else if (!(traitOf(code) & (Unseen | SoftHyphen))) {
            break;
        }
        ahead = after;
    }
    const auto add = [&](char32_t code) {
        const char32_t folded = QChar::toCaseFolded(code);
        const auto units = QChar::fromUcs4(code);
        const auto foldedUnits = QChar::fromUcs4(folded);
        const bool isAsLong = units.size() == foldedUnits.size();
        m_letters += units;
        m_folded += isAsLong ? foldedUnits : units;
        while (m_gaps.size() < static_cast<std::size_t>(m_letters.size())) {
            m_gaps.push_back(gap);
            m_places.push_back({at, end});
            gap = Nothing;
        }
    };
    if (spelling.isEmpty() && parts.isEmpty() && !isComposed(first)) {
        add(first);
        return end;
    }
    const QString whole = !spelling.isEmpty()
                              ? spelling
                              : composed(parts.isEmpty() ? QString::fromUcs4(&first, 1) : parts);
    for (qsizetype place = 0; place < whole.size();) {
        const Character part = characterAt(whole, place);
        if (!isAccent(part.code))
            add(part.code);
        place = part.next;
    }
    return end;
}

qsizetype FoldedText::length() const {
    qsizetype length = size();
    for (std::size_t at = 1; at < m_gaps.size(); ++at)
        if (!(m_gaps[at] & Nothing) || (m_gaps[at] & Markup))
            ++length;
    return length;
}

QString FoldedText::key() const {
    QString key;
    key.reserve(length());
    for (qsizetype at = 0; at < size(); ++at) {
        const quint8 gap = at == 0 ? quint8(Nothing) : m_gaps[static_cast<std::size_t>(at)];
        if (!(gap & Nothing))
            key += gap & Hyphen ? u'-' : u' ';
        key += m_letters[at];
    }
    return key;
}

qsizetype FoldedText::indexOf(const FoldedText& sought, qsizetype from,
                              Qt::CaseSensitivity sensitivity) const {
    if (sought.size() == 0)
        return -1;
    const bool isExact = sensitivity == Qt::CaseSensitive;
    const QString& letters = isExact ? m_letters : m_folded;
    const QString& soughtLetters = isExact ? sought.m_letters : sought.m_folded;
    qsizetype at = letters.indexOf(soughtLetters, from);
    while (at >= 0 && !hasGapsOf(sought, at))
        at = letters.indexOf(soughtLetters, at + 1);
    return at;
}

/// Whether what stands between the letters from here on can be what stands between those sought.
bool FoldedText::hasGapsOf(const FoldedText& sought, qsizetype at) const {
    for (qsizetype letter = 1; letter < sought.size(); ++letter)
        if (!isSameGap(sought.wantedGap(letter), at + letter, sought.size() >= longWord))
            return false;
    return true;
}

/// Whether what stands before the letter there can be what is wanted.
bool FoldedText::isSameGap(quint8 wanted, qsizetype at, bool isInLongWord) const {
    const quint8 gap = m_gaps[static_cast<std::size_t>(at)];
    return gap & wanted || (gap & Hyphen && wanted == Nothing && isInLongWord &&
                            m_letters[at - 1].isLetter() && m_letters[at].isLetter());
}

/// What must stand before a letter that is sought.
quint8 FoldedText::wantedGap(qsizetype letter) const {
    const quint8 gap = m_gaps[static_cast<std::size_t>(letter)];
    return gap & Markup ? gap & static_cast<quint8>(~Nothing) : gap; // “5*3” is not 53
}

qsizetype FoldedText::indexOfWords(const FoldedText& sought, qsizetype from) const {
    if (sought.size() == 0)
        return -1;
    qsizetype at = m_folded.indexOf(sought.m_folded, from);
    while (at >= 0 && !hasWordsOf(sought, at))
        at = m_folded.indexOf(sought.m_folded, at + 1);
    return at;
}

/// Whether the words that are sought stand there, however they are joined.
bool FoldedText::hasWordsOf(const FoldedText& sought, qsizetype at) const {
    for (qsizetype letter = 1; letter < sought.size(); ++letter) {
        const quint8 wanted = sought.wantedGap(letter);
        const qsizetype place = at + letter;
        const QChar before = m_letters[place - 1];
        const QChar after = m_letters[place];
        const bool isJoined = !(wanted & Nothing) && !(before.isDigit() && after.isDigit()) &&
                              (m_gaps[static_cast<std::size_t>(place)] != Nothing ||
                               (before.isLower() && after.isUpper()));
        if (!isJoined && !isSameGap(wanted, place, sought.size() >= longWord))
            return false;
    }
    return true;
}

qsizetype FoldedText::firstWord() const {
    for (qsizetype letter = 1; letter < size(); ++letter)
        if (!(wantedGap(letter) & Nothing))
            return letter;
    return size();
}

Stretch FoldedText::stretch(qsizetype from, qsizetype count) const {
    return {m_places[static_cast<std::size_t>(from)].begin,
            m_places[static_cast<std::size_t>(from + count - 1)].end};
}

} // namespace nytto
