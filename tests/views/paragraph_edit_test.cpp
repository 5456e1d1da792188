// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/paragraph_edit.h"

#include <QTest>

using namespace nytto;

class ParagraphEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotTypedInComesBackAsItWas_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no-break space") << QStringLiteral("12\u00a0300 tkr");
        QTest::newRow("paragraphs") << QStringLiteral("Ett\n\nTvå");
        QTest::newRow("line ends of another system") << QStringLiteral("Ett\r\nTvå");
        QTest::newRow("line separator") << QStringLiteral("Ett\u2028Två");
    }
    void whatWasNotTypedInComesBackAsItWas() {
        QFETCH(QString, text);
        ParagraphEdit edit;
        edit.showText(QStringLiteral("before"));
        edit.showText(text);
        QCOMPARE(edit.text(), text);
        QVERIFY(!edit.isTyped());
    }

    void whatIsTypedKeepsTheNoBreakSpacesBesideIt() {
        ParagraphEdit edit;
        edit.showText(QStringLiteral("12\u00a0300 tkr"));
        edit.moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit, QStringLiteral("."));
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, QStringLiteral("Mer"));
        QVERIFY(edit.isTyped());
        QCOMPARE(edit.text(), QStringLiteral("12\u00a0300 tkr.\nMer"));
    }

    void whatIsShownAgainLeavesTheCursor() {
        ParagraphEdit edit;
        edit.showText(QStringLiteral("Ett"));
        edit.moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit, QStringLiteral("!"));
        edit.showText(QStringLiteral("Ett!"));
        QCOMPARE(edit.textCursor().position(), 4);
        QVERIFY(!edit.isTyped());
    }
};

QTEST_MAIN(ParagraphEditTest)
#include "paragraph_edit_test.moc"
