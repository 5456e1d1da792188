// SPDX-License-Identifier: GPL-3.0-or-later
// What every dialog of the window is to be.
#include "app/export/report_year_dialog.h"
#include "reports/report_catalogue.h"
#include "tests/app/page_window.h"
#include "views/shared/title_room.h"

#include <QDialog>

using namespace nytto;
using namespace nytto::test;

class DialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Nyttoportföljen"));
    }

    void aTitleIsSeenWhole_data() {
        QTest::addColumn<QString>("action");
        for (const char* action : {"about-program", "backups", "begin-next-year"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void aTitleIsSeenWhole() {
        QFETCH(QString, action);
        PageWindow window("goteborg-2025", "overview");
        window.trigger(qPrintable(action));
        const auto* dialog = window.window().findChild<QDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->windowTitle().isEmpty());
        QVERIFY2(dialog->width() >= widthForTitle(*dialog), qPrintable(dialog->windowTitle()));
    }

    void theTitleOfAReportIsSeenWhole_data() {
        QTest::addColumn<QString>("title");
        const Language language(Language::Code::Swedish);
        for (const ReportInfo& info : reportCatalogue())
            QTest::newRow(info.key) << language.translate("reports", info.label);
    }
    void theTitleOfAReportIsSeenWhole() {
        QFETCH(QString, title);
        ReportYearDialog dialog(title, {2025, 2026}, 2025, nullptr);
        dialog.show();
        QVERIFY2(dialog.width() >= widthForTitle(dialog), qPrintable(title));
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
