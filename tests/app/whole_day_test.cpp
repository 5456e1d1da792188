// SPDX-License-Identifier: GPL-3.0-or-later
// A controller's day from last year's document to the exported analysis, without a mouse. Every
// key is counted; a chord such as Ctrl+E is one. Typed words and figures are counted apart.
#include "page_window.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

/// Presses keys where the focus is, as a person does, and counts them.
class Hands {
public:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
        for (int time = 0; time < times; ++time) {
            QVERIFY(focus());
            QTest::keyClick(focus(), Qt::Key(key), modifiers);
            ++m_keys;
        }
    }
    void type(const QString& text) {
        for (const QChar letter : text) { // the first may open the editor that takes the next
            QVERIFY(focus());
            QTest::keyClicks(focus(), letter);
            ++m_typed;
        }
    }
    /// The answer to the question for a file, which the test gives: one Enter.
    void answered() { ++m_keys; }
    int keys() const { return m_keys; }
    int typed() const { return m_typed; }

private:
    static QWidget* focus() {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        return QApplication::focusWidget();
    }

    int m_keys = 0;
    int m_typed = 0;
};

} // namespace

class WholeDayTest : public QObject {
    Q_OBJECT

    static constexpr int mostKeys = 55;

    Hands m_hands;

    /// On with Tab to the column of a field (and year) in the current row.
    void tabTo(const GridView& table, const char* key, std::optional<int> year = {}) {
        const int column = PageWindow::column(table, key, year);
        QVERIFY2(column >= 0, key);
        for (int tabs = 0; tabs < 60 && table.currentIndex().column() != column; ++tabs)
            m_hands.press(Qt::Key_Tab);
        QCOMPARE(table.currentIndex().column(), column);
    }
    /// −1 when there is none.
    static int rowOf(const GridView& table, const char* key, const QString& text, int from) {
        for (int row = from; row < table.model()->rowCount(); ++row)
            if (PageWindow::shown(table, row, key) == text)
                return row;
        return -1;
    }
    void downTo(const GridView& table, int row) {
        QVERIFY(row >= table.currentIndex().row());
        m_hands.press(Qt::Key_Down, Qt::NoModifier, row - table.currentIndex().row());
        QCOMPARE(table.currentIndex().row(), row);
    }

private Q_SLOTS:
    void leadsFromLastYearToTheExport() {
        PageWindow day("goteborg-2025", "overview");
        day.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&day.window()));
        for (const auto step : {&WholeDayTest::takeOver, &WholeDayTest::updateFiveServices,
                                &WholeDayTest::addAnInitiative, &WholeDayTest::putItInScenarioTwo,
                                &WholeDayTest::checkAndExport}) {
            (this->*step)(day);
            if (QTest::currentTestFailed())
                return;
        }
        const QString count =
            QStringLiteral("%1 keys, %2 typed").arg(m_hands.keys()).arg(m_hands.typed());
        qInfo("%s", qPrintable(count));
        QVERIFY2(m_hands.keys() <= mostKeys, qPrintable(count));
    }

private:
    void takeOver(PageWindow& day) {
        day.answers().toMake += QStringLiteral(".2026.nyp");
        m_hands.press(Qt::Key_F, Qt::AltModifier);
        m_hands.press(Qt::Key_Y);
        QTRY_VERIFY(day.find<QWidget>(QStringLiteral("next-year")));
        auto* dialog = day.find<QWidget>(QStringLiteral("next-year"));
        dialog->activateWindow(); // as a window manager does
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        m_hands.press(Qt::Key_Return);
        m_hands.answered();
        QTRY_VERIFY(day.window().windowTitle().contains(QStringLiteral("2026")));
        day.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&day.window()));
        QVERIFY(day.undoText().contains(QStringLiteral("2026")));
    }

    void updateFiveServices(PageWindow& day) {
        m_hands.press(Qt::Key_2, Qt::AltModifier);
        const GridView& services = day.table("services");
        tabTo(services, "cost", 2026);
        for (const int row : {1, 2, 5, 7, 16}) {
            downTo(services, row);
            m_hands.type(QString::number(150'000 + row));
            m_hands.press(Qt::Key_Return);
            QCOMPARE(PageWindow::shown(services, row, "cost", 2026).remove(u' '),
                     QString::number(150'000 + row));
        }
    }

    void addAnInitiative(PageWindow& day) {
        m_hands.press(Qt::Key_3, Qt::AltModifier);
        const GridView& initiatives = day.table("initiatives");
        m_hands.press(Qt::Key_Insert, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &initiatives);
        m_hands.press(Qt::Key_Home);
        tabTo(initiatives, "name");
        m_hands.type(QStringLiteral("Byt plattform"));
        tabTo(initiatives, "cost", 2026);
        m_hands.type(QStringLiteral("1200"));
        tabTo(initiatives, "impact", 2026);
        m_hands.type(QStringLiteral("-300"));
        m_hands.press(Qt::Key_Return);
        const int row = rowOf(initiatives, "name", QStringLiteral("Byt plattform"), 0);
        QCOMPARE(PageWindow::shown(initiatives, row, "cost", 2026), QStringLiteral("1 200"));
        QVERIFY(
            PageWindow::shown(initiatives, row, "impact", 2026).contains(QStringLiteral("300")));
    }

    void putItInScenarioTwo(PageWindow& day) {
        m_hands.press(Qt::Key_5, Qt::AltModifier);
        m_hands.press(Qt::Key_Tab, Qt::ControlModifier); // from the comparison to the members
        const GridView& scenarios = day.table("scenarios");
        while (!scenarios.hasFocus() && m_hands.keys() < mostKeys)
            m_hands.press(Qt::Key_Backtab, Qt::ShiftModifier);
        int row = rowOf(scenarios, "year", QStringLiteral("2026"), 0);
        while (row >= 0 && PageWindow::shown(scenarios, row, "number") != QStringLiteral("2"))
            row = rowOf(scenarios, "year", QStringLiteral("2026"), row + 1);
        QVERIFY(row >= 0);
        downTo(scenarios, row);
        m_hands.press(Qt::Key_S, Qt::AltModifier);
        // A button that is pressed by its letter shows that for a tenth of a second first.
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("chooser-search"));
        m_hands.type(QStringLiteral("byt pl"));
        m_hands.press(Qt::Key_Return);
        m_hands.press(Qt::Key_A, Qt::AltModifier);
        const GridView& members = day.table("scenario-members");
        QTRY_VERIFY(rowOf(members, "initiative", QStringLiteral("Byt plattform"), 0) >= 0);
    }

    void checkAndExport(PageWindow& day) {
        m_hands.press(Qt::Key_8, Qt::AltModifier);
        QVERIFY(QApplication::focusWidget()->isVisible());
        QTemporaryDir folder;
        day.answers().toWrite = folder.filePath(QStringLiteral("analys.xlsx"));
        m_hands.press(Qt::Key_E, Qt::ControlModifier);
        m_hands.answered();
        auto* open = day.find<QPushButton>(QStringLiteral("open-result"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), 60'000);
        QVERIFY(QFileInfo(day.answers().toWrite).size() > 10'000);
    }
};

QTEST_MAIN(WholeDayTest)
#include "whole_day_test.moc"
