// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nytto {

/// Where the first character stands that no text of a document may hold: a control character other
/// than a tab or a line break, half a character (an unpaired surrogate), or what Unicode keeps free
/// of characters (U+FFFE, U+FFFF). Nothing in a text that is all right.
std::optional<qsizetype> firstControl(const QString& text);

/// The name of a character's place in Unicode: "U+001B".
QString codeOf(QChar character);

/// Line breaks of all kinds, those that a word processor leaves within a paragraph too (U+000B,
/// U+0085, U+2028, U+2029), as "\n".
QString withPlainBreaks(const QString& text);

/// The text with U+FFFD in place of every character of firstControl(), and with plain breaks.
QString withoutControls(const QString& text);

/// The same in one line, for a terminal: a text of a document can neither begin a line there nor
/// give it orders, nor turn the direction of what follows.
QString onOneLine(const QString& text);

/// The same, but what was a line stays one.
QString forTerminal(const QString& lines);

} // namespace nytto
