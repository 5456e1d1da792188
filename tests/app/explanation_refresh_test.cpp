// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/services/service.h"
#include "page_window.h"

#include <QDockWidget>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

using namespace nytto;
using nytto::test::PageWindow;

/// How a figure was made follows the document.
class ExplanationRefreshTest : public QObject {
    Q_OBJECT

    std::optional<PageWindow> m_window;

    QTableWidget* terms() const {
        return m_window->find<QTableWidget>(QStringLiteral("explanation-terms"));
    }
    QString method() const {
        return m_window->find<QLabel>(QStringLiteral("explanation-method"))->text();
    }
    bool hasTerm(const QString& amount) const {
        for (int row = 0; row < terms()->rowCount(); ++row)
            if (terms()->item(row, 1)->text() == amount)
                return true;
        return false;
    }
    void typeProposal(const QString& amount) {
        GridView& table = m_window->table("services");
        const auto isProposal = [](const GridColumn& column) {
            return !column.isComputed() && column.place.isInSeries() && column.place.year == 2025 &&
                   column.place.kind == static_cast<int>(ServiceCost::Proposal);
        };
        const auto& columns = table.grid().columns();
        const auto proposal = std::ranges::find_if(columns, isProposal);
        PageWindow::type(table, 0, static_cast<int>(proposal - columns.begin()), amount);
    }
    void explainFirst() {
        GridView& table = m_window->table("services");
        const int change = PageWindow::column(table, "change");
        QVERIFY(change > 0);
        table.setCurrentIndex(table.model()->index(0, change));
        table.explainCurrent();
        QVERIFY(terms()->rowCount() > 1);
    }

private Q_SLOTS:
    void init() {
        m_window.emplace("goteborg-2025", "services");
        QVERIFY(m_window->isReady());
    }
    void cleanup() { m_window.reset(); }

    void anEditOnTheSamePage() {
        explainFirst();
        terms()->setCurrentCell(1, 0);
        typeProposal(QStringLiteral("777"));
        QTRY_VERIFY(hasTerm(QStringLiteral("777")));
        QCOMPARE(terms()->currentRow(), 1);
        m_window->trigger("undo");
        QTRY_VERIFY(!hasTerm(QStringLiteral("777")));
    }
    void anEditThatIsUndoneFromAnotherPage() {
        typeProposal(QStringLiteral("777"));
        explainFirst();
        QVERIFY(hasTerm(QStringLiteral("777")));
        m_window->window().showPage(QStringLiteral("overview"));
        QTRY_COMPARE(terms()->rowCount(), 0); // never a figure of another page
        m_window->trigger("undo");            // which leads to what it has changed
        explainFirst();
        QVERIFY(!hasTerm(QStringLiteral("777")));
        QTRY_VERIFY(terms()->rowCount() > 1);
    }
    void aFigureThatIsGone() {
        explainFirst();
        const QString before = method();
        GridView& table = m_window->table("services");
        table.selectRow(0);
        m_window->trigger("services-remove");
        QTRY_COMPARE(terms()->rowCount(), 0);
        QVERIFY(method() != before);
        m_window->trigger("undo");
        QTRY_VERIFY(terms()->rowCount() > 1);
        QCOMPARE(method(), before);
    }
    void anotherDocumentBeginsWithNothing() {
        explainFirst();
        m_window->trigger("close-document");
        QCOMPARE(terms()->rowCount(), 0);
    }
};

QTEST_MAIN(ExplanationRefreshTest)
#include "explanation_refresh_test.moc"
