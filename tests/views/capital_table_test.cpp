// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/figure.h"
#include "model/basics/language.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"
#include "model/tables/cell_text.h"
#include "model/tables/explanation.h"
#include "model/tables/investments/capital_explanation.h"
#include "model/tables/investments/capital_table.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/picked.h"
#include "tests/views/test_document.h"

#include <QTest>

using namespace nytto;

namespace {

InvestmentYear yearOf(int number, const Figure& cost) {
    InvestmentYear year;
    year.number = number;
    year.cost.add(cost);
    return year;
}

/// Plattform for 3 mnkr over three years from July 2025, at a fixed rate.
Contents withInvestment(Rate rate, MoneyUnit unit) {
    Contents contents;
    Settings settings;
    settings.id = Id<Settings>::create();
    settings.municipality = QStringLiteral("Provköping");
    settings.firstYear = 2025;
    settings.displayUnit = unit;
    contents.insert(settings);
    Investment investment;
    investment.id = Id<Investment>::create();
    investment.name = QStringLiteral("Plattform");
    investment.start = Month{2025, 7};
    investment.rate = rate;
    contents.insert(investment);
    InvestmentComponent component;
    component.id = Id<InvestmentComponent>::create();
    component.investment = investment.id;
    component.amount = Money::ofThousands(3'000);
    component.life = 3;
    contents.insert(component);
    return contents;
}

/// Of an investment in thousands that costs this in its two years.
QString sentenceOf(const Figure& first, const Figure& second) {
    const test::TestDocument document(
        withInvestment(*Rate::fromPlainPercent(QStringLiteral("1.5")), MoneyUnit::Thousands));
    InvestmentCost cost;
    cost.years = {yearOf(1, first), yearOf(2, second)};
    cost.cost.add(first);
    cost.cost.add(second);
    return capitalChart(ReportContext::of(document.state()),
                        {document.contents().all<Investment>().front(), cost}, ReportTable())
        .description;
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
            << QStringLiteral("Avskrivning och ränta uppgår till 3,0 tkr det första året och "
                              "2,0 tkr det sista; totalt 5,0 tkr.");
        QTest::newRow("unknown in part")
            << Figure::unknown() << Figure(Money::ofThousands(2))
            << QStringLiteral("Avskrivning och ränta är inte kända för alla år; det som är känt "
                              "uppgår till 2,0 tkr.");
        QTest::newRow("unknown")
            << Figure::unknown() << Figure::unknown()
            << QStringLiteral("Avskrivning och ränta är inte kända för alla år; det som är känt "
                              "uppgår till 0,0 tkr.");
    }
    void theChartIsToldInASentence() {
        QFETCH(Figure, first);
        QFETCH(Figure, second);
        QTEST(sentenceOf(first, second).replace(u'\u00a0', u' '), "sentence");
    }

    void thePageShowsTheScheduleOfTheReport_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<MoneyUnit>("unit");
        QTest::addColumn<QString>("shownRate");
        QTest::addColumn<QString>("cost");
        QTest::newRow("1,5 %") << "1.5" << MoneyUnit::Thousands << "1,5 %"
                               << "1 045,0";
        QTest::newRow("1,2345 % has all its decimals")
            << "1.2345" << MoneyUnit::Thousands << "1,2345 %"
            << "1 037,0";
        QTest::newRow("in kronor") << "1.5" << MoneyUnit::Kronor << "1,5 %"
                                   << "1 045 000";
    }
    void thePageShowsTheScheduleOfTheReport() {
        QFETCH(QString, rate);
        QFETCH(MoneyUnit, unit);
        const test::TestDocument document(withInvestment(*Rate::fromPlainPercent(rate), unit));
        const Investment& investment = document.contents().all<Investment>().front();
        const auto& cost = document.state().calculations.investment(investment.id);
        QVERIFY(cost);
        const ReportContext context = ReportContext::of(document.state());
        const InvestmentView view{investment, *cost};
        const auto table = capitalTable(context, view);
        const auto schedules = capitalScheduleTables(context, view);
        QVERIFY(table && schedules);
        for (const Row& row : table->rows)
            for (std::size_t at = 0; at < row.cells.size(); ++at) {
                const int place = schedules->back().columnIndex(table->columns[at].key);
                QVERIFY(row.cells[at].content ==
                        schedules->back()
                            .rows[static_cast<std::size_t>(schedules->back().rowIndex(row.key))]
                            .cells[static_cast<std::size_t>(place)]
                            .content);
            }
        const auto shown = [&](const char* column) {
            const auto at =
                static_cast<std::size_t>(table->columnIndex(QString::fromLatin1(column)));
            return cellText(table->rows.front().cells[at], table->columns[at], document.language())
                .replace(u'\u00a0', u' ');
        };
        QTEST(shown("rate"), "shownRate");
        QTEST(shown("cost"), "cost");
    }

    void everyFigureIsExplainedByTermsThatGiveIt_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("terms");
        for (const char* column : {"opening", "depreciation", "closing"})
            QTest::addRow("%s", column) << "year-1" << QString::fromLatin1(column) << 1;
        QTest::newRow("interest, with the rate") << "year-2"
                                                 << "interest" << 2;
        QTest::newRow("cost of depreciation and interest") << "year-3"
                                                           << "cost" << 2;
        QTest::newRow("all years") << "total"
                                   << "cost" << 3;
    }
    void everyFigureIsExplainedByTermsThatGiveIt() {
        QFETCH(QString, row);
        QFETCH(QString, column);
        const test::TestDocument document(
            withInvestment(*Rate::fromPlainPercent(QStringLiteral("1.5")), MoneyUnit::Thousands));
        const Investment& investment = document.contents().all<Investment>().front();
        const ReportContext context = ReportContext::of(document.state());
        const InvestmentView view{investment,
                                  *document.state().calculations.investment(investment.id)};
        const auto made = explainCapital(context, view, row, column);
        QVERIFY(made);
        QTEST(static_cast<int>(made->terms.size()), "terms");
        FigureSum sum;
        for (const Explanation::Term& term : made->terms)
            if (term.text.isEmpty())
                sum.add(term.figure);
        QCOMPARE(*sum.figure(), made->result);
        QCOMPARE(figureAt(*capitalTable(context, view), row, column), made->result);
    }

    void namesAndRatesHaveNoCalculation() {
        const test::TestDocument document(
            withInvestment(*Rate::fromPlainPercent(QStringLiteral("1.5")), MoneyUnit::Thousands));
        const Investment& investment = document.contents().all<Investment>().front();
        const InvestmentView view{investment,
                                  *document.state().calculations.investment(investment.id)};
        const ReportContext context = ReportContext::of(document.state());
        for (const char* column : {"name", "rate"})
            QVERIFY(!explainCapital(context, view, QStringLiteral("year-1"),
                                    QString::fromLatin1(column)));
    }
};

QTEST_GUILESS_MAIN(CapitalTableTest)
#include "capital_table_test.moc"
