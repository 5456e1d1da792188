// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/page_window.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>
#include <QTableWidget>

#include <memory>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

/// Göteborg's initiatives with two portfolios made for them: the first with a frame of 5 000 tkr.
class WithPortfolios : public PageWindow {
public:
    WithPortfolios() : PageWindow("goteborg-2025", "portfolios") {
        for (int row = 0; row < 2; ++row)
            trigger("portfolios-add");
        type(portfolios(), 0, column(portfolios(), "name"), QStringLiteral("A"));
        type(portfolios(), 1, column(portfolios(), "name"), QStringLiteral("B"));
        type(portfolios(), 0, column(portfolios(), "frame", 2025), QStringLiteral("5000"));
        portfolios().setCurrentIndex(portfolios().model()->index(0, 0));
    }
    GridView& portfolios() const { return table("portfolios"); }
    GridView& initiatives() const { return table("portfolio-initiatives"); }

    /// Drops the rows of initiatives onto a row of portfolios, as a mouse does.
    void drop(const QList<int>& rows, int onto, bool ontoItsName = false) {
        QModelIndexList cells;
        for (const int row : rows)
            cells << initiatives().model()->index(row, 0);
        const std::unique_ptr<QMimeData> mime(initiatives().model()->mimeData(cells));
        const QPoint at = portfolios().visualRect(portfolios().model()->index(onto, 0)).center();
        QWidget* under = ontoItsName ? portfolios().frozen().viewport() : portfolios().viewport();
        QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(under, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(under, &dropped);
    }
    /// Presses an entry of the menu of moves.
    void moveByMenu(const QString& text) {
        auto* menu = find<QMenu>(QStringLiteral("move-to-portfolio"));
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == text)
                action->trigger();
    }
    QString used(int row, int year = 2025) const {
        return shown(portfolios(), row, qPrintable(QStringLiteral("used.%1.1").arg(year)));
    }
    QString left(int row, int year = 2025) const {
        return shown(portfolios(), row, qPrintable(QStringLiteral("left.%1.1").arg(year)));
    }
};

} // namespace

class PortfoliosPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initiativesWithoutPortfolioAreOffered() {
        WithPortfolios window;
        QVERIFY(window.isReady());
        QCOMPARE(window.initiatives().model()->rowCount(), 21);
        QCOMPARE(window.used(0), QStringLiteral("0"));
        QCOMPARE(window.left(0), QStringLiteral("5 000"));
    }

    void droppingMovesInOneStep_data() {
        QTest::addColumn<bool>("ontoItsName");
        QTest::newRow("onto a figure") << false;
        QTest::newRow("onto a name") << true;
    }
    void droppingMovesInOneStep() {
        QFETCH(bool, ontoItsName);
        WithPortfolios window;
        const QString name = PageWindow::shown(window.initiatives(), 1, "name");
        window.drop({1}, 1, ontoItsName);
        QCOMPARE(window.used(1), QStringLiteral("2 000"));
        QCOMPARE(window.initiatives().model()->rowCount(), 20); // the chosen one is another
        QVERIFY2(window.undoText().contains(name), qPrintable(window.undoText()));
        window.trigger("undo");
        QCOMPARE(window.initiatives().model()->rowCount(), 21);
    }

    void severalAreMovedTogether() {
        WithPortfolios window;
        window.drop({0, 1, 3}, 0);
        QCOMPARE(window.used(0), QStringLiteral("6 350")); // 350 + 2 000 + 4 000
        window.trigger("undo");
        QCOMPARE(window.used(0), QStringLiteral("0"));
    }

    void anExceededFrameIsSaidInAWord() {
        WithPortfolios window;
        QCOMPARE(PageWindow::shown(window.portfolios(), 0, "exceeded"), QString());
        window.drop({0, 1, 3}, 0);
        QCOMPARE(window.left(0), QStringLiteral("\u22121 350"));
        const QString word = PageWindow::shown(window.portfolios(), 0, "exceeded");
        QVERIFY2(word.contains(QStringLiteral("2025")), qPrintable(word));
    }

    void theMenuMovesWhatIsSelected() {
        WithPortfolios window;
        window.initiatives().setCurrentIndex(window.initiatives().model()->index(3, 0));
        window.moveByMenu(QStringLiteral("A"));
        QCOMPARE(PageWindow::shown(window.initiatives(), 3, "portfolio"), QStringLiteral("A"));
        QCOMPARE(window.used(0), QStringLiteral("4 000"));
        const auto* message = window.find<QLabel>(QStringLiteral("message"));
        QVERIFY2(message->text().contains(QStringLiteral("in “A” now. Undo takes that back.")),
                 qPrintable(message->text()));
    }

    void theLeftAmountIsExplained() {
        WithPortfolios window;
        window.drop({0, 1}, 0);
        window.portfolios().setCurrentIndex(window.portfolios().model()->index(
            0, PageWindow::column(window.portfolios(), "left.2025.1")));
        window.trigger("portfolios-explain");
        const auto* terms = window.find<QTableWidget>(QStringLiteral("explanation-terms"));
        QCOMPARE(terms->rowCount(), 4); // the frame, two initiatives and what is left
        QCOMPARE(terms->item(0, 1)->text().replace(u'\u00a0', u' '), QStringLiteral("5 000"));
        QCOMPARE(terms->item(3, 1)->text().replace(u'\u00a0', u' '), QStringLiteral("2 650"));
    }

    void pastingAFrameSaysWhatCannotStand() {
        WithPortfolios window;
        PageWindow::paste(window.portfolios(), 0,
                          PageWindow::column(window.portfolios(), "frame", 2025),
                          QStringLiteral("100\nmycket"));
        const auto* faults = window.portfolios().parentWidget()->findChild<QTableWidget*>(
            QStringLiteral("paste-faults"));
        QVERIFY(faults->isVisible());
        QCOMPARE(faults->rowCount(), 1);
        QCOMPARE(window.left(0), QStringLiteral("5 000"));
    }

    void filteringKeepsWhatMatches() {
        WithPortfolios window;
        window.portfolios().order().setSearch(QStringLiteral("B"));
        QCOMPARE(window.portfolios().model()->rowCount(), 1);
        QCOMPARE(PageWindow::shown(window.portfolios(), 0, "name"), QStringLiteral("B"));
    }

    void eachMatterLeavesLess_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("left");
        const QString left[] = {QStringLiteral("6 200 000"), QStringLiteral("4 950 000"),
                                QStringLiteral("2 650 000"), QStringLiteral("1 750 000")};
        QTest::newRow("first") << 0 << QStringLiteral("8 000 000") << left[0];
        QTest::newRow("second") << 1 << left[0] << left[1];
        QTest::newRow("third") << 2 << left[1] << left[2];
        QTest::newRow("fourth") << 3 << left[2] << left[3];
    }
    void eachMatterLeavesLess() {
        QFETCH(int, row);
        PageWindow window("norrtalje-2019", "portfolios");
        QTEST(PageWindow::shown(window.table("matters"), row, "before"), "before");
        QTEST(PageWindow::shown(window.table("matters"), row, "left"), "left");
    }

    void aBalanceIsNotAddedUp() {
        PageWindow window("norrtalje-2019", "portfolios");
        window.find<QTabWidget>(QStringLiteral("portfolio-tabs"))->setCurrentIndex(2);
        const auto* sums = window.find<QWidget>(QStringLiteral("matters-sums"));
        QVERIFY(sums);
        QTRY_VERIFY(sums->accessibleDescription().contains(QStringLiteral("Belopp")));
        const QString told = sums->accessibleDescription();
        QVERIFY2(!told.contains(u';') && !told.contains(QStringLiteral("Kvar")), qPrintable(told));
    }

    void aMatterThatTakesTooMuchIsTold() {
        PageWindow window("norrtalje-2019", "portfolios");
        GridView& matters = window.table("matters");
        PageWindow::type(matters, 0, PageWindow::column(matters, "amount"),
                         QStringLiteral("4000000"));
        QCOMPARE(PageWindow::shown(matters, 2, "left"), QStringLiteral("450 000"));
        QCOMPARE(PageWindow::shown(matters, 2, "exceeded"), QString());
        QCOMPARE(PageWindow::shown(matters, 3, "left"), QStringLiteral("\u2212450 000"));
        QVERIFY(!PageWindow::shown(matters, 3, "exceeded").isEmpty());
        window.trigger("undo");
        QCOMPARE(PageWindow::shown(matters, 3, "exceeded"), QString());
    }

    void theOrderOfDecisionCanBeChanged() {
        PageWindow window("norrtalje-2019", "portfolios");
        GridView& matters = window.table("matters");
        const QString second = PageWindow::shown(matters, 1, "name");
        matters.setCurrentIndex(matters.model()->index(1, 0));
        window.trigger("matter-up");
        QCOMPARE(PageWindow::shown(matters, 0, "name"), second);
        QCOMPARE(PageWindow::shown(matters, 0, "left"), QStringLiteral("6 750 000"));
        QCOMPARE(PageWindow::shown(matters, 1, "left"), QStringLiteral("4 950 000"));
        window.trigger("undo");
        QCOMPARE(PageWindow::shown(matters, 1, "name"), second);
    }
};

QTEST_MAIN(PortfoliosPageTest)
#include "portfolios_page_test.moc"
