// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/initiatives/initiative.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/settings.h"
#include "model/tables/explanation.h"
#include "tests/views/test_document.h"
#include "views/initiatives/initiative_columns.h"
#include "views/portfolios/frame_bars.h"
#include "views/tables/grid_column.h"

#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

const int plan = static_cast<int>(InitiativeCost::Plan);
const int forecast = static_cast<int>(InitiativeCost::Forecast);

/// Two initiatives with plan and forecast, of which the first goes on.
Contents twoInitiatives() {
    Contents contents;
    Settings settings;
    settings.id = Id<Settings>::create();
    settings.municipality = QStringLiteral("Exempelstad");
    settings.firstYear = 2025;
    settings.deviationAmount = Money::ofThousands(100);
    contents.insert(settings);
    for (const Stage stage : {Stage::Ongoing, Stage::Proposal}) {
        Initiative initiative;
        initiative.id = Id<Initiative>::create();
        initiative.position = static_cast<int>(contents.all<Initiative>().size());
        initiative.name = QStringLiteral("Insats");
        initiative.stage = stage;
        initiative.cost.set(2025, plan, Money::ofThousands(1'000));
        initiative.cost.set(2025, forecast, Money::ofThousands(1'250));
        initiative.cost.set(2026, plan, Money::ofThousands(500));
        contents.insert(initiative);
    }
    return contents;
}

} // namespace

class InitiativeColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOngoingInitiativeDeviatesFromItsPlan() {
        const TestDocument document(twoInitiatives());
        const auto columns = initiativeColumns(document.state());
        const auto column = [&](const char* key) {
            return *std::ranges::find(columns, QString::fromLatin1(key), &GridColumn::key);
        };
        const auto& rows = document.contents().all<Initiative>();
        const Initiative* ongoing = &rows.front();
        const Figure deviation(Money::ofThousands(250));
        QCOMPARE(std::get<Figure>(column("deviation").compute(ongoing).content), deviation);
        QCOMPARE(std::get<Rate>(column("deviationShare").compute(ongoing).content),
                 Rate::ofPercent(25));
        QCOMPARE(std::get<QString>(column("deviates").compute(ongoing).content),
                 QStringLiteral("≥ 100 tkr"));
        const Explanation made = column("deviation").explain(ongoing);
        QCOMPARE(made.result, deviation);
        QCOMPARE(made.terms.size(), std::size_t{2});
        QVERIFY(std::holds_alternative<std::monostate>(
            column("deviation").compute(&rows.back()).content));
    }

    void aPortfolioShowsItsFrameForInvestmentsBesideTheOther() {
        Contents contents = twoInitiatives();
        Portfolio portfolio;
        portfolio.id = Id<Portfolio>::create();
        portfolio.name = QStringLiteral("Drift");
        portfolio.frame.set(2025, 0, Money::ofThousands(900));
        contents.insert(portfolio);
        const auto bars = [](const Contents& given) {
            const TestDocument document(given);
            const DocumentState& state = document.state();
            return frameBars(state, *state.calculations.frames()).front().bars;
        };
        QCOMPARE(bars(contents).front().frame, Figure(Money::ofThousands(900)));
        const std::size_t before = bars(contents).size();
        portfolio.investmentFrame.set(2025, 0, Money::ofThousands(4'000));
        contents.replace(portfolio);
        QCOMPARE(bars(contents).size(), 2 * before);
        QCOMPARE(bars(contents)[before].frame, Figure(Money::ofThousands(4'000)));
        QCOMPARE(bars(contents)[before].used, Figure(Money()));
    }
};

QTEST_MAIN(InitiativeColumnsTest)
#include "initiative_columns_test.moc"
