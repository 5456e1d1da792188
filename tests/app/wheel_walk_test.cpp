// SPDX-License-Identifier: GPL-3.0-or-later
// Who scrolls changes nothing.
#include "app/export/report_year_dialog.h"
#include "page_walk.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace nytto;
using namespace nytto::test;

namespace {

/// One notch towards the next value.
void turn(QWidget& widget) {
    const QPointF centre = widget.rect().center();
    QWheelEvent wheel(centre, widget.mapToGlobal(centre), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel); // only such a one goes on to what is around
    qApp->notify(&widget, &wheel);             // sendEvent() would call it ours
}

QString valueOf(const QWidget& widget) {
    const auto* list = qobject_cast<const QComboBox*>(&widget);
    return list ? list->currentText() : qobject_cast<const QAbstractSpinBox*>(&widget)->text();
}

/// What can be turned, seen or not, in the window and in what belongs to it.
std::vector<QWidget*> turnable(QWidget& window) {
    std::vector<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
            found.push_back(widget);
    return found;
}

/// What the wheel changes though it has no focus, and what it gives the focus.
QStringList turnedIn(QWidget& window, const QString& where, int& looked) {
    QStringList bad;
    for (QWidget* widget : turnable(window)) {
        if (!widget->isVisible() || widget->hasFocus())
            continue;
        ++looked;
        const QString before = valueOf(*widget);
        turn(*widget);
        if (valueOf(*widget) != before)
            bad << where + QStringLiteral(": turned: ") + told(*widget);
        if (widget->hasFocus() || widget->focusPolicy() == Qt::WheelFocus)
            bad << where + QStringLiteral(": focused by the wheel: ") + told(*widget);
    }
    return bad;
}

} // namespace

class WheelWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWheelTurnsNothingWithoutTheFocus_data() { addWalks(); }
    void theWheelTurnsNothingWithoutTheFocus() {
        const auto walk = startWalk();
        QVERIFY(walk->isReady());
        QStringList bad;
        int looked = 0;
        walk->everyState(
            [&](const QString& where) { bad << turnedIn(walk->window(), where, looked); });
        ReportYearDialog dialog(QStringLiteral("R"), {2024, 2025, 2026}, 2025, &walk->window());
        dialog.show();
        walk->window().setFocus();
        bad << turnedIn(dialog, QStringLiteral("the year of a report"), looked);
        dialog.close();
        walk->window().findChild<QAction*>(QStringLiteral("close-document"))->trigger();
        bad << turnedIn(walk->window(), QStringLiteral("the start"), looked);
        QVERIFY(isClean(bad));
        QVERIFY(looked >= 6);
    }

    void theWheelTurnsWhatHasTheFocus() {
        PageWalk walk(QStringLiteral("goteborg-2025"), Language::Code::Swedish);
        QVERIFY(walk.isReady());
        walk.window().showPage(QStringLiteral("reconciliation"));
        auto* choice = walk.window().findChild<QComboBox*>(QStringLiteral("findings-choice"));
        choice->setFocus();
        turn(*choice);
        QCOMPARE(choice->currentIndex(), 1);
    }

    void theWheelScrollsWhatIsAround() {
        PageWalk walk(QStringLiteral("empty"), Language::Code::Swedish);
        QVERIFY(walk.isReady());
        QScrollArea area;
        auto* inside = new QWidget;
        auto* layout = new QVBoxLayout(inside);
        auto* number = new QSpinBox;
        layout->addWidget(number);
        inside->setMinimumHeight(1'000);
        area.setWidget(inside);
        area.resize(200, 100);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.setFocus();
        turn(*number);
        QCOMPARE(number->value(), 0);
        QVERIFY(area.verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(WheelWalkTest)
#include "wheel_walk_test.moc"
