// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is reached by keys, and left by keys, and what has the focus is seen to have it.
#include "page_walk.h"

#include <QApplication>
#include <QImage>
#include <QListWidget>
#include <QTest>

#include <algorithm>
#include <set>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Presses the key that goes on: Tab, but F6 where Tab moves from cell to cell.
void goOn(QWidget& widget, bool backwards) {
    const auto key = qobject_cast<GridView*>(&widget) ? Qt::Key_F6
                     : backwards                      ? Qt::Key_Backtab
                                                      : Qt::Key_Tab;
    QTest::keyClick(&widget, key, backwards ? Qt::ShiftModifier : Qt::NoModifier);
}

/// A round from the navigation on.
struct Round {
    std::vector<QWidget*> visited;
    QString trap; ///< where it did not go on; empty when it came back
};

Round goRound(MainWindow& window, bool backwards,
              const std::function<void(QWidget* reached)>& reached = {}) {
    auto* start = window.findChild<QListWidget*>(QStringLiteral("navigation"));
    start->setFocus();
    Round round;
    std::set<QWidget*> seen;
    for (QWidget* at = start; seen.insert(at).second;) {
        round.visited.push_back(at);
        goOn(*at, backwards);
        QWidget* next = QApplication::focusWidget();
        if (!next || (seen.contains(next) && next != start)) {
            round.trap = QStringLiteral("%1 leads to %2")
                             .arg(told(*at), next ? told(*next) : QStringLiteral("nothing"));
            break;
        }
        if (reached)
            reached(next);
        at = next;
    }
    return round;
}

/// What is seen of the widget, and a little around it, where styles draw a ring.
QImage seenOf(MainWindow& window, const QWidget& widget) {
    constexpr int ring = 3;
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    const QRect seen = place.adjusted(-ring, -ring, ring, ring) & window.rect();
    return window.grab(seen).toImage();
}

} // namespace

class KeyboardWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void tabGoesRoundAndMissesNothing_data() { addWalks(); }
    void tabGoesRoundAndMissesNothing() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList bad;
        walk->everyState([&](const QString& where) {
            for (const bool backwards : {false, true}) {
                const Round round = goRound(walk->window(), backwards);
                if (!round.trap.isEmpty())
                    bad << where + QStringLiteral(": trap: ") + round.trap;
                else
                    for (QWidget* widget : focusable(walk->window()))
                        if (widget->isEnabled() &&
                            std::ranges::find(round.visited, widget) == round.visited.end())
                            bad << where + QStringLiteral(": not reached: ") + told(*widget);
            }
        });
        QVERIFY(isClean(bad));
    }

    void theFocusIsSeen_data() {
        QTest::addColumn<QString>("document");
        QTest::newRow("sample") << QStringLiteral("goteborg-2025");
        QTest::newRow("empty") << QStringLiteral("empty");
    }
    void theFocusIsSeen() {
        QFETCH(QString, document);
        PageWalk walk(document, Language::Code::Swedish);
        QVERIFY(walk.isReady());
        MainWindow& window = walk.window();
        std::set<QString> bad;
        walk.everyState([&](const QString& where) {
            goRound(window, false, [&](QWidget* widget) {
                const QImage with = seenOf(window, *widget);
                window.setFocus();
                if (with == seenOf(window, *widget))
                    bad.insert(where.section(u',', 0, 0) + u' ' + told(*widget));
                widget->setFocus(Qt::TabFocusReason);
            });
        });
        QVERIFY(isClean({bad.begin(), bad.end()}));
    }

    void aGridIsLeftWhileACellIsEdited() {
        PageWalk walk(QStringLiteral("goteborg-2025"), Language::Code::Swedish);
        QVERIFY(walk.isReady());
        QStringList bad;
        int grids = 0;
        walk.everyState([&](const QString& where) {
            for (QWidget* widget : focusable(walk.window())) {
                auto* grid = qobject_cast<GridView*>(widget);
                if (!grid || !grid->currentIndex().isValid())
                    continue;
                ++grids;
                grid->setFocus();
                QTest::keyClick(grid, Qt::Key_F2);
                QWidget* editor = QApplication::focusWidget();
                QTest::keyClick(editor, Qt::Key_F6);
                const QWidget* after = QApplication::focusWidget();
                if (!after || after == grid || grid->isAncestorOf(after))
                    bad << where + u' ' + told(*grid);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        });
        QVERIFY(isClean(bad));
        QVERIFY(grids >= 9);
    }

    void whatWasTypedStaysWhenF6Leaves() {
        PageWalk walk(QStringLiteral("goteborg-2025"), Language::Code::English);
        QVERIFY(walk.isReady());
        walk.window().showPage(QStringLiteral("services"));
        auto* grid = walk.window().findChild<GridView*>(QStringLiteral("services"));
        QVERIFY(grid->select(1, 1));
        grid->setFocus();
        QTest::keyClicks(grid, QStringLiteral("7"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(grid->grid().index(1, 1).data().toString(), QStringLiteral("7"));
    }

    void tabMovesWithinAGrid() {
        PageWalk walk(QStringLiteral("goteborg-2025"), Language::Code::Swedish);
        QVERIFY(walk.isReady());
        walk.window().showPage(QStringLiteral("services"));
        auto* grid = walk.window().findChild<GridView*>(QStringLiteral("services"));
        QVERIFY(grid->select(0, 0));
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Tab);
        QCOMPARE(grid->currentIndex().column(), 1);
        QVERIFY(grid->hasFocus());
    }
};

QTEST_MAIN(KeyboardWalkTest)
#include "keyboard_walk_test.moc"
