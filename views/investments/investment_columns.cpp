// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/investments/investment_columns.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/investments/estimate_check.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/entities/entity_info.h"
#include "model/entities/investments/investment.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "model/tables/secret_sign.h"
#include "views/tables/grid_column.h"

#include <QCoreApplication>

#include <iterator>
#include <memory>
#include <set>

namespace nytto {

namespace {

struct InvestmentColumns {
    Q_DECLARE_TR_FUNCTIONS(InvestmentColumns)
};

const Investment& investmentIn(const void* row) {
    return *static_cast<const Investment*>(row);
}

void append(std::vector<GridColumn>& columns, std::vector<GridColumn> more) {
    std::ranges::move(more, std::back_inserter(columns));
}

/// The plan's years, and those that any investment has.
std::set<int> yearsShown(const DocumentState& state) {
    const PlanYears years = state.calculations.years();
    std::set<int> shown;
    for (int year = years.first; year <= years.last(); ++year)
        shown.insert(year);
    for (const Investment& investment : state.contents.all<Investment>())
        for (const YearSeries::Cell& cell : investment.spending.cells())
            shown.insert(cell.year);
    return shown;
}

/// Not known where there are no components yet.
FigureSum amountOf(const InvestmentCost& cost) {
    FigureSum sum;
    if (cost.components.empty())
        sum.add(Figure::unknown());
    for (const ComponentCost& component : cost.components)
        sum.add(component.amount);
    return sum;
}

Explanation explain(const DocumentState& state, const void* row, bool isCost) {
    const Investment& investment = investmentIn(row);
    Explanation made{
        isCost ? InvestmentColumns::tr("Capital cost, %1").arg(investment.name)
               : InvestmentColumns::tr("Acquisition value, %1").arg(investment.name),
        isCost ? InvestmentColumns::tr("Depreciation and interest of all years, by component.")
               : InvestmentColumns::tr("The sum of the components."),
        {},
        Figure::unknown()};
    const auto& cost = state.calculations.investment(investment.id);
    if (!cost) {
        made.method = cost.error().message;
        return made;
    }
    for (const ComponentCost& component : cost->components)
        made.terms.push_back({component.name,
                              isCost ? orUnknown(component.cost.figure()) : component.amount,
                              refTo(component.component),
                              QStringLiteral("amount"),
                              {},
                              {}});
    made.result = orUnknown(isCost ? cost->cost.figure() : amountOf(*cost).figure());
    return made;
}

GridColumn computedAmount(const DocumentState& state, const char* key, const QString& title,
                          bool isCost) {
    return amountColumn(
        QString::fromLatin1(key), title, state.language, state.unit(),
        [state, isCost](const void* row) {
            const auto& cost = state.calculations.investment(investmentIn(row).id);
            if (!cost)
                return Cell(Figure::unknown());
            return Cell(orUnknown(isCost ? cost->cost.figure() : amountOf(*cost).figure()));
        },
        [state, isCost](const void* row) { return explain(state, row, isCost); });
}

} // namespace

std::vector<GridColumn> investmentColumns(const DocumentState& state) {
    const EntityInfo& info = entityInfoOf<Investment>();
    const auto fields = [&](const QStringList& keys) {
        return fieldColumns(info, keys, state.language, state.unit());
    };
    std::vector<GridColumn> columns = fields({QStringLiteral("name")});
    columns.push_back(
        computedAmount(state, "acquisition", InvestmentColumns::tr("Acquisition value"), false));
    columns.push_back(
        computedAmount(state, "capital", InvestmentColumns::tr("Capital cost in all"), true));
    append(columns,
           fields({QStringLiteral("method"), QStringLiteral("calendar"), QStringLiteral("start"),
                   QStringLiteral("inProgress"), QStringLiteral("rateMode"), QStringLiteral("rate"),
                   QStringLiteral("rateSource")}));
    for (const int year : yearsShown(state))
        append(columns, seriesColumns(info, QStringLiteral("spending"), year, 1, 0, state.language,
                                      state.unit()));
    append(columns, fields({QStringLiteral("initiative"), QStringLiteral("portfolio")}));
    columns[columns.size() - 2].sign = secretSignOf<Investment>(state.contents);
    return columns;
}

std::vector<GridColumn> estimateColumns(const DocumentState& state, Id<Investment> investment) {
    const EntityInfo& info = entityInfoOf<EstimateRow>();
    auto made = checkEstimate(state.contents, investment);
    const auto checks =
        std::make_shared<const EstimateChecks>(made ? *std::move(made) : EstimateChecks());
    const auto column = [&](const char* key, const QString& title, Figure EstimateCheck::*what) {
        return amountColumn(QString::fromLatin1(key), title, state.language, state.unit(),
                            [checks, what](const void* row) {
                                const auto found =
                                    checks->find(static_cast<const EstimateRow*>(row)->id);
                                return found == checks->end() ? Cell() : Cell(found->second.*what);
                            });
    };
    std::vector<GridColumn> columns = fieldColumns(
        info, {QStringLiteral("name"), QStringLiteral("amount"), QStringLiteral("percent")},
        state.language, state.unit());
    columns.push_back(
        column("byPercent", InvestmentColumns::tr("By the percentage"), &EstimateCheck::byPercent));
    columns.push_back(
        column("difference", InvestmentColumns::tr("Difference"), &EstimateCheck::difference));
    append(columns, fieldColumns(info, {QStringLiteral("note")}, state.language, state.unit()));
    return columns;
}

} // namespace nytto
