// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/investments/initiative_capital_cost.h"
#include "model/document/contents.h"
#include "model/document/rows.h"
#include "model/document/secrecy.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"

#include <QTest>

using namespace nytto;

namespace {

QString plain(const Figure& figure) {
    if (figure.isAmount())
        return figure.amount().toPlain();
    return figure.isUnknown() ? QStringLiteral("unknown") : QStringLiteral("n/a");
}

QString plain(const FigureSum& sum) {
    const Result<Figure> figure = sum.figure();
    return figure ? plain(*figure) : figure.error().message;
}

QString joined(const std::vector<QString>& texts) {
    return QStringList(texts.begin(), texts.end()).join(u'|');
}

/// "2020:494500.00 2021:…" of one column.
QString column(const InvestmentCost& cost, FigureSum InvestmentYear::*field) {
    QStringList cells;
    for (const InvestmentYear& year : cost.years)
        cells += (year.year ? QString::number(*year.year) : QStringLiteral("-")) + u':' +
                 plain(year.*field);
    return cells.join(u' ');
}

/// The sentences of the gaps.
QString sentences(const Contents& contents, const std::vector<CapitalGap>& gaps) {
    const Language english(Language::Code::English);
    const Secrecy secrecy(contents, english, false);
    QStringList texts;
    for (const CapitalGap& gap : gaps)
        texts += describe(gap, secrecy, english);
    return texts.join(u'|');
}

/// A document with one initiative and one investment, which a test changes before it reads.
struct Case {
    Initiative initiative;
    Investment investment;
    std::vector<InvestmentComponent> components;
    std::vector<InternalRate> rates;

    Case() {
        initiative.id = Id<Initiative>::create();
        initiative.name = QStringLiteral("Platform for forms");
        investment.id = Id<Investment>::create();
        investment.name = QStringLiteral("Platform");
        investment.initiative = initiative.id;
        investment.start = {2020, 4};
        investment.rate = Rate::ofMillionths(15'000);
        add(QStringLiteral("Licences"), Money::ofKronor(2'300'000), 5);
    }
    void add(const QString& name, const Figure& amount, int life, Money residual = Money()) {
        InvestmentComponent component;
        component.id = Id<InvestmentComponent>::create();
        component.position = static_cast<int>(components.size());
        component.investment = investment.id;
        component.name = name;
        component.amount = amount;
        component.life = life;
        component.residual = residual;
        components.push_back(component);
    }
    void addRate(int year, int millionths) {
        InternalRate rate;
        rate.id = Id<InternalRate>::create();
        rate.year = year;
        rate.rate = Rate::ofMillionths(millionths);
        rates.push_back(rate);
    }
    Contents contents() const {
        Contents contents;
        contents.insert(initiative);
        contents.insert(investment);
        for (const InvestmentComponent& component : components)
            contents.insert(component);
        for (const InternalRate& rate : rates)
            contents.insert(rate);
        return contents;
    }
    InvestmentCost cost() const {
        Result<InvestmentCost> cost = capitalCostOf(contents(), investment.id);
        if (!cost)
            QTest::qFail(qPrintable(cost.error().message), __FILE__, __LINE__);
        return cost ? *cost : InvestmentCost();
    }
    QString gaps() const { return sentences(contents(), cost().gaps); }
    QString byYear(int firstYear, int years) const {
        const auto figures = capitalCostByYear(contents(), initiative.id, firstYear, years);
        if (!figures)
            return figures.error().message;
        QStringList cells;
        for (const Figure& figure : *figures)
            cells += plain(figure);
        return cells.join(u' ');
    }
    CapitalCostTerm onlyTerm() const {
        const InitiativeCapitalCost cost = capitalCostOf(contents(), initiative.id);
        return cost.terms.size() == 1 ? cost.terms.front() : CapitalCostTerm();
    }
};

} // namespace

class InvestmentCostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneComponentGivesThePublishedTable() {
        const Case of;
        const InvestmentCost cost = of.cost();
        QCOMPARE(column(cost, &InvestmentYear::cost),
                 QStringLiteral("2020:494500.00 2021:487600.00 2022:480700.00 2023:473800.00 "
                                "2024:466900.00"));
        QCOMPARE(plain(cost.cost), QStringLiteral("2403500.00"));
        for (std::size_t at = 0; at < cost.years.size(); ++at)
            QCOMPARE(cost.years[at].number, static_cast<int>(at) + 1);
        QCOMPARE(of.gaps(), QString());
    }

