// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/page_window.h"
#include "views/tables/result_table.h"

#include <QListWidget>
#include <QTableView>

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
    ResultTable& missing() const {
        return *qobject_cast<ResultTable*>(
            find<QTableView>(QStringLiteral("analysis-missing"))->parentWidget());
    }
    QString page() {
        const int row = find<QListWidget>(QStringLiteral("navigation"))->currentRow();
        return window().pages()[static_cast<std::size_t>(row)].key;
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
                                      << "scenarios";
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
