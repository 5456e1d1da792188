// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/text_pieces.h"

#include "reports/writers/text_parts.h"
#include "reports/writers/text_width.h"

#include <QTextBoundaryFinder>

namespace nytto {

namespace {
/// Puts paragraphs or sentences together as long as they fit.
class Pieces {
public:
    Pieces(double width, int mostLines) : m_width(width), m_mostLines(mostLines) {}

    void addParagraph(const QString& paragraph) {
        const int lines = wrappedLines(paragraph, m_width);
        if (lines > m_mostLines) {
            addSentences(paragraph);
            finish();
        } else {
            if (m_piece.lines + lines > m_mostLines)
                finish();
            m_piece.text = m_used ? m_piece.text + u'\n' + paragraph : paragraph;
            m_piece.lines += lines;
            m_used = true;
        }
    }
    void finish() {
        if (m_used)
            m_pieces.push_back({m_piece.text.trimmed(), m_piece.lines});
        m_piece = {QString(), 0};
        m_used = false;
    }
    std::vector<TextPiece> take() { return std::move(m_pieces); }

private:
    void addSentences(const QString& paragraph) {
        finish();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
        qsizetype start = 0;
        while (finder.toNextBoundary() > 0) {
            const QString longer = m_piece.text + paragraph.mid(start, finder.position() - start);
            const int lines = wrappedLines(longer.trimmed(), m_width);
            if (m_used && lines > m_mostLines) {
                finish();
                m_piece.text = paragraph.mid(start, finder.position() - start);
                m_piece.lines = wrappedLines(m_piece.text.trimmed(), m_width);
            } else {
                m_piece = {longer, lines};
            }
            m_used = true;
            start = finder.position();
        }
    }

    double m_width;
    int m_mostLines;
    std::vector<TextPiece> m_pieces;
    TextPiece m_piece = {QString(), 0};
    bool m_used = false;
};
} // namespace

Result<std::vector<TextPiece>> textPieces(const QString& text, double width, int mostLines) {
    Pieces pieces(width, mostLines);
    NYTTO_TRY(parts, textParts(text));
    for (const QString& part : parts) {
        for (const QString& paragraph : part.split(u'\n'))
            pieces.addParagraph(paragraph);
        pieces.finish();
    }
    return pieces.take();
}

} // namespace nytto
