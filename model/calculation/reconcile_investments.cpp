// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investment_cost.h"
#include "model/calculation/reconciliation_rules.h"

namespace nytto {

namespace {

std::vector<const EstimateRow*> rowsOf(const Contents& contents, Id<Investment> investment) {
    std::vector<const EstimateRow*> rows;
    for (const EstimateRow& row : contents.all<EstimateRow>())
        if (row.investment == investment)
            rows.push_back(&row);
    return rows;
}

/// A stated amount against its stated percentage of the rows before it.
Done checkPercentages(const std::vector<const EstimateRow*>& rows, FindingSink& sink) {
    FigureSum before;
    std::vector<FindingPart> parts;
    for (const EstimateRow* row : rows) {
        if (row->percent) {
            NYTTO_TRY(sum, before.figure());
            NYTTO_TRY(computed, sum.times(row->percent->millionths(), Rate::one));
            Comparison comparison(FindingRule::EstimatePercentage, refTo(*row), row->amount,
                                  MoneyUnit::Kronor, 0);
            for (const FindingPart& part : parts)
                comparison.add(part);
            NYTTO_CHECK(keep(sink, comparison.computedAs(computed)));
        }
        before.add(row->amount);
        parts.push_back({refTo(*row), row->amount});
    }
    return {};
}

/// The rows of the estimate against the components that are depreciated.
Done checkComponents(const Contents& contents, const Investment& investment,
                     const std::vector<const EstimateRow*>& rows, FindingSink& sink) {
    FigureSum total;
    for (const InvestmentComponent& component : contents.all<InvestmentComponent>())
        if (component.investment == investment.id)
            total.add(component.amount);
    if (rows.empty() || total.amountCount() == 0)
        return {};
    NYTTO_TRY(amount, total.figure().in(investment.name));
    Comparison comparison(FindingRule::EstimateOfInvestment, refTo(investment), amount,
                          MoneyUnit::Kronor, 0);
    for (const EstimateRow* row : rows)
        comparison.add({refTo(*row), row->amount});
    return keep(sink, comparison);
}

Done checkEstimateTotal(const Contents& contents, const PublishedFigure& stated,
                        FindingSink& sink) {
    const Investment* investment = contents.find(stated.investment);
    if (!investment)
        return {};
    Comparison comparison(FindingRule::EstimateTotal, stated, refTo(*investment));
    for (const EstimateRow* row : rowsOf(contents, investment->id))
        comparison.add({refTo(*row), row->amount});
    return keep(sink, comparison);
}

bool isCapitalQuantity(PublishedQuantity quantity) {
    return quantity == PublishedQuantity::CapitalInterest ||
           quantity == PublishedQuantity::CapitalDepreciation ||
           quantity == PublishedQuantity::CapitalCost;
}

const Figure& figureOf(const ComponentYear& year, PublishedQuantity quantity) {
    if (quantity == PublishedQuantity::CapitalInterest)
        return year.interest;
    return quantity == PublishedQuantity::CapitalDepreciation ? year.depreciation : year.cost;
}

/// A published year, or the total of all years, against the components' calculation.
Done checkCapital(const InvestmentCost& cost, const PublishedFigure& stated,
                  const EntityRef& subject, FindingSink& sink) {
    Comparison comparison(FindingRule::CapitalFigure, stated, subject);
    for (const ComponentCost& component : cost.components)
        for (const ComponentYear& year : component.years)
            if (!stated.calculationYear || *stated.calculationYear == year.number)
                comparison.add(
                    {refTo(component.component), figureOf(year, stated.quantity), year.number});
    return keep(sink, comparison);
}

/// A published total against its published years, and a cost against its interest and
/// depreciation.
Done checkPublishedCapital(const Contents& contents, const PublishedFigure& stated,
                           const EntityRef& subject, FindingSink& sink) {
    Comparison years(FindingRule::PublishedSum, stated, subject);
    Comparison parts(FindingRule::PublishedSum, stated, subject);
    int yearCount = 0;
    int partCount = 0;
    for (const PublishedFigure& other : contents.all<PublishedFigure>()) {
        if (other.investment != stated.investment || !isCapitalQuantity(other.quantity))
            continue;
        if (other.quantity == stated.quantity && other.calculationYear) {
            years.addPrinted(other);
            ++yearCount;
        }
        if (other.quantity != PublishedQuantity::CapitalCost &&
            other.calculationYear == stated.calculationYear) {
            parts.addPrinted(other);
            ++partCount;
        }
    }
    if (!stated.calculationYear && yearCount > 0)
        NYTTO_CHECK(keep(sink, years.keyed(QStringLiteral("years"))));
    if (stated.quantity == PublishedQuantity::CapitalCost && partCount == 2)
        NYTTO_CHECK(keep(sink, parts.keyed(QStringLiteral("parts"))));
    return {};
}

Done checkCapitalFigures(const Contents& contents, const InvestmentCosts& costs,
                         const Investment& investment, FindingSink& sink) {
    std::optional<InvestmentCost> cost;
    for (const PublishedFigure& stated : contents.all<PublishedFigure>()) {
        if (stated.investment != investment.id || !isCapitalQuantity(stated.quantity))
            continue;
        if (!cost) {
            NYTTO_TRY(computed, costs.of(investment));
            cost = std::move(computed);
        }
        NYTTO_CHECK(checkCapital(*cost, stated, refTo(investment), sink));
        NYTTO_CHECK(checkPublishedCapital(contents, stated, refTo(investment), sink));
    }
    return {};
}

} // namespace

Done reconcileInvestments(const Contents& contents, FindingSink& sink) {
    const InvestmentCosts costs(contents);
    for (const Investment& investment : contents.all<Investment>()) {
        NYTTO_CHECK(checkCapitalFigures(contents, costs, investment, sink));
        const auto rows = rowsOf(contents, investment.id);
        NYTTO_CHECK(checkPercentages(rows, sink).in(investment.name));
        NYTTO_CHECK(checkComponents(contents, investment, rows, sink));
    }
    for (const PublishedFigure& stated : contents.all<PublishedFigure>())
        if (stated.quantity == PublishedQuantity::EstimateTotal)
            NYTTO_CHECK(checkEstimateTotal(contents, stated, sink));
    return {};
}

} // namespace nytto
