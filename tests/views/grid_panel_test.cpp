// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/views/test_document.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace nytto;
using namespace nytto::test;

namespace {

Contents threeServices(int firstYear = 2025, int years = 3) {
    Contents contents;
    Settings settings;
    settings.id = Id<Settings>(QUuid::createUuid());
    settings.municipality = QStringLiteral("Exempelstad");
    settings.firstYear = firstYear;
    settings.horizon = years;
    contents.insert(settings);
    int position = 0;
    for (const auto& [name, thousands] :
         {std::pair{"Ängar", 300}, std::pair{"Arkiv", 1200}, std::pair{"Zoo", 45}}) {
        Service service;
        service.id = Id<Service>(QUuid::createUuid());
        service.position = position++;
        service.name = QString::fromUtf8(name);
        service.cost.set(2025, static_cast<int>(ServiceCost::Proposal),
                         Money::ofThousands(thousands));
        contents.insert(service);
    }
    return contents;
}

/// A panel of services on a document of three, with their name, cost 2025 and a computed double.
struct Shown {
    TestDocument document{threeServices()};
    GridPanel panel{QStringLiteral("services"), entityInfoOf<Service>(), document.language()};

    Shown() {
        show();
        QObject::connect(&panel, &GridPanel::editRequested, &panel, [this](const Edit& edit) {
            document.apply(edit);
            show();
        });
        panel.resize(800, 400);
        panel.show();
        panel.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&panel);
    }
    void show() {
        const EntityInfo& info = entityInfoOf<Service>();
        auto columns =
            fieldColumns(info, {QStringLiteral("name")}, document.language(), MoneyUnit::Thousands);
        columns.push_back(seriesColumns(info, QStringLiteral("cost"), 2025, 1,
                                        static_cast<int>(ServiceCost::Proposal),
                                        document.language(), MoneyUnit::Thousands)
                              .front());
        columns.push_back(
            amountColumn(QStringLiteral("double"), QStringLiteral("Dubbelt"), document.language(),
                         MoneyUnit::Thousands, [](const void* row) {
                             const auto* service = static_cast<const Service*>(row);
                             return Cell(*service->costAt(2025, ServiceCost::Proposal).times(2));
                         }));
        panel.showState(document.state(), std::move(columns));
    }
    GridView& view() { return panel.view(); }
    /// The names, from above.
    QStringList names() {
        QStringList all;
        for (int row = 0; row < view().order().rowCount(); ++row)
            all << text(row, 0);
        return all;
    }
    /// Types into the current cell, key by key, and Enter.
    void type(const QString& typed) {
        view().setFocus();
        QTest::keyClicks(&view(), typed.left(1));
        auto* editor = view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, typed.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void startNew() {
        panel.setNewEntity([] {
            Service service;
            service.name = QStringLiteral("Ny");
            return AnyEntity(service);
        });
    }
    /// What another page changes.
    void changeElsewhere(const std::function<void(EditBuilder&)>& change) {
        EditBuilder builder(document.contents(), {}, QStringLiteral("Elsewhere"), {});
        change(builder);
        document.apply(builder.build());
        show();
    }
    bool offersAgain() {
        QCoreApplication::processEvents(); // the bar places it
        return panel.findChild<QToolButton*>(QStringLiteral("services-again-button"))->isVisible();
    }
    QString text(int row, int column) {
        return view().order().index(row, column).data(Qt::DisplayRole).toString();
    }
    void trigger(const char* action) {
        panel.findChild<QAction*>(QStringLiteral("services-") + QLatin1String(action))->trigger();
    }
    /// An action of the menu of the current column.
    QAction& columnAction(const char* name) {
        trigger("columns");
        auto* menu = panel.findChild<QMenu*>(QStringLiteral("services-column-menu"));
        menu->close();
        return *menu->findChild<QAction*>(QString::fromLatin1(name));
    }
    void choose(int row, int column, int lastRow = -1, int lastColumn = -1) {
        view().setCurrentIndex(view().order().index(row, column));
        if (lastRow >= 0)
            view().selectionModel()->select(
                QItemSelection(view().order().index(row, column),
                               view().order().index(lastRow, lastColumn)),
                QItemSelectionModel::ClearAndSelect);
    }
    void paste(const QString& text) {
        auto* mime = new QMimeData;
        mime->setText(text);
        QGuiApplication::clipboard()->setMimeData(mime);
        view().paste();
    }
};

} // namespace

class GridPanelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    }

    void init() { QSettings().clear(); }

    void typingReplacesTheCell_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("doubled");
        QTest::newRow("whole") << "310" << QStringLiteral("310") << QStringLiteral("620");
        QTest::newRow("decimals") << "310,5" << QStringLiteral("311") << QStringLiteral("621");
        QTest::newRow("with a unit")
            << "2 mnkr" << QStringLiteral("2\u00a0000") << QStringLiteral("4\u00a0000");
        QTest::newRow("unknown") << QStringLiteral("ej känt") << QStringLiteral("Ej känt")
                                 << QStringLiteral("Ej känt");
        QTest::newRow("not relevant")
            << "ej relevant" << QStringLiteral("Ej relevant") << QStringLiteral("Ej relevant");
    }
    void typingReplacesTheCell() {
        QFETCH(QString, typed);
        Shown shown;
        shown.choose(0, 1);
        QVERIFY(shown.view().model()->setData(shown.view().currentIndex(), typed));
        QTEST(shown.text(0, 1), "shown");
        QTEST(shown.text(0, 2), "doubled");
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QCOMPARE(
            shown.document.edits().front().sentence,
            QStringLiteral("Change “Management cost 2025 (förslag till budget)” of Ängar")
                .replace(QStringLiteral("Management cost 2025 (förslag till budget)"),
                         nameOf(shown.panel.grid().columns()[1].place, shown.document.language())));
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.text(0, 1), QStringLiteral("300"));
    }

    void whatCannotStandIsSaidBesideTheCell_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << 1 << "abc";
        QTest::newRow("two decimals signs") << 1 << "1,2,3";
        QTest::newRow("empty name") << 0 << "";
        QTest::newRow("computed") << 2 << "5";
    }
    void whatCannotStandIsSaidBesideTheCell() {
        QFETCH(int, column);
        QFETCH(QString, typed);
        Shown shown;
        shown.choose(0, column);
        QVERIFY(!shown.view().model()->setData(shown.view().currentIndex(), typed));
        auto* bubble = shown.view().findChild<QLabel*>(QStringLiteral("error-bubble"));
        QVERIFY(bubble->isVisible());
        QVERIFY(!bubble->text().isEmpty());
        QVERIFY(shown.document.edits().empty());
    }

    void enterCommitsAndGoesDown() {
        Shown shown;
        shown.choose(0, 1);
        shown.view().setFocus();
        QTest::keyClicks(&shown.view(), QStringLiteral("7"));
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("5"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.text(0, 1), QStringLiteral("75"));
        QCOMPARE(shown.view().currentIndex().row(), 1);
    }

    void anEditorKeepsWhatCannotStand() {
        Shown shown;
        shown.choose(0, 1);
        shown.view().setFocus();
        QTest::keyClicks(&shown.view(), QStringLiteral("x"));
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor")), editor);
        QCOMPARE(editor->text(), QStringLiteral("x"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(shown.text(0, 1), QStringLiteral("300"));
        QVERIFY(shown.document.edits().empty());
    }

    void aBlockIsPastedAsOneEdit() {
        Shown shown;
        shown.choose(0, 0);
        shown.paste(QStringLiteral("Parker\t1 500,25\nArkivet\t?\n"));
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QCOMPARE(shown.document.edits().front().changes.size(), std::size_t{2});
        QCOMPARE(shown.text(0, 0), QStringLiteral("Parker"));
        QCOMPARE(shown.document.contents().all<Service>()[0].costAt(2025, ServiceCost::Proposal),
                 Figure(Money::ofOre(150'025'000)));
        QCOMPARE(shown.text(1, 1), QStringLiteral("Ej känt"));
    }

    void aSingleValueFillsTheSelection() {
        Shown shown;
        shown.choose(0, 1, 2, 1);
        shown.paste(QStringLiteral("9\n"));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(shown.text(row, 1), QStringLiteral("9"));
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
    }

    void aFaultyPasteIsShownBeforeAnythingChanges() {
        Shown shown;
        shown.choose(0, 1);
        shown.paste(QStringLiteral("11\nfel\n13\n14\n"));
        QVERIFY(shown.document.edits().empty());
        auto* faults = shown.panel.findChild<QTableWidget*>(QStringLiteral("paste-faults"));
        QVERIFY(faults->isVisible());
        QCOMPARE(faults->rowCount(), 1);
        QCOMPARE(faults->item(0, 0)->text(), QStringLiteral("Arkiv"));
        QCOMPARE(faults->item(0, 2)->text(), QStringLiteral("fel"));
        shown.panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        QCOMPARE(shown.text(0, 1), QStringLiteral("11"));
        QCOMPARE(shown.text(1, 1), QStringLiteral("1\u00a0200"));
        QCOMPARE(shown.text(2, 1), QStringLiteral("13"));
        QVERIFY(!faults->isVisible());
    }

    void aBlockLargerThanTheTableAddsItsRowsInOneStep() {
        Shown shown;
        shown.startNew();
        shown.choose(2, 0);
        shown.paste(QStringLiteral("Zoologen\t46\nBad\t1 200,5\nTorg\t7\n\t\n"));
        QVERIFY(shown.document.edits().empty());
        auto* preview = shown.panel.findChild<QWidget*>(QStringLiteral("paste-preview"));
        QVERIFY(preview->isVisible());
        const QString title = preview->findChild<QLabel*>()->text();
        QVERIFY2(title.contains(u'2'), qPrintable(title));
        auto* rest = shown.panel.findChild<QPushButton*>(QStringLiteral("paste-rest"));
        QVERIFY(rest->hasFocus());
        QTest::keyClick(rest, Qt::Key_Return);
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QCOMPARE(shown.names().mid(2),
                 (QStringList{QStringLiteral("Zoologen"), QStringLiteral("Bad"),
                              QStringLiteral("Torg")}));
        QCOMPARE(shown.text(4, 1), QStringLiteral("7"));
        QVERIFY(!preview->isVisible());
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.names().size(), 3);
        QCOMPARE(shown.names().back(), QStringLiteral("Zoo"));
        shown.paste(QStringLiteral("Zoologen\t46\nBad\tfel\n"));
        auto* faults = shown.panel.findChild<QTableWidget*>(QStringLiteral("paste-faults"));
        QCOMPARE(faults->rowCount(), 1);
        QVERIFY(!faults->item(0, 0)->text().isEmpty());
        shown.panel.findChild<QPushButton*>(QStringLiteral("paste-here"))->click();
        QCOMPARE(shown.names(), (QStringList{QStringLiteral("Ängar"), QStringLiteral("Arkiv"),
                                             QStringLiteral("Zoologen")}));
    }

    void anEmptyTableTakesABlock() {
        Shown shown;
        shown.view().selectAll();
        shown.trigger("remove");
        QString said;
        QObject::connect(&shown.panel, &GridPanel::said,
                         [&said](const QString& text) { said = text; });
        shown.paste(QStringLiteral("Bad\t5\n"));
        QVERIFY(!said.isEmpty());
        QVERIFY(shown.names().isEmpty());
        shown.startNew();
        shown.paste(QStringLiteral("Bad\t5\nTorg\n"));
        shown.panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        QCOMPARE(shown.names(), (QStringList{QStringLiteral("Bad"), QStringLiteral("Torg")}));
        QCOMPARE(shown.text(0, 1), QStringLiteral("5"));
        shown.paste(QStringLiteral(""));
        QCOMPARE(shown.names().size(), 2);
    }

    void whereNoRowsAreAddedItIsSaidWhichDoNotFit() {
        Shown shown;
        shown.choose(1, 0);
        shown.paste(QStringLiteral("Arkivet\t5\nZoo\t6\nBad\t7\n"));
        QVERIFY(shown.document.edits().empty());
        auto* preview = shown.panel.findChild<QWidget*>(QStringLiteral("paste-preview"));
        const QString title = preview->findChild<QLabel*>()->text();
        QVERIFY2(title.contains(QStringLiteral("Bad")), qPrintable(title));
        shown.panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        QCOMPARE(shown.names().mid(1),
                 (QStringList{QStringLiteral("Arkivet"), QStringLiteral("Zoo")}));
    }

    void cuttingCopiesAndClearsInOneStep() {
        Shown shown;
        shown.choose(0, 1, 1, 1);
        shown.trigger("cut");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("300\n1200\n"));
        QCOMPARE(shown.text(0, 1), QString());
        QCOMPARE(shown.text(1, 1), QString());
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
    }

    void typingWhereNothingCanBeTypedSaysWhy_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("a digit") << int{Qt::Key_7};
        QTest::newRow("a letter") << int{Qt::Key_Z};
        QTest::newRow("F2") << int{Qt::Key_F2};
    }
    void typingWhereNothingCanBeTypedSaysWhy() {
        QFETCH(int, key);
        Shown shown;
        shown.choose(0, 2);
        shown.view().setFocus();
        QTest::keyClick(&shown.view(), static_cast<Qt::Key>(key));
        auto* bubble = shown.view().findChild<QLabel*>(QStringLiteral("error-bubble"));
        QVERIFY(bubble->isVisible());
        QVERIFY(!bubble->text().isEmpty());
        QCOMPARE(shown.view().currentIndex().row(), 0);
    }

    void copiesAsASpreadsheetReadsIt() {
        Shown shown;
        shown.choose(0, 0, 1, 1);
        shown.view().copy(false);
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), QStringLiteral("Ängar\t300\nArkiv\t1200\n"));
        QVERIFY(mime->html().contains(QStringLiteral("<td>1200</td>")));
        shown.view().copy(true);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            shown.panel.grid().columns()[0].heading + u'\t'));
    }

    void fillsDown() {
        Shown shown;
        shown.choose(0, 1, 2, 1);
        shown.view().fillDown();
        QCOMPARE(shown.text(1, 1), QStringLiteral("300"));
        QCOMPARE(shown.text(2, 1), QStringLiteral("300"));
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
    }

    void clearingTakesTheYearsAway() {
        Shown shown;
        shown.choose(0, 1, 1, 1);
        shown.view().clearCells();
        QVERIFY(shown.document.contents().all<Service>()[0].cost.isEmpty());
        QCOMPARE(shown.text(0, 1), QString());
        QCOMPARE(shown.text(0, 2), QStringLiteral("Ej känt"));
    }

    void sortsByTheLanguageAndByValue() {
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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

    void filters_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("text") << 0 << "ark" << 1;
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
        Shown shown;
        shown.view().order().setColumnFilter(column, filter);
        QTEST(shown.view().order().rowCount(), "rows");
    }

    void aFilterOnUnknownFiguresTakesThemByTheirWord() {
        Shown shown;
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
        Shown shown;
        shown.view().order().setSearch(QStringLiteral(">100"));
        QCOMPARE(shown.view().order().rowCount(), 0);
        shown.view().order().setSearch(QStringLiteral("ZOO"));
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
        Shown shown;
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
        Shown shown;
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

    void columnsAreFittedWhenTheFirstRowsCome() {
        TestDocument empty{threeServices()};
        GridPanel panel(QStringLiteral("services"), entityInfoOf<Service>(), empty.language());
        const auto columns = [&] {
            return fieldColumns(entityInfoOf<Service>(),
                                {QStringLiteral("name"), QStringLiteral("supplier")},
                                empty.language(), MoneyUnit::Thousands);
        };
        panel.resize(800, 400);
        panel.show();
        panel.showState(empty.state(), columns(), [](const void*) { return false; });
        const int before = panel.view().columnWidth(0);
        Service longNamed;
        longNamed.name = QStringLiteral("En tjänst med ett långt namn");
        EditBuilder adding(empty.contents(), {}, QStringLiteral("Add"), {});
        adding.insert(AnyEntity(longNamed));
        empty.apply(adding.build());
        panel.showState(empty.state(), columns());
        QVERIFY(panel.view().columnWidth(0) > before);
        panel.view().setColumnWidth(0, 77);
        panel.showState(empty.state(), columns(), [](const void*) { return false; });
        panel.showState(empty.state(), columns());
        QCOMPARE(panel.view().columnWidth(0), 77);
    }

    void rowsAreAddedDuplicatedAndRemoved() {
        Shown shown;
        shown.panel.setNewEntity([] {
            Service service;
            service.name = QStringLiteral("Ny");
            return AnyEntity(service);
        });
        const auto run = [&](const char* action) {
            shown.panel.findChild<QAction*>(QStringLiteral("services-") + QLatin1String(action))
                ->trigger();
        };
        run("add");
        QCOMPARE(shown.view().order().rowCount(), 4);
        QCOMPARE(shown.text(3, 0), QStringLiteral("Ny"));
        QCOMPARE(shown.view().currentIndex().row(), 3);
        shown.choose(1, 0);
        run("duplicate");
        QCOMPARE(shown.view().order().rowCount(), 5);
        QCOMPARE(shown.text(4, 1), QStringLiteral("1\u00a0200"));
        shown.choose(0, 0, 1, 0);
        run("remove");
        QCOMPARE(shown.view().order().rowCount(), 3);
        QCOMPARE(shown.text(0, 0), QStringLiteral("Zoo"));
    }

    void theStatusBarAddsUpWhatIsSelected() {
        Shown shown;
        QSignalSpy spy(&shown.panel, &GridPanel::selectionSummarised);
        shown.choose(0, 1, 1, 1);
        QVERIFY(!spy.isEmpty());
        const QString text = spy.back().front().toString();
        QVERIFY2(text.contains(QStringLiteral("1\u00a0500")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("750")), qPrintable(text));
    }

    void theStatusBarCountsTheNumbersThatTheAverageIsOf() {
        Shown shown;
        shown.choose(0, 1);
        QVERIFY(shown.view().model()->setData(shown.view().currentIndex(),
                                              QStringLiteral("ej relevant")));
        shown.choose(0, 0, 2, 1); // three names, not relevant, 1 200 and 45
        const QString text = shown.view().selectionSummary();
        QVERIFY2(text.startsWith(QStringLiteral("Numbers 2 · Sum 1\u00a0245 · Average 622,5")),
                 qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("1 not relevant")), qPrintable(text));
        shown.choose(0, 0, 2, 0);
        QCOMPARE(shown.view().selectionSummary(), QStringLiteral("Filled cells 3"));
        QSignalSpy spy(&shown.panel, &GridPanel::selectionSummarised);
        shown.choose(1, 1, 2, 1);
        shown.view().fillDown();
        QVERIFY(spy.back().front().toString().contains(QStringLiteral("2\u00a0400")));
        shown.document.undo();
        shown.show();
        QVERIFY(spy.back().front().toString().contains(QStringLiteral("1\u00a0245")));
    }

    void removingRowsSaysWhich() {
        Shown shown;
        QString said;
        QObject::connect(&shown.panel, &GridPanel::said,
                         [&said](const QString& text) { said = text; });
        shown.choose(1, 1);
        shown.trigger("remove");
        QVERIFY2(said.contains(QStringLiteral("Arkiv")), qPrintable(said));
        shown.choose(0, 0, 1, 0);
        shown.trigger("remove");
        QVERIFY2(said.startsWith(QStringLiteral("2 ")), qPrintable(said));
    }

    void aNewRowBeginsInItsName() {
        TestDocument document{threeServices()};
        GridPanel panel(QStringLiteral("services"), entityInfoOf<Service>(), document.language());
        const auto show = [&] {
            panel.showState(document.state(),
                            fieldColumns(entityInfoOf<Service>(),
                                         {QStringLiteral("supplier"), QStringLiteral("name")},
                                         document.language(), MoneyUnit::Thousands));
        };
        QObject::connect(&panel, &GridPanel::editRequested, &panel, [&](const Edit& edit) {
            document.apply(edit);
            show();
        });
        panel.setNewEntity([] {
            Service service;
            service.name = QStringLiteral("Ny");
            return AnyEntity(service);
        });
        show();
        panel.show();
        panel.findChild<QAction*>(QStringLiteral("services-add"))->trigger();
        QCOMPARE(panel.view().currentIndex().row(), 3);
        QCOMPARE(panel.view().currentIndex().column(), 1);
    }

    void f6LeavesTheTableAndTabStays() {
        Shown shown;
        shown.choose(0, 0);
        shown.view().setFocus();
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        QCOMPARE(shown.view().currentIndex().column(), 1);
        QVERIFY(shown.view().hasFocus());
        QTest::keyClick(&shown.view(), Qt::Key_F6);
        QVERIFY(!shown.view().hasFocus());
    }

    void theFirstColumnStaysWhileTheOthersScroll() {
        Shown shown;
        QCOMPARE(shown.view().frozen().columnWidth(0), shown.view().columnWidth(0));
        shown.panel.resize(260, 300);
        shown.view().setColumnWidth(1, 300);
        QTest::qWait(10);
        shown.choose(0, 2);
        shown.view().scrollTo(shown.view().currentIndex());
        QVERIFY(shown.view().horizontalScrollBar()->value() > 0);
        const int name = shown.view().cellRect(shown.view().order().index(0, 0)).left();
        QCOMPARE(name, shown.view().viewport()->x());
        QVERIFY(shown.view().cellRect(shown.view().currentIndex()).left() >=
                shown.view().frozen().geometry().right());
        const int scrolled = shown.view().horizontalScrollBar()->value();
        shown.choose(1, 0);
        QCOMPARE(shown.view().horizontalScrollBar()->value(), scrolled);
        QTest::keyClick(&shown.view(), Qt::Key_F2);
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        editor->setText(QStringLiteral("Bibliotek"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.text(1, 0), QStringLiteral("Bibliotek"));
        QCOMPARE(shown.view().currentIndex().row(), 2);
    }

    void shiftSelectsFromWhereAColumnThatStaysWasClicked() {
        Shown shown;
        shown.choose(0, 1);
        shown.view().setFocus();
        auto* frozen = shown.view().findChild<FrozenColumns*>();
        const QModelIndex clicked = shown.view().order().index(1, 0);
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                          frozen->visualRect(clicked).center());
        QCOMPARE(shown.view().currentIndex(), clicked);
        QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
        shown.view().copy(false);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Arkiv\nZoo\n"));
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(frozen->viewport(), Qt::LeftButton, modifiers,
                              frozen->visualRect(shown.view().order().index(row, 0)).center());
        };
        click(0, {});
        QTest::keyClick(&shown.view(), Qt::Key_Down);
        click(2, Qt::ShiftModifier);
        shown.view().copy(false);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Arkiv\nZoo\n"));
    }

    void aNoteIsWrittenBesideItsCell() {
        Shown shown;
        shown.choose(0, 1);
        shown.trigger("note");
        QPointer<QWidget> editor = shown.panel.findChild<QWidget*>(QStringLiteral("note-editor"));
        QVERIFY(editor);
        auto* text = editor->findChild<QPlainTextEdit*>(QStringLiteral("note-text-0"));
        text->setPlainText(QStringLiteral("Antaget efter samtal."));
        editor->findChild<QComboBox*>(QStringLiteral("note-kind-0"))
            ->setCurrentIndex(static_cast<int>(NoteKind::Assumption));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto& notes = shown.document.contents().all<Note>();
        QCOMPARE(notes.size(), std::size_t{1});
        const Note note = notes.front();
        QCOMPARE(note.text, QStringLiteral("Antaget efter samtal."));
        QCOMPARE(note.fieldKey, QStringLiteral("cost"));
        QCOMPARE(note.year, std::optional(2025));
        QCOMPARE(shown.text(0, 1), QStringLiteral("* 300"));
        QVERIFY(shown.view().currentIndex().data(NoteRole).toString().contains(note.text));
        QVERIFY(shown.view().hasFocus());
        QTRY_VERIFY(!editor);
        shown.document.undo();
        QVERIFY(shown.document.contents().all<Note>().isEmpty());
    }

    void aNoteIsChangedGivenUpAndRemoved() {
        Shown shown;
        Note note;
        note.subject = shown.panel.grid().refAt(0);
        note.text = QStringLiteral("Om hela tjänsten");
        EditBuilder adding(shown.document.contents(), {}, QStringLiteral("Add"), {});
        adding.insert(AnyEntity(note));
        shown.document.apply(adding.build());
        shown.show();
        const auto typed = [&](const char* text, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            shown.choose(0, 0);
            shown.trigger("note");
            auto* line = shown.panel.findChild<QPlainTextEdit*>(QStringLiteral("note-text-0"));
            line->setPlainText(QString::fromUtf8(text));
            QTest::keyClick(line, key, modifiers);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto& notes = shown.document.contents().all<Note>();
            return notes.isEmpty() ? QString() : notes.front().text;
        };
        QCOMPARE(typed("Nytt", Qt::Key_Escape, {}), QStringLiteral("Om hela tjänsten"));
        QCOMPARE(typed("Nytt", Qt::Key_Enter, Qt::ControlModifier), QStringLiteral("Nytt"));
        QCOMPARE(typed("", Qt::Key_Enter, Qt::ControlModifier), QString());
    }

    void aNoteIsKeptWhenTheFocusGoesElsewhere() {
        Shown shown;
        shown.choose(1, 1);
        shown.trigger("note");
        shown.panel.findChild<QPlainTextEdit*>(QStringLiteral("note-text-0"))
            ->setPlainText(QStringLiteral("Kvar"));
        shown.view().setFocus();
        QCOMPARE(shown.document.contents().all<Note>().size(), std::size_t{1});
    }

    void aChosenNumberOfColumnsStaysAndIsRemembered() {
        {
            Shown shown;
            QVERIFY(shown.view().frozen().contains(0));
            QVERIFY(!shown.view().frozen().contains(1));
            shown.choose(0, 1);
            shown.columnAction("freeze-columns").trigger();
            QVERIFY(shown.view().frozen().contains(1));
            QVERIFY(!shown.view().frozen().contains(2));
        }
        Shown again;
        QVERIFY(again.view().frozen().contains(1));
        again.columnAction("unfreeze-columns").trigger();
        QVERIFY(!again.view().frozen().contains(0));
        QCOMPARE(Shown().view().frozen().count(), 0);
    }

    void noMoreColumnsStayThanThereIsRoomFor() {
        Shown shown;
        shown.view().setFrozen(2);
        shown.view().setColumnWidth(1, 400);
        shown.panel.resize(300, 300);
        QTest::qWait(10);
        QVERIFY(shown.view().frozen().contains(0));
        QVERIFY(!shown.view().frozen().contains(1));
        shown.panel.resize(900, 300);
        QTRY_VERIFY(shown.view().frozen().contains(1));
    }

    void aColumnIsMovedAndWidenedByKeys() {
        Shown shown;
        const QHeaderView* header = shown.view().horizontalHeader();
        shown.choose(0, 1);
        const int width = header->sectionSize(1);
        QTest::keyClick(&shown.view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->visualIndex(1), 2);
        QTest::keyClick(&shown.view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->visualIndex(1), 2); // it is the last
        QTest::keyClick(&shown.view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->visualIndex(1), 1);
        QTest::keyClick(&shown.view(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(header->sectionSize(1) > width);
        QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->sectionSize(1), width);
    }

    void onlyTheHeadingsOfComputedColumnsHaveTheSign() {
        Shown shown;
        const auto heading = [&shown](int column) {
            return shown.view().model()->headerData(column, Qt::Horizontal).toString();
        };
        QVERIFY(!heading(0).contains(u'ƒ'));
        QVERIFY(!heading(1).contains(u'ƒ'));
        QCOMPARE(heading(2), QStringLiteral("Dubbelt\u00a0ƒ"));
        QCOMPARE(shown.panel.shown().columns[2].title, QStringLiteral("Dubbelt"));
    }

    void anEmptyTableHasNoRowsToDuplicateOrRemove() {
        Shown shown;
        auto* duplicate = shown.panel.findChild<QAction*>(QStringLiteral("services-duplicate"));
        auto* remove = shown.panel.findChild<QAction*>(QStringLiteral("services-remove"));
        QVERIFY(duplicate->isEnabled() && remove->isEnabled());
        shown.view().selectAll();
        remove->trigger();
        QCOMPARE(shown.view().model()->rowCount(), 0);
        QVERIFY(!duplicate->isEnabled() && !remove->isEnabled());
    }

    void columnsAreRemembered() {
        {
            Shown shown;
            shown.view().setColumnWidth(2, 222);
            shown.view().setColumnHidden(1, true);
            shown.view().horizontalHeader()->moveSection(2, 0);
        }
        Shown again;
        QCOMPARE(again.view().columnWidth(2), 222);
        QVERIFY(again.view().isColumnHidden(1));
        QCOMPARE(again.view().horizontalHeader()->visualIndex(2), 0);
    }

    void theColumnsOfAnotherDocumentsYearsKeepTheirOrder() {
        const auto show = [](GridPanel& panel, const TestDocument& document) {
            const EntityInfo& info = entityInfoOf<Service>();
            const Settings& settings = document.contents().settings();
            auto columns = fieldColumns(info, {QStringLiteral("name")}, document.language(),
                                        MoneyUnit::Thousands);
            for (GridColumn& each :
                 seriesColumns(info, QStringLiteral("cost"), settings.firstYear, settings.horizon,
                               static_cast<int>(ServiceCost::Proposal), document.language(),
                               MoneyUnit::Thousands))
                columns.push_back(std::move(each));
            for (GridColumn& each : fieldColumns(info, {QStringLiteral("supplier")},
                                                 document.language(), MoneyUnit::Thousands))
                columns.push_back(std::move(each));
            panel.showState(document.state(), std::move(columns));
            panel.resize(900, 300);
            panel.show();
        };
        const auto headings = [](const GridPanel& panel) {
            QStringList all;
            for (const Column& column : panel.shown().columns)
                all << (column.key.startsWith(QLatin1String("cost")) ? column.key.mid(5, 4)
                                                                     : column.key);
            return all;
        };
        const TestDocument later{threeServices(2027, 3)};
        const TestDocument earlier{threeServices(2025, 3)};
        const TestDocument longer{threeServices(2025, 4)};
        const auto open = [&](const TestDocument& document) {
            auto panel = std::make_unique<GridPanel>(QStringLiteral("services"),
                                                     entityInfoOf<Service>(), document.language());
            show(*panel, document);
            return panel;
        };
        {
            const auto panel = open(later);
            panel->view().horizontalHeader()->moveSection(4, 1); // the supplier
        }
        const QStringList moved{QStringLiteral("name"), QStringLiteral("supplier"),
                                QStringLiteral("2025"), QStringLiteral("2026"),
                                QStringLiteral("2027")};
        QCOMPARE(headings(*open(earlier)), moved);
        QCOMPARE(headings(*open(longer)), moved + QStringList{QStringLiteral("2028")});
        const auto panel = open(longer);
        panel->view().setColumnHidden(2, true);
        panel->view().setColumnWidth(1, 321);
        panel->view().setFrozen(2);
        panel->view().setCurrentIndex(panel->view().order().index(0, 0));
        panel->findChild<QAction*>(QStringLiteral("services-columns"))->trigger();
        auto* menu = panel->findChild<QMenu*>(QStringLiteral("services-column-menu"));
        menu->close();
        menu->findChild<QAction*>(QStringLiteral("reset-columns"))->trigger();
        QCOMPARE(headings(*panel),
                 (QStringList{QStringLiteral("name"), QStringLiteral("2025"),
                              QStringLiteral("2026"), QStringLiteral("2027"),
                              QStringLiteral("2028"), QStringLiteral("supplier")}));
        QVERIFY(panel->view().columnWidth(1) < 321);
        QCOMPARE(panel->view().frozen().count(), 1);
        QCOMPARE(headings(*open(later)).back(), QStringLiteral("supplier"));
    }

    void exportsExactlyWhatIsShown() {
        Shown shown;
        shown.view().order().setColumnFilter(1, QStringLiteral(">100"));
        shown.view().order().cycleSort(1, false);
        shown.view().setColumnHidden(2, true);
        const ReportTable table = shown.panel.shown();
        QCOMPARE(table.columns.size(), std::size_t{2});
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(std::get<QString>(table.rows[0].cells[0].content), QStringLiteral("Ängar"));
        QCOMPARE(std::get<Figure>(table.rows[1].cells[1].content),
                 Figure(Money::ofThousands(1200)));
    }
};

QTEST_MAIN(GridPanelTest)
#include "grid_panel_test.moc"
