// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/page_window.h"
#include "views/tables/grid_view.h"

#include <QCheckBox>
#include <QTableWidget>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

const char* const sample = "goteborg-2025";
const char* const page = "initiatives";

/// The row of the initiative of this number.
int rowOf(const GridView& table, const char* number) {
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (PageWindow::shown(table, row, "number") == QLatin1String(number))
            return row;
    return -1;
}

} // namespace

class InitiativesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFiguresAndWhatTheyComeTo_data() {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("shown");
        QTest::newRow("cost of a year")
            << QByteArray("7") << QByteArray("cost") << 2026 << QStringLiteral("10 500");
        QTest::newRow("cost over the plan")
            << QByteArray("4") << QByteArray("total") << 0 << QStringLiteral("5 000");
        QTest::newRow("assumed year")
            << QByteArray("P4") << QByteArray("cost") << 2026 << QStringLiteral("* 2 800");
        QTest::newRow("certainty")
            << QByteArray("1") << QByteArray("certainty") << 0 << QStringLiteral("Ej relevant");
    }
    void showsFiguresAndWhatTheyComeTo() {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, key);
        QFETCH(int, year);
        PageWindow window(sample, page);
        QVERIFY(window.isReady());
        const GridView& table = window.table("initiatives");
        const auto ofYear = year ? std::optional(year) : std::nullopt;
        QTEST(PageWindow::shown(table, rowOf(table, number), key.constData(), ofYear), "shown");
    }

    void aSecretOneIsToldByAWord() {
        PageWindow window(sample, page);
        const GridView& table = window.table("initiatives");
        const int row = rowOf(table, "6");
        const QString name = PageWindow::shown(table, row, "name");
        QVERIFY2(name.startsWith(u'['), qPrintable(name));
        const QModelIndex cell = table.model()->index(row, PageWindow::column(table, "name"));
        QVERIFY(!cell.data(PlainRole).toString().contains(u'['));
    }

    void anEditIsComputedAndUndone() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        const int row = rowOf(table, "4");
        const QString before = PageWindow::shown(table, row, "total");
        PageWindow::type(table, row, PageWindow::column(table, "cost", 2025),
                         QStringLiteral("4100"));
        QCOMPARE(PageWindow::shown(table, row, "cost", 2025), QStringLiteral("4 100"));
        QCOMPARE(PageWindow::shown(table, row, "total"), QStringLiteral("5 100"));
        window.trigger("undo");
        QCOMPARE(PageWindow::shown(table, row, "total"), before);
        window.trigger("redo");
        QCOMPARE(PageWindow::shown(table, row, "total"), QStringLiteral("5 100"));
    }

    void anAmountNobodyKnowsMakesTheSumUnknown() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        PageWindow::type(table, 0, PageWindow::column(table, "cost", 2025), QStringLiteral("?"));
        QCOMPARE(PageWindow::shown(table, 0, "total"), QStringLiteral("Ej känt"));
    }

    void aForecastIsWhatCounts() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        const int row = rowOf(table, "P1");
        const int forecast = table.grid().columnOf(QStringLiteral("cost"), 2025) + 1;
        PageWindow::type(table, row, forecast, QStringLiteral("4500"));
        QCOMPARE(PageWindow::shown(table, row, "total"), QStringLiteral("4 500"));
    }

    void pastingSaysWhichCellCannotStand() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        const QString before = PageWindow::shown(table, 1, "cost", 2025);
        PageWindow::paste(table, 0, PageWindow::column(table, "cost", 2025),
                          QStringLiteral("700\nsju hundra"));
        const auto* faults =
            table.parentWidget()->findChild<QTableWidget*>(QStringLiteral("paste-faults"));
        QVERIFY(faults->isVisible());
        QCOMPARE(faults->rowCount(), 1);
        QCOMPARE(PageWindow::shown(table, 0, "cost", 2025), QStringLiteral("350"));
        QCOMPARE(PageWindow::shown(table, 1, "cost", 2025), before);
    }

    void filteringKeepsWhatMatches() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        table.order().setColumnFilter(PageWindow::column(table, "cost", 2025),
                                      QStringLiteral(">5000"));
        QCOMPARE(table.model()->rowCount(), 2);
        QCOMPARE(PageWindow::shown(table, 0, "number"), QStringLiteral("6"));
    }

    void explainsASumByItsYears() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        table.setCurrentIndex(
            table.model()->index(rowOf(table, "4"), PageWindow::column(table, "total")));
        window.trigger("initiatives-explain");
        const auto* terms = window.find<QTableWidget>(QStringLiteral("explanation-terms"));
        QVERIFY(terms->isVisible());
        QCOMPARE(terms->rowCount(), 4); // three years and what they come to
        QCOMPARE(terms->item(0, 1)->text().replace(u'\u00a0', u' '), QStringLiteral("4 000"));
    }

    void theFormBesideChangesTheTable() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        const int row = rowOf(table, "2");
        table.setCurrentIndex(table.model()->index(row, 0));
        auto* mustDo = window.find<QCheckBox>(QStringLiteral("initiative-mustDo"));
        const QString before = PageWindow::shown(table, row, "mustDo");
        mustDo->click();
        QVERIFY(PageWindow::shown(table, row, "mustDo") != before);
        window.trigger("undo");
        QCOMPARE(PageWindow::shown(table, row, "mustDo"), before);
    }

    void showsTheScenariosItIsPartOf() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        table.setCurrentIndex(table.model()->index(rowOf(table, "7"), 0));
        const GridView& members = window.table("initiative-scenarios");
        QCOMPARE(members.model()->rowCount(), 1);
        QCOMPARE(PageWindow::shown(members, 0, "shift"), QStringLiteral("0"));
    }

    void revealingAFieldOpensItsTab() {
        PageWindow window(sample, page);
        GridView& table = window.table("initiatives");
        auto* initiatives = window.window().findChild<Page*>(QStringLiteral("initiatives-page"));
        const EntityRef ref = table.grid().refAt(3);
        QVERIFY(initiatives->reveal(ref, QStringLiteral("risks"), {}));
        QCOMPARE(table.currentCell().row(), 3);
        QVERIFY(window.find<QWidget>(QStringLiteral("initiative-texts-risks"))->isVisible());
    }
};

QTEST_MAIN(InitiativesPageTest)
#include "initiatives_page_test.moc"
