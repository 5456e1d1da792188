// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"
#include "views/tables/result_table.h"

#include <QApplication>
#include <QHeaderView>

using namespace nytto;
using namespace nytto::test;

namespace {

const auto longName =
    QStringLiteral("Införande av gemensam plattform för samordnad individuell planering i "
                   "socialtjänst och skola");

struct LongNamed : ShownGrid {
    LongNamed() {
        panel.resize(420, 400);
        name(1, longName);
    }
    void name(int row, const QString& name) {
        QVERIFY(view().model()->setData(view().order().index(row, 0), name));
        QCoreApplication::processEvents();
    }
    int height(int row) { return view().rowHeight(row); }
};

} // namespace

class RowHeightsTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void aLongNameHasTwoLines() {
        LongNamed shown;
        QCOMPARE(shown.height(1), shown.height(0) + shown.view().fontMetrics().lineSpacing());
        QCOMPARE(shown.height(2), shown.height(0));
    }

    void theRowsThatStayAreLevel() {
        LongNamed shown;
        for (int row = 0; row < 3; ++row)
            QCOMPARE(shown.view().frozen().rowHeight(row), shown.height(row));
    }

    void aShorterNameHasOne() {
        LongNamed shown;
        shown.name(1, QStringLiteral("Arkiv"));
        QCOMPARE(shown.height(1), shown.height(0));
        QCOMPARE(shown.view().frozen().rowHeight(1), shown.height(0));
    }

    void aColumnThatIsWideEnoughNeedsOne() {
        LongNamed shown;
        shown.view().setColumnWidth(0, shown.view().fontMetrics().horizontalAdvance(longName) + 40);
        QCoreApplication::processEvents();
        QCOMPARE(shown.height(1), shown.height(0));
    }

    void theLinesFollowTheirRowWhenItIsSortedOrFiltered() {
        LongNamed shown;
        shown.view().order().cycleSort(1, false); // Zoo, Ängar, the long one
        QCoreApplication::processEvents();
        QVERIFY(shown.height(2) > shown.height(0));
        QCOMPARE(shown.height(1), shown.height(0));
        shown.view().order().setColumnFilter(1, QStringLiteral(">1000"));
        QCoreApplication::processEvents();
        QVERIFY(shown.height(0) > shown.view().verticalHeader()->defaultSectionSize());
    }

    void rowsGrowWithTheLetters() {
        const QFont before = QApplication::font();
        LongNamed shown;
        const int one = shown.height(0);
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QCoreApplication::processEvents();
        QVERIFY(shown.height(0) > one * 3 / 2);
        QVERIFY(shown.height(1) > shown.height(0));
        QCOMPARE(shown.view().frozen().rowHeight(0), shown.height(0));
        QApplication::setFont(before);
    }

    void aComputedTableGivesALongNameTwoLines() {
        ReportTable table;
        table.columns = {{QStringLiteral("name"), QStringLiteral("Insats")},
                         {QStringLiteral("cost"), QStringLiteral("Kostnad"), ColumnType::Amount}};
        table.rows = {
            {QStringLiteral("a"), RowKind::Body, {Cell(longName), Cell(Money())}},
            {QStringLiteral("b"), RowKind::Body, {Cell(QStringLiteral("Arkiv")), Cell(Money())}}};
        ResultTable shown(QStringLiteral("costs"), ResultTable::Manner::Figures,
                          Language(Language::Code::Swedish));
        shown.resize(360, 300);
        shown.show();
        shown.setTable(table);
        QCoreApplication::processEvents();
        QVERIFY(shown.view()->rowHeight(0) > shown.view()->rowHeight(1));
        shown.resize(1200, 300);
        QCoreApplication::processEvents();
        QCOMPARE(shown.view()->rowHeight(0), shown.view()->rowHeight(1));
    }

    void aSumIsMeasuredAsItIsDrawn() {
        ReportTable table;
        table.columns = {{QStringLiteral("name"), QStringLiteral("Del")},
                         {QStringLiteral("cost"), QStringLiteral("Kostnad"), ColumnType::Amount}};
        const QString name = QStringLiteral("Scenariots summering av alla år");
        table.rows = {{QStringLiteral("a"), RowKind::Body, {Cell(name), Cell(Money())}},
                      {QStringLiteral("b"), RowKind::Total, {Cell(name), Cell(Money())}}};
        ResultTable shown(QStringLiteral("costs"), ResultTable::Manner::Figures,
                          Language(Language::Code::Swedish));
        shown.resize(600, 300);
        shown.show();
        shown.setTable(table);
        constexpr int margins = 10;
        shown.view()->setColumnWidth(0,
                                     shown.view()->fontMetrics().horizontalAdvance(name) + margins);
        QCoreApplication::processEvents();
        QVERIFY(shown.view()->rowHeight(1) > shown.view()->rowHeight(0));
    }

    /// At 150 % a figure lost its last digits; of one that someone gives too little room, none is
    /// seen.
    void noDigitIsEverCutOff_data() {
        QTest::addColumn<double>("letters");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("as they are") << 1.0 << 0 << true;
        QTest::newRow("150 %") << 1.5 << 0 << true;
        QTest::newRow("200 %") << 2.0 << 0 << true;
        QTest::newRow("in little room") << 1.0 << 30 << false;
    }
    void noDigitIsEverCutOff() {
        QFETCH(double, letters);
        QFETCH(int, width);
        const QFont before = QApplication::font();
        std::vector<QImage> pictures;
        for (const int last : {1, 8}) {
            ReportTable table;
            table.columns = {{QStringLiteral("name"), QStringLiteral("Insats")},
                             {QStringLiteral("cost"), QStringLiteral("Kr"), ColumnType::Amount}};
            table.rows = {{QStringLiteral("a"),
                           RowKind::Body,
                           {QStringLiteral("LAN"), Money::ofThousands(12'345'670 + last)}}};
            ResultTable shown(QStringLiteral("costs"), ResultTable::Manner::Figures,
                              Language(Language::Code::Swedish));
            shown.resize(700, 200);
            shown.show();
            shown.setTable(table);
            QFont font = before;
            font.setPointSizeF(before.pointSizeF() * letters);
            QApplication::setFont(font);
            QCoreApplication::processEvents();
            if (width > 0)
                shown.view()->setColumnWidth(1, width);
            QCoreApplication::processEvents();
            pictures.push_back(shown.view()->viewport()->grab().toImage());
        }
        QApplication::setFont(before);
        QTEST(pictures[0] != pictures[1], "isShown");
    }
};

QTEST_MAIN(RowHeightsTest)
#include "row_heights_test.moc"
