// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QString>

#include <vector>

namespace nytto {

/// A part of a text that stands in a cell of its own, and how many lines it takes there.
struct TextPiece {
    QString text;
    int lines = 1;
    bool operator==(const TextPiece&) const = default;
};

/// Divides a text into pieces of at most `mostLines` lines of `width` digits, so that each fits a
/// row and a page can break between them: between paragraphs where there are several, else
/// between sentences. A sentence is never divided, however long. Errors as textParts().
Result<std::vector<TextPiece>> textPieces(const QString& text, double width, int mostLines);

} // namespace nytto
