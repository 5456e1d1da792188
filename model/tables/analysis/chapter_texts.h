// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

enum class Chapter;

/// The chapter's heading as it is numbered in the analysis.
QString chapterTitle(const ReportContext& context, Chapter chapter);

/// The texts of the chapter itself, in the document's order.
std::vector<Block> chapterTexts(const ReportContext& context, Chapter chapter);
/// The texts of the chapter that are about something, each under its name, after `title`; nothing
/// without such texts.
std::vector<Block> subjectTexts(const ReportContext& context, Chapter chapter,
                                const QString& title);

void append(std::vector<Block>& blocks, std::vector<Block> more);
/// A paragraph, unless it is empty.
void append(std::vector<Block>& blocks, Paragraph::Style style, const QString& text);

} // namespace nytto
