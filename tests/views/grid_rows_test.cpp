// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

#include <QPushButton>

using namespace nytto;
using namespace nytto::test;

class GridRowsTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void rowsAreAddedDuplicatedAndRemoved() {
        ShownGrid shown;
        shown.panel.setNewEntity([] {
            Service service;
            service.name = QStringLiteral("Ny");
            return AnyEntity(service);
        });
        const auto run = [&](const char* action) {
            shown.panel.findChild<QAction*>(QStringLiteral("services-") + QLatin1String(action))
                ->trigger();
        };
        run("add");
        QCOMPARE(shown.view().order().rowCount(), 4);
        QCOMPARE(shown.text(3, 0), QStringLiteral("Ny"));
        QCOMPARE(shown.view().currentIndex().row(), 3);
        shown.choose(1, 0);
        run("duplicate");
        QCOMPARE(shown.view().order().rowCount(), 5);
        QCOMPARE(shown.text(4, 1), QStringLiteral("1\u00a0200"));
        shown.choose(0, 0, 1, 0);
        run("remove");
        QCOMPARE(shown.view().order().rowCount(), 3);
        QCOMPARE(shown.text(0, 0), QStringLiteral("Zoo"));
    }

    void removingRowsSaysWhich() {
        ShownGrid shown;
        QString said;
        QObject::connect(&shown.panel, &GridPanel::said,
                         [&said](const QString& text) { said = text; });
        shown.choose(1, 1);
        shown.trigger("remove");
        QVERIFY2(said.contains(QStringLiteral("Arkiv")), qPrintable(said));
        shown.choose(0, 0, 1, 0);
        shown.trigger("remove");
        QVERIFY2(said.startsWith(QStringLiteral("2 ")), qPrintable(said));
    }

    void aNewRowBeginsInItsName() {
        TestDocument document{threeServices()};
        GridPanel panel(QStringLiteral("services"), entityInfoOf<Service>(), document.language());
        const auto show = [&] {
            panel.showState(document.state(),
                            fieldColumns(entityInfoOf<Service>(),
                                         {QStringLiteral("supplier"), QStringLiteral("name")},
                                         document.language(), MoneyUnit::Thousands));
        };
        QObject::connect(&panel, &GridPanel::editRequested, &panel, [&](const Edit& edit) {
            document.apply(edit);
            show();
        });
        panel.setNewEntity([] {
            Service service;
            service.name = QStringLiteral("Ny");
            return AnyEntity(service);
        });
        show();
        panel.show();
        panel.findChild<QAction*>(QStringLiteral("services-add"))->trigger();
        QCOMPARE(panel.view().currentIndex().row(), 3);
        QCOMPARE(panel.view().currentIndex().column(), 1);
    }

    void aNewRowIsTheOnlyOneSelectedWhileCtrlIsDown() {
        ShownGrid shown;
        shown.startNew();
        shown.choose(0, 1);
        shown.view().setFocus();
        QTest::keyPress(&shown.view(), Qt::Key_Insert, Qt::ControlModifier);
        const QModelIndex name = shown.view().order().index(3, 0);
        QCOMPARE(shown.view().currentIndex(), name);
        QCOMPARE(shown.view().selectionModel()->selectedIndexes(), QModelIndexList{name});
        QTest::keyRelease(&shown.view(), Qt::Key_Insert, Qt::ControlModifier);
        shown.paste(QStringLiteral("Torg\t7\n"));
        QCOMPARE(shown.text(3, 0), QStringLiteral("Torg"));
        QCOMPARE(shown.text(3, 1), QStringLiteral("7"));
    }

    void whatIsDraggedIsCalledByItsNames() {
        ShownGrid shown;
        shown.startNew();
        shown.choose(0, 0, 2, 1);
        QCOMPARE(shown.panel.grid().namesOfRows(shown.view().selectedCells()), shown.names());
        shown.choose(2, 0);
        shown.paste(QStringLiteral("Zoo\nBad\nTorg\nVatten\n"));
        shown.panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        shown.choose(0, 0, 5, 0);
        QCOMPARE(shown.panel.grid().namesOfRows(shown.view().selectedCells()),
                 shown.names().mid(0, 4) + QStringList{QStringLiteral("and 2 more")});
    }

    void anEmptyTableHasNoRowsToDuplicateOrRemove() {
        ShownGrid shown;
        auto* duplicate = shown.panel.findChild<QAction*>(QStringLiteral("services-duplicate"));
        auto* remove = shown.panel.findChild<QAction*>(QStringLiteral("services-remove"));
        QVERIFY(duplicate->isEnabled() && remove->isEnabled());
        shown.view().selectAll();
        remove->trigger();
        QCOMPARE(shown.view().model()->rowCount(), 0);
        QVERIFY(!duplicate->isEnabled() && !remove->isEnabled());
    }
};

QTEST_MAIN(GridRowsTest)
#include "grid_rows_test.moc"
