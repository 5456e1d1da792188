// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"
#include "views/shared/contrast.h"
#include "views/tables/spanning_header.h"

#include <QScrollBar>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Services with their name, the proposals of three years and their supplier.
struct ShownYears : ShownGrid {
    ShownYears() { showYears(); }

    void showYears() {
        const EntityInfo& info = entityInfoOf<Service>();
        const Language& language = document.language();
        auto columns = fieldColumns(info, {QStringLiteral("name")}, language, MoneyUnit::Thousands);
        for (GridColumn& each :
             seriesColumns(info, QStringLiteral("cost"), 2025, 3,
                           static_cast<int>(ServiceCost::Proposal), language, MoneyUnit::Thousands))
            columns.push_back(std::move(each));
        for (GridColumn& each :
             fieldColumns(info, {QStringLiteral("supplier")}, language, MoneyUnit::Thousands))
            columns.push_back(std::move(each));
        panel.showState(document.state(), std::move(columns));
        QCoreApplication::processEvents();
    }
    SpanningHeader& header() { return *qobject_cast<SpanningHeader*>(view().horizontalHeader()); }
    /// In the header: the middle of a column, and how far down.
    QPoint at(int column, double down) {
        return {header().sectionViewportPosition(column) + header().sectionSize(column) / 2,
                static_cast<int>(header().height() * down)};
    }
};

} // namespace

class SpanningHeaderTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void yearsOfOneKindStandUnderOneHeading() {
        ShownYears shown;
        for (const int year : {1, 2, 3})
            QCOMPARE(shown.header().under(year), (std::vector<int>{1, 2, 3}));
        for (const int alone : {0, 4})
            QCOMPARE(shown.header().under(alone), std::vector<int>{alone});
    }

    void aHiddenYearLeavesTheOthersTogether() {
        ShownYears shown;
        shown.view().setColumnHidden(2, true);
        QCOMPARE(shown.header().under(1), (std::vector<int>{1, 3}));
    }

    void aColumnThatIsMovedBetweenPartsThem() {
        ShownYears shown;
        shown.header().moveSection(4, 2);
        QCOMPARE(shown.header().under(1), std::vector<int>{1});
        QCOMPARE(shown.header().under(3), (std::vector<int>{2, 3}));
    }

    void eachYearIsReadWithWhatItIsOf() {
        ShownYears shown;
        const QString read =
            shown.view().model()->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        QVERIFY2(read.startsWith(QStringLiteral("Förvaltningskostnad 2026 ")), qPrintable(read));
    }

    void aYearIsAsWideAsItsValuesNeed() {
        ShownYears shown;
        shown.changeElsewhere([&](EditBuilder& edit) {
            Service large = shown.document.contents().all<Service>().front();
            large.cost.set(2026, static_cast<int>(ServiceCost::Proposal),
                           Money::ofOre(-499'999'999'999'999));
            edit.update(AnyEntity(large));
        });
        shown.showYears();
        const QFontMetrics metrics = shown.view().fontMetrics();
        QVERIFY(shown.view().columnWidth(2) > metrics.horizontalAdvance(shown.text(0, 2)));
        QVERIFY2(shown.view().columnWidth(3) < metrics.horizontalAdvance(QStringLiteral(
                                                   "Förvaltningskostnad föreslagen budget")),
                 "and no wider for what stands over all of them");
    }

    void sortsByTheHeadingOfTheYear_data() {
        QTest::addColumn<double>("down");
        QTest::addColumn<QStringList>("names");
        const QStringList asItIs{QStringLiteral("Ängar"), QStringLiteral("Arkiv"),
                                 QStringLiteral("Zoo")};
        QTest::newRow("the year") << 0.8
                                  << QStringList{QStringLiteral("Zoo"), QStringLiteral("Ängar"),
                                                 QStringLiteral("Arkiv")};
        QTest::newRow("what spans them, which is of no single year") << 0.2 << asItIs;
    }
    void sortsByTheHeadingOfTheYear() {
        QFETCH(double, down);
        ShownYears shown;
        QTest::mouseClick(shown.header().viewport(), Qt::LeftButton, {}, shown.at(1, down));
        QTEST(shown.names(), "names");
    }

    void headingsAreCopiedWhole() {
        ShownYears shown;
        shown.choose(0, 1, 0, 2);
        shown.view().copy(true);
        const QString first = QGuiApplication::clipboard()->text().section(u'\n', 0, 0);
        QCOMPARE(first.count(QStringLiteral("Förvaltningskostnad")), qsizetype{2});
    }

    /// With some of its columns scrolled under those that stay, it is read in what is left of them.
    void staysInSightWhileSomeOfItsColumnsAre() {
        ShownYears shown;
        shown.panel.resize(500, 300);
        for (const int year : {1, 2, 3})
            shown.view().setColumnWidth(year, 200);
        QCoreApplication::processEvents();
        QScrollBar* bar = shown.view().horizontalScrollBar();
        QVERIFY(bar->maximum() > 250);
        const auto hasWords = [&] {
            const int left = shown.view().frozen().widthTaken();
            const QImage all = shown.header().viewport()->grab().toImage();
            const QImage band =
                all.copy(left + 4, 2, all.width() - left - 8, shown.header().height() / 2 - 6);
            for (int x = 1; x < band.width(); ++x)
                if (contrast(band.pixelColor(x, band.height() / 2), band.pixelColor(0, 0)) > 3)
                    return true;
            return false;
        };
        QVERIFY(hasWords());
        bar->setValue(250);
        QVERIFY(hasWords());
    }

    void aYearThatIsCutAtTheEdgeIsDots_data() {
        QTest::addColumn<int>("hidden");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("all of it is seen") << -20 << true;
        QTest::newRow("the last digit is cut off") << 12 << false;
    }
    void aYearThatIsCutAtTheEdgeIsDots() {
        QFETCH(int, hidden);
        std::vector<QImage> pictures;
        for (const int year : {2021, 2028}) {
            TestDocument document(threeServices(year, 2));
            GridPanel panel(QStringLiteral("services"), entityInfoOf<Service>(),
                            document.language());
            panel.resize(600, 300);
            panel.show();
            panel.showState(document.state(),
                            seriesColumns(entityInfoOf<Service>(), QStringLiteral("cost"), year, 1,
                                          static_cast<int>(ServiceCost::Proposal),
                                          document.language(), MoneyUnit::Thousands));
            QHeaderView& header = *panel.view().horizontalHeader();
            header.setStretchLastSection(false);
            panel.view().setColumnWidth(0, header.viewport()->width() + hidden);
            QCoreApplication::processEvents();
            pictures.push_back(header.viewport()->grab().toImage());
        }
        QTEST(pictures[0] != pictures[1], "isShown");
    }
};

QTEST_MAIN(SpanningHeaderTest)
#include "spanning_header_test.moc"
