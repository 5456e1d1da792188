// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/entities/analysis/annual_analysis.h"
#include "tests/app/page_window.h"
#include "views/analysis/chapter_text.h"
#include "views/tables/result_table.h"

#include <QComboBox>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The chapters of a sample, as they are shown.
struct Chapters : PageWindow {
    Chapters() : PageWindow("goteborg-2025", "analysis") {}

    QListWidget& sheets() const { return *find<QListWidget>(QStringLiteral("analysis-sheets")); }
    void choose(const char* sheet) const {
        for (int row = 0; row < sheets().count(); ++row)
            if (sheets().item(row)->data(Qt::UserRole).toString() == QLatin1String(sheet))
                sheets().setCurrentRow(row);
    }
    /// The list behind the strip, unfolded.
    ResultTable& missing() const {
        find<QToolButton>(QStringLiteral("analysis-missing-all"))->setChecked(true);
        return *qobject_cast<ResultTable*>(
            find<QTableView>(QStringLiteral("analysis-missing"))->parentWidget());
    }
    ChapterText& text() const { return *find<ChapterText>(QStringLiteral("chapter-text")); }
    QLabel& refusal() const { return *find<QLabel>(QStringLiteral("chapter-text-refusal")); }
    QString page() {
        return find<QListWidget>(QStringLiteral("navigation"))
            ->currentItem()
            ->data(Qt::UserRole)
            .toString();
    }
    void leadFromFirst() const {
        missing().view()->setCurrentIndex(missing().view()->model()->index(0, 0));
        QTest::keyClick(missing().view(), Qt::Key_Return);
    }
};

} // namespace

class AnalysisPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAChapterLacksLeadsToItsPlace_data() {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("page");
        QTest::newRow("a text") << "chapter-2"
                                << "analysis";
        QTest::newRow("a difference") << "chapter-4"
                                      << "reconciliation";
    }
    void whatAChapterLacksLeadsToItsPlace() {
        QFETCH(QString, sheet);
        Chapters chapters;
        QVERIFY(chapters.isReady());
        chapters.choose(qPrintable(sheet));
        QVERIFY(chapters.missing().isVisible());
        QVERIFY(!chapters.missing().table().rows.empty());
        chapters.leadFromFirst();
        QTEST(chapters.page(), "page");
    }

    void theOverviewLeadsToTheChapterThatLacksAText() {
        Chapters chapters;
        QVERIFY(chapters.isReady());
        chapters.choose("chapter-1");
        chapters.window().showPage(QStringLiteral("overview"));
        auto* missing = chapters.find<QTableView>(QStringLiteral("overview-missing"));
        const QString sought =
            Language(Language::Code::Swedish)
                .translate(
                    "choices",
                    choicesOf(Chapter())[static_cast<std::size_t>(Chapter::Deviations)].label);
        for (int row = 0; row < missing->model()->rowCount(); ++row)
            if (missing->model()->index(row, 1).data().toString().contains(sought))
                missing->setCurrentIndex(missing->model()->index(row, 1));
        QTest::keyClick(missing, Qt::Key_Return);
        QCOMPARE(chapters.page(), QStringLiteral("analysis"));
        QCOMPARE(chapters.sheets().currentItem()->data(Qt::UserRole).toString(),
                 QStringLiteral("chapter-2"));
        QVERIFY(chapters.window().focusWidget()->inherits("nytto::ChapterText"));
    }

    void theOverviewLeadsToTheDifferenceItself() {
        Chapters chapters;
        QVERIFY(chapters.isReady());
        chapters.find<QComboBox>(QStringLiteral("findings-choice"))->setCurrentIndex(3); // agrees
        chapters.window().showPage(QStringLiteral("overview"));
        auto* missing = chapters.find<QTableView>(QStringLiteral("overview-missing"));
        const int last = missing->model()->rowCount() - 1; // findings come last
        const QString place = missing->model()->index(last, 1).data().toString();
        missing->setCurrentIndex(missing->model()->index(last, 0));
        QTest::keyClick(missing, Qt::Key_Return);
        QCOMPARE(chapters.page(), QStringLiteral("reconciliation"));
        const auto* findings = chapters.find<QTableView>(QStringLiteral("findings"));
        QCOMPARE(findings->currentIndex().siblingAtColumn(1).data().toString(), place);
        QCOMPARE(findings->currentIndex().siblingAtColumn(0).data().toString(),
                 nameOf(FindingClass::Difference, Language(Language::Code::Swedish)));
    }

    /// The page was drawn again for a refusal, asked once more, and was refused again: a crash.
    void whatCannotBeStoredStaysInItsChapter_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a control character") << QStringLiteral("abc\u0001def");
    }
    void whatCannotBeStoredStaysInItsChapter() {
        QFETCH(QString, typed);
        Chapters chapters;
        QVERIFY(chapters.isReady());
        chapters.choose("summary");
        const QString before = chapters.text().text();
        chapters.text().setFocus();
        chapters.text().selectAll();
        chapters.text().insertPlainText(typed);
        chapters.choose("chapter-2");
        QVERIFY(chapters.text().text() != typed);
        QVERIFY(chapters.refusal().isHidden());
        chapters.window().showPage(QStringLiteral("overview"));
        chapters.window().showPage(QStringLiteral("analysis"));
        chapters.choose("summary");
        QCOMPARE(chapters.text().text(), typed);
        QVERIFY(chapters.refusal().isVisible());
        QVERIFY2(chapters.refusal().text().contains(QStringLiteral("control character")),
                 qPrintable(chapters.refusal().text()));
        QTest::keyClick(&chapters.text(), Qt::Key_Escape);
        QCOMPARE(chapters.text().text(), before);
        QVERIFY(chapters.refusal().isHidden());
        chapters.trigger("close-document");
    }

    void whatIsMendedIsStored() {
        Chapters chapters;
        QVERIFY(chapters.isReady());
        chapters.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chapters.window()));
        chapters.choose("summary");
        chapters.text().setFocus();
        chapters.text().setPlainText({});
        chapters.text().insertPlainText(QStringLiteral("abc\u0001def"));
        chapters.sheets().setFocus();
        QVERIFY(chapters.refusal().isVisible());
        chapters.text().setFocus();
        chapters.text().selectAll();
        chapters.text().insertPlainText(QStringLiteral("abcdef"));
        chapters.sheets().setFocus();
        QVERIFY(chapters.refusal().isHidden());
        chapters.choose("chapter-2");
        chapters.choose("summary");
        QCOMPARE(chapters.text().text(), QStringLiteral("abcdef"));
        QVERIFY(chapters.undoText().contains(QStringLiteral("Change the text")));
    }

    void eachMissingThingStandsInOneChapter() {
        Chapters chapters;
        QVERIFY(chapters.isReady());
        std::size_t inAll = 0;
        for (int row = 0; row < chapters.sheets().count(); ++row) {
            chapters.sheets().setCurrentRow(row);
            if (chapters.missing().isVisible())
                inAll += chapters.missing().table().rows.size();
        }
        chapters.window().showPage(QStringLiteral("overview"));
        const auto* overview = qobject_cast<ResultTable*>(
            chapters.find<QTableView>(QStringLiteral("overview-missing"))->parentWidget());
        QCOMPARE(inAll, overview->table().rows.size());
    }
};

QTEST_MAIN(AnalysisPageTest)
#include "analysis_page_test.moc"
