// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/page_window.h"

#include <QLineEdit>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

} // namespace

class UndoKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldInWhichNothingIsTypedLeavesThemToTheDocument() {
        PageWindow window("goteborg-2025", "initiatives");
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        auto* number = window.find<QLineEdit>(QStringLiteral("initiative-number"));
        const QString before = number->text();
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("99"));
        press(Qt::Key_Tab);
        QCOMPARE(number->text(), QStringLiteral("99"));
        QVERIFY(QApplication::focusWidget() != number);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(number->text(), before);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(number->text(), QStringLiteral("99"));
    }

    void whatIsBeingTypedIsTakenBackInItsField() {
        PageWindow window("goteborg-2025", "initiatives");
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        auto* number = window.find<QLineEdit>(QStringLiteral("initiative-number"));
        const QString before = number->text();
        const QString steps = window.undoText();
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("99"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(number->text(), before);
        QCOMPARE(window.undoText(), steps);
    }
};

QTEST_MAIN(UndoKeysTest)
#include "undo_keys_test.moc"