    void componentsOfDifferentLivesAreSummedPerYear() {
        Case of;
        of.investment.rate = Rate::ofPercent(1);
        of.components.clear();
        of.add(QStringLiteral("Servers"), Money::ofKronor(300), 3);
        of.add(QStringLiteral("Building"), Money::ofKronor(500), 5, Money::ofKronor(100));
        const InvestmentCost cost = of.cost();
        QCOMPARE(column(cost, &InvestmentYear::depreciation),
                 QStringLiteral("2020:180.00 2021:180.00 2022:180.00 2023:80.00 2024:80.00"));
        QCOMPARE(column(cost, &InvestmentYear::opening),
                 QStringLiteral("2020:800.00 2021:620.00 2022:440.00 2023:260.00 2024:180.00"));
        QCOMPARE(column(cost, &InvestmentYear::interest),
                 QStringLiteral("2020:8.00 2021:6.20 2022:4.40 2023:2.60 2024:1.80"));
        QCOMPARE(cost.components.size(), std::size_t(2));
        QCOMPARE(plain(cost.components[0].cost), QStringLiteral("306.00"));
        QCOMPARE(plain(cost.components[1].cost), QStringLiteral("417.00"));
        QCOMPARE(plain(cost.cost), QStringLiteral("723.00"));
    }

    void calendarYearsGoFromTheMonthOfUse() {
        Case of;
        of.investment.calendar = CapitalCalendar::CalendarYears;
        const InvestmentCost cost = of.cost();
        QCOMPARE(column(cost, &InvestmentYear::interest),
                 QStringLiteral("2020:25875.00 2021:29325.00 2022:22425.00 2023:15525.00 "
                                "2024:8625.00 2025:431.25"));
        QCOMPARE(cost.years.front().months, 9);
        QCOMPARE(cost.years.back().months, 3);
    }

    void anUnknownAmountIsNamedAndTheRestIsKept() {
        Case of;
        of.add(QStringLiteral("Servers"), Figure::unknown(), 3);
        const InvestmentCost cost = of.cost();
        QCOMPARE(column(cost, &InvestmentYear::cost),
                 QStringLiteral("2020:unknown 2021:unknown 2022:unknown 2023:473800.00 "
                                "2024:466900.00"));
        QCOMPARE(joined(cost.years[0].cost.unknownNames()), QStringLiteral("Servers"));
        QCOMPARE(cost.years[0].cost.known()->toPlain(), QStringLiteral("494500.00"));
        QCOMPARE(joined(cost.cost.unknownNames()), QStringLiteral("Servers"));
        QCOMPARE(cost.cost.known()->toPlain(), QStringLiteral("2403500.00"));
        QCOMPARE(of.gaps(), QStringLiteral("Enter the amount of “Servers”."));
    }

    void anAmountThatIsNotApplicableAddsNothing() {
        Case of;
        of.add(QStringLiteral("Servers"), Figure::notApplicable(), 3);
        QCOMPARE(plain(of.cost().cost), QStringLiteral("2403500.00"));
        QCOMPARE(plain(of.cost().components[1].years[0].cost), QStringLiteral("n/a"));
    }

    void workInProgressIsNotDepreciated() {
        Case of;
        of.investment.inProgress = true;
        const InvestmentCost cost = of.cost();
        QVERIFY(cost.inProgress);
        QCOMPARE(cost.years.size(), std::size_t(0));
        QCOMPARE(plain(cost.cost), QStringLiteral("n/a"));
        QCOMPARE(plain(cost.components[0].amount), QStringLiteral("2300000.00"));
        QCOMPARE(of.byYear(2020, 2), QStringLiteral("n/a n/a"));
    }

    void withoutItsRateTheInterestIsUnknown() {
        Case of;
        of.investment.rate.reset();
        const InvestmentCost cost = of.cost();
        QCOMPARE(plain(cost.depreciation), QStringLiteral("2300000.00"));
        QCOMPARE(plain(cost.interest), QStringLiteral("unknown"));
        QCOMPARE(plain(cost.cost), QStringLiteral("unknown"));
        QCOMPARE(of.gaps(), QStringLiteral("Enter the fixed rate."));
    }

    void withoutItsRateAnAnnuityIsUnknownInAll() {
        Case of;
        of.investment.method = CapitalMethod::Annuity;
        of.investment.rate.reset();
        QCOMPARE(plain(of.cost().depreciation), QStringLiteral("unknown"));
        QCOMPARE(plain(of.cost().years[0].opening), QStringLiteral("2300000.00"));
        QCOMPARE(plain(of.cost().years[1].opening), QStringLiteral("unknown"));
        QCOMPARE(of.gaps(), QStringLiteral("Enter the fixed rate."));
    }

