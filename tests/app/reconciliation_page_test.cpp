// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/page_window.h"
#include "views/tables/result_table.h"

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
