// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"
#include "views/tables/grid_replace.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace nytto;
using namespace nytto::test;

class GridReplaceTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    template <class T>
    static T* part(const ShownGrid& shown, const char* name) {
        return shown.panel.findChild<T*>(QStringLiteral("replace-") + QLatin1String(name));
    }
    static void seek(ShownGrid& shown, const QString& text, const QString& by) {
        shown.view().setFocus();
        shown.trigger("replace");
        part<QLineEdit>(shown, "text")->setText(text);
        part<QLineEdit>(shown, "by")->setText(by);
    }
    static QString told(const ShownGrid& shown) { return part<QLabel>(shown, "told")->text(); }

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void aText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Sought>("sought");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("everywhere in it")
            << "Bad och bad" << Sought{QStringLiteral("bad")} << "Sim och Sim";
        QTest::newRow("its case") << "Bad och bad" << Sought{QStringLiteral("bad"), true}
                                  << "Bad och Sim";
        QTest::newRow("not the whole cell")
            << "Bad och bad" << Sought{QStringLiteral("bad"), false, true} << "Bad och bad";
        QTest::newRow("the whole cell")
            << "BAD" << Sought{QStringLiteral("bad"), false, true} << "Sim";
        QTest::newRow("a letter in parts")
            << QString::fromUtf8("A\u030angbad") << Sought{QStringLiteral("Ångbad")} << "Sim";
        QTest::newRow("signs that mean something elsewhere")
            << "Bad (2.)" << Sought{QStringLiteral("(2.)")} << "Bad Sim";
        QTest::newRow("nothing sought") << "Bad" << Sought{} << "Bad";
    }
    void aText() {
        QFETCH(QString, text);
        QFETCH(Sought, sought);
        QTEST(replacedIn(text, sought, QStringLiteral("Sim")), "replaced");
    }

    void allOfThemAreReplacedAsOneStep() {
        ShownGrid shown;
        seek(shown, QStringLiteral("ar"), QStringLiteral("or"));
        QCOMPARE(told(shown), QString::fromUtf8("“ar” is in 2 cell(s)."));
        part<QPushButton>(shown, "all")->click();
        QCOMPARE(shown.names(), QStringList({QStringLiteral("Ängor"), QStringLiteral("orkiv"),
                                             QStringLiteral("Zoo")}));
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QCOMPARE(told(shown), QStringLiteral("Replaced in 2 cell(s)."));
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.names(), QStringList({QStringLiteral("Ängar"), QStringLiteral("Arkiv"),
                                             QStringLiteral("Zoo")}));
    }

    void oneByOne() {
        ShownGrid shown;
        shown.choose(2, 1);
        seek(shown, QStringLiteral("ar"), QStringLiteral("or"));
        QTest::keyClick(part<QLineEdit>(shown, "text"), Qt::Key_Return);
        QCOMPARE(shown.view().currentCell(), shown.view().grid().index(0, 0));
        QVERIFY(part<QLineEdit>(shown, "text")->hasFocus());
        part<QPushButton>(shown, "one")->click();
        QCOMPARE(shown.names(), QStringList({QStringLiteral("Ängor"), QStringLiteral("Arkiv"),
                                             QStringLiteral("Zoo")}));
        QCOMPARE(shown.view().currentCell(), shown.view().grid().index(1, 0));
        part<QPushButton>(shown, "next")->click(); // and from the end on from the beginning
        QCOMPARE(shown.view().currentCell(), shown.view().grid().index(1, 0));
    }

    void whatMayNotStandIsRefusedAndListed() {
        ShownGrid shown;
        seek(shown, QStringLiteral("Zoo"), QString());
        part<QPushButton>(shown, "all")->click();
        QCOMPARE(shown.names().last(), QStringLiteral("Zoo"));
        QVERIFY(shown.document.edits().empty());
        QVERIFY2(told(shown).contains(QStringLiteral("1 stay(s) as before: Zoo: ")),
                 qPrintable(told(shown)));
    }

    void whatAFilterHidesStays() {
        ShownGrid shown;
        shown.view().order().setSearch(QStringLiteral("Arkiv"));
        seek(shown, QStringLiteral("ar"), QStringLiteral("or"));
        part<QPushButton>(shown, "all")->click();
        shown.view().order().clearFilters();
        QCOMPARE(shown.names(), QStringList({QStringLiteral("Ängar"), QStringLiteral("orkiv"),
                                             QStringLiteral("Zoo")}));
    }
};

QTEST_MAIN(GridReplaceTest)

#include "grid_replace_test.moc"
