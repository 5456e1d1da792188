// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

using namespace nytto;
using namespace nytto::test;

class GridOrderTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void sortsByTheLanguageAndByValue() {
        ShownGrid shown;
        shown.view().order().cycleSort(0, false);
        QCOMPARE(shown.text(0, 0), QStringLiteral("Arkiv"));
        QCOMPARE(shown.text(2, 0), QStringLiteral("Ängar"));
        shown.view().order().cycleSort(1, false);
        QCOMPARE(shown.text(0, 1), QStringLiteral("45"));
        QCOMPARE(shown.text(2, 1), QStringLiteral("1\u00a0200"));
        shown.view().order().cycleSort(1, false);
        QCOMPARE(shown.text(0, 1), QStringLiteral("1\u00a0200"));
        shown.view().order().cycleSort(1, false);
        QCOMPARE(shown.text(0, 0), QStringLiteral("Ängar"));
    }

    void sortedRowsStayWhileOneTypesDownThem() {
        ShownGrid shown;
        shown.view().order().cycleSort(1, false); // Zoo 45, Ängar 300, Arkiv 1 200
        const QStringList before = shown.names();
        QCOMPARE(before.front(), QStringLiteral("Zoo"));
        shown.choose(0, 1);
        for (const char* amount : {"9000", "5", "700"}) {
            shown.type(QString::fromLatin1(amount));
            QCOMPARE(shown.names(), before);
        }
        QCOMPARE(shown.text(0, 1), QStringLiteral("9\u00a0000"));
        QCOMPARE(shown.text(1, 1), QStringLiteral("5"));
        QCOMPARE(shown.text(2, 1), QStringLiteral("700"));
        QVERIFY(shown.offersAgain());
        shown.trigger("again");
        QCOMPARE(shown.text(0, 1), QStringLiteral("5"));
        QCOMPARE(shown.text(2, 1), QStringLiteral("9\u00a0000"));
        QVERIFY(!shown.offersAgain());
    }

    void filteredRowsStayWhileTheyAreEdited() {
        ShownGrid shown;
        shown.view().order().setColumnFilter(1, QStringLiteral("<1000"));
        const QStringList before = shown.names();
        QCOMPARE(before.size(), 2);
        QVERIFY(!shown.offersAgain());
        shown.choose(0, 1);
        shown.type(QStringLiteral("5000"));
        QCOMPARE(shown.names(), before);
        QCOMPARE(shown.view().currentIndex().row(), 1);
        QVERIFY(shown.offersAgain());
        shown.paste(QStringLiteral("6000"));
        QCOMPARE(shown.names(), before);
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.names(), before);
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.names(), before);
        QVERIFY(!shown.offersAgain());
        shown.choose(0, 1);
        shown.type(QStringLiteral("5000"));
        shown.view().order().setColumnFilter(1, QStringLiteral("<999"));
        QCOMPARE(shown.names(), QStringList{QStringLiteral("Zoo")});
    }

    void whatIsChangedElsewhereMovesNoRow() {
        ShownGrid shown;
        shown.view().order().cycleSort(0, false);
        const auto rename = [&](const char* from, const char* to) {
            shown.changeElsewhere([&](EditBuilder& builder) {
                for (Service service : shown.document.contents().all<Service>())
                    if (service.name == QString::fromUtf8(from)) {
                        service.name = QString::fromUtf8(to);
                        builder.update(AnyEntity(service));
                    }
            });
        };
        rename("Arkiv", "Öppna arkivet");
        QCOMPARE(shown.names(), (QStringList{QStringLiteral("Öppna arkivet"), QStringLiteral("Zoo"),
                                             QStringLiteral("Ängar")}));
        QVERIFY(shown.offersAgain());
        shown.view().order().cycleSort(0, true);
        shown.view().order().cycleSort(0, true);
        shown.view().order().cycleSort(0, true);
        QCOMPARE(shown.names(), (QStringList{QStringLiteral("Zoo"), QStringLiteral("Ängar"),
                                             QStringLiteral("Öppna arkivet")}));
    }

    void rowsThatComeStandLastAndThoseTakenBackWhereTheyWere() {
        ShownGrid shown;
        shown.view().order().cycleSort(0, false); // Arkiv, Zoo, Ängar
        shown.view().order().setSearch(QStringLiteral("a"));
        QCOMPARE(shown.names().size(), 2); // Arkiv and Ängar
        const QStringList before = shown.names();
        shown.changeElsewhere([](EditBuilder& builder) {
            Service service;
            service.name = QStringLiteral("Bo");
            builder.insert(AnyEntity(service));
        });
        QCOMPARE(shown.names(), before + QStringList{QStringLiteral("Bo")});
        shown.choose(0, 0);
        shown.trigger("remove");
        QCOMPARE(shown.names(), (QStringList{before[1], QStringLiteral("Bo")}));
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.names(), before + QStringList{QStringLiteral("Bo")});
        QVERIFY(shown.offersAgain());
        shown.view().order().clearFilters();
        QCOMPARE(shown.names(), (QStringList{QStringLiteral("Arkiv"), QStringLiteral("Bo"),
                                             QStringLiteral("Zoo"), QStringLiteral("Ängar")}));
    }

    void anotherChoiceOfRowsIsSortedAnew() {
        const TestDocument document{threeServices()};
        GridPanel panel(QStringLiteral("services"), entityInfoOf<Service>(), document.language());
        const auto shown = [&](const QStringList& chosen) {
            panel.showState(document.state(),
                            fieldColumns(entityInfoOf<Service>(), {QStringLiteral("name")},
                                         document.language(), MoneyUnit::Thousands),
                            [&chosen](const void* row) {
                                return chosen.contains(static_cast<const Service*>(row)->name);
                            });
            QStringList names;
            for (int row = 0; row < panel.view().order().rowCount(); ++row)
                names << panel.view().order().index(row, 0).data().toString();
            return names;
        };
        const auto zoo = QStringLiteral("Zoo");
        const auto archive = QStringLiteral("Arkiv");
        const auto meadows = QStringLiteral("Ängar");
        shown({zoo});
        panel.view().order().cycleSort(0, false);
        QCOMPARE(shown({meadows, archive}), (QStringList{archive, meadows}));
        QCOMPARE(shown({meadows, zoo}), (QStringList{zoo, meadows}));
        QCOMPARE(shown({}), QStringList());
        QCOMPARE(shown({archive, meadows}), (QStringList{archive, meadows}));
    }

    void whatIsMissingStandsLastEitherWay() {
        ShownGrid shown;
        shown.choose(0, 1);
        QVERIFY(
            shown.view().model()->setData(shown.view().currentIndex(), QStringLiteral("ej känt")));
        shown.choose(1, 1);
        shown.view().clearCells();
        shown.view().order().cycleSort(1, false);
        QCOMPARE(shown.text(0, 0), QStringLiteral("Zoo"));
        shown.view().order().cycleSort(1, false);
        QCOMPARE(shown.text(0, 0), QStringLiteral("Zoo"));
    }
};

QTEST_MAIN(GridOrderTest)
#include "grid_order_test.moc"
