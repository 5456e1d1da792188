// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_year_dialog.h"
#include "app/window/main_window.h"
#include "given_answers.h"
#include "reports/report_catalogue.h"
#include "views/analysis/analysis_page.h"
#include "views/tables/grid_view.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nytto;
using nytto::test::GivenAnswers;

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    GivenAnswers m_answers;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QString message(const QWidget& window) {
        return window.findChild<QLabel*>(QStringLiteral("message"))->text();
    }
    /// Makes a document by pressing the sample's button on the start page.
    void makeSample(MainWindow& window, const QString& key, const QString& name) {
        m_answers.toMake = path(name);
        window.findChild<QPushButton*>(QStringLiteral("start-sample-") + key)->click();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           path(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    }

    void withoutADocumentThereIsNothingToLose() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        QVERIFY(!window.letTextsGo());
        QCOMPARE(window.rescue(), QString());
        QVERIFY(window.close());
    }

    void startsWithTheSamples() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        for (const char* key : {"goteborg-2025", "norrtalje-2019", "stockholm-2013"}) {
            auto* button = window.findChild<QPushButton*>(QStringLiteral("start-sample-") +
                                                          QString::fromLatin1(key));
            QVERIFY(button && button->isVisible());
        }
        QVERIFY(!window.findChild<QAction*>(QStringLiteral("export"))->isEnabled());
    }

    void aSampleShowsOnEveryPage() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("pages.nyp"));
        QVERIFY2(window.hasDocument(), qPrintable(message(window)));
        const auto rows = [&](const char* page, const char* table) {
            window.showPage(QString::fromLatin1(page));
            auto* view = window.findChild<QTableView*>(QString::fromLatin1(table));
            return view && view->isVisible() ? view->model()->rowCount() : -1;
        };
        window.showPage(QStringLiteral("scenarios"));
        window.findChild<QTabWidget*>(QStringLiteral("scenario-tabs"))->setCurrentIndex(1);
        QCOMPARE(rows("scenarios", "scenarios"), 3);
        QVERIFY(rows("scenarios", "scenario-summary") >= 7);
        QCOMPARE(rows("initiatives", "initiatives"), 21);
        QVERIFY(rows("services", "services") >= 25);
    }

    void anEmptyDocumentIsMadeByTheGuide() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        m_answers.toMake = path(QStringLiteral("empty.nyp"));
        window.showPage(QStringLiteral("settings")); // the last page of another document
        auto* create = window.findChild<QPushButton*>(QStringLiteral("new-create"));
        QVERIFY(!create->isEnabled());
        window.findChild<QLineEdit*>(QStringLiteral("new-municipality"))
            ->setText(QStringLiteral("Exempelstad"));
        window.findChild<QSpinBox*>(QStringLiteral("new-first-year"))->setValue(2030);
        window.findChild<QSpinBox*>(QStringLiteral("new-years"))->setValue(4);
        create->click();
        QVERIFY2(window.hasDocument(), qPrintable(message(window)));
        const QString state = window.findChild<QLabel*>(QStringLiteral("document-state"))->text();
        QCOMPARE(state, QStringLiteral("Exempelstad, 2030–2033")); // a unit is a page's own
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("overview-page"))->isVisible());
        for (const PageEntry& page : window.pages()) {
            window.showPage(page.key);
            QVERIFY2(message(window).isEmpty(), qPrintable(page.key));
        }
    }

    void undoneAndRedoneTheDocumentIsTheSame() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("undone.nyp"));
        window.showPage(QStringLiteral("services"));
        auto* table = window.findChild<QTableView*>(QStringLiteral("services"));
        const QModelIndex cell = table->model()->index(1, 1);
        const QString before = cell.data().toString();
        QVERIFY(table->model()->setData(cell, QStringLiteral("1")));
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("1"));
        auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QCOMPARE(table->model()->index(1, 1).data().toString(), before);
        window.findChild<QAction*>(QStringLiteral("redo"))->trigger();
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("1"));
    }

    void whatGoesWithARemovalIsSaidAndTakenBackByAButton() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("removed.nyp"));
        window.showPage(QStringLiteral("initiatives"));
        auto* table = window.findChild<QTableView*>(QStringLiteral("initiatives"));
        const int before = table->model()->rowCount();
        auto* undo = window.findChild<QPushButton*>(QStringLiteral("undo-removal"));
        QVERIFY(!undo->isVisible());
        table->setCurrentIndex(table->model()->index(0, 0));
        window.findChild<QAction*>(QStringLiteral("initiatives-remove"))->trigger();
        QCOMPARE(table->model()->rowCount(), before - 1);
        QVERIFY2(undo->isVisible(), qPrintable(message(window)));
        window.showPage(QStringLiteral("settings"));
        undo->click();
        QVERIFY(!undo->isVisible());
        QVERIFY(table->isVisible()); // where it is to be seen
        QCOMPARE(table->model()->rowCount(), before);
    }

    void anUndoThatFailsCanBeTriedAgain() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("away.nyp"));
        window.showPage(QStringLiteral("services"));
        auto* table = window.findChild<QTableView*>(QStringLiteral("services"));
        const QString before = table->model()->index(1, 1).data().toString();
        QVERIFY(table->model()->setData(table->model()->index(1, 1), QStringLiteral("1")));
        const QString file = path(QStringLiteral("away.nyp"));
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
        undo->trigger();
        QVERIFY(!message(window).isEmpty());
        QTRY_VERIFY(undo->isEnabled());
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("1"));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        undo->trigger();
        QCOMPARE(table->model()->index(1, 1).data().toString(), before);
    }

    void whatCannotBeStoredIsShownAsThat() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("unstored.nyp"));
        window.showPage(QStringLiteral("settings"));
        const QString file = path(QStringLiteral("unstored.nyp"));
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("settings-municipality"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Storstad"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!message(window).isEmpty());
        QCOMPARE(field->text(), QStringLiteral("Storstad"));
        auto* refusal = window.findChild<QLabel*>(QStringLiteral("settings-municipality-refusal"));
        QVERIFY(refusal->isVisible());
        QVERIFY(refusal->text().startsWith(QStringLiteral("Not stored: ")));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!refusal->isVisible());
        QCOMPARE(field->text(), QStringLiteral("Göteborgs Stad"));
        QVERIFY(!window.findChild<QAction*>(QStringLiteral("undo"))->isEnabled());
    }

    void whatIsBeingTypedIsKeptWhenTheDocumentCloses() {
        const QString name = QStringLiteral("typed.nyp");
        {
            MainWindow window(m_answers, Language(Language::Code::Swedish));
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            makeSample(window, QStringLiteral("goteborg-2025"), name);
            window.showPage(QStringLiteral("settings"));
            auto* field = window.findChild<QLineEdit*>(QStringLiteral("settings-municipality"));
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QStringLiteral("Storstad"));
            window.findChild<QAction*>(QStringLiteral("close-document"))->trigger();
            QVERIFY(!window.hasDocument());
        }
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        QVERIFY(window.openDocument(path(name)));
        const QString state = window.findChild<QLabel*>(QStringLiteral("document-state"))->text();
        QVERIFY2(state.startsWith(QStringLiteral("Storstad")), qPrintable(state));
    }

    void theHistorySaysWhoChangedAFigure() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("history.nyp"));
        window.showPage(QStringLiteral("services"));
        auto* table = window.findChild<QTableView*>(QStringLiteral("services"));
        table->setCurrentIndex(table->model()->index(1, 1));
        QVERIFY(table->model()->setData(table->currentIndex(), QStringLiteral("77")));
        window.findChild<QAction*>(QStringLiteral("services-history"))->trigger();
        auto* history = window.findChild<QTableView*>(QStringLiteral("history"));
        QVERIFY(history->isVisible());
        const QString after = history->model()->index(0, 5).data().toString();
        QVERIFY2(after.endsWith(QStringLiteral(": 77")), qPrintable(after));
    }

    void theLanguageChangesWhileRunning() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("language.nyp"));
        window.showPage(QStringLiteral("services"));
        const auto cell = [&] {
            auto* table = window.findChild<QTableView*>(QStringLiteral("services"));
            return table->model()->index(1, 1).data().toString();
        };
        QCOMPARE(cell(), QStringLiteral("121\u00a0521"));
        window.setLanguage(Language(Language::Code::English));
        QCOMPARE(cell(), QStringLiteral("121,521"));
    }

    void anotherLanguageLeavesThePlaceOnThePage() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("place.nyp"));
        window.showPage(QStringLiteral("services"));
        auto* table = window.findChild<QTableView*>(QStringLiteral("services"));
        table->setCurrentIndex(table->model()->index(4, 2));
        window.findChild<QAction*>(QStringLiteral("services-filter"))->setChecked(true);
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("service-tabs"));
        tabs->setCurrentIndex(1);
        table->setFocus();
        window.setLanguage(Language(Language::Code::English));
        table = window.findChild<QTableView*>(QStringLiteral("services"));
        QCOMPARE(table->currentIndex(), table->model()->index(4, 2));
        QCOMPARE(window.focusWidget(), table);
        QVERIFY(window.findChild<QAction*>(QStringLiteral("services-filter"))->isChecked());
        QCOMPARE(window.findChild<QTabWidget*>(QStringLiteral("service-tabs"))->currentIndex(), 1);
    }

    void thePreviewMasksWhatTheExportMasks() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("secret.nyp"));
        window.showPage(QStringLiteral("initiatives"));
        auto* initiatives = window.findChild<GridView*>(QStringLiteral("initiatives"));
        const GridModel& grid = initiatives->grid();
        const int name = grid.columnOf(QStringLiteral("name"));
        const int secret = grid.columnOf(QStringLiteral("secret"));
        QVERIFY(initiatives->grid().setData(grid.index(0, name), QStringLiteral("Hemligt namn"),
                                            Qt::EditRole));
        const auto previewed = [&] {
            window.showPage(QStringLiteral("analysis"));
            auto* sheets = window.findChild<QListWidget*>(QStringLiteral("analysis-sheets"));
            const auto* page = window.findChild<AnalysisPage*>(QStringLiteral("analysis-page"));
            if (!QTest::qWaitFor([&] { return page->isPrepared(); }, 20'000))
                qFatal("the preview does not come");
            const auto* preview = window.findChild<QWidget*>(QStringLiteral("preview"));
            for (int row = 0; row < sheets->count(); ++row) {
                sheets->setCurrentRow(row);
                for (const auto* table : preview->findChildren<QTableView*>())
                    for (int column = 0; column < table->model()->columnCount(); ++column)
                        if (!table->model()
                                 ->match(table->model()->index(0, column), Qt::DisplayRole,
                                         QStringLiteral("Hemligt namn"), 1, Qt::MatchContains)
                                 .isEmpty())
                            return true;
            }
            return false;
        };
        QVERIFY(previewed());
        window.showPage(QStringLiteral("initiatives"));
        QVERIFY(
            initiatives->grid().setData(grid.index(0, secret), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!previewed());
    }

    void theChaptersAreThereBeforeThePreview() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("prepared.nyp"));
        window.showPage(QStringLiteral("analysis"));
        const auto* page = window.findChild<AnalysisPage*>(QStringLiteral("analysis-page"));
        const auto* sheets = window.findChild<QListWidget*>(QStringLiteral("analysis-sheets"));
        const auto* preview = window.findChild<QWidget*>(QStringLiteral("preview"));
        QVERIFY(!page->isPrepared());
        QCOMPARE(sheets->count(), 10);
        QVERIFY(!preview->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(page->isPrepared(), 20'000);
        QVERIFY(preview->isVisible());
        QVERIFY(sheets->count() > 10);
    }

    void aPreviewOfAnotherStateDoesNotStay() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("stale.nyp"));
        window.showPage(QStringLiteral("analysis"));
        const auto* page = window.findChild<AnalysisPage*>(QStringLiteral("analysis-page"));
        QTRY_VERIFY_WITH_TIMEOUT(page->isPrepared(), 20'000);
        window.findChild<QListWidget*>(QStringLiteral("analysis-sheets"))
            ->setCurrentRow(0); // cover
        const auto shows = [&](const QString& name) {
            const auto labels =
                window.findChild<QWidget*>(QStringLiteral("preview"))->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->text().contains(name); });
        };
        QVERIFY(shows(QStringLiteral("Göteborgs Stad")));
        window.showPage(QStringLiteral("settings"));
        auto* name = window.findChild<QLineEdit*>(QStringLiteral("settings-municipality"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Storstad"));
        QTest::keyClick(name, Qt::Key_Return);
        window.showPage(QStringLiteral("analysis"));
        QVERIFY(!page->isPrepared());
        QTRY_VERIFY_WITH_TIMEOUT(page->isPrepared(), 20'000);
        QVERIFY(shows(QStringLiteral("Storstad")));
        QVERIFY(!shows(QStringLiteral("Göteborgs Stad")));
    }

    void lookingThroughTheChaptersChangesNothing() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("looked.nyp"));
        window.showPage(QStringLiteral("analysis"));
        auto* sheets = window.findChild<QListWidget*>(QStringLiteral("analysis-sheets"));
        const auto* page = window.findChild<AnalysisPage*>(QStringLiteral("analysis-page"));
        QTRY_VERIFY_WITH_TIMEOUT(page->isPrepared(), 20'000);
        for (int row = 0; row < sheets->count(); ++row)
            sheets->setCurrentRow(row);
        QVERIFY(sheets->count() > 10);
        QVERIFY(!window.findChild<QAction*>(QStringLiteral("undo"))->isEnabled());
    }

    void theNextYearBegins_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("document");
        QTest::newRow("in this document") << "next-year-here"
                                          << "year.nyp";
        QTest::newRow("in a new document") << "next-year-new"
                                           << "next.nyp";
    }
    void theNextYearBegins() {
        QFETCH(QString, button);
        QFETCH(QString, document);
        QVERIFY(QDir(path({})).mkdir(button));
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"), button + QStringLiteral("/year.nyp"));
        m_answers.toMake = path(button + QStringLiteral("/next.nyp"));
        window.findChild<QAction*>(QStringLiteral("begin-next-year"))->trigger();
        window.findChild<QAbstractButton*>(button)->click();
        QVERIFY2(message(window).contains(QStringLiteral("2026")), qPrintable(message(window)));
        QCOMPARE(window.findChild<QListWidget*>(QStringLiteral("navigation"))->currentRow(), 0);
        QVERIFY(!qobject_cast<QLineEdit*>(window.focusWidget())); // whose undo would be its own
        QVERIFY(window.focusWidget());
        const auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
        QVERIFY2(undo->text().contains(QStringLiteral("2026")), qPrintable(undo->text()));
        auto* receipt = window.findChild<QWidget*>(QStringLiteral("receipt-bar"));
        QVERIFY(receipt->isVisible());
        window.findChild<QPushButton*>(QStringLiteral("receipt-undo"))->click();
        QVERIFY(!receipt->isVisible());
        window.findChild<QAction*>(QStringLiteral("redo"))->trigger();
        QVERIFY2(window.windowTitle().contains(document), qPrintable(window.windowTitle()));
    }

    void whatIsSaidOfACellGoesWithIt_data() {
        QTest::addColumn<bool>("isPage");
        QTest::newRow("another cell") << false;
        QTest::newRow("another page") << true;
    }
    void whatIsSaidOfACellGoesWithIt() {
        QFETCH(bool, isPage);
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        window.show();
        makeSample(window, QStringLiteral("goteborg-2025"),
                   QStringLiteral("said-%1.nyp").arg(isPage));
        window.showPage(QStringLiteral("services"));
        auto* table = window.findChild<GridView*>(QStringLiteral("services"));
        const auto& columns = table->grid().columns();
        const auto computed = std::ranges::find_if(columns, &GridColumn::isComputed);
        QVERIFY(computed != columns.end());
        table->setCurrentIndex(
            table->model()->index(0, static_cast<int>(computed - columns.begin())));
        QTest::keyClick(table, Qt::Key_7);
        QVERIFY2(message(window).contains(QStringLiteral("computed")), qPrintable(message(window)));
        if (isPage)
            window.showPage(QStringLiteral("initiatives"));
        else
            QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(message(window), QString());
    }

    void openingIsRefusedInASentence_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing file") << QStringLiteral("missing.nyp");
        QTest::newRow("another kind of file") << QStringLiteral("text.nyp");
    }
    void openingIsRefusedInASentence() {
        QFETCH(QString, name);
        if (name == QLatin1String("text.nyp")) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("not a document, but long enough to look like a file with some content");
        }
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        QVERIFY(!window.openDocument(path(name)));
        QVERIFY2(message(window).contains(name), qPrintable(message(window)));
        QVERIFY(!window.hasDocument());
    }

    void theStartPageOpensWhatWasOpenLast() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("other")));
        for (const char* name : {"alike.nyp", "other/alike.nyp"}) {
            makeSample(window, QStringLiteral("norrtalje-2019"), QString::fromLatin1(name));
            window.findChild<QAction*>(QStringLiteral("close-document"))->trigger();
        }
        auto* latest = window.findChild<QPushButton*>(QStringLiteral("start-recent-1"));
        auto* before = window.findChild<QPushButton*>(QStringLiteral("start-recent-2"));
        QVERIFY(latest && before);
        QVERIFY2(latest->text().endsWith(QStringLiteral("other")), qPrintable(latest->text()));
        QVERIFY(before->text() != latest->text());
        before->click();
        QTRY_VERIFY(window.hasDocument());
        QCOMPARE(window.windowTitle(), QStringLiteral("alike.nyp"));
    }

    void aRefusedDocumentLeavesTheOpenOneAlone() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        makeSample(window, QStringLiteral("norrtalje-2019"), QStringLiteral("kept.nyp"));
        QVERIFY(!window.openDocument(path(QStringLiteral("missing.nyp"))));
        QVERIFY(window.hasDocument());
        QCOMPARE(window.windowTitle(), QStringLiteral("kept.nyp"));
    }

    void exportsTheAnnualAnalysis() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("export.nyp"));
        m_answers.toWrite = path(QStringLiteral("analys.xlsx"));
        auto* action = window.findChild<QAction*>(QStringLiteral("export"));
        action->trigger();
        QVERIFY(!action->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
        QVERIFY2(message(window).contains(QStringLiteral("analys.xlsx")),
                 qPrintable(message(window)));
        QVERIFY(QFileInfo(m_answers.toWrite).size() > 10'000);
        window.findChild<QPushButton*>(QStringLiteral("open-result"))->click();
        QCOMPARE(m_answers.opened, m_answers.toWrite);
    }

    void exportsAnyReport() {
        MainWindow window(m_answers, Language(Language::Code::English));
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("reports.nyp"));
        for (const ReportInfo& info : reportCatalogue()) {
            const QString key = QString::fromLatin1(info.key);
            QCOMPARE(window.findChild<QAction*>(QStringLiteral("export-report-") + key) != nullptr,
                     key != annualAnalysisKey);
        }
        m_answers.toWrite = path(QStringLiteral("bills.xlsx"));
        auto* action = window.findChild<QAction*>(QStringLiteral("export-report-bills"));
        action->trigger();
        QVERIFY(!action->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
        QVERIFY2(message(window).contains(QStringLiteral("“Bills 2025” is in ")),
                 qPrintable(message(window)));
        QVERIFY(QFileInfo(m_answers.toWrite).size() > 10'000);
        QCOMPARE(m_answers.suggested, path(QStringLiteral("Bills 2025.xlsx"))); // beside it
    }

    void aReportIsOfTheYearThatIsShown() {
        MainWindow window(m_answers, Language(Language::Code::English));
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("years.nyp"));
        window.showPage(QStringLiteral("allocation"));
        auto* year = window.findChild<QComboBox*>(QStringLiteral("allocation-year"));
        year->setCurrentIndex(year->findData(2026));
        m_answers.toWrite = path(QStringLiteral("bills-2026.xlsx"));
        auto* action = window.findChild<QAction*>(QStringLiteral("export-report-bills"));
        action->trigger();
        QCOMPARE(m_answers.presetYear, 2026);
        QVERIFY(std::ranges::count(m_answers.offeredYears, 2027) == 1);
        QCOMPARE(m_answers.suggested, path(QStringLiteral("Bills 2026.xlsx")));
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
        QVERIFY2(message(window).contains(QStringLiteral("“Bills 2026” is in ")),
                 qPrintable(message(window)));
        window.showPage(QStringLiteral("services"));
        action->trigger();
        QCOMPARE(m_answers.presetYear, 2025);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
    }

    void theYearOfAReportIsTakenWithEnter() {
        ReportYearDialog dialog(QStringLiteral("Bills"), {2024, 2025, 2026}, 2025);
        dialog.show();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.year(), 2026);
    }

    void theLedgerFileIsText() {
        MainWindow window(m_answers, Language(Language::Code::English));
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("ledger.nyp"));
        QVERIFY(QDir(path({})).mkpath(QStringLiteral("out")));
        m_answers.toWrite = path(QStringLiteral("out/ledger.csv"));
        auto* action = window.findChild<QAction*>(QStringLiteral("export-report-ledger"));
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
        QCOMPARE(m_answers.suggested, path(QStringLiteral("Ledger file 2025.csv")));
        QFile file(m_answers.toWrite);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Förskoleförvaltningen"));
        action->trigger(); // where the last one went
        QCOMPARE(m_answers.suggested, path(QStringLiteral("out/Ledger file 2025.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
    }

    void theReceiptOfALedgerFileTellsOfUnknownAmounts_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("all known") << 2025 << false;
        QTest::newRow("volumes are missing") << 2026 << true;
    }
    void theReceiptOfALedgerFileTellsOfUnknownAmounts() {
        QFETCH(int, year);
        QFETCH(bool, isTold);
        MainWindow window(m_answers, Language(Language::Code::English));
        makeSample(window, QStringLiteral("goteborg-2025"),
                   QStringLiteral("receipt-%1.nyp").arg(year));
        m_answers.toWrite = path(QStringLiteral("receipt-%1.csv").arg(year));
        m_answers.chosenYear = year;
        auto* action = window.findChild<QAction*>(QStringLiteral("export-report-ledger"));
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
        QVERIFY2(message(window).contains(m_answers.toWrite), qPrintable(message(window)));
        QCOMPARE(message(window).contains(QStringLiteral("of the ledger file have no amount")),
                 isTold);
    }

    void aFailedExportSaysWhy() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("failing.nyp"));
        m_answers.toWrite = path(QStringLiteral("no such folder/analys.xlsx"));
        auto* action = window.findChild<QAction*>(QStringLiteral("export"));
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
        QVERIFY2(message(window).contains(QStringLiteral("no such folder")),
                 qPrintable(message(window)));
    }

    void everyFocusableWidgetHasNames() {
        MainWindow window(m_answers, Language(Language::Code::Swedish));
        makeSample(window, QStringLiteral("goteborg-2025"), QStringLiteral("names.nyp"));
        window.show();
        QStringList nameless;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const QByteArray kind = widget->metaObject()->className();
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                (kind.startsWith("QComboBox") && kind != "QComboBox") ||
                widget->objectName().startsWith(QLatin1String("qt_")) ||
                widget->objectName().startsWith(QLatin1String("_q_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               qobject_cast<const QLabel*>(widget) || // its text
                               (button && !button->text().isEmpty());
            if (!named || widget->objectName().isEmpty())
                nameless << QString::fromLatin1(kind) + u' ' + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
