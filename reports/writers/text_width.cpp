// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/text_width.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <cmath>

namespace nytto {

namespace {
/// Hundredths of a digit's width, from the space to the tilde.
constexpr std::array<std::uint8_t, 95> asciiWidths = {
    45,  64,  79,  98,  100, 141, 135, 44,  60,  60,  98, 98,  49, 60,  50,  76,  // space … /
    100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 53, 53,  98, 98,  98,  91,  // 0 … ?
    176, 114, 107, 105, 121, 96,  91,  125, 123, 50,  63, 103, 83, 169, 127, 131, // @ … O
    102, 133, 107, 91,  96,  127, 112, 176, 102, 96,  92, 61,  76, 61,  98,  98,  // P … _
    57,  95,  104, 83,  104, 98,  60,  93,  104, 45,  47, 90,  45, 158, 104, 104, // ` … o
    104, 104, 69,  77,  66,  104, 89,  141, 85,  89,  78, 62,  91, 62,  98,       // p … ~
};

constexpr int widestCharacter = 176;

int hundredths(QChar character) {
    const char16_t code = character.unicode();
    if (code >= 0x20 && code <= 0x7e)
        return asciiWidths[code - 0x20u];
    if (code == 0xa0)
        return asciiWidths[0];
    if (code < 0x20)
        return 0;
    return code < 0x0250 ? (character.isUpper() ? 116 : 104) : code < 0x2100 ? 100 : 150;
}

/// Calls `use` with the width of each word and of the space before it.
template <class Use>
void forEachWord(QStringView line, Use use) {
    int space = 0;
    int word = 0;
    for (const QChar character : line) {
        if (character == u' ') {
            if (word > 0)
                use(space, word);
            space = word > 0 ? hundredths(character) : space + hundredths(character);
            word = 0;
        } else {
            word += hundredths(character);
        }
    }
    use(space, word);
}

int linesOf(QStringView line, int available) {
    if (line.size() * widestCharacter <= available)
        return 1;
    int lines = 1;
    int used = 0;
    forEachWord(line, [&](int space, int word) {
        if (used > 0 && used + space + word > available) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? space : 0) + word;
        if (used > available) { // a word that is broken within itself
            lines += (used - 1) / available;
            used = 1 + (used - 1) % available;
        }
    });
    return lines;
}
} // namespace

double textWidth(QStringView line) {
    int sum = 0;
    for (const QChar character : line)
        sum += hundredths(character);
    return sum / 100.0;
}

double widestLine(QStringView text) {
    double widest = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        widest = std::max(widest, textWidth(line));
    return widest;
}

double widestWord(QStringView text) {
    int widest = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        forEachWord(line, [&](int, int word) { widest = std::max(widest, word); });
    return widest / 100.0;
}

int wrappedLines(QStringView text, double width) {
    const int available = std::max(100, static_cast<int>(std::lround(width * 100)));
    int lines = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        lines += linesOf(line, available);
    return std::max(1, lines);
}

} // namespace nytto