    void anAnnuityTakesItsFirstYearFromTheStart() {
        Case of;
        of.investment.method = CapitalMethod::Annuity;
        QCOMPARE(of.byYear(2019, 2), QStringLiteral("0.00 480905.44"));
    }

    void aYearWithoutInternalRateIsUnknownAndNamed() {
        Case of;
        of.investment.rateMode = RateMode::Table;
        of.addRate(2020, 15'000);
        of.addRate(2021, 12'500);
        of.addRate(2023, 12'500);
        of.addRate(2024, 25'000);
        const InvestmentCost cost = of.cost();
        QCOMPARE(column(cost, &InvestmentYear::cost),
                 QStringLiteral("2020:494500.00 2021:483000.00 2022:unknown 2023:471500.00 "
                                "2024:471500.00"));
        QCOMPARE(column(cost, &InvestmentYear::closing),
                 QStringLiteral("2020:1840000.00 2021:1380000.00 2022:920000.00 2023:460000.00 "
                                "2024:0.00"));
        QVERIFY(!cost.years[2].rate);
        QCOMPARE(cost.years[1].rate, std::optional(Rate::ofMillionths(12'500)));
        QCOMPARE(of.gaps(), QStringLiteral("Enter the internal rate of 2022."));
    }

    void withoutComponentsItIsUnknown() {
        Case of;
        of.components.clear();
        QCOMPARE(plain(of.cost().cost), QStringLiteral("unknown"));
        QCOMPARE(of.gaps(),
                 QStringLiteral("Enter what was acquired: a component with its amount and life."));
        QCOMPARE(of.byYear(2020, 1), QStringLiteral("unknown"));
    }

    void termsThatDoNotGoTogetherAreUnknownAndExplained_data() {
        QTest::addColumn<CapitalMethod>("method");
        QTest::addColumn<CapitalCalendar>("calendar");
        QTest::addColumn<RateMode>("rateMode");
        QTest::addColumn<Month>("start");
        QTest::addColumn<QString>("sentences");
        const QString month = QStringLiteral("Enter the month in which it is taken into use.");
        QTest::newRow("calendar years without a month")
            << CapitalMethod::StraightLine << CapitalCalendar::CalendarYears << RateMode::Fixed
            << Month() << month;
        QTest::newRow("internal rates without a first year")
            << CapitalMethod::AverageBalance << CapitalCalendar::CalculationYears << RateMode::Table
            << Month() << month;
        QTest::newRow("annuity with internal rates")
            << CapitalMethod::Annuity << CapitalCalendar::CalculationYears << RateMode::Table
            << Month{2020, 1}
            << "An annuity has one rate: enter a fixed rate, or choose straight-line depreciation "
               "to follow the internal rate of each year.";
        QTest::newRow("annuity in calendar years")
            << CapitalMethod::Annuity << CapitalCalendar::CalendarYears << RateMode::Fixed
            << Month{2020, 1}
            << "An annuity counts whole calculation years: choose calculation years, or "
               "straight-line depreciation.";
    }
    void termsThatDoNotGoTogetherAreUnknownAndExplained() {
        QFETCH(CapitalMethod, method);
        QFETCH(CapitalCalendar, calendar);
        QFETCH(RateMode, rateMode);
        QFETCH(Month, start);
        QFETCH(QString, sentences);
        Case of;
        of.investment.method = method;
        of.investment.calendar = calendar;
        of.investment.rateMode = rateMode;
        of.investment.start = start;
        QCOMPARE(of.gaps(), sentences);
        QCOMPARE(plain(of.cost().cost), QStringLiteral("unknown"));
        QCOMPARE(of.cost().years.size(), std::size_t(0));
        QCOMPARE(of.byYear(2020, 1), QStringLiteral("unknown"));
    }

    void aComponentThatIsRefusedIsUnknownAloneAndSaysWhy() {
        Case of;
        of.add(QStringLiteral("Servers"), Money::ofKronor(1000), 5);
        of.components[0].life = 0;
        const InvestmentCost cost = of.cost();
        const QString why = QStringLiteral("“Licences”: The life is not between 1 and 100 years.");
        QCOMPARE(sentences(of.contents(), cost.gaps), why);
        QCOMPARE(sentences(of.contents(), of.onlyTerm().gaps), why);
        QCOMPARE(of.byYear(2020, 1), QStringLiteral("unknown"));
        QCOMPARE(plain(cost.cost), QStringLiteral("unknown"));
        QCOMPARE(cost.depreciation.known()->toPlain(), QStringLiteral("1000.00"));
        for (const InvestmentYear& year : cost.years)
            QCOMPARE(joined(year.cost.unknownNames()), QStringLiteral("Licences"));
    }

    void anAnnuityOverTooManyYearsIsUnknownInItsYears() {
        Case of;
        of.investment.method = CapitalMethod::Annuity;
        of.investment.calendar = CapitalCalendar::CalculationYears;
        of.investment.rate = Rate::ofPercent(100);
        of.components[0].amount = Money::ofKronor(1'000'003);
        of.components[0].life = 100;
        of.add(QStringLiteral("Servers"), Money::ofKronor(1000), 1);
        const InvestmentCost cost = of.cost();
        QVERIFY2(sentences(of.contents(), cost.gaps)
                     .startsWith(QStringLiteral("“Licences”: This amount cannot be shared out")),
                 qPrintable(sentences(of.contents(), cost.gaps)));
        QCOMPARE(cost.years.size(), std::size_t(100));
        QCOMPARE(plain(cost.years.front().cost), QStringLiteral("unknown"));
        QCOMPARE(cost.years.front().cost.known()->toPlain(), QStringLiteral("2000.00"));
        QCOMPARE(plain(cost.years.front().opening), QStringLiteral("1001003.00"));
        QCOMPARE(joined(cost.cost.unknownNames()), QStringLiteral("Licences"));
    }

    void anInvestmentThatDoesNotExistIsNotFound() {
        const auto cost = capitalCostOf(Contents(), Id<Investment>::create());
        QVERIFY(!cost);
        QCOMPARE(cost.error().code, ErrorCode::NotFound);
    }

    void anInitiativeCostsItsInvestmentsPerCalendarYear_data() {
        QTest::addColumn<int>("firstYear");
        QTest::addColumn<QString>("figures");
        QTest::newRow("2019") << 2019 << "0.00 494500.00 487600.00";
        QTest::newRow("2023") << 2023 << "473800.00 466900.00 0.00";
    }
    void anInitiativeCostsItsInvestmentsPerCalendarYear() {
        QFETCH(int, firstYear);
        QFETCH(QString, figures);
        QCOMPARE(Case().byYear(firstYear, 3), figures);
    }

    void withoutAStartTheCostOfAnInitiativeIsUnknown() {
        Case of;
        of.investment.start = {};
        QCOMPARE(of.byYear(2020, 2), QStringLiteral("unknown unknown"));
        QCOMPARE(sentences(of.contents(), of.onlyTerm().gaps),
                 QStringLiteral("Enter the month in which it is taken into use."));
        QCOMPARE(joined(capitalCostOf(of.contents(), of.initiative.id).at(2020).unknownNames()),
                 QStringLiteral("Platform"));
    }

    void anInitiativeWithoutInvestmentsIsNotApplicable() {
        Case of;
        of.investment.initiative = {};
        QCOMPARE(of.byYear(2020, 2), QStringLiteral("n/a n/a"));
        QVERIFY(capitalCostOfInitiatives(of.contents()).empty());
    }

    void theInvestmentsOfAnInitiativeAreTerms() {
        Case of;
        Contents contents = of.contents();
        Investment second = of.investment;
        second.id = Id<Investment>::create();
        second.position = 1;
        second.name = QStringLiteral("Servers");
        second.start = {2022, 1};
        contents.insert(second);
        InvestmentComponent component = of.components[0];
        component.id = Id<InvestmentComponent>::create();
        component.investment = second.id;
        component.amount = Money::ofKronor(1'000);
        contents.insert(component);
        const auto all = capitalCostOfInitiatives(contents);
        QCOMPARE(all.size(), std::size_t(1));
        const InitiativeCapitalCost& cost = all.at(of.initiative.id);
        QCOMPARE(plain(cost.terms[0].at(2022)), QStringLiteral("480700.00"));
        QCOMPARE(plain(cost.terms[1].at(2022)), QStringLiteral("215.00"));
        QCOMPARE(plain(cost.at(2022)), QStringLiteral("480915.00"));
        QCOMPARE(plain(cost.at(2021)), QStringLiteral("487600.00"));
        QCOMPARE(cost.lastYear(), std::optional(2026));
    }
};

QTEST_GUILESS_MAIN(InvestmentCostTest)
#include "investment_cost_test.moc"
