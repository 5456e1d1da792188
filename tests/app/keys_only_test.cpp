// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty start to the exported analysis without a mouse: only keys are pressed, each where
// the focus is.
#include "page_window.h"

#include <QFileInfo>
#include <QSpinBox>

using namespace nytto;
using nytto::test::GivenAnswers;
using nytto::test::PageWindow;

class KeysOnlyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    GivenAnswers m_answers;

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key(key), modifiers);
    }
    static void type(const char* text) {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    /// A row in the table that the page begins with: its name, then the column of `key`.
    static void addNamed(const MainWindow& window, const char* table, const char* name,
                         int nameColumn) {
        press(Qt::Key_Insert, Qt::ControlModifier);
        auto* view = window.findChild<GridView*>(QString::fromLatin1(table));
        QTRY_COMPARE(QApplication::focusWidget(), view);
        press(Qt::Key_Home);
        for (int column = 0; column < nameColumn; ++column)
            press(Qt::Key_Tab);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Return);
        QCOMPARE(view->model()->index(0, nameColumn).data().toString(), QString::fromUtf8(name));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           m_folder.filePath(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    }

    void leadFromANewDocumentToTheExport() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_answers.toMake = m_folder.filePath(QStringLiteral("new.nyp"));
        press(Qt::Key_N, Qt::ControlModifier);
        type("Exempelstad");
        press(Qt::Key_Return);
        QVERIFY(window.hasDocument());

        press(Qt::Key_2, Qt::AltModifier);
        addNamed(window, "services", "E-arkiv", 0);
        press(Qt::Key_3, Qt::AltModifier);
        addNamed(window, "initiatives", "Byt plattform", 1);
        press(Qt::Key_5, Qt::AltModifier);
        addNamed(window, "scenarios", "Allt", 2);

        const auto scenario = [&] {
            const auto* view = window.findChild<GridView*>(QStringLiteral("scenarios"));
            return view->model()->index(0, 2).data().toString();
        };
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(scenario() != QStringLiteral("Allt"));
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(scenario(), QStringLiteral("Allt"));

        m_answers.toWrite = m_folder.filePath(QStringLiteral("analys.xlsx"));
        press(Qt::Key_E, Qt::ControlModifier);
        auto* open = window.findChild<QPushButton*>(QStringLiteral("open-result"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), 60'000);
        QVERIFY(QFileInfo(m_answers.toWrite).size() > 10'000);
        for (int tabs = 0; tabs < 60 && !open->hasFocus(); ++tabs)
            press(qobject_cast<GridView*>(QApplication::focusWidget()) ? Qt::Key_F6 : Qt::Key_Tab);
        QVERIFY(open->hasFocus());
        press(Qt::Key_Space);
        QCOMPARE(m_answers.opened, m_answers.toWrite);
    }

    void aRowIsAddedThoughTheFocusIsBesideTheTable_data() {
        QTest::addColumn<QString>("focus");
        QTest::newRow("the year") << QStringLiteral("allocation-year");
        QTest::newRow("the navigation") << QStringLiteral("navigation");
    }
    void aRowIsAddedThoughTheFocusIsBesideTheTable() {
        QFETCH(QString, focus);
        PageWindow window("goteborg-2025", "allocation");
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        const QString before = window.undoText();
        window.find<QWidget>(focus)->setFocus();
        press(Qt::Key_Insert, Qt::ControlModifier);
        QVERIFY2(window.undoText() != before, qPrintable(before));
        QVERIFY(qobject_cast<GridView*>(QApplication::focusWidget()));
    }

    void anEmptyListIsEnteredWhereItsFirstRowIsAdded() {
        PageWindow window("goteborg-2025", "portfolios");
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        window.window().showPage(QStringLiteral("overview"));
        window.window().showPage(QStringLiteral("portfolios"));
        press(Qt::Key_Insert, Qt::ControlModifier);
        QCOMPARE(window.table("portfolios").model()->rowCount(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), &window.table("portfolios"));
    }

    void everyPageIsEnteredByItsKey() {
        PageWindow window("goteborg-2025", "overview");
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        for (int number = 1; number <= 9; ++number) {
            const PageEntry& page = window.window().pages()[static_cast<std::size_t>(number - 1)];
            press(Qt::Key_0 + number, Qt::AltModifier);
            QVERIFY2(page.page->isVisible() && page.page->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(page.key));
            QVERIFY2(QApplication::focusWidget()->focusPolicy() & Qt::TabFocus,
                     qPrintable(page.key));
        }
    }
};

QTEST_MAIN(KeysOnlyTest)
#include "keys_only_test.moc"
