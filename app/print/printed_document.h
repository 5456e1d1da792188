// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

class QPagedPaintDevice;

namespace nytto {

/// What is put on paper.
struct PrintedDocument {
    QString title; ///< at the top of every page, with what stands beside it
    QString whose; ///< the municipality
    QString foot;  ///< what the amounts are in, the program and its version
    Language language;
    std::vector<Block> blocks;
};

/// Draws the document on a printer or into a PDF, of whatever paper it has: the head and the foot
/// on every page, tables with their headings again on every page that they reach, and with their
/// first column again where they are wider than the paper; figures are never cut. Gives the number
/// of pages, 0 where nothing could be drawn.
int printDocument(const PrintedDocument& document, QPagedPaintDevice& paper);

} // namespace nytto
