// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

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
