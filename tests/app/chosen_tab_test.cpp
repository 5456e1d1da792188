// SPDX-License-Identifier: GPL-3.0-or-later
// A row is added to what the tab shows that was chosen last.
#include "tests/app/page_window.h"

#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace nytto;
using namespace nytto::test;

class ChosenTabTest : public QObject {
    Q_OBJECT

    /// The first table that takes rows as the tab shows it, or none.
    static GridPanel* tableOf(const QTabWidget& tabs) {
        GridPanel* first = nullptr;
        for (auto* panel : tabs.currentWidget()->findChildren<GridPanel*>())
            if (panel->isVisible() && panel->canAddRow() &&
                (!first || panel->mapTo(&tabs, QPoint()).y() < first->mapTo(&tabs, QPoint()).y()))
                first = panel;
        auto* own = qobject_cast<GridPanel*>(tabs.currentWidget());
        return own ? (own->canAddRow() ? own : nullptr) : first;
    }
    static QString nameOf(const GridPanel* panel) {
        return panel ? panel->view().objectName() : QStringLiteral("none");
    }
    /// Which table asks to add a row, or asks what the row is of, or says why it cannot.
    static QString tableThatAdds(MainWindow& window) {
        QString adding = QStringLiteral("none");
        QList<QMetaObject::Connection> watched;
        for (auto* panel : window.findChildren<GridPanel*>()) {
            // The last: the page hears it first, and other tables may speak of what it does.
            const auto note = [&adding, panel] { adding = nameOf(panel); };
            watched << connect(panel, &GridPanel::editRequested, panel, note)
                    << connect(panel, &GridPanel::said, panel, note);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert, Qt::ControlModifier);
        for (const auto& each : watched)
            disconnect(each);
        for (auto* panel : window.findChildren<GridPanel*>())
            if (auto* menu =
                    panel->findChild<QMenu*>(nameOf(panel) + QStringLiteral("-choose-new"))) {
                adding = nameOf(panel);
                delete menu;
            }
        return adding;
    }

private Q_SLOTS:
    void takesTheRow_data() {
        QTest::addColumn<QString>("page");
        for (const char* page :
             {"services", "initiatives", "investments", "portfolios", "scenarios", "settings"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void takesTheRow() {
        QFETCH(QString, page);
        PageWindow made("goteborg-2025", qPrintable(page));
        QVERIFY(made.isReady());
        MainWindow& window = made.window();
        window.resize(2'400, 1'400); // every tab is seen
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (auto* begin = window.findChild<QPushButton*>(page + QStringLiteral("-empty-state-add"));
            begin && begin->isVisible())
            begin->click();
        int chosen = 0;
        for (auto* tabs : window.findChildren<QTabWidget*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                GridPanel* owners = nullptr; // a row of it has the focus before
                for (auto* panel : window.findChildren<GridPanel*>())
                    if (panel->isVisible() && !tabs->isAncestorOf(panel))
                        owners = panel;
                if (owners) {
                    owners->view().setCurrentIndex(owners->view().model()->index(0, 0));
                    owners->view().setFocus();
                }
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {},
                                  tabs->tabBar()->tabRect(tab).center());
                QCOMPARE(tabs->currentIndex(), tab);
                const QString expected = tabs->currentWidget()->objectName() == u"comparison"
                                             ? page // all of them
                                             : nameOf(tableOf(*tabs));
                const QString place = tabs->objectName() + u' ' + tabs->tabText(tab);
                QCOMPARE(place + u' ' + tableThatAdds(window), place + u' ' + expected);
                ++chosen;
            }
        }
        QVERIFY(chosen > 0);
    }
};

QTEST_MAIN(ChosenTabTest)
#include "chosen_tab_test.moc"
