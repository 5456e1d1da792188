// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

#include <QLabel>

using namespace nytto;
using namespace nytto::test;

class GridFiltersTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void filters_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("text") << 0 << "ark" << 1;
        QTest::newRow("a letter in parts") << 0 << QString::fromUtf8("a\u0308ng") << 1;
        QTest::newRow("equal, a letter in parts") << 0 << QString::fromUtf8("=A\u0308ngar") << 1;
        QTest::newRow("larger") << 1 << ">100" << 2;
        QTest::newRow("at most") << 1 << "<=300" << 2;
        QTest::newRow("equal") << 1 << "=1 200" << 1;
        QTest::newRow("not") << 1 << "<>45" << 2;
        QTest::newRow("none") << 0 << "xyz" << 0;
        QTest::newRow("in another unit") << 1 << "=1,2 mnkr" << 1;
        QTest::newRow("an öre more") << 1 << ">299,99999" << 2;
        QTest::newRow("an öre less") << 1 << "<300,00001" << 2;
        QTest::newRow("unlike the shown by less than it shows") << 1 << "=300,4" << 0;
        QTest::newRow("from to") << 1 << "45..300" << 2;
        QTest::newRow("from") << 1 << "300 .." << 2;
        QTest::newRow("to") << 1 << "..299" << 1;
        QTest::newRow("computed") << 2 << "600..2400" << 2;
        QTest::newRow("dots in a text") << 0 << "Z..x" << 0;
        QTest::newRow("no number") << 1 << ">abc" << 0;
        QTest::newRow("ambiguous number") << 1 << ">1.200" << 0;
        QTest::newRow("texts in order") << 0 << ">Arkiv" << 2;
    }
    void filters() {
        QFETCH(int, column);
        QFETCH(QString, filter);
        ShownGrid shown;
        shown.view().order().setColumnFilter(column, filter);
        QTEST(shown.view().order().rowCount(), "rows");
    }

    void aFilterOnUnknownFiguresTakesThemByTheirWord() {
        ShownGrid shown;
        shown.choose(0, 1);
        QVERIFY(
            shown.view().model()->setData(shown.view().currentIndex(), QStringLiteral("ej känt")));
        shown.view().order().setColumnFilter(1, QStringLiteral("=ej känt"));
        QCOMPARE(shown.view().order().rowCount(), 1);
        shown.view().order().setColumnFilter(1, QStringLiteral(">0"));
        QCOMPARE(shown.view().order().rowCount(), 2);
        shown.view().order().setColumnFilter(1, QStringLiteral("<>45"));
        QCOMPARE(shown.view().order().rowCount(), 2);
    }

    void aSearchLooksForTheTextAsItStands() {
        ShownGrid shown;
        shown.view().order().setSearch(QStringLiteral(">100"));
        QCOMPARE(shown.view().order().rowCount(), 0);
        shown.view().order().setSearch(QStringLiteral("ZOO"));
        QCOMPARE(shown.view().order().rowCount(), 1);
        shown.view().order().setSearch(QString::fromUtf8("a\u0308ngar"));
        QCOMPARE(shown.view().order().rowCount(), 1);
    }

    void aSearchFindsFiguresAsTheyAreShown_data() {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<int>("rows");
        QTest::newRow("without spaces") << QStringLiteral("85206") << 1;
        QTest::newRow("with an ordinary space") << QStringLiteral("85 206") << 1;
        QTest::newRow("with a no-break space") << QStringLiteral("85\u00a0206") << 1;
        QTest::newRow("with a narrow space") << QStringLiteral("85\u202f206") << 1;
        QTest::newRow("a part of it") << QStringLiteral("5 2") << 1;
        QTest::newRow("with decimals") << QStringLiteral("85 206,5") << 1;
        QTest::newRow("other decimals") << QStringLiteral("85 206,7") << 0;
        QTest::newRow("a name with spaces") << QStringLiteral("vid a") << 1;
    }
    void aSearchFindsFiguresAsTheyAreShown() {
        QFETCH(QString, sought);
        ShownGrid shown;
        shown.choose(0, 0);
        shown.paste(QStringLiteral("Hamn vid ån\t85206,5"));
        shown.choose(1, 0);
        shown.paste(QStringLiteral("Hamn vid a"));
        shown.view().order().setSearch(sought);
        QTEST(shown.view().order().rowCount(), "rows");
        shown.view().order().setSearch({});
        shown.view().order().setColumnFilter(sought.contains(u'v') ? 0 : 1, sought);
        QTEST(shown.view().order().rowCount(), "rows");
    }

    void whatMatchesNothingSaysSoAndEscShowsAll() {
        ShownGrid shown;
        auto* search = shown.panel.findChild<QLineEdit*>(QStringLiteral("services-search"));
        auto* empty = shown.panel.findChild<QLabel*>(QStringLiteral("services-empty"));
        search->setFocus();
        search->setText(QStringLiteral("xyz"));
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(QStringLiteral("xyz")), qPrintable(empty->text()));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!empty->isVisible());
        QCOMPARE(shown.names().size(), 3);
        QVERIFY(shown.view().hasFocus());
        QVERIFY(shown.view().currentIndex().isValid());
        shown.view().order().setColumnFilter(0, QStringLiteral("zyx"));
        QVERIFY(empty->isVisible());
        QTest::keyClick(&shown.view(), Qt::Key_Escape);
        QCOMPARE(shown.names().size(), 3);
    }
};

QTEST_MAIN(GridFiltersTest)
#include "grid_filters_test.moc"
