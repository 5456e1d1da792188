// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that are chosen from a list.
#include "tests/views/shown_grid.h"

#include <QComboBox>
#include <QListView>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Services with their name and category, of which the first category is being chosen.
struct Choosing {
    TestDocument document{threeServices()};
    GridPanel panel{QStringLiteral("services"), entityInfoOf<Service>(), document.language()};
    QComboBox* list = nullptr;

    Choosing() {
        show();
        QObject::connect(&panel, &GridPanel::editRequested, &panel, [this](const Edit& edit) {
            document.apply(edit);
            show();
        });
        panel.show();
        panel.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&panel);
        panel.view().setCurrentIndex(panel.view().order().index(0, 0));
        panel.view().setFocus();
        QTest::keyClick(&panel.view(), Qt::Key_F2);
        list = panel.view().findChild<QComboBox*>(QStringLiteral("cell-editor"));
        if (list)
            list->showPopup();
    }
    void show() {
        panel.showState(document.state(),
                        fieldColumns(entityInfoOf<Service>(),
                                     {QStringLiteral("category"), QStringLiteral("name")},
                                     document.language(), MoneyUnit::Thousands));
    }
    QString category(int row) { return panel.view().order().index(row, 0).data().toString(); }
    bool isOpen() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return panel.view().findChild<QComboBox*>(QStringLiteral("cell-editor"));
    }
    QPoint current() {
        return {panel.view().currentIndex().column(), panel.view().currentIndex().row()};
    }
};

} // namespace

class GridChoicesTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void aKeyInTheListEndsTheEdit_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QPoint>("then"); ///< column and row
        QTest::newRow("Return") << int{Qt::Key_Return} << QPoint(0, 1);
        QTest::newRow("Enter") << int{Qt::Key_Enter} << QPoint(0, 1);
        QTest::newRow("Tab") << int{Qt::Key_Tab} << QPoint(1, 0);
    }
    void aKeyInTheListEndsTheEdit() {
        QFETCH(int, key);
        Choosing choosing;
        QVERIFY(choosing.list && choosing.list->view()->isVisible());
        const QString before = choosing.category(0);
        QTest::keyClick(choosing.list->view(), Qt::Key_Down);
        const QString chosen = choosing.list->view()->currentIndex().data().toString();
        QVERIFY(chosen != before);
        QTest::keyClick(choosing.list->view(), static_cast<Qt::Key>(key));
        QCOMPARE(choosing.category(0), chosen);
        QTEST(choosing.current(), "then");
        QVERIFY(!choosing.isOpen());
        QVERIFY(choosing.panel.view().hasFocus());
        QCOMPARE(choosing.document.edits().size(), std::size_t{1});
    }

    void aClickInTheListEndsTheEdit() {
        Choosing choosing;
        QVERIFY(choosing.list);
        QAbstractItemView& list = *choosing.list->view();
        const QModelIndex second = list.model()->index(1, 0);
        const QString chosen = second.data().toString();
        QTest::qWait(QApplication::doubleClickInterval()); // else it is the one that opened it
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(second).center());
        QCOMPARE(choosing.category(0), chosen);
        QVERIFY(!choosing.isOpen());
        QCOMPARE(choosing.current(), QPoint(0, 0));
    }

    void escInTheListChangesNothing() {
        Choosing choosing;
        QVERIFY(choosing.list);
        QTest::keyClick(choosing.list->view(), Qt::Key_Down);
        QTest::keyClick(choosing.list->view(), Qt::Key_Escape);
        QTest::keyClick(choosing.list, Qt::Key_Escape);
        QVERIFY(!choosing.isOpen());
        QVERIFY(choosing.document.edits().empty());
    }
};

QTEST_MAIN(GridChoicesTest)
#include "grid_choices_test.moc"
