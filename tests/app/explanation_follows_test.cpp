// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/page_window.h"
#include "views/panels/term_cells.h"
#include "views/tables/result_table.h"

#include <QTableView>
#include <QTableWidget>

using namespace nytto;
using nytto::test::PageWindow;

/// How a figure was made follows the figure that is chosen, and leads to its terms and back.
class ExplanationFollowsTest : public QObject {
    Q_OBJECT

    std::optional<PageWindow> m_window;

    void open(const char* sample, const char* page) {
        m_window.emplace(sample, page);
        m_window->window().resize(1366, 768);
        m_window->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    }
    QTableWidget* terms() const {
        return m_window->find<QTableWidget>(QStringLiteral("explanation-terms"));
    }
    QString text(const char* label) const {
        return m_window->find<QLabel>(QString::fromLatin1(label))->text().replace(u'\u00a0', u' ');
    }
    QString title() const { return text("explanation-title"); }
    void choose(GridView& table, int row, const char* column) {
        table.setCurrentIndex(table.model()->index(row, PageWindow::column(table, column)));
    }
    /// The change of the first service, explained.
    GridView& explainChange() {
        GridView& table = m_window->table("services");
        table.setFocus();
        choose(table, 0, "change");
        m_window->trigger("services-explain");
        return table;
    }
    int firstLink() const {
        for (int row = 0; row < terms()->rowCount(); ++row)
            if (terms()->item(row, 0)->data(TermCells::LinkRole).toBool())
                return row;
        return -1;
    }
    void click(int row) {
        const QRect place = terms()->visualItemRect(terms()->item(row, 0));
        QTest::mouseClick(terms()->viewport(), Qt::LeftButton, {}, place.center());
    }

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void anotherFigureIsShownAsSoonAsItIsChosen() {
        open("goteborg-2025", "services");
        GridView& table = explainChange();
        const QString first = title();
        QVERIFY(!first.isEmpty());
        choose(table, 1, "change");
        QTRY_VERIFY(title() != first);
        QVERIFY(terms()->rowCount() > 1);
        QVERIFY(table.hasFocus());
    }

    void onWhatIsNotComputedASentenceSaysHowToGetOne() {
        open("goteborg-2025", "services");
        GridView& table = explainChange();
        choose(table, 0, "name");
        QTRY_COMPARE(terms()->rowCount(), 0);
        QCOMPARE(title(), QString());
        QVERIFY(!text("explanation-method").isEmpty());
        choose(table, 0, "change");
        QTRY_VERIFY(terms()->rowCount() > 1);
    }

    void noFigureIsOfAnotherPage() {
        open("goteborg-2025", "services");
        explainChange();
        m_window->window().showPage(QStringLiteral("initiatives"));
        QTRY_COMPARE(terms()->rowCount(), 0);
        QCOMPARE(title(), QString());
        m_window->window().showPage(QStringLiteral("services"));
        QTRY_VERIFY(terms()->rowCount() > 1);
    }

    void theCellStaysInView() {
        open("goteborg-2025", "services");
        GridView& table = m_window->table("services");
        table.setFocus();
        const int last = table.model()->rowCount() - 1;
        choose(table, last, "change");
        m_window->trigger("services-explain");
        QCoreApplication::processEvents();
        QVERIFY(terms()->isVisible());
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
        QVERIFY(terms()->mapTo(&m_window->window(), QPoint()).x() >
                table.mapTo(&m_window->window(), QPoint(table.width(), 0)).x());
    }

    void aClickOnATermLeadsToItAndBackToTheFigure_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("click") << false;
        QTest::newRow("Enter") << true;
    }
    void aClickOnATermLeadsToItAndBackToTheFigure() {
        QFETCH(bool, byKey);
        open("goteborg-2025", "services");
        GridView& table = explainChange();
        const QModelIndex figure = table.currentIndex();
        const QString explained = title();
        const int link = firstLink();
        QVERIFY(link >= 0);
        m_window->trigger("services-explain"); // once more: into the terms
        QVERIFY(terms()->hasFocus());
        if (byKey) {
            terms()->setCurrentCell(link, 0);
            QTest::keyClick(terms(), Qt::Key_Return);
        } else {
            click(link);
        }
        QTRY_VERIFY(table.hasFocus());
        QVERIFY(table.currentIndex() != figure);
        m_window->trigger("back");
        QVERIFY(table.hasFocus());
        QCOMPARE(table.currentIndex(), figure);
        QTRY_COMPARE(title(), explained);
    }

    void escapeLeadsBackToTheCell() {
        open("goteborg-2025", "services");
        GridView& table = explainChange();
        const QModelIndex figure = table.currentIndex();
        m_window->trigger("services-explain");
        QTest::keyClick(terms(), Qt::Key_Escape);
        QVERIFY(!terms()->isVisible());
        QVERIFY(table.hasFocus());
        QCOMPARE(table.currentIndex(), figure);
    }

    void aCapitalCostIsMadeOfDepreciationAndInterest() {
        open("norrtalje-2019", "investments");
        auto* view = m_window->find<QTableView>(QStringLiteral("capital-cost"));
        auto* table = qobject_cast<ResultTable*>(view->parentWidget());
        view->setFocus();
        QVERIFY(table->select(QStringLiteral("year-1"), QStringLiteral("cost")));
        m_window->trigger("capital-cost-explain");
        QVERIFY(terms()->isVisible());
        const auto amount = [this](int row) {
            return terms()->item(row, 1)->text().replace(u'\u00a0', u' ');
        };
        QCOMPARE(terms()->rowCount(), 3);
        QCOMPARE(amount(0), QStringLiteral("460 000,00"));
        QCOMPARE(amount(1), QStringLiteral("34 500,00"));
        QCOMPARE(amount(2), QStringLiteral("494 500,00"));
        QVERIFY(table->select(QStringLiteral("total"), QStringLiteral("cost")));
        QTRY_COMPARE(terms()->rowCount(), 6);
        QCOMPARE(amount(5), QStringLiteral("2 403 500,00"));
    }
};

QTEST_MAIN(ExplanationFollowsTest)
#include "explanation_follows_test.moc"
