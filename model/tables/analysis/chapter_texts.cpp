// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/analysis/chapter_texts.h"

#include "model/entities/analysis/annual_analysis.h"

namespace nytto {

namespace {

template <class Visit>
void forEachText(const ReportContext& context, Chapter chapter, const Visit& visit) {
    for (const ReportText& text : context.contents().all<ReportText>())
        if (text.year == context.year() && text.chapter == chapter)
            visit(text);
}

QString shown(const ReportContext& context, const ReportText& text) {
    return context.secrecy().text(refTo(text), text.text);
}

} // namespace

QString chapterTitle(const ReportContext& context, Chapter chapter) {
    return context.label(chapter);
}

std::vector<Block> chapterTexts(const ReportContext& context, Chapter chapter) {
    std::vector<Block> blocks;
    forEachText(context, chapter, [&](const ReportText& text) {
        if (text.subject.isNull())
            append(blocks, Paragraph::Style::Body, shown(context, text));
    });
    return blocks;
}

std::vector<Block> subjectTexts(const ReportContext& context, Chapter chapter,
                                const QString& title) {
    std::vector<Block> blocks;
    forEachText(context, chapter, [&](const ReportText& text) {
        if (text.subject.isNull())
            return;
        if (blocks.empty())
            append(blocks, Paragraph::Style::Heading, title);
        append(blocks, Paragraph::Style::Subtitle, context.secrecy().name(text.subject));
        append(blocks, Paragraph::Style::Body, shown(context, text));
    });
    return blocks;
}

void append(std::vector<Block>& blocks, std::vector<Block> more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

void append(std::vector<Block>& blocks, Paragraph::Style style, const QString& text) {
    if (!text.isEmpty())
        blocks.push_back(Paragraph{style, text});
}

} // namespace nytto
