// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/investments/capital_table.h"

#include "model/basics/language.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/document/rows.h"
#include "model/entities/investments/investment.h"
#include "model/tables/report.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct CapitalTable {
    Q_DECLARE_TR_FUNCTIONS(CapitalTable)
};

Figure orUnknown(const FigureSum& sum) {
    const auto figure = sum.figure();
    return figure ? *figure : Figure::unknown();
}

QString rateText(const Investment& investment, const Language& language) {
    if (investment.rateMode == RateMode::Table)
        return CapitalTable::tr("the internal rate of each year");
    return investment.rate ? language.percent(*investment.rate, 4) : language.unknownWord();
}

QString termsOf(const Investment& investment, const Language& language) {
    const auto label = [&](std::span<const Choice> choices, auto value) {
        return language.translate("choices", choices[static_cast<std::size_t>(value)].label);
    };
    QStringList parts{
        CapitalTable::tr("Method: %1.").arg(label(choicesOf(CapitalMethod()), investment.method)),
        CapitalTable::tr("Calendar: %1.")
            .arg(label(choicesOf(CapitalCalendar()), investment.calendar)),
        CapitalTable::tr("Rate: %1.").arg(rateText(investment, language))};
    if (!investment.rateSource.isEmpty())
        parts << CapitalTable::tr("Source of the rate: %1.").arg(investment.rateSource);
    return parts.join(u' ');
}

std::vector<Column> columnsOf(MoneyUnit unit) {
    std::vector<Column> columns{
        {QStringLiteral("year"), CapitalTable::tr("Year")},
        {QStringLiteral("rate"), CapitalTable::tr("Rate"), ColumnType::Percent, unit, 2}};
    const auto amount = [&](const char* key, const QString& title) {
        columns.push_back(
            {QString::fromLatin1(key), title, ColumnType::Amount, unit, capitalDecimals(unit)});
    };
    amount("opening", CapitalTable::tr("Opening book value"));
    amount("depreciation", CapitalTable::tr("Depreciation"));
    amount("interest", CapitalTable::tr("Interest"));
    amount("closing", CapitalTable::tr("Closing book value"));
    amount("cost", CapitalTable::tr("Capital cost"));
    return columns;
}

/// What the chart shows. A word that stands for an amount has no unit, and is no sum.
QString capitalSentence(const InvestmentCost& cost, const Language& language, MoneyUnit unit) {
    const auto shown = [&](const FigureSum& sum) {
        const auto known = sum.known();
        return QStringLiteral("%1 %2").arg(
            language.amount(known ? *known : Money(), unit, capitalDecimals(unit)),
            language.unitName(unit));
    };
    if (!orUnknown(cost.cost).isAmount())
        return CapitalTable::tr("Depreciation and interest are not known in every year; what is "
                                "known adds up to %1.")
            .arg(shown(cost.cost));
    return CapitalTable::tr("Depreciation and interest add up to %1 in the first year and %2 in "
                            "the last; in all %3.")
        .arg(shown(cost.years.front().cost), shown(cost.years.back().cost), shown(cost.cost));
}

} // namespace

int capitalDecimals(MoneyUnit unit) {
    return unit == MoneyUnit::Kronor ? 0 : unit == MoneyUnit::Thousands ? 1 : 3;
}

QString capitalYearName(const Investment& investment, int number) {
    const int year = investment.start.year + number - 1;
    if (investment.calendar == CapitalCalendar::CalendarYears)
        return QString::number(year);
    if (investment.start.isNull())
        return CapitalTable::tr("Year %1").arg(number);
    return CapitalTable::tr("Year %1 (%2)").arg(QString::number(number), QString::number(year));
}

ReportTable capitalTable(const Investment& investment, const InvestmentCost& cost,
                         const Language& language, MoneyUnit unit) {
    ReportTable table;
    table.key = QStringLiteral("capital-cost");
    table.title = CapitalTable::tr("Capital cost");
    table.columns = columnsOf(unit);
    table.whenEmpty = cost.inProgress ? CapitalTable::tr("Work in progress is not depreciated yet.")
                                      : CapitalTable::tr("There are no years to calculate yet.");
    table.notes = {termsOf(investment, language)};
    for (const InvestmentYear& year : cost.years) {
        Row row{QStringLiteral("year-%1").arg(year.number)};
        row.cells = {Cell(capitalYearName(investment, year.number)),
                     year.rate ? Cell(*year.rate) : Cell(Figure::unknown()),
                     Cell(orUnknown(year.opening)),
                     Cell(orUnknown(year.depreciation)),
                     Cell(orUnknown(year.interest)),
                     Cell(orUnknown(year.closing)),
                     Cell(orUnknown(year.cost))};
        table.rows.push_back(std::move(row));
    }
    if (!cost.years.empty())
        table.rows.push_back(
            {QStringLiteral("total"),
             RowKind::Total,
             {Cell(CapitalTable::tr("In all")), Cell(), Cell(), Cell(orUnknown(cost.depreciation)),
              Cell(orUnknown(cost.interest)), Cell(), Cell(orUnknown(cost.cost))}});
    return table;
}

ChartData capitalChart(const InvestmentCost& cost, const Language& language, MoneyUnit unit) {
    ChartData chart;
    chart.key = QStringLiteral("capital-chart");
    chart.title = CapitalTable::tr("Capital cost per year");
    chart.kind = ChartKind::StackedColumns;
    chart.unit = unit;
    chart.series = {{CapitalTable::tr("Depreciation"), {}}, {CapitalTable::tr("Interest"), {}}};
    for (const InvestmentYear& year : cost.years) {
        chart.categories.push_back(year.year ? QString::number(*year.year)
                                             : QString::number(year.number));
        chart.series[0].values.push_back(orUnknown(year.depreciation));
        chart.series[1].values.push_back(orUnknown(year.interest));
    }
    if (!cost.years.empty())
        chart.description = capitalSentence(cost, language, unit);
    return chart;
}

} // namespace nytto
