// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"

#include <QListWidget>
#include <QMenu>

using namespace nytto;
using namespace nytto::test;

/// The menu of a window acts on what has the focus there, and the status bar tells of it.
class EditMenuTest : public QObject {
    Q_OBJECT

    static QAction* entry(const PageWindow& window, const char* name) {
        auto* action = window.find<QAction>(QStringLiteral("edit-") + QString::fromLatin1(name));
        Q_EMIT qobject_cast<QMenu*>(action->parent())->aboutToShow();
        return action;
    }
    /// Rows of the first cost of 2025, with figures of their own.
    static void choose(GridView& table, int rows) {
        const int column = PageWindow::column(table, "cost", 2025);
        PageWindow::paste(table, 0, column, QStringLiteral("100\n210\n330\n"));
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, column));
        table.selectionModel()->select(
            QItemSelection(table.model()->index(0, column), table.model()->index(rows - 1, column)),
            QItemSelectionModel::ClearAndSelect);
    }

private Q_SLOTS:
    void whatIsUndoneIsShown_data() {
        QTest::addColumn<bool>("removed");
        QTest::newRow("a row that was removed") << true;
        QTest::newRow("a cell of a row that a search hides") << false;
    }
    void whatIsUndoneIsShown() {
        QFETCH(bool, removed);
        PageWindow window("goteborg-2025", "services");
        GridView& services = window.table("services");
        const int last = services.model()->rowCount() - 1;
        const int cost = PageWindow::column(services, "cost", 2025);
        const QString name = PageWindow::shown(services, last, "name");
        if (removed) {
            services.setCurrentIndex(services.model()->index(last, cost));
            window.trigger("services-remove");
        } else {
            PageWindow::type(services, last, cost, QStringLiteral("123"));
        }
        services.setCurrentIndex(services.model()->index(0, 0));
        window.find<QLineEdit>(QStringLiteral("services-search"))
            ->setText(PageWindow::shown(services, 0, "name"));
        QVERIFY(services.model()->rowCount() < last);
        window.trigger("undo");
        const QModelIndex current = services.currentIndex();
        QCOMPARE(PageWindow::shown(services, current.row(), "name"), name);
        QVERIFY(services.rect().intersects(services.cellRect(current)));
        if (!removed)
            QCOMPARE(current.column(), cost);
    }

    void actsOnTheTable() {
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        GridView& table = window.table("services");
        choose(table, 2);
        const QString first = PageWindow::shown(table, 0, "cost", 2025);
        const QString second = PageWindow::shown(table, 1, "cost", 2025);
        QVERIFY(!first.isEmpty() && first != second);
        QVERIFY(entry(window, "fill")->isEnabled());
        entry(window, "fill")->trigger();
        QCOMPARE(PageWindow::shown(table, 1, "cost", 2025), first);
        window.trigger("undo");
        QCOMPARE(PageWindow::shown(table, 1, "cost", 2025), second);
        entry(window, "cut")->trigger();
        QCOMPARE(PageWindow::shown(table, 0, "cost", 2025), QString());
        entry(window, "paste")->trigger();
        QCOMPARE(PageWindow::shown(table, 0, "cost", 2025), first);
        QCOMPARE(PageWindow::shown(table, 1, "cost", 2025), second);
        entry(window, "clear")->trigger();
        QCOMPARE(PageWindow::shown(table, 1, "cost", 2025), QString());
        entry(window, "copy-headings")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("2025")));
        entry(window, "selectAll")->trigger();
        QVERIFY(table.selectionModel()->selectedIndexes().size() > 20);
    }

    void actsOnATextAndOnNothingElse() {
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        auto* search = window.find<QLineEdit>(QStringLiteral("services-search"));
        search->setFocus();
        search->setText(QStringLiteral("skola"));
        QVERIFY(!entry(window, "cut")->isEnabled());
        QVERIFY(!entry(window, "fill")->isEnabled());
        entry(window, "selectAll")->trigger();
        entry(window, "cut")->trigger();
        QCOMPARE(search->text(), QString());
        entry(window, "paste")->trigger();
        QCOMPARE(search->text(), QStringLiteral("skola"));
        window.find<QListWidget>(QStringLiteral("navigation"))->setFocus();
        QVERIFY(!entry(window, "paste")->isEnabled());
        QVERIFY(!entry(window, "cut")->isEnabled());
    }

    void theSumStaysWhileTheSelectionDoes() {
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        GridView& table = window.table("services");
        choose(table, 3);
        const auto shown = [&] { return window.find<QLabel>(QStringLiteral("selection"))->text(); };
        const QString before = shown();
        QVERIFY(!before.isEmpty());
        table.fillDown();
        const QString filled = shown();
        QVERIFY(!filled.isEmpty());
        QVERIFY(filled != before);
        window.trigger("undo");
        QCOMPARE(shown(), before);
        table.clearCells();
        QVERIFY(!shown().isEmpty());
        window.trigger("undo");
        QCOMPARE(shown(), before);
        window.window().showPage(QStringLiteral("initiatives"));
        QVERIFY(shown() != before);
    }
};

QTEST_MAIN(EditMenuTest)
#include "edit_menu_test.moc"
