// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/relative_change.h"
#include "model/tables/share_cell.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

class ShareCellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPerCentOfWhatIsUnknownIsUnknown_data() {
        QTest::addColumn<Figure>("change");
        QTest::addColumn<Figure>("base");
        QTest::addColumn<QString>("share");
        const Figure unknown;
        const Figure notApplicable = Figure::notApplicable();
        const QString word = QStringLiteral("unknown");
        const QString none = QStringLiteral("n/a");
        QTest::newRow("5 of 10") << tkr(5) << tkr(10) << "50";
        QTest::newRow("5 of −10") << tkr(5) << tkr(-10) << "50";
        QTest::newRow("5 of an unknown base") << tkr(5) << unknown << word;
        QTest::newRow("unknown of 10") << unknown << tkr(10) << word;
        QTest::newRow("unknown of an unknown base") << unknown << unknown << word;
        QTest::newRow("n/a of an unknown base") << notApplicable << unknown << word;
        QTest::newRow("5 of 0") << tkr(5) << tkr(0) << none;
        QTest::newRow("unknown of 0") << unknown << tkr(0) << none;
        QTest::newRow("5 of n/a") << tkr(5) << notApplicable << none;
        QTest::newRow("unknown of n/a") << unknown << notApplicable << none;
        QTest::newRow("n/a of 10") << notApplicable << tkr(10) << none;
        QTest::newRow("a rate that does not fit")
            << Figure(Money::ofOre(std::numeric_limits<std::int64_t>::max()))
            << Figure(Money::ofOre(1)) << word;
    }
    void aPerCentOfWhatIsUnknownIsUnknown() {
        QFETCH(Figure, change);
        QFETCH(Figure, base);
        const Cell cell = shareCell(relativeChange(change, base), change, base);
        const auto* figure = std::get_if<Figure>(&cell.content);
        QTEST(figure ? text(*figure) : std::get<Rate>(cell.content).toPlainPercent(), "share");
    }
};

QTEST_GUILESS_MAIN(ShareCellTest)
#include "share_cell_test.moc"
