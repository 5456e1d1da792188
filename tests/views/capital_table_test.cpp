// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/figure.h"
#include "model/basics/language.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/tables/investments/capital_table.h"
#include "model/tables/report.h"

#include <QTest>

using namespace nytto;

namespace {

InvestmentYear yearOf(int number, const Figure& cost) {
    InvestmentYear year;
    year.number = number;
    year.cost.add(cost);
    return year;
}

QString sentenceOf(const Figure& first, const Figure& second) {
    InvestmentCost cost;
    cost.years = {yearOf(1, first), yearOf(2, second)};
    cost.cost.add(first);
    cost.cost.add(second);
    return capitalChart(cost, Language(Language::Code::Swedish), MoneyUnit::Thousands).description;
}

} // namespace

class CapitalTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChartIsToldInASentence_data() {
        QTest::addColumn<Figure>("first");
        QTest::addColumn<Figure>("second");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("known")
            << Figure(Money::ofThousands(3)) << Figure(Money::ofThousands(2))
            << QStringLiteral("Depreciation and interest add up to 3,0 tkr in the first year "
                              "and 2,0 tkr in the last; in all 5,0 tkr.");
        QTest::newRow("unknown in part")
            << Figure::unknown() << Figure(Money::ofThousands(2))
            << QStringLiteral("Depreciation and interest are not known in every year; what is "
                              "known adds up to 2,0 tkr.");
        QTest::newRow("unknown")
            << Figure::unknown() << Figure::unknown()
            << QStringLiteral("Depreciation and interest are not known in every year; what is "
                              "known adds up to 0,0 tkr.");
    }
    void theChartIsToldInASentence() {
        QFETCH(Figure, first);
        QFETCH(Figure, second);
        QTEST(sentenceOf(first, second).replace(u'\u00a0', u' '), "sentence");
    }
};

QTEST_GUILESS_MAIN(CapitalTableTest)
#include "capital_table_test.moc"
