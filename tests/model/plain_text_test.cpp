// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/plain_text.h"

#include <QTest>

using namespace nytto;

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoCharacterOfAText_data();
    void whatIsNoCharacterOfAText();
    void whatIsACharacter_data();
    void whatIsACharacter();
    void breaks_data();
    void breaks();
    void aTerminalTakesNoOrders_data();
    void aTerminalTakesNoOrders();
};

void PlainTextTest::whatIsNoCharacterOfAText_data() {
    QTest::addColumn<ushort>("code");
    for (const int code : {0x00, 0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b,
                           0x9f, 0xd83d, 0xde00, 0xfffe, 0xffff})
        QTest::addRow("U+%04X", code) << static_cast<ushort>(code);
}

void PlainTextTest::whatIsNoCharacterOfAText() {
    QFETCH(ushort, code);
    const QString text = QStringLiteral("Åk") + QChar(code) + QStringLiteral("e");
    QCOMPARE(firstControl(text), std::optional<qsizetype>(2));
    QCOMPARE(codeOf(text[2]), QString::fromUtf8(QTest::currentDataTag()));
    const bool isBreak = code == 0x0b || code == 0x85;
    QCOMPARE(withoutControls(text),
             isBreak ? QStringLiteral("Åk\ne") : QStringLiteral("Åk\ufffde"));
    QCOMPARE(firstControl(withoutControls(text)), std::nullopt);
}

void PlainTextTest::whatIsACharacter_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("tab and breaks") << QStringLiteral("a\tb\nc\r\nd");
    QTest::newRow("a pair of surrogates") << QStringLiteral("😀");
    QTest::newRow("a byte order mark") << QStringLiteral("\ufeffa");
    QTest::newRow("a hard space") << QStringLiteral("1\u00a0000");
    QTest::newRow("right to left") << QStringLiteral("\u202ea");
}

void PlainTextTest::whatIsACharacter() {
    QFETCH(QString, text);
    QCOMPARE(firstControl(text), std::nullopt);
}

void PlainTextTest::breaks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringLiteral("a b") << QStringLiteral("a b");
    QTest::newRow("\\r\\n") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("\\r") << QStringLiteral("a\rb") << QStringLiteral("a\nb");
    QTest::newRow("\\n\\r") << QStringLiteral("a\n\rb") << QStringLiteral("a\n\nb");
    for (const int code : {0x0b, 0x85, 0x2028, 0x2029})
        QTest::addRow("U+%04X", code)
            << QStringLiteral("a%1b").arg(QChar(code)) << QStringLiteral("a\nb");
}

void PlainTextTest::breaks() {
    QFETCH(QString, text);
    QTEST(withPlainBreaks(text), "expected");
}

void PlainTextTest::aTerminalTakesNoOrders_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an escape") << QStringLiteral("a\x1b[2Jb") << QStringLiteral("a\ufffd[2Jb");
    QTest::newRow("the one of eight bits")
        << QStringLiteral("a\u009b2Jb") << QStringLiteral("a\ufffd2Jb");
    QTest::newRow("a line") << QStringLiteral("a\nWrote b\r\rc\u2028d")
                            << QStringLiteral("a Wrote b  c d");
    QTest::newRow("a direction") << QStringLiteral("a\u202eb\u2066c")
                                 << QStringLiteral("a\ufffdb\ufffdc");
    QTest::newRow("a backspace") << QStringLiteral("a\bb") << QStringLiteral("a\ufffdb");
}

void PlainTextTest::aTerminalTakesNoOrders() {
    QFETCH(QString, text);
    QTEST(onOneLine(text), "expected");
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
