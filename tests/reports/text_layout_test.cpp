// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/plain_text.h"
#include "reports/writers/text_parts.h"
#include "reports/writers/text_pieces.h"
#include "reports/writers/text_width.h"

#include <QTest>

using namespace nytto;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QStringList textsOf(const std::vector<TextPiece>& pieces) {
    QStringList texts;
    for (const TextPiece& piece : pieces)
        texts.append(piece.text);
    return texts;
}
} // namespace

/// Measuring and dividing texts.
class TextLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void lines_data();
    void lines();
    void theWidestLineAndWord();
    void lineBreaksOfAllKindsAreOne();
    void aShortTextIsOnePart();
    void aLongTextIsDividedBetweenParagraphs();
    void manyLinesAreDivided();
    void aParagraphThatFitsNoCellIsRefused();
    void pieces_data();
    void pieces();
};

void TextLayoutTest::widths_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<double>("expected");
    // Measured with the font itself, in tenths of its ten digits' width.
    QTest::newRow("digits") << text("0123456789") << 10.0;
    QTest::newRow("sentence")
        << text("Inför ett gemensamt arbetssätt och byter ut system som inte längre stöds.")
        << 59.3;
    QTest::newRow("mixed") << text("Nettonytta (SEK thousand)") << 21.3;
    QTest::newRow("name") << text("Exempelköpings kommun") << 20.55;
    QTest::newRow("nothing") << QString() << 0.0;
}

void TextLayoutTest::widths() {
    QFETCH(QString, line);
    QFETCH(double, expected);
    const double width = textWidth(line);
    QVERIFY2(std::abs(width - expected) <= expected * 0.015, qPrintable(QString::number(width)));
}

void TextLayoutTest::lines_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("expected");
    const QString five = text("00000");
    QTest::newRow("empty") << QString() << 10.0 << 1;
    QTest::newRow("fits") << five << 5.0 << 1;
    QTest::newRow("two words on a line") << five + u' ' + five << 10.5 << 1;
    QTest::newRow("two words on two lines") << five + u' ' + five << 10.4 << 2;
    QTest::newRow("line breaks") << text("a\n\nb") << 10.0 << 3;
    QTest::newRow("a broken word") << QString(12, u'0') << 5.0 << 3;
    QTest::newRow("a broken word and another") << QString(12, u'0') + text(" 00") << 5.0 << 3;
}

void TextLayoutTest::lines() {
    QFETCH(QString, words);
    QFETCH(double, width);
    QFETCH(int, expected);
    QCOMPARE(wrappedLines(words, width), expected);
}

void TextLayoutTest::theWidestLineAndWord() {
    const QString words = text("00 0000\n0 00000 0 0");
    QCOMPARE(widestWord(words), 5.0);
    QCOMPARE(widestLine(words), textWidth(text("0 00000 0 0")));
}

void TextLayoutTest::lineBreaksOfAllKindsAreOne() {
    QCOMPARE(withPlainBreaks(text("a\r\nb\rc\nd")), text("a\nb\nc\nd"));
}

void TextLayoutTest::aShortTextIsOnePart() {
    QCOMPARE(*textParts(text("a\nb")), QStringList{text("a\nb")});
    QCOMPARE(*textParts(QString()), QStringList{QString()});
}

void TextLayoutTest::aLongTextIsDividedBetweenParagraphs() {
    const QString half(16'383, u'x');
    QCOMPARE(*textParts(half + u'\n' + half), (QStringList{half + u'\n' + half}));
    const QString more(16'384, u'x');
    QCOMPARE(*textParts(half + u'\n' + more), (QStringList{half, more}));
}

void TextLayoutTest::manyLinesAreDivided() {
    const auto parts = textParts(text("x\n").repeated(600));
    QCOMPARE(parts->size(), 3);
    QCOMPARE(parts->join(u'\n'), text("x\n").repeated(600));
}

void TextLayoutTest::aParagraphThatFitsNoCellIsRefused() {
    const auto parts = textParts(text("kort\n") + QString(32'768, u'x'));
    QVERIFY(!parts.ok());
    QVERIFY2(parts.error().message.contains(text("32768")), qPrintable(parts.error().message));
}

void TextLayoutTest::pieces_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* words, const QStringList& expected) {
        QTest::newRow(name) << text(words) << expected;
    };
    // Lines of ten digits, two of them to a piece.
    row("nothing", "", {QString()});
    row("one line", "Kort.", {text("Kort.")});
    row("paragraphs together", "Ett.\nTvå.", {text("Ett.\nTvå.")});
    row("paragraphs apart", "Ett.\nTvå.\nTre.", {text("Ett.\nTvå."), text("Tre.")});
    row("a long paragraph by its sentences", "Den första är här. Den andra är där. Slut.",
        {text("Den första är här."), text("Den andra är där. Slut.")});
    row("sentences together", "Ett. Två. Tre. Fyra. Fem. Sex.",
        {text("Ett. Två. Tre. Fyra."), text("Fem. Sex.")});
    row("a sentence that is too long", "Den första meningen är alldeles för lång. Slut.",
        {text("Den första meningen är alldeles för lång."), text("Slut.")});
    row("after a long one", "Den första är här. Den andra är där.\nSlut.",
        {text("Den första är här."), text("Den andra är där."), text("Slut.")});
}

void TextLayoutTest::pieces() {
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    QCOMPARE(textsOf(*textPieces(words, 10, 2)), expected);
}

QTEST_GUILESS_MAIN(TextLayoutTest)
#include "text_layout_test.moc"
