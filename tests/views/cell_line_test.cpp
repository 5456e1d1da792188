// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"
#include "views/tables/cell_line.h"

using namespace nytto;
using namespace nytto::test;

class CellLineTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    static QString lineOf(ShownGrid& shown) {
        const auto* line = shown.panel.findChild<CellLine*>(QStringLiteral("services-cell"));
        QTest::qWait(60); // it waits for keys that are held down
        return line->text().replace(QChar(0xa0), u' ');
    }

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void showsTheExactValueOfTheCurrentCell_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");
        QTest::newRow("to the öre") << "300,12345"
                                    << ": 300 123,45 kr";
        QTest::newRow("what is not known") << "ej känt"
                                           << "Ej känt";
    }
    void showsTheExactValueOfTheCurrentCell() {
        QFETCH(QString, typed);
        QFETCH(QString, line);
        ShownGrid shown;
        shown.choose(0, 1);
        shown.paste(typed);
        shown.choose(0, 1);
        const QString told = lineOf(shown);
        QVERIFY2(told.contains(line), qPrintable(told));
    }

    void aLongTextIsThereInWhole() {
        ShownGrid shown;
        shown.choose(0, 0);
        QVERIFY(lineOf(shown).endsWith(QStringLiteral(": Ängar")));
    }
};

QTEST_MAIN(CellLineTest)
#include "cell_line_test.moc"
