// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "tests/views/shown_grid.h"
#include "views/initiatives/initiative_columns.h"

#include <QHeaderView>

using namespace nytto;
using namespace nytto::test;

namespace {

Contents oneInitiative() {
    Contents contents = threeServices(2025, 4);
    Initiative initiative;
    initiative.id = Id<Initiative>::create();
    initiative.name = QStringLiteral("E-arkiv");
    initiative.cost.set(2025, static_cast<int>(InitiativeCost::Plan), Money::ofThousands(100));
    contents.insert(initiative);
    return contents;
}

struct ShownInitiatives {
    TestDocument document{oneInitiative()};
    GridPanel panel{QStringLiteral("initiatives"), entityInfoOf<Initiative>(), document.language()};

    ShownInitiatives() {
        panel.view().setFrozen(2);
        show();
        panel.resize(900, 400);
        panel.show();
    }
    void show() { panel.showState(document.state(), initiativeColumns(document.state())); }
    QToolButton& button(const char* key) {
        return *panel.findChild<QToolButton*>(QStringLiteral("initiatives-set-") +
                                              QLatin1String(key));
    }
    QStringList cells() {
        QStringList keys;
        for (const int column : panel.view().visibleColumns())
            keys << panel.grid().columns()[static_cast<std::size_t>(column)].key;
        return keys;
    }
};

} // namespace

class ColumnSetsTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void oneSetShowsItsColumnsAndThoseOfAll() {
        ShownInitiatives shown;
        QVERIFY(shown.panel.grid().columnCount() > 16);
        shown.button("impact").click();
        for (const char* key : {"number", "name", "stage", "impact.2025.0", "average", "supplier"})
            QVERIFY2(shown.cells().contains(QString::fromLatin1(key)), key);
        for (const char* key : {"cost.2025.0", "total", "deviation", "netBenefit"})
            QVERIFY2(!shown.cells().contains(QString::fromLatin1(key)), key);
        QVERIFY(shown.button("impact").text().startsWith(u'✓'));
        QVERIFY(!shown.button("all").isChecked());
    }

    void setsAreAddedAndTakenAway_data() {
        QTest::addColumn<QStringList>("clicked");
        QTest::addColumn<QStringList>("shown");
        const QString cost = QStringLiteral("cost");
        const QString impact = QStringLiteral("impact");
        const QString benefit = QStringLiteral("benefit");
        const QString all = QStringLiteral("all");
        const QStringList everything{QStringLiteral("total"), QStringLiteral("average"),
                                     QStringLiteral("netBenefit")};
        QTest::newRow("none") << QStringList() << everything;
        QTest::newRow("two") << QStringList{cost, benefit}
                             << QStringList{QStringLiteral("total"), QStringLiteral("netBenefit")};
        QTest::newRow("one of two again")
            << QStringList{cost, benefit, cost} << QStringList{QStringLiteral("netBenefit")};
        QTest::newRow("the last again") << QStringList{cost, cost} << everything;
        QTest::newRow("each of them") << QStringList{cost, impact, benefit} << everything;
        QTest::newRow("all") << QStringList{cost, all} << everything;
        QTest::newRow("all, when all are shown") << QStringList{all} << everything;
    }
    void setsAreAddedAndTakenAway() {
        QFETCH(QStringList, clicked);
        ShownInitiatives shown;
        for (const QString& key : clicked)
            shown.button(qPrintable(key)).click();
        QStringList keys;
        for (const char* key : {"total", "average", "netBenefit"})
            if (shown.cells().contains(QString::fromLatin1(key)))
                keys << QString::fromLatin1(key);
        QTEST(keys, "shown");
        QCOMPARE(shown.button("all").isChecked(), keys.size() == 3);
    }

    void theChoiceIsRememberedAndWhatSomeoneHasHiddenStaysHidden() {
        {
            ShownInitiatives shown;
            shown.panel.view().setColumnHidden(
                static_cast<int>(shown.cells().indexOf(QStringLiteral("total"))), true);
            shown.panel.view().horizontalHeader()->moveSection(2, 3);
            shown.button("cost").click();
        }
        ShownInitiatives again;
        QVERIFY(again.button("cost").isChecked());
        QVERIFY(!again.cells().contains(QStringLiteral("average")));
        again.button("all").click();
        QVERIFY(again.cells().contains(QStringLiteral("average")));
        QVERIFY(!again.cells().contains(QStringLiteral("total")));
    }

    void whatALinkLeadsToIsShown() {
        ShownInitiatives shown;
        shown.button("impact").click();
        const auto& all = shown.document.contents().all<Initiative>();
        const EntityRef ref{entityInfoOf<Initiative>().keyString(), all.front().id.uuid()};
        QVERIFY(shown.panel.reveal(ref, QStringLiteral("cost"), 2025));
        QVERIFY(shown.cells().contains(QStringLiteral("cost.2025.0")));
        QVERIFY(shown.button("all").isChecked());
    }

    void aNewStateKeepsTheChoice() {
        ShownInitiatives shown;
        shown.button("impact").click();
        const QStringList before = shown.cells();
        shown.show();
        QCOMPARE(shown.cells(), before);
    }

    void theCurrentCellIsNeverOneThatIsHidden() {
        ShownInitiatives shown;
        shown.panel.view().select(
            0, static_cast<int>(shown.cells().indexOf(QStringLiteral("netBenefit"))));
        shown.button("cost").click();
        QVERIFY(!shown.panel.view().isColumnHidden(shown.panel.view().currentIndex().column()));
    }

    void aTableOfFewColumnsHasNone() {
        ShownGrid shown;
        QVERIFY(!shown.panel.findChild<QWidget*>(QStringLiteral("services-sets"))->isVisible());
    }
};

QTEST_MAIN(ColumnSetsTest)
#include "column_sets_test.moc"
