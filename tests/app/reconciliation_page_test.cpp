// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation/finding.h"
#include "tests/app/page_window.h"
#include "views/panels/page.h"
#include "views/tables/result_table.h"

#include <QComboBox>
#include <QRegularExpression>

#include <algorithm>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

class WithFindings : public PageWindow {
public:
    WithFindings() : PageWindow("goteborg-2025", "reconciliation") {}

    ResultTable& findings() const {
        return *qobject_cast<ResultTable*>(
            find<QTableView>(QStringLiteral("findings"))->parentWidget());
    }
    QLineEdit& reason() const { return *find<QLineEdit>(QStringLiteral("finding-reason")); }
    QPushButton& accept() const { return *find<QPushButton>(QStringLiteral("finding-accept")); }
    QStringList shown(int column) const {
        QStringList texts;
        const QAbstractItemModel& rows = *findings().view()->model();
        for (int row = 0; row < rows.rowCount(); ++row)
            texts << rows.index(row, column).data().toString();
        return texts;
    }
    /// Where the row stands, by its key.
    int rowOf(const char* key) const {
        const int count = findings().view()->model()->rowCount();
        for (int row = 0; row < count; ++row)
            if (findings().keyAt(row) == QLatin1String(key))
                return row;
        return -1;
    }
    void press(int row, Qt::Key key) const {
        QTableView& view = *findings().view();
        view.setCurrentIndex(view.model()->index(row, 0));
        QTest::keyClick(&view, key);
    }
    QString message() const { return find<QLabel>(QStringLiteral("message"))->text(); }
};

} // namespace

class ReconciliationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextOpenFindingFollowsOneThatIsAccepted() {
        WithFindings window;
        QVERIFY(window.isReady());
        ResultTable& findings = window.findings();
        const QString second = findings.keyAt(2);
        const QString third = findings.keyAt(3);
        QVERIFY(findings.select(second));
        window.reason().setFocus();
        QTest::keyClicks(&window.reason(), QStringLiteral("Avrundat"));
        QTest::keyClick(&window.reason(), Qt::Key_Return);
        QCOMPARE(findings.table().rowIndex(second), -1);
        QCOMPARE(findings.currentKey(), third);
        QVERIFY(window.reason().text().isEmpty());
        QVERIFY(window.message().contains(
            window.find<QLabel>(QStringLiteral("finding-description"))->text()));
    }

    void aDifferenceThatCannotBeStoredIsNotPassedOver() {
        WithFindings window;
        ResultTable& findings = window.findings();
        const QString second = findings.keyAt(2);
        QVERIFY(findings.select(second));
        const QString path = window.answers().toMake;
        QVERIFY(QFile::rename(path, path + QStringLiteral(".moved")));
        window.reason().setText(QStringLiteral("Avrundat"));
        window.accept().click();
        QCOMPARE(findings.currentKey(), second);
        QVERIFY2(window.message().contains(QStringLiteral("made.nyp")),
                 qPrintable(window.message()));
    }

    void theLargestDifferenceComesFirst() {
        WithFindings window;
        const ReportTable& table = window.findings().table();
        const int difference = table.columnIndex(QStringLiteral("difference"));
        std::vector<qint64> sizes;
        for (const Row& row : table.rows) {
            if (row.kind == RowKind::Group)
                break; // what is no difference, or none for certain
            const auto* size =
                std::get_if<Figure>(&row.cells[static_cast<std::size_t>(difference)].content);
            sizes.push_back(size ? std::abs(size->amount().ore()) : 0); // a word is missing
        }
        QVERIFY(sizes.size() > 2);
        QVERIFY(std::is_sorted(sizes.begin(), sizes.end(), std::greater()));
    }

    void whatIsNoDifferenceIsANumber() {
        WithFindings window;
        QAbstractItemModel& rows = *window.findings().view()->model();
        for (const char* heading : {"folded-rounded", "folded-undecided", "folded-agreements"}) {
            const int at = window.rowOf(heading);
            QVERIFY2(at > 0, heading);
            const int before = rows.rowCount();
            static const QRegularExpression number(QStringLiteral("\\d+"));
            const int count = number.match(window.shown(0)[at]).captured().toInt();
            window.press(at, Qt::Key_Return);
            QCOMPARE(rows.rowCount(), before + count);
            QCOMPARE(window.findings().view()->currentIndex().row(), at);
            window.press(at, Qt::Key_Return);
            QCOMPARE(rows.rowCount(), before);
        }
    }

    void aLinkOpensWhatIsFoldedAway_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("rounded") << static_cast<int>(FindingClass::Rounding);
        QTest::newRow("cannot be decided") << static_cast<int>(FindingClass::NotDecidable);
        QTest::newRow("agrees") << static_cast<int>(FindingClass::Agreement);
    }
    void aLinkOpensWhatIsFoldedAway() {
        QFETCH(int, kind);
        WithFindings window;
        auto* page = window.window().findChild<Page*>(QStringLiteral("reconciliation-page"));
        page->showPlace(QStringLiteral("class-%1").arg(kind));
        const QModelIndex current = window.findings().view()->currentIndex();
        QCOMPARE(current.siblingAtColumn(0).data().toString(),
                 nameOf(static_cast<FindingClass>(kind), Language(Language::Code::Swedish)));
        QCOMPARE(window.find<QComboBox>(QStringLiteral("findings-choice"))->currentIndex(), 0);
        QVERIFY(!window.find<QLabel>(QStringLiteral("finding-description"))->text().isEmpty());
    }

    void nothingIsAcceptedWithoutAReason() {
        WithFindings window;
        const int rows = window.findings().view()->model()->rowCount();
        QVERIFY(window.accept().isEnabled());
        window.accept().click();
        QVERIFY(!window.message().isEmpty());
        QCOMPARE(window.findings().view()->model()->rowCount(), rows);
        QVERIFY(window.reason().hasFocus() || window.window().focusWidget() == &window.reason());
    }
};

QTEST_MAIN(ReconciliationPageTest)
#include "reconciliation_page_test.moc"
