// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QStringList>

namespace nytto {

/// What one cell of a spreadsheet holds at most.
constexpr qsizetype longestCellText = 32'767;
/// Line breaks in one cell.
constexpr int mostLinesInCell = 250;

/// The text in pieces that each fit a cell, divided only between paragraphs (at line breaks);
/// mostly one piece. BadInput when a single paragraph does not fit, with its first words.
Result<QStringList> textParts(const QString& text);

} // namespace nytto
