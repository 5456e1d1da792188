// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nytto {

/// Some characters of a text, by their places in it.
struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0; ///< the place after the last

    bool operator==(const Stretch&) const = default;
};

/// A text as it is compared where words must be known again however they are written. What is
/// compared is its letters (all that is neither space, hyphen nor markup), whole as composed() has
/// them and without accents that are no part of a letter, a ligature as its letters and ß as ss,
/// and what stands between them:
/// - a run of spaces, tabs and line breaks of any kind is one space;
/// - hyphens and dashes of any kind, with or without spaces around them, are one hyphen;
/// - characters that are not seen are nothing, or the space or (a soft hyphen) the hyphen that is
///   written as them;
/// - a hyphen within a longer word is nothing, “over-view”, where the sought word has none;
/// - marks of emphasis, "*", "_", "~" and "`", and "\" are nothing, or a space.
/// What is encoded for an address, "%20", is the character that it means. What stands before the
/// first letter and after the last is not compared.
class FoldedText {
public:
    /// What a sign is that is neither letter nor digit, a comma or a quote: compared as a letter,
    /// or a part of what stands between two words.
    enum class Signs { Compared, BetweenWords };

    explicit FoldedText(const QString& text, Signs signs = Signs::Compared);

    /// How many letters there are.
    qsizetype size() const { return m_letters.size(); }
    /// How many characters one would write it with, what stands between the letters too.
    qsizetype length() const;
    /// The same for texts that are written in different ways only.
    QString key() const;
    /// The first letter at or after `from` where `sought` begins, or -1. Nothing is found nowhere.
    qsizetype indexOf(const FoldedText& sought, qsizetype from, Qt::CaseSensitivity) const;
    /// The same of words that are sought however they are joined: by any other run of blanks and
    /// signs, or run together where a capital begins the next, “OneTwo”. What stands between two
    /// digits is what it is, though. Both texts have their signs between words.
    qsizetype indexOfWords(const FoldedText& sought, qsizetype from) const;
    /// How many letters the first word has: all of them where there is one word.
    qsizetype firstWord() const;
    /// Where these letters stand in the text, each with the accents that belong to it.
    Stretch stretch(qsizetype from, qsizetype count) const;

private:
    /// What may stand between two letters; several where it is not seen which.
    enum Gap : quint8 { Nothing = 1, Space = 2, Hyphen = 4, Markup = 8, Sign = 16 };

    static quint8 gapOf(quint8 traits);
    qsizetype addLetter(const QString& text, qsizetype at, quint8 gap);
    bool hasGapsOf(const FoldedText& sought, qsizetype at) const;
    bool hasWordsOf(const FoldedText& sought, qsizetype at) const;
    quint8 wantedGap(qsizetype letter) const;
    bool isSameGap(quint8 wanted, qsizetype at, bool isInLongWord) const;

    QString m_letters;
    QString m_folded; ///< the letters without their case
    std::vector<Stretch> m_places;
    std::vector<quint8> m_gaps; ///< before each letter
};

} // namespace nytto
