// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

using namespace nytto;
using namespace nytto::test;

class GridColumnsTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void columnsAreFittedWhenTheFirstRowsCome() {
        TestDocument empty{threeServices()};
        GridPanel panel(QStringLiteral("services"), entityInfoOf<Service>(), empty.language());
        const auto columns = [&] {
            return fieldColumns(entityInfoOf<Service>(),
                                {QStringLiteral("name"), QStringLiteral("categoryNote")},
                                empty.language(), MoneyUnit::Thousands);
        };
        panel.resize(800, 400);
        panel.show();
        panel.showState(empty.state(), columns(), [](const void*) { return false; });
        const int before = panel.view().columnWidth(1);
        Service longNamed;
        longNamed.name = QStringLiteral("En tjänst");
        longNamed.categoryNote = QStringLiteral("En anteckning som är ganska lång");
        EditBuilder adding(empty.contents(), {}, QStringLiteral("Add"), {});
        adding.insert(AnyEntity(longNamed));
        empty.apply(adding.build());
        panel.showState(empty.state(), columns());
        QVERIFY(panel.view().columnWidth(1) > before);
        panel.view().setColumnWidth(0, 77);
        panel.showState(empty.state(), columns(), [](const void*) { return false; });
        panel.showState(empty.state(), columns());
        QCOMPARE(panel.view().columnWidth(0), 77);
    }

    void theFirstColumnStaysWhileTheOthersScroll() {
        ShownGrid shown;
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

    void aChosenNumberOfColumnsStaysAndIsRemembered() {
        {
            ShownGrid shown;
            QVERIFY(shown.view().frozen().contains(0));
            QVERIFY(!shown.view().frozen().contains(1));
            shown.choose(0, 1);
            shown.columnAction("freeze-columns").trigger();
            QVERIFY(shown.view().frozen().contains(1));
            QVERIFY(!shown.view().frozen().contains(2));
        }
        ShownGrid again;
        QVERIFY(again.view().frozen().contains(1));
        again.columnAction("unfreeze-columns").trigger();
        QVERIFY(!again.view().frozen().contains(0));
        QCOMPARE(ShownGrid().view().frozen().count(), 0);
    }

    void noMoreColumnsStayThanThereIsRoomFor() {
        ShownGrid shown;
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
        ShownGrid shown;
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

    /// Nobody has to read a letter in the heading: the ground says it, and words where it is not
    /// seen.
    void whatIsComputedStandsOnAGroundOfItsOwn_data() {
        QTest::addColumn<QString>("theme");
        for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast})
            QTest::newRow(qPrintable(nameOf(theme))) << nameOf(theme);
    }
    void whatIsComputedStandsOnAGroundOfItsOwn() {
        QFETCH(QString, theme);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteOf(*themeOf(theme), before));
        {
            ShownGrid shown;
            shown.choose(2, 0);
            QCoreApplication::processEvents();
            const QImage cells = shown.view().viewport()->grab().toImage();
            const auto ground = [&](int column) {
                const QRect cell = shown.view().visualRect(shown.view().order().index(0, column));
                return cells.pixelColor(cell.left() + 4, cell.top() + 3);
            };
            const Tokens& tokens = tokensOf(shown.view());
            QCOMPARE(ground(1), tokens.card);
            QCOMPARE(ground(2), tokens.computed);
            QVERIFY(tokens.card != tokens.computed);
            const auto heading = [&](int role) {
                return shown.view().model()->headerData(2, Qt::Horizontal, role).toString();
            };
            QCOMPARE(heading(Qt::DisplayRole), QStringLiteral("Dubbelt"));
            QVERIFY(heading(Qt::ToolTipRole).contains(QStringLiteral("Computed.")));
        }
        QApplication::setPalette(before);
    }

    void aColumnWidensWhileOneTypes() {
        ShownGrid shown;
        const int before = shown.view().columnWidth(1);
        shown.choose(0, 1);
        shown.view().setFocus();
        QTest::keyClicks(&shown.view(), QStringLiteral("9"));
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("43499434994349943499434994349943499434"));
        QVERIFY(shown.view().columnWidth(1) > before);
        QTRY_VERIFY(editor->width() > editor->fontMetrics().horizontalAdvance(editor->text()));
    }

    void figuresThatArePastedAreSeenWhole() {
        ShownGrid shown;
        const auto isWhole = [&shown](int row, int column) {
            return shown.view().fontMetrics().horizontalAdvance(shown.text(row, column)) <
                   shown.view().columnWidth(column);
        };
        shown.choose(0, 1);
        shown.paste(QStringLiteral("-4999999999\n1\n"));
        QVERIFY(isWhole(0, 1));
        QVERIFY(isWhole(0, 2)); // what is computed of it, too
        const int width = shown.view().columnWidth(1);
        shown.paste(QStringLiteral("1\n"));
        QCOMPARE(shown.view().columnWidth(1), width);
    }

    void aWidthThatSomeoneHasSetStays() {
        {
            ShownGrid shown;
            shown.view().setColumnWidth(1, 60);
            shown.choose(0, 1);
            shown.paste(QStringLiteral("-4999999999\n"));
            QCOMPARE(shown.view().columnWidth(1), 60);
        }
        ShownGrid again;
        QCOMPARE(again.view().columnWidth(1), 60);
        again.choose(0, 1);
        again.paste(QStringLiteral("-4999999999\n"));
        QCOMPARE(again.view().columnWidth(1), 60);
        again.columnAction("reset-columns").trigger();
        QVERIFY(again.view().columnWidth(1) > 60);
    }

    void theNamesTakeWhatTheOthersLeave_data() {
        QTest::addColumn<int>("panel");
        QTest::newRow("in the usual room") << 800;
        QTest::newRow("in much room, as far as they can stay") << 1600;
        QTest::newRow("in little room") << 420;
    }
    void theNamesTakeWhatTheOthersLeave() {
        QFETCH(int, panel);
        ShownGrid shown;
        shown.panel.resize(panel, 400);
        QTest::qWait(10);
        const int room = shown.view().viewport()->width();
        const int name = shown.view().columnWidth(0);
        const int others = shown.view().columnWidth(1) + shown.view().columnWidth(2);
        QCOMPARE(name, std::max(std::min(room - others, room * 3 / 4), 240));
        QVERIFY(shown.view().frozen().contains(0));
        QCOMPARE(shown.view().frozen().columnWidth(0), name);
    }

    void aDoubleClickOnTheEdgeOfAHeadingFitsIt() {
        ShownGrid shown;
        const int before = shown.view().columnWidth(0);
        const QHeaderView* names = shown.view().frozen().horizontalHeader();
        const QPoint edge(before - 2, names->height() / 2);
        QTest::mouseMove(names->viewport(), edge);
        QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, edge);
        const int fitted = shown.view().columnWidth(0);
        QVERIFY(fitted < before);
        shown.panel.resize(1000, 400);
        QTest::qWait(10);
        QCOMPARE(shown.view().columnWidth(0), fitted);
    }

    void columnsAreRemembered() {
        {
            ShownGrid shown;
            shown.view().setColumnWidth(2, 222);
            shown.view().setColumnHidden(1, true);
            shown.view().horizontalHeader()->moveSection(2, 0);
        }
        ShownGrid again;
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
        ShownGrid shown;
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

QTEST_MAIN(GridColumnsTest)
#include "grid_columns_test.moc"
