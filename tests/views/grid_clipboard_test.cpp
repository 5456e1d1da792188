// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/unit.h"
#include "tests/views/shown_grid.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace nytto;
using namespace nytto::test;

class GridClipboardTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void aBlockIsPastedAsOneEdit() {
        ShownGrid shown;
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
        ShownGrid shown;
        shown.choose(0, 1, 2, 1);
        shown.paste(QStringLiteral("9\n"));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(shown.text(row, 1), QStringLiteral("9"));
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
    }

    void aBlockFillsASelectionThatIsAWholeMultiple_data() {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QRect>("selected"); ///< in columns and rows
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("figures");
        const auto add = [](const char* name, const char* block, const QRect& selected,
                            const char* names, const char* figures) {
            QTest::newRow(name) << QString::fromUtf8(block) << selected << QString::fromUtf8(names)
                                << QString::fromUtf8(figures);
        };
        add("two rows into four", "1\n2\n", QRect(1, 0, 1, 4), "a,b,c,d", "1,2,1,2");
        add("two rows into three", "1\n2\n", QRect(1, 0, 1, 3), "a,b,c,d", "1,2,30,40");
        add("one row into four", "x\t5\n", QRect(0, 0, 2, 4), "x,x,x,x", "5,5,5,5");
        add("a row beside a column", "x\t5\n", QRect(0, 1, 1, 3), "a,x,x,x", "10,5,5,5");
        add("a column into two", "7\n8\n", QRect(0, 0, 2, 4), "7,8,7,8", "7,8,7,8");
        add("larger than the selection", "1\n2\n3\n", QRect(1, 0, 1, 2), "a,b,c,d", "1,2,3,40");
        add("from one cell", "1\n2\n", QRect(1, 1, 1, 1), "a,b,c,d", "10,1,2,40");
    }
    void aBlockFillsASelectionThatIsAWholeMultiple() {
        QFETCH(QString, block);
        QFETCH(QRect, selected);
        ShownGrid shown;
        shown.startNew();
        shown.choose(0, 0);
        shown.paste(QStringLiteral("a\t10\nb\t20\nc\t30\nd\t40\n"));
        shown.panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        shown.document.forgetEdits();
        shown.choose(selected.top(), selected.left(), selected.bottom(), selected.right());
        shown.paste(block);
        QTEST(shown.names().join(u','), "names");
        QStringList figures;
        for (int row = 0; row < 4; ++row)
            figures << shown.text(row, 1);
        QTEST(figures.join(u','), "figures");
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
    }

    void aDashAloneIsOfferedAsNothing_data() {
        QTest::addColumn<bool>("asZero");
        QTest::addColumn<QString>("figures");
        QTest::newRow("as 0") << true << "5,0,0";
        QTest::newRow("left out") << false << "5,1 200,45";
    }
    void aDashAloneIsOfferedAsNothing() {
        QFETCH(bool, asZero);
        ShownGrid shown;
        shown.choose(0, 0);
        shown.paste(QStringLiteral("-\t5\nArkiv\t-\nZoo\t –\n"));
        QVERIFY(shown.document.edits().empty());
        auto* dashes = shown.panel.findChild<QCheckBox*>(QStringLiteral("paste-dashes"));
        QVERIFY(dashes->isVisible() && dashes->isChecked());
        dashes->setChecked(asZero);
        shown.panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        QCOMPARE(shown.names().front(), QStringLiteral("-")); // a name is no figure
        QStringList figures;
        for (int row = 0; row < 3; ++row)
            figures << shown.text(row, 1).replace(QChar(0xa0), u' ');
        QTEST(figures.join(u','), "figures");
        shown.choose(0, 1);
        shown.paste(QStringLiteral("6\n7\n"));
        QVERIFY(!dashes->isVisible());
    }

    void aFaultyPasteIsShownBeforeAnythingChanges() {
        ShownGrid shown;
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
        ShownGrid shown;
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

    void aTreeIsPastedInOneBlock() {
        TestDocument document{threeServices()};
        const EntityInfo& info = entityInfoOf<Unit>();
        GridPanel panel(QStringLiteral("units"), info, document.language());
        const auto show = [&] {
            panel.showState(document.state(),
                            fieldColumns(info,
                                         {QStringLiteral("parent"), QStringLiteral("name"),
                                          QStringLiteral("successors")},
                                         document.language(), MoneyUnit::Thousands));
        };
        QObject::connect(&panel, &GridPanel::editRequested, &panel, [&](const Edit& edit) {
            document.apply(edit);
            show();
        });
        panel.setNewEntity([] { return AnyEntity(Unit()); });
        show();
        panel.show();
        const auto paste = [&](const char* text) {
            auto* mime = new QMimeData;
            mime->setText(QString::fromUtf8(text));
            QGuiApplication::clipboard()->setMimeData(mime);
            panel.view().paste();
        };
        const auto parentOf = [&](std::size_t row) {
            const auto& units = document.contents().all<Unit>();
            const Unit* parent = units.find(units[row].parent);
            return parent ? parent->name : QString();
        };
        paste("Skola\nNämnd\n"); // an empty table takes a block from the name on
        panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        QCOMPARE(document.contents().all<Unit>().size(), std::size_t{2});
        document.forgetEdits();
        panel.view().setCurrentIndex(panel.view().order().index(0, 0));
        // The first two rows are renamed, and referred to by their new names.
        paste("Nämnden\tSkolan\n\tNämnden\nSkolan\tKlass A\tKlass B\nSkolan\tKlass B\n");
        auto* faults = panel.findChild<QTableWidget*>(QStringLiteral("paste-faults"));
        QCOMPARE(faults->rowCount(), 0);
        panel.findChild<QPushButton*>(QStringLiteral("paste-rest"))->click();
        QCOMPARE(document.edits().size(), std::size_t{1});
        QCOMPARE(parentOf(0), QStringLiteral("Nämnden"));
        QCOMPARE(parentOf(1), QString());
        QCOMPARE(parentOf(2), QStringLiteral("Skolan"));
        QCOMPARE(parentOf(3), QStringLiteral("Skolan"));
        const auto& units = document.contents().all<Unit>();
        QCOMPARE(units[2].successors, std::vector{units[3].id});
        paste("Okänd enhet\tX\n");
        QCOMPARE(faults->rowCount(), 1);
    }

    void anEmptyTableTakesABlock() {
        ShownGrid shown;
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
        ShownGrid shown;
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
        ShownGrid shown;
        shown.choose(0, 1, 1, 1);
        shown.trigger("cut");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("300\n1200\n"));
        QCOMPARE(shown.text(0, 1), QString());
        QCOMPARE(shown.text(1, 1), QString());
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
    }

    void copiesAsASpreadsheetReadsIt() {
        ShownGrid shown;
        shown.choose(0, 0, 1, 1);
        shown.view().copy(false);
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), QStringLiteral("Ängar\t300\nArkiv\t1200\n"));
        QVERIFY(mime->html().contains(QStringLiteral("<td>1200</td>")));
        shown.view().copy(true);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            shown.panel.grid().columns()[0].heading + u'\t'));
    }

    void codesAreCopiedAsTextsAndFiguresAsNumbers() {
        ShownGrid shown;
        shown.choose(0, 0);
        shown.paste(QStringLiteral("0215"));
        shown.choose(0, 0, 0, 2);
        shown.view().copy(false);
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY2(html.contains(QStringLiteral("sdnum=\"1033;0;@\">0215</td>")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral("<td>300</td><td>600</td>")), qPrintable(html));
    }

    void fillsDown() {
        ShownGrid shown;
        shown.choose(0, 1, 2, 1);
        shown.view().fillDown();
        QCOMPARE(shown.text(1, 1), QStringLiteral("300"));
        QCOMPARE(shown.text(2, 1), QStringLiteral("300"));
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
    }

    void clearingTakesTheYearsAway() {
        ShownGrid shown;
        shown.choose(0, 1, 1, 1);
        shown.view().clearCells();
        QVERIFY(shown.document.contents().all<Service>()[0].cost.isEmpty());
        QCOMPARE(shown.text(0, 1), QString());
        QCOMPARE(shown.text(0, 2), QStringLiteral("Ej känt"));
    }
};

QTEST_MAIN(GridClipboardTest)
#include "grid_clipboard_test.moc"
