// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_markdown.h"

#include <QKeySequence>
#include <QPalette>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace nytto {

namespace {

constexpr QChar noBreakSpace(0xa0);

/// Digits in groups of three stay on one line, as do a figure and its unit.
QString withoutBreaks(QString text) {
    static const QRegularExpression inFigure(
        QStringLiteral("(?<=\\d) (?=\\d{3}(?!\\d)|kr\\b|tkr\\b|mnkr\\b|%|SEK\\b)"));
    return text.replace(inFigure, noBreakSpace);
}

QString withKeys(const QString& text) {
    QString result;
    qsizetype end = 0;
    for (auto match = helpKey().globalMatch(text); match.hasNext();) {
        const auto key = match.next();
        result += text.mid(end, key.capturedStart() - end);
        result += QStringLiteral("**%1**").arg(
            QKeySequence(key.captured(1)).toString(QKeySequence::NativeText));
        end = key.capturedEnd();
    }
    return result + text.mid(end);
}

QString markdownOf(QString source) {
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->\\n?"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return withKeys(withoutBreaks(source.remove(comment)));
}

/// An anchor becomes one of its block, and its text goes away.
void placeAnchors(QTextDocument& document) {
    for (QTextCursor found = document.find(helpAnchor()); !found.isNull();
         found = document.find(helpAnchor(), found)) {
        const QString name = helpAnchor().match(found.selectedText()).captured(1);
        found.removeSelectedText();
        QTextCursor first(found.block());
        first.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat format = first.charFormat();
        format.setAnchor(true);
        format.setAnchorNames(format.anchorNames() << name);
        first.mergeCharFormat(format);
    }
}

/// A line that is seen in light and in dark.
QColor faint(const QPalette& palette) {
    const QColor text = palette.color(QPalette::Text);
    const QColor ground = palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) { return (a + 2 * b) / 3; };
    return {mixed(text.red(), ground.red()), mixed(text.green(), ground.green()),
            mixed(text.blue(), ground.blue())};
}

/// Figures stand to the right.
void alignCells(QTextTable& table) {
    static const QRegularExpression figure(
        QStringLiteral("^[-−]?[\\d\\s.,\u00a0]+( ?%|\u00a0%)?$"));
    for (int row = 1; row < table.rows(); ++row)
        for (int column = 1; column < table.columns(); ++column) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            if (!figure.match(cursor.block().text()).hasMatch())
                continue;
            QTextBlockFormat format = cursor.blockFormat();
            format.setAlignment(Qt::AlignRight);
            cursor.setBlockFormat(format);
        }
}

void styleTables(QTextFrame& frame, const QPalette& palette) {
    for (QTextFrame* child : frame.childFrames()) {
        auto* table = qobject_cast<QTextTable*>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(faint(palette));
        format.setTopMargin(6);
        format.setBottomMargin(10);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell heading = table->cellAt(0, column);
            QTextCharFormat ground = heading.format();
            ground.setBackground(palette.alternateBase());
            heading.setFormat(ground);
        }
        alignCells(*table);
    }
}

/// Texts of one width follow the size of the others.
void releaseSizes(const QTextBlock& block) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        QTextCharFormat format = part.fragment().charFormat();
        if (!format.fontFixedPitch())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(part.fragment().position());
        cursor.setPosition(part.fragment().position() + part.fragment().length(),
                           QTextCursor::KeepAnchor);
        format.clearProperty(QTextFormat::FontPointSize);
        format.clearProperty(QTextFormat::FontPixelSize);
        cursor.setCharFormat(format);
    }
}

/// Formulas stand on a ground of their own; paragraphs keep some distance.
void styleBlocks(QTextDocument& document, const QPalette& palette) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isFormula = format.hasProperty(QTextFormat::BlockCodeFence) ||
                               format.hasProperty(QTextFormat::BlockCodeLanguage);
        if (isFormula) {
            format.setBackground(palette.alternateBase());
            format.setLeftMargin(16);
            format.setNonBreakableLines(false);
        }
        if (format.headingLevel() > 1)
            format.setTopMargin(14);
        if (!isFormula) // the ground has no gaps
            format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        releaseSizes(block);
    }
}

} // namespace

const QRegularExpression& helpAnchor() {
    static const QRegularExpression anchor(QStringLiteral(" ?\\{#([\\w.-]+)\\}"));
    return anchor;
}

const QRegularExpression& helpKey() {
    static const QRegularExpression key(QStringLiteral("\\[\\[(.+?)\\]\\]"));
    return key;
}

void writeHelp(const QString& source, QTextDocument& document, const QPalette& palette) {
    document.setMarkdown(markdownOf(source));
    placeAnchors(document);
    styleBlocks(document, palette);
    styleTables(*document.rootFrame(), palette);
}

} // namespace nytto
