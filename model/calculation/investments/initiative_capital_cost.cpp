// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/initiative_capital_cost.h"

#include "model/basics/or_unknown.h"
#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"

#include <algorithm>

namespace nytto {

namespace {

void enterYears(CapitalCostTerm& term, const InvestmentCost& cost) {
    for (const InvestmentYear& year : cost.years) {
        const Result<Figure> figure = year.cost.figure();
        term.cost.set(*year.year, orUnknown(figure));
        if (!figure)
            term.error = figure.error();
    }
    term.inOtherYears = Money();
}

CapitalCostTerm termOf(const Investment& investment, const InvestmentCosts& costs) {
    CapitalCostTerm term{investment.id, investment.name, {}, Figure::unknown(), {}, {}};
    const InvestmentCost cost = costs.of(investment);
    term.gaps = cost.gaps;
    if (cost.inProgress)
        term.inOtherYears = Figure::notApplicable();
    else if (!cost.years.empty() && cost.years.front().year)
        enterYears(term, cost);
    else if (!cost.years.empty())
        term.gaps.push_back({CapitalGap::Kind::FirstYear});
    return term;
}

} // namespace

FigureSum InitiativeCapitalCost::at(int year) const {
    FigureSum sum;
    for (const CapitalCostTerm& term : terms)
        sum.add(term.at(year), term.name);
    if (terms.empty())
        sum.add(Figure::notApplicable());
    return sum;
}

std::optional<int> InitiativeCapitalCost::lastYear() const {
    std::optional<int> last;
    for (const CapitalCostTerm& term : terms)
        if (!term.cost.isEmpty())
            last = std::max(last.value_or(0), term.cost.cells().back().year);
    return last;
}

std::unordered_map<Id<Initiative>, InitiativeCapitalCost>
capitalCostOfInitiatives(const Contents& contents) {
    std::unordered_map<Id<Initiative>, InitiativeCapitalCost> byInitiative;
    if (contents.all<Investment>().isEmpty())
        return byInitiative;
    const InvestmentCosts costs(contents);
    for (const Investment& investment : contents.all<Investment>())
        if (investment.initiative)
            byInitiative[investment.initiative].terms.push_back(termOf(investment, costs));
    return byInitiative;
}

InitiativeCapitalCost capitalCostOf(const Contents& contents, Id<Initiative> id) {
    InitiativeCapitalCost result;
    std::optional<InvestmentCosts> costs;
    for (const Investment& investment : contents.all<Investment>()) {
        if (investment.initiative != id || !id)
            continue;
        if (!costs)
            costs.emplace(contents);
        result.terms.push_back(termOf(investment, *costs));
    }
    return result;
}

Result<std::vector<Figure>> capitalCostByYear(const Contents& contents, Id<Initiative> id,
                                              int firstYear, int years) {
    const InitiativeCapitalCost cost = capitalCostOf(contents, id);
    std::vector<Figure> figures;
    for (int at = 0; at < years; ++at)
        figures.push_back(orUnknown(cost.at(firstYear + at)));
    return figures;
}

} // namespace nytto
