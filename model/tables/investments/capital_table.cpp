// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/investments/capital_table.h"

#include "model/basics/language.h"
#include "model/basics/or_unknown.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/tables/chart_findings.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/picked.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct CapitalTable {
    Q_DECLARE_TR_FUNCTIONS(CapitalTable)
};

/// What the chart shows. A word that stands for an amount has no unit, and is no sum.
QString capitalSentence(const ReportContext& context, const InvestmentCost& cost) {
    const Language& language = context.language();
    const auto shown = [&](const FigureSum& sum) {
        const auto known = sum.known();
        return QStringLiteral("%1 %2").arg(language.amount(known ? *known : Money(), context.unit(),
                                                           capitalDecimals(context.unit())),
                                           language.unitName(context.unit()));
    };
    if (!orUnknown(cost.cost).isAmount())
        return context
            .translate("reports", "Depreciation and interest are not known in every year; what is "
                                  "known adds up to %1.")
            .arg(shown(cost.cost));
    return context
        .translate("reports", "Depreciation and interest add up to %1 in the first year and %2 in "
                              "the last; in all %3.")
        .arg(shown(cost.years.front().cost), shown(cost.years.back().cost), shown(cost.cost));
}

} // namespace

int capitalDecimals(MoneyUnit unit) {
    return unit == MoneyUnit::Kronor ? 0 : unit == MoneyUnit::Thousands ? 1 : 3;
}

Result<ReportTable> capitalTable(const ReportContext& context, const InvestmentView& view) {
    NYTTO_TRY(schedules, capitalScheduleTables(context, view, capitalDecimals(context.unit())));
    ReportTable table;
    if (!schedules.empty())
        table =
            columnsOf(std::move(schedules.back()),
                      {QStringLiteral("name"), QStringLiteral("rate"), QStringLiteral("opening"),
                       QStringLiteral("depreciation"), QStringLiteral("interest"),
                       QStringLiteral("closing"), QStringLiteral("cost")});
    table.key = QStringLiteral("capital-cost");
    table.title = context.translate("reports", "Capital cost");
    table.whenEmpty = view.cost.inProgress
                          ? CapitalTable::tr("Work in progress is not depreciated yet.")
                          : CapitalTable::tr("There are no years to calculate yet.");
    return table;
}

ChartData capitalChart(const ReportContext& context, const InvestmentView& view,
                       const ReportTable& schedule) {
    ChartData chart;
    chart.key = view.key("chart");
    chart.kind = ChartKind::StackedColumns;
    chart.unit = context.unit();
    chart.categoryTitle = context.translate("reports", "Year");
    chart.categoryCells = schedule.body(QStringLiteral("name"));
    chart.series = {
        {context.translate("reports", "Depreciation"),
         {},
         schedule.body(QStringLiteral("depreciation"))},
        {context.translate("reports", "Interest"), {}, schedule.body(QStringLiteral("interest"))}};
    for (ChartData::Series& series : chart.series)
        series.tone = ChartTone::Cost;
    std::vector<DrawnFigure> costs;
    for (const InvestmentYear& year : view.cost.years) {
        chart.categories.push_back(capitalYearName(context, view.investment, year.number));
        chart.series[0].values.push_back(orUnknown(year.depreciation));
        chart.series[1].values.push_back(orUnknown(year.interest));
        costs.push_back({chart.categories.back(), orUnknown(year.cost)});
    }
    const QString finding = capitalFinding(costs, {context.language(), context.unit()});
    chart.title =
        finding.isEmpty() ? context.translate("reports", "Capital cost per year") : finding;
    if (!view.cost.years.empty())
        chart.description = capitalSentence(context, view.cost);
    return chart;
}

} // namespace nytto
