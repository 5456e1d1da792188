// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace nytto;
using namespace nytto::test;

class GridSelectionTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void theStatusBarAddsUpWhatIsSelected() {
        ShownGrid shown;
        QSignalSpy spy(&shown.panel, &GridPanel::selectionSummarised);
        shown.choose(0, 1, 1, 1);
        QVERIFY(!spy.isEmpty());
        const QString text = spy.back().front().toString();
        QVERIFY2(text.contains(QStringLiteral("1\u00a0500")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("750")), qPrintable(text));
    }

    void theStatusBarCountsTheNumbersThatTheAverageIsOf() {
        ShownGrid shown;
        shown.choose(0, 1);
        QVERIFY(shown.view().model()->setData(shown.view().currentIndex(),
                                              QStringLiteral("ej relevant")));
        shown.choose(0, 0, 2, 1); // three names, not relevant, 1 200 and 45
        const QString text = shown.view().selectionSummary();
        QVERIFY2(text.startsWith(QStringLiteral(
                     "Numbers 2 · Sum 1\u00a0245\u00a0tkr · Average 622,5\u00a0tkr")),
                 qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("1 not relevant")), qPrintable(text));
        shown.choose(0, 0, 2, 0);
        QCOMPARE(shown.view().selectionSummary(), QStringLiteral("Filled cells 3"));
        QSignalSpy spy(&shown.panel, &GridPanel::selectionSummarised);
        shown.choose(1, 1, 2, 1);
        shown.view().fillDown();
        QVERIFY(spy.back().front().toString().contains(QStringLiteral("2\u00a0400")));
        shown.document.undo();
        shown.show();
        QVERIFY(spy.back().front().toString().contains(QStringLiteral("1\u00a0245")));
    }

    void whatAKeyLeadsToIsSelected_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QPoint>("from"); ///< column and row
        QTest::addColumn<QPoint>("to");
        const auto add = [](const char* name, int key, QPoint from, QPoint to) {
            QTest::newRow(name) << key << from << to;
        };
        add("Right", Qt::Key_Right, {0, 0}, {2, 0});
        add("Left", Qt::Key_Left, {2, 1}, {0, 1});
        add("Down", Qt::Key_Down, {0, 0}, {0, 2});
        add("Down to a filled cell", Qt::Key_Down, {1, 0}, {1, 2});
        add("Up", Qt::Key_Up, {0, 2}, {0, 0});
        add("Home", Qt::Key_Home, {2, 2}, {0, 0});
        add("End", Qt::Key_End, {0, 0}, {2, 2});
        add("Up from the top", Qt::Key_Up, {1, 0}, {1, 0});
    }
    void whatAKeyLeadsToIsSelected() {
        QFETCH(int, key);
        QFETCH(QPoint, from);
        QFETCH(QPoint, to);
        ShownGrid shown;
        shown.choose(1, 1);
        shown.view().clearCells();
        shown.choose(from.y(), from.x());
        shown.view().setFocus();
        QTest::keyClick(&shown.view(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        const QModelIndex reached = shown.view().order().index(to.y(), to.x());
        QCOMPARE(shown.view().currentIndex(), reached);
        QCOMPARE(shown.view().selectionModel()->selectedIndexes(), QModelIndexList{reached});
        shown.choose(from.y(), from.x());
        QTest::keyClick(&shown.view(), static_cast<Qt::Key>(key),
                        Qt::ControlModifier | Qt::ShiftModifier);
        const QPoint size = to - from;
        QCOMPARE(shown.view().selectionModel()->selectedIndexes().size(),
                 qsizetype{(std::abs(size.x()) + 1) * (std::abs(size.y()) + 1)});
    }

    void theFirstCellIsReachedWithoutScrolling() {
        ShownGrid shown;
        shown.panel.resize(260, 300);
        shown.view().setColumnWidth(1, 300);
        QTest::qWait(10);
        shown.choose(2, 2);
        shown.view().setFocus();
        shown.view().scrollTo(shown.view().currentIndex());
        QVERIFY(shown.view().horizontalScrollBar()->value() > 0);
        QTest::keyClick(&shown.view(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(shown.view().horizontalScrollBar()->value(), 0);
        QCOMPARE(shown.view().currentIndex(), shown.view().order().index(0, 0));
    }

    void shiftSelectsFromWhereAColumnThatStaysWasClicked() {
        ShownGrid shown;
        shown.choose(0, 1);
        shown.view().setFocus();
        auto* frozen = shown.view().findChild<FrozenColumns*>();
        const QModelIndex clicked = shown.view().order().index(1, 0);
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                          frozen->visualRect(clicked).center());
        QCOMPARE(shown.view().currentIndex(), clicked);
        QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
        shown.view().copy(false);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Arkiv\nZoo\n"));
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(frozen->viewport(), Qt::LeftButton, modifiers,
                              frozen->visualRect(shown.view().order().index(row, 0)).center());
        };
        click(0, {});
        QTest::keyClick(&shown.view(), Qt::Key_Down);
        click(2, Qt::ShiftModifier);
        shown.view().copy(false);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Arkiv\nZoo\n"));
    }
};

QTEST_MAIN(GridSelectionTest)
#include "grid_selection_test.moc"
