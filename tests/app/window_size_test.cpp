// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/page_window.h"

#include <QScreen>
#include <QScrollArea>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

/// What is left of a laptop's 768 lines beside the panels of the desktop and the window's frame.
constexpr int lowestWindow = 620;

} // namespace

class WindowSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowCanBeLow_data() {
        QTest::addColumn<QStringList>("actions");
        QTest::newRow("page alone") << QStringList();
        QTest::newRow("with the history") << QStringList{QStringLiteral("show-history")};
        QTest::newRow("with a calculation") << QStringList{QStringLiteral("toggle-explanation")};
        QTest::newRow("with both")
            << QStringList{QStringLiteral("show-history"), QStringLiteral("toggle-explanation")};
    }
    void theWindowCanBeLow() {
        QFETCH(QStringList, actions);
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        for (const QString& action : actions)
            window.trigger(qPrintable(action));
        for (const PageEntry& entry : window.window().pages()) {
            window.window().showPage(entry.key);
            QCoreApplication::processEvents();
            QVERIFY2(window.window().minimumSizeHint().height() <= lowestWindow,
                     qPrintable(entry.key));
            window.window().resize(1200, lowestWindow);
            QCoreApplication::processEvents();
            QCOMPARE(window.window().height(), lowestWindow);
            if (actions.isEmpty() && entry.key != QLatin1String("overview")) // which scrolls
                QVERIFY2(entry.page->minimumSizeHint().height() <=
                             window.find<QScrollArea>(QStringLiteral("page-scroll"))->height(),
                         qPrintable(QStringLiteral("%1 needs %2")
                                        .arg(entry.key)
                                        .arg(entry.page->minimumSizeHint().height())));
        }
    }

    void theFirstSizeFitsTheScreen() {
        PageWindow window("goteborg-2025", "services");
        const QSize screen = window.window().screen()->availableSize();
        QVERIFY(window.window().width() <= screen.width());
        QVERIFY(window.window().height() <= screen.height());
    }
};

QTEST_MAIN(WindowSizeTest)
#include "window_size_test.moc"
