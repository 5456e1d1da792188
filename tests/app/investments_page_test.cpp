// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/seals.h"
#include "tests/app/page_window.h"
#include "views/tables/grid_view.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTableWidget>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

/// Norrtälje's platform: 2 300 000 kr at 1,5 % over five years.
class WithInvestment : public PageWindow {
public:
    WithInvestment() : PageWindow("norrtalje-2019", "investments") {}

    GridView& investments() const { return table("investments"); }
    GridView& components() const { return table("investment-components"); }
    /// A cell of a computed table, with ordinary spaces.
    QString computed(const char* table, int row, int column) const {
        const auto* view = find<QTableView>(QString::fromLatin1(table));
        return view->model()->index(row, column).data().toString().replace(u'\u00a0', u' ');
    }
    QString costOf(int year) const { return computed("capital-cost", year - 1, 6); }
    QString inAll() const { return costOf(6); }
};

} // namespace

class InvestmentsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThePublishedCapitalCost_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("cost");
        QTest::newRow("first") << 1 << QStringLiteral("494 500");
        QTest::newRow("second") << 2 << QStringLiteral("487 600");
        QTest::newRow("last") << 5 << QStringLiteral("466 900");
        QTest::newRow("in all") << 6 << QStringLiteral("2 403 500");
    }
    void showsThePublishedCapitalCost() {
        QFETCH(int, year);
        WithInvestment window;
        QVERIFY(window.isReady());
        QTEST(window.costOf(year), "cost");
    }

    void theCostFollowsEveryKey() {
        WithInvestment window;
        GridView& components = window.components();
        components.setCurrentIndex(
            components.model()->index(0, PageWindow::column(components, "amount")));
        components.edit(components.currentIndex());
        auto* editor = components.findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        editor->clear();
        QTest::keyClicks(editor, QStringLiteral("1000000"));
        QCOMPARE(window.inAll(), QStringLiteral("1 045 000"));
        QTest::keyClicks(editor, QStringLiteral("x"));
        QCOMPARE(window.inAll(),
                 QStringLiteral("1 045 000")); // what does not parse is not followed
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(window.inAll(), QStringLiteral("2 403 500"));
        QCOMPARE(PageWindow::shown(components, 0, "amount"), QStringLiteral("2 300 000"));
    }

    void theCostFollowsTheRateInTheForm() {
        WithInvestment window;
        auto* rate = window.find<QLineEdit>(QStringLiteral("investment-rate"));
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("3"));
        QCOMPARE(window.costOf(1), QStringLiteral("529 000"));
        QTest::keyClick(rate, Qt::Key_Escape);
        QCOMPARE(window.costOf(1), QStringLiteral("494 500"));
    }

    void anEditIsComputedAndUndone() {
        WithInvestment window;
        GridView& components = window.components();
        PageWindow::type(components, 0, PageWindow::column(components, "life"),
                         QStringLiteral("10"));
        QCOMPARE(window.costOf(1), QStringLiteral("264 500"));
        QCOMPARE(PageWindow::shown(window.investments(), 0, "capital"),
                 QStringLiteral("2 489 750"));
        window.trigger("undo");
        QCOMPARE(window.costOf(1), QStringLiteral("494 500"));
    }

    void theMethodIsChosenInTheForm() {
        WithInvestment window;
        auto* method = window.find<QComboBox>(QStringLiteral("investment-method"));
        method->setCurrentIndex(2);
        Q_EMIT method->activated(2);
        QCOMPARE(window.costOf(1), QStringLiteral("480 905"));
        window.trigger("undo");
        QCOMPARE(window.costOf(1), QStringLiteral("494 500"));
    }

    void whatIsMissingIsSaid() {
        WithInvestment window;
        const auto* gaps = window.find<QLabel>(QStringLiteral("capital-gaps"));
        QVERIFY(!gaps->isVisible());
        GridView& investments = window.investments();
        PageWindow::type(investments, 0, PageWindow::column(investments, "rate"), QString());
        QVERIFY(gaps->isVisible());
        QVERIFY(!gaps->text().isEmpty());
        QCOMPARE(window.inAll(), QStringLiteral("Ej känt"));
    }

    void aNewInvestmentAsksForComponents() {
        WithInvestment window;
        window.trigger("investments-add");
        QCOMPARE(window.investments().model()->rowCount(), 2);
        QCOMPARE(window.investments().currentCell().row(), 1);
        const auto* gaps = window.find<QLabel>(QStringLiteral("capital-gaps"));
        QVERIFY(gaps->isVisible());
        QCOMPARE(window.components().model()->rowCount(), 0);
    }

    void pastingSaysWhichCellCannotStand() {
        WithInvestment window;
        GridView& components = window.components();
        PageWindow::paste(components, 0, PageWindow::column(components, "amount"),
                          QStringLiteral("1000000\t500"));
        const auto* faults =
            components.parentWidget()->findChild<QTableWidget*>(QStringLiteral("paste-faults"));
        QVERIFY(faults->isVisible());
        QCOMPARE(faults->rowCount(), 1); // a life of 500 years
        QCOMPARE(window.inAll(), QStringLiteral("2 403 500"));
    }

    void filteringKeepsWhatMatches() {
        WithInvestment window;
        window.trigger("investments-add");
        window.investments().order().setSearch(QStringLiteral("Plattform"));
        QCOMPARE(window.investments().model()->rowCount(), 1);
    }

    void theEstimatesPercentageIsChecked() {
        WithInvestment window;
        const GridView& estimate = window.table("investment-estimate");
        const int last = estimate.model()->rowCount() - 1;
        QCOMPARE(last, 4);
        QCOMPARE(PageWindow::shown(estimate, last, "byPercent"), QStringLiteral("292 500"));
        QCOMPARE(PageWindow::shown(estimate, last, "difference"), QStringLiteral("57 500"));
        QCOMPARE(PageWindow::shown(estimate, 0, "byPercent"), QString());
    }

    void leasingStandsBesideOwning() {
        WithInvestment window;
        auto* payment = window.find<QLineEdit>(QStringLiteral("lease-payment"));
        payment->setText(QStringLiteral("500000"));
        window.find<QSpinBox>(QStringLiteral("lease-years"))->setValue(6);
        QCOMPARE(window.computed("own-or-lease", 0, 1), QStringLiteral("494 500"));
        QCOMPARE(window.computed("own-or-lease", 0, 2), QStringLiteral("500 000"));
        QCOMPARE(window.computed("own-or-lease", 5, 1), QStringLiteral("Ej relevant"));
        QCOMPARE(window.computed("own-or-lease", 6, 1), QStringLiteral("2 403 500"));
        QCOMPARE(window.computed("own-or-lease", 6, 2), QStringLiteral("3 000 000"));
        QCOMPARE(window.computed("own-or-lease", 6, 3), QStringLiteral("\u2212596 500"));
        QVERIFY(!window.find<QAction>(QStringLiteral("undo"))->isEnabled()); // nothing is stored
    }

    void theCostIsExplainedByItsComponents() {
        WithInvestment window;
        window.investments().setCurrentIndex(window.investments().model()->index(
            0, PageWindow::column(window.investments(), "capital")));
        window.trigger("investments-explain");
        const auto* terms = window.find<QTableWidget>(QStringLiteral("explanation-terms"));
        QCOMPARE(terms->rowCount(), 2); // its component and the sum
        QCOMPARE(terms->item(0, 1)->text().replace(u'\u00a0', u' '), QStringLiteral("2 403 500"));
    }
};

QTEST_MAIN(InvestmentsPageTest)
#include "investments_page_test.moc"
