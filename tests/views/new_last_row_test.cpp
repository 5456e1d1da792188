// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

using namespace nytto;
using namespace nytto::test;

class NewLastRowTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    static QLineEdit* field(ShownGrid& shown) {
        return shown.panel.findChild<QLineEdit*>(QStringLiteral("services-new-last-row"));
    }
    /// Into the last cell that can be typed in.
    static void goToTheEnd(ShownGrid& shown) {
        shown.startNew();
        shown.choose(2, 1);
        shown.view().setFocus();
    }

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void itComesFromTheLastCell_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("comes");
        QTest::newRow("Tab in the last cell") << int{Qt::Key_Tab} << 2 << 1 << true;
        QTest::newRow("Enter in the last cell") << int{Qt::Key_Return} << 2 << 1 << true;
        QTest::newRow("Tab before it") << int{Qt::Key_Tab} << 2 << 0 << false;
        QTest::newRow("Enter above it") << int{Qt::Key_Return} << 1 << 1 << false;
    }
    void itComesFromTheLastCell() {
        QFETCH(int, key);
        QFETCH(int, row);
        QFETCH(int, column);
        ShownGrid shown;
        goToTheEnd(shown);
        shown.choose(row, column);
        QTest::keyClick(&shown.view(), Qt::Key(key));
        QTEST(field(shown)->isVisible(), "comes");
    }

    void itComesFromWhatIsTypedInTheLastCell() {
        ShownGrid shown;
        goToTheEnd(shown);
        shown.type(QStringLiteral("50"));
        QVERIFY(field(shown)->hasFocus());
        QCOMPARE(shown.text(2, 1), QStringLiteral("50"));
    }

    void whatIsWrittenIsANewRow() {
        ShownGrid shown;
        goToTheEnd(shown);
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        QTest::keyClicks(field(shown), QStringLiteral("Hamn"));
        QTest::keyClick(field(shown), Qt::Key_Tab);
        QCOMPARE(shown.names().last(), QStringLiteral("Hamn"));
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QVERIFY(shown.view().hasFocus());
        QCOMPARE(shown.view().currentCell(), shown.view().grid().index(3, 1));
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.names().size(), 3);
    }

    void enterGoesOnToOneMore() {
        ShownGrid shown;
        goToTheEnd(shown);
        QTest::keyClick(&shown.view(), Qt::Key_Return);
        for (const char* name : {"Hamn", "Torg"}) {
            QTest::keyClicks(field(shown), QString::fromLatin1(name));
            QTest::keyClick(field(shown), Qt::Key_Return);
        }
        QCOMPARE(shown.names().mid(3),
                 QStringList({QStringLiteral("Hamn"), QStringLiteral("Torg")}));
        QVERIFY(field(shown)->hasFocus());
    }

    void leftEmptyItHasNeverBeen_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("Esc") << int{Qt::Key_Escape};
        QTest::newRow("Enter") << int{Qt::Key_Return};
        QTest::newRow("Tab") << int{Qt::Key_Tab};
        QTest::newRow("the arrow up") << int{Qt::Key_Up};
    }
    void leftEmptyItHasNeverBeen() {
        QFETCH(int, key);
        ShownGrid shown;
        goToTheEnd(shown);
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        QTest::keyClick(field(shown), Qt::Key(key));
        QVERIFY(field(shown)->isHidden());
        QVERIFY(shown.view().hasFocus());
        QCOMPARE(shown.view().currentCell(), shown.view().grid().index(2, 1));
        QVERIFY(shown.document.edits().empty());
    }

    void withADoubleClickBelowTheLastRow() {
        ShownGrid shown;
        goToTheEnd(shown);
        const QRect last = shown.view().visualRect(shown.view().order().index(2, 0));
        QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {},
                           last.center() + QPoint(0, 2 * last.height()));
        QVERIFY(field(shown)->isVisible());
    }

    void whereNoRowsAreAddedThereIsNone() {
        ShownGrid shown;
        shown.choose(2, 1);
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        QVERIFY(field(shown)->isHidden());
    }
};

QTEST_MAIN(NewLastRowTest)

#include "new_last_row_test.moc"
