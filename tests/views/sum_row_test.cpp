// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"
#include "views/tables/sum_row.h"

using namespace nytto;
using namespace nytto::test;

namespace {

/// The row below the panel's table, added up.
const SumRow& sums(ShownGrid& shown) {
    auto& row = *shown.panel.findChild<SumRow*>(QStringLiteral("services-sums"));
    QCoreApplication::processEvents();
    return row;
}
QString plain(QString text) {
    return text.remove(QChar(0xa0));
}

} // namespace

class SumRowTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void addsUpEnteredAndComputedAmounts() {
        ShownGrid shown;
        const SumRow& row = sums(shown);
        QVERIFY(row.isVisible());
        QCOMPARE(plain(row.shown(0)), QString());
        QCOMPARE(plain(row.shown(1)), QStringLiteral("1545"));
        QCOMPARE(plain(row.shown(2)), QStringLiteral("3090"));
        QCOMPARE(row.title(), QStringLiteral("Sum of 3 row(s)"));
    }

    /// Drawn before they were added up, they ended the program.
    void columnsThatAreNewHaveNoneYet() {
        ShownGrid shown;
        const SumRow& row = sums(shown);
        shown.panel.showState(shown.document.state(),
                              seriesColumns(entityInfoOf<Service>(), QStringLiteral("cost"), 2025,
                                            3, static_cast<int>(ServiceCost::Proposal),
                                            shown.document.language(), MoneyUnit::Thousands));
        auto more = fieldColumns(entityInfoOf<Service>(),
                                 {QStringLiteral("name"), QStringLiteral("supplier"),
                                  QStringLiteral("financing"), QStringLiteral("category")},
                                 shown.document.language(), MoneyUnit::Thousands);
        shown.panel.showState(shown.document.state(), std::move(more));
        QVERIFY(!shown.panel.grab().isNull());
        QCOMPARE(row.shown(3), QString());
    }

    void followsTheFilter() {
        ShownGrid shown;
        shown.view().order().setColumnFilter(1, QStringLiteral(">100"));
        const SumRow& row = sums(shown);
        QCOMPARE(plain(row.shown(1)), QStringLiteral("1500"));
        QCOMPARE(row.title(), QStringLiteral("Sum of the rows shown, 2 of 3"));
    }

    void followsAnEdit() {
        ShownGrid shown;
        shown.choose(0, 1);
        shown.type(QStringLiteral("1"));
        QCOMPARE(plain(sums(shown).shown(1)), QStringLiteral("1246"));
    }

    /// A part is never shown as the whole.
    void anUnknownTermMakesTheSumUnknown() {
        ShownGrid shown;
        shown.choose(0, 1);
        QVERIFY(
            shown.view().model()->setData(shown.view().currentIndex(), QStringLiteral("ej känt")));
        const SumRow& row = sums(shown);
        QCOMPARE(plain(row.shown(1)), QStringLiteral("Ej känt"));
        QVERIFY(plain(row.accessibleDescription()).contains(QStringLiteral("of which known 1245")));
    }

    void hasNoPlaceWithoutRowsToAdd() {
        ShownGrid shown;
        shown.changeElsewhere([&](EditBuilder& edit) {
            for (const Service& service : shown.document.contents().all<Service>())
                if (service.name != QStringLiteral("Zoo"))
                    edit.remove(refTo(service));
        });
        QVERIFY(!sums(shown).isVisible());
    }
};

QTEST_MAIN(SumRowTest)
#include "sum_row_test.moc"
