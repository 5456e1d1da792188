// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/row_groups.h"
#include "views/tables/report_table_model.h"
#include "views/tables/result_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace nytto;

namespace {

ReportTable costs() {
    ReportTable table;
    table.key = QStringLiteral("costs");
    table.title = QStringLiteral("Kostnader");
    table.whenEmpty = QStringLiteral("Det finns inga kostnader.");
    table.columns = {{QStringLiteral("name"), QStringLiteral("Tjänst")},
                     {QStringLiteral("cost"), QStringLiteral("Kostnad"), ColumnType::Amount},
                     {QStringLiteral("share"), QStringLiteral("Andel"), ColumnType::Percent}};
    table.rows = {
        {QStringLiteral("a"),
         RowKind::Body,
         {QStringLiteral("LAN"), Money::ofThousands(92856), Rate::ofMillionths(15'000)}},
        {QStringLiteral("b"),
         RowKind::Body,
         {QStringLiteral("Förmåner"), Money::ofThousands(-2050), Figure::unknown()}},
        {QStringLiteral("t"),
         RowKind::Total,
         {QStringLiteral("Summa"), Figure::notApplicable(), Cell()}},
    };
    return table;
}

/// A list of 512 volumes and 2 prices, each under its heading.
struct ShownGroups {
    ResultTable list{QStringLiteral("list"), ResultTable::Manner::List,
                     Language(Language::Code::Swedish)};

    ShownGroups() {
        ReportTable table;
        table.key = QStringLiteral("list");
        table.columns = {{QStringLiteral("what"), QStringLiteral("Vad")},
                         {QStringLiteral("where"), QStringLiteral("Var")}};
        std::vector<QString> kinds;
        for (int at = 0; at < 514; ++at) {
            kinds.push_back(at < 512 ? QStringLiteral("Volymer") : QStringLiteral("Priser"));
            table.rows.push_back({QString::number(at),
                                  RowKind::Body,
                                  {Cell(kinds.back()), Cell(QStringLiteral("nr %1").arg(at))}});
        }
        list.foldGroups();
        list.setTable(underHeadings(std::move(table), kinds));
        list.resize(500, 300);
        list.show();
    }
    QString shown(int row) const { return list.view()->model()->index(row, 0).data().toString(); }
    int rows() const { return list.view()->model()->rowCount(); }
    void press(int row, int key) {
        list.view()->setCurrentIndex(list.view()->model()->index(row, 0));
        QTest::keyClick(list.view(), static_cast<Qt::Key>(key));
    }
    QPoint at(int row) const {
        return list.view()->visualRect(list.view()->model()->index(row, 0)).center();
    }
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(ShownGroups&)>)

class ResultTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellAsShownAndAsCopied_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("copied");
        QTest::newRow("text") << 0 << 0 << QStringLiteral("LAN") << QStringLiteral("LAN");
        QTest::newRow("amount") << 0 << 1 << QStringLiteral("92\u00a0856")
                                << QStringLiteral("92856");
        QTest::newRow("negative") << 1 << 1 << QStringLiteral("\u22122\u00a0050")
                                  << QStringLiteral("-2050");
        QTest::newRow("percent") << 0 << 2 << QStringLiteral("2\u00a0%") << QStringLiteral("1,5 %");
        QTest::newRow("unknown") << 1 << 2 << QStringLiteral("Ej känt")
                                 << QStringLiteral("Ej känt");
        QTest::newRow("n/a") << 2 << 1 << QStringLiteral("Ej relevant")
                             << QStringLiteral("Ej relevant");
        QTest::newRow("empty") << 2 << 2 << QString() << QString();
    }
    void cellAsShownAndAsCopied() {
        QFETCH(int, row);
        QFETCH(int, column);
        ReportTableModel model{Language(Language::Code::Swedish)};
        model.setTable(costs());
        const QModelIndex index = model.index(row, column);
        QTEST(model.data(index, Qt::DisplayRole).toString(), "shown");
        QTEST(model.data(index, PlainRole).toString(), "copied");
    }

    void cellIsReadWithRowHeadingAndUnit() {
        ReportTableModel model{Language(Language::Code::Swedish)};
        model.setTable(costs());
        QCOMPARE(model.data(model.index(0, 1), Qt::AccessibleTextRole).toString(),
                 QStringLiteral("LAN, Kostnad (tkr): 92\u00a0856 tkr"));
    }

    void copiesTheSelectionAsTabSeparatedText() {
        ResultTable view(QStringLiteral("costs"), ResultTable::Manner::Preview,
                         Language(Language::Code::Swedish));
        view.setTable(costs());
        view.show();
        QTableView* table = view.view();
        table->setFocus();
        table->selectionModel()->select(
            QItemSelection(table->model()->index(0, 0), table->model()->index(1, 1)),
            QItemSelectionModel::ClearAndSelect);
        table->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("LAN\t92856\nFörmåner\t-2050\n"));
    }

    void aListIsSearchedAndSorted() {
        ResultTable list(QStringLiteral("costs"), ResultTable::Manner::List,
                         Language(Language::Code::Swedish));
        list.setTable(costs());
        QCOMPARE(list.currentKey(), QStringLiteral("a"));
        Q_EMIT list.view()->horizontalHeader()->sectionClicked(0);
        QCOMPARE(list.view()->model()->index(0, 0).data().toString(), QStringLiteral("Förmåner"));
        QVERIFY(list.select(QStringLiteral("b"), QStringLiteral("cost")));
        QCOMPARE(list.currentKey(), QStringLiteral("b"));
        list.findChild<QLineEdit*>(QStringLiteral("costs-search"))->setText(QStringLiteral("lan"));
        QCOMPARE(list.view()->model()->rowCount(), 1);
        QVERIFY(!list.select(QStringLiteral("b")));
    }

    void figuresAreNeverCut() {
        ResultTable view(QStringLiteral("costs"), ResultTable::Manner::Figures,
                         Language(Language::Code::Swedish));
        view.resize(900, 300);
        view.show();
        ReportTable table = costs();
        for (Row& row : table.rows)
            row.cells[1] = Cell();
        view.setTable(table);
        table.rows[0].cells[1] = Money::ofThousands(1'234'567'890);
        table.rows[0].cells[0] = Cell(QString(90, u'n'));
        view.setTable(table);
        const QTableView& shown = *view.view();
        const auto textWidth = [&](int column) {
            return shown.fontMetrics().horizontalAdvance(
                shown.model()->index(0, column).data().toString());
        };
        QVERIFY(shown.columnWidth(1) > textWidth(1));
        QVERIFY2(shown.columnWidth(0) > textWidth(0) ||
                     shown.horizontalHeader()->length() >= shown.viewport()->width() - 5,
                 "texts take the room that is left");
    }

    void aWidthThatIsSetStays() {
        ResultTable view(QStringLiteral("costs"), ResultTable::Manner::Figures,
                         Language(Language::Code::Swedish));
        view.setTable(costs());
        view.show();
        view.view()->horizontalHeader()->resizeSection(1, 201);
        ReportTable table = costs();
        table.rows[0].cells[0] = Cell(QString(90, u'n'));
        view.setTable(table);
        view.resize(700, 300);
        QCOMPARE(view.view()->columnWidth(1), 201);
    }

    void enterLeadsToTheCell() {
        ResultTable table(QStringLiteral("costs"), ResultTable::Manner::Figures,
                          Language(Language::Code::Swedish));
        table.setTable(costs());
        QString led;
        connect(&table, &ResultTable::activated, this,
                [&](const QString& row, const QString& column) { led = row + u'.' + column; });
        QVERIFY(table.select(QStringLiteral("b"), QStringLiteral("cost")));
        QTest::keyClick(table.view(), Qt::Key_Return);
        QCOMPARE(led, QStringLiteral("b.cost"));
    }

    void theNoteOfACellIsShownBesideIt() {
        ResultTable table(QStringLiteral("costs"), ResultTable::Manner::Figures,
                          Language(Language::Code::Swedish));
        ReportTable noted = costs();
        noted.rows[0].cells[1].noted(QStringLiteral("Årlig analys, sida 12"));
        table.setTable(noted);
        table.show();
        QVERIFY(table.select(QStringLiteral("a"), QStringLiteral("cost")));
        table.findChild<QAction*>(QStringLiteral("costs-note"))->trigger();
        auto* bubble = table.findChild<QLabel*>(QStringLiteral("error-bubble"));
        QVERIFY(bubble->isVisible());
        QCOMPARE(bubble->text(), QStringLiteral("Årlig analys, sida 12"));
        QTest::keyClick(table.view(), Qt::Key_Down);
        QVERIFY(!bubble->isVisible());
    }

    void whatAKeyLeadsToIsSelected_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("Ctrl+End") << int{Qt::Key_End} << 2 << 2;
        QTest::newRow("Ctrl+Home") << int{Qt::Key_Home} << 0 << 0;
        QTest::newRow("Ctrl+Down") << int{Qt::Key_Down} << 2 << 1;
        QTest::newRow("Ctrl+Left") << int{Qt::Key_Left} << 1 << 0;
    }
    void whatAKeyLeadsToIsSelected() {
        QFETCH(int, key);
        QFETCH(int, row);
        QFETCH(int, column);
        ResultTable table(QStringLiteral("costs"), ResultTable::Manner::Figures,
                          Language(Language::Code::Swedish));
        table.setTable(costs());
        table.show();
        QVERIFY(table.select(QStringLiteral("b"), QStringLiteral("cost")));
        QTest::keyClick(table.view(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        const QModelIndex reached = table.view()->model()->index(row, column);
        QCOMPARE(table.view()->currentIndex(), reached);
        QCOMPARE(table.view()->selectionModel()->selectedIndexes(), QModelIndexList{reached});
    }

    void manyNotesAreFoldedAway() {
        ResultTable table(QStringLiteral("costs"), ResultTable::Manner::Figures,
                          Language(Language::Code::Swedish));
        ReportTable noted = costs();
        noted.notes = {QStringLiteral("Ett."), QStringLiteral("Två."), QStringLiteral("Tre.")};
        table.setTable(noted);
        table.show();
        auto* notes = table.findChild<QLabel*>(QStringLiteral("costs-note-text"));
        QVERIFY(!notes->isVisible());
        table.findChild<QToolButton*>(QStringLiteral("costs-notes"))->click();
        QVERIFY(notes->isVisible());
    }

    /// Those at the end were cut at the window's edge.
    void longNotesScrollWithinAThird() {
        ResultTable table(QStringLiteral("costs"), ResultTable::Manner::Figures,
                          Language(Language::Code::Swedish));
        ReportTable noted = costs();
        for (int number = 1; number <= 40; ++number)
            noted.notes.push_back(QStringLiteral("Anmärkning %1.").arg(number));
        table.setTable(noted);
        table.resize(600, 600);
        table.show();
        table.findChild<QToolButton*>(QStringLiteral("costs-notes"))->click();
        auto* room = table.findChild<QScrollArea*>(QStringLiteral("costs-notes-room"));
        QVERIFY(room->isVisible());
        QVERIFY(room->height() <= table.height() / 3);
        QTRY_VERIFY(room->verticalScrollBar()->maximum() > 0);
        QVERIFY(room->focusPolicy() & Qt::TabFocus);
        QTRY_VERIFY(table.view()->height() >= table.height() / 3);
    }

    void saysWhatAnEmptyTableMeans() {
        ResultTable view(QStringLiteral("costs"), ResultTable::Manner::Preview,
                         Language(Language::Code::Swedish));
        ReportTable empty = costs();
        empty.rows.clear();
        view.setTable(empty);
        view.show();
        QVERIFY(!view.view()->isVisible());
        QCOMPARE(view.findChild<QLabel*>(QStringLiteral("costs-empty"))->text(), empty.whenEmpty);
    }

    void tabLeavesTheTable() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* view = new ResultTable(QStringLiteral("costs"), ResultTable::Manner::Preview,
                                     Language(Language::Code::Swedish));
        auto* after = new QLineEdit;
        layout->addWidget(view);
        layout->addWidget(after);
        view->setTable(costs());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        view->view()->setFocus();
        QTRY_VERIFY(view->view()->hasFocus());
        QTest::keyClick(view->view(), Qt::Key_Tab);
        QTRY_VERIFY(after->hasFocus());
    }

    void aFigureThatIsCutAtTheEdgeIsDots_data() {
        QTest::addColumn<int>("hidden");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("all of it is seen") << -20 << true;
        QTest::newRow("the last digit is cut off") << 12 << false;
    }
    void aFigureThatIsCutAtTheEdgeIsDots() {
        QFETCH(int, hidden);
        std::vector<QImage> pictures;
        for (const int digits : {111'111, 888'888}) {
            ReportTable table = costs();
            table.columns.pop_back();
            table.rows.resize(1);
            table.rows.front().cells = {QStringLiteral("LAN"), Money::ofThousands(digits)};
            ResultTable shown(QStringLiteral("costs"), ResultTable::Manner::Figures,
                              Language(Language::Code::Swedish));
            shown.resize(600, 200);
            shown.show();
            shown.setTable(table);
            const QTableView& view = *shown.view();
            const int end = view.columnViewportPosition(1) + view.columnWidth(1);
            shown.resize(600 - view.viewport()->width() + end - hidden, 200);
            QCoreApplication::processEvents();
            QCOMPARE(view.viewport()->width(), end - hidden);
            pictures.push_back(view.viewport()->grab().toImage());
        }
        QTEST(pictures[0] != pictures[1], "isShown");
    }

    void manyOfAKindAreFoldedAtFirst() {
        const ShownGroups groups;
        QCOMPARE(groups.rows(), 4);
        QCOMPARE(groups.shown(0), QStringLiteral("▸ Volymer: 512"));
        QCOMPARE(groups.shown(1), QStringLiteral("▾ Priser: 2"));
        QCOMPARE(groups.shown(2), QStringLiteral("Priser"));
        QCOMPARE(groups.list.table().rows.size(), std::size_t{516}); // as it is exported
        QCOMPARE(groups.list.view()->columnSpan(0, 0), 2);
        QCOMPARE(groups.list.view()->columnSpan(2, 0), 1);
    }

    void aHeadingOpensAndFolds_data() {
        QTest::addColumn<std::function<void(ShownGroups&)>>("act");
        QTest::addColumn<int>("rows");
        using Act = std::function<void(ShownGroups&)>;
        const auto keys = [](std::vector<int> pressed) {
            return Act([pressed](ShownGroups& groups) {
                for (const int key : pressed)
                    groups.press(0, key);
            });
        };
        QTest::newRow("Enter") << keys({Qt::Key_Return}) << 516;
        QTest::newRow("Enter twice") << keys({Qt::Key_Return, Qt::Key_Return}) << 4;
        QTest::newRow("Space") << keys({Qt::Key_Space}) << 516;
        QTest::newRow("Right") << keys({Qt::Key_Right}) << 516;
        QTest::newRow("Right, Right, Left")
            << keys({Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) << 4;
        QTest::newRow("a click") << Act([](ShownGroups& groups) {
            QTest::mouseClick(groups.list.view()->viewport(), Qt::LeftButton, {}, groups.at(0));
        }) << 516;
        QTest::newRow("a double click") << Act([](ShownGroups& groups) {
            QWidget* view = groups.list.view()->viewport();
            QTest::mouseClick(view, Qt::LeftButton, {}, groups.at(0));
            QTest::mouseDClick(view, Qt::LeftButton, {}, groups.at(0));
            QTest::mouseRelease(view, Qt::LeftButton, {}, groups.at(0)); // of the second press
        }) << 516;
        QTest::newRow("a row that is folded away is chosen")
            << Act([](ShownGroups& groups) { groups.list.select(QStringLiteral("500")); }) << 516;
        QTest::newRow("a search is over all rows, without headings")
            << Act([](ShownGroups& groups) {
                   groups.list.findChild<QLineEdit*>(QStringLiteral("list-search"))
                       ->setText(QStringLiteral("nr 51"));
               })
            << 5; // 51, 510, 511, 512, 513
        QTest::newRow("so is an order of one's own") << Act([](ShownGroups& groups) {
            Q_EMIT groups.list.view()->horizontalHeader()->sectionClicked(1);
        }) << 514;
    }
    void aHeadingOpensAndFolds() {
        QFETCH(std::function<void(ShownGroups&)>, act);
        ShownGroups groups;
        act(groups);
        QTEST(groups.rows(), "rows");
    }

    void aHeadingLeadsNowhere() {
        ShownGroups groups;
        int led = 0;
        connect(&groups.list, &ResultTable::activated, &groups.list, [&led] { ++led; });
        groups.press(0, Qt::Key_Return);
        QCOMPARE(led, 0);
        groups.press(1, Qt::Key_Return);
        QCOMPARE(led, 1);
    }
};

QTEST_MAIN(ResultTableTest)
#include "result_table_test.moc"
