// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/calculation/investments/estimate_check.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/calculation/reconciliation/reconciliation_rules.h"
#include "model/document/printed_unit.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"

namespace nytto {

namespace {

/// The entities of one kind by the investment that they belong to.
template <class T>
std::unordered_map<Id<Investment>, std::vector<const T*>> byInvestment(const Contents& contents) {
    std::unordered_map<Id<Investment>, std::vector<const T*>> groups;
    for (const T& row : contents.all<T>())
        if (row.investment)
            groups[row.investment].push_back(&row);
    return groups;
}

/// How a figure of the document itself was printed: an amount that is exact, in kronor.
MoneyUnit unitOf(const Contents& contents, const EntityRef& ref) {
    return printedUnitOf(contents, ref).value_or(MoneyUnit::Kronor);
}

/// A stated amount against its stated percentage of the rows before it.
Done checkPercentages(const Contents& contents, const std::vector<const EstimateRow*>& rows,
                      FindingSink& sink) {
    NYTTO_TRY(checks, checkEstimate(rows));
    std::vector<FindingPart> parts;
    for (const EstimateRow* row : rows) {
        if (const auto check = checks.find(row->id); check != checks.end()) {
            Comparison comparison(FindingRule::EstimatePercentage, refTo(*row), row->amount,
                                  unitOf(contents, refTo(*row)), 0);
            for (const FindingPart& part : parts)
                comparison.add(part);
            comparison.computedAs(check->second.byPercent, row->percent->millionths());
            NYTTO_CHECK(keep(sink, comparison));
        }
        parts.push_back(sink.part(refTo(*row), row->amount));
    }
    return {};
}

/// The rows of the estimate against the components that are depreciated.
Done checkComponents(const Contents& contents, const Investment& investment,
                     const std::vector<const EstimateRow*>& rows,
                     const std::vector<const InvestmentComponent*>& components, FindingSink& sink) {
    FigureSum total;
    for (const InvestmentComponent* component : components)
        total.add(component->amount);
    if (rows.empty() || total.amountCount() == 0)
        return {};
    const Figure amount = orUnknown(total.figure());
    Comparison comparison(FindingRule::EstimateOfInvestment, refTo(investment), amount,
                          unitOf(contents, refTo(investment)), 0);
    for (const EstimateRow* row : rows)
        comparison.add(sink.part(refTo(*row), row->amount));
    return keep(sink, comparison);
}

Done checkEstimateTotal(const Investment& investment, const PublishedFigure& stated,
                        const std::vector<const EstimateRow*>& rows, FindingSink& sink) {
    Comparison comparison(FindingRule::EstimateTotal, stated, refTo(investment));
    if (rows.empty())
        comparison.add({refTo(investment), Figure::unknown()});
    for (const EstimateRow* row : rows)
        comparison.add(sink.part(refTo(*row), row->amount));
    return keep(sink, comparison);
}

const Figure& figureOf(const ComponentYear& year, PublishedQuantity quantity) {
    if (quantity == PublishedQuantity::CapitalInterest)
        return year.interest;
    return quantity == PublishedQuantity::CapitalDepreciation ? year.depreciation : year.cost;
}

/// A published year, or the total of all years, against the components' calculation. What has no
/// years cannot be calculated, or is not depreciated: that is not 0.
Done checkCapital(const InvestmentCost& cost, const PublishedFigure& stated,
                  const EntityRef& subject, FindingSink& sink) {
    Comparison comparison(FindingRule::CapitalFigure, stated, subject);
    const auto addYearless = [&](EntityRef of) {
        const Figure figure = cost.inProgress ? Figure::notApplicable() : Figure::unknown();
        comparison.add({std::move(of), figure, stated.calculationYear});
    };
    if (cost.components.empty())
        addYearless(subject);
    for (const ComponentCost& component : cost.components) {
        if (component.years.empty())
            addYearless(refTo(component.component));
        for (const ComponentYear& year : component.years)
            if (!stated.calculationYear || *stated.calculationYear == year.number)
                comparison.add(
                    {refTo(component.component), figureOf(year, stated.quantity), year.number});
    }
    return keep(sink, comparison);
}

/// A published total against its published years, and a cost against its interest and
/// depreciation.
Done checkPublishedCapital(const PublishedFigure& stated,
                           const std::vector<const PublishedFigure*>& published,
                           const EntityRef& subject, FindingSink& sink) {
    Comparison years(FindingRule::PublishedSum, stated, subject);
    Comparison parts(FindingRule::PublishedSum, stated, subject);
    int yearCount = 0;
    int partCount = 0;
    for (const PublishedFigure* other : published) {
        if (!isOfCapital(other->quantity))
            continue;
        if (other->quantity == stated.quantity && other->calculationYear) {
            years.add(partOf(*other));
            ++yearCount;
        }
        if (other->quantity != PublishedQuantity::CapitalCost &&
            other->calculationYear == stated.calculationYear) {
            parts.add(partOf(*other));
            ++partCount;
        }
    }
    if (!stated.calculationYear && yearCount > 0)
        NYTTO_CHECK(keep(sink, years.keyed(QStringLiteral("years"))));
    if (stated.quantity == PublishedQuantity::CapitalCost && partCount == 2)
        NYTTO_CHECK(keep(sink, parts.keyed(QStringLiteral("parts"))));
    return {};
}

Done checkPublished(const InvestmentCosts& costs, const Investment& investment,
                    const std::vector<const PublishedFigure*>& published,
                    const std::vector<const EstimateRow*>& rows, FindingSink& sink) {
    if (published.empty())
        return {};
    const InvestmentCost cost = costs.of(investment);
    for (const PublishedFigure* stated : published) {
        if (isOfCapital(stated->quantity)) {
            NYTTO_CHECK(checkCapital(cost, *stated, refTo(investment), sink));
            NYTTO_CHECK(checkPublishedCapital(*stated, published, refTo(investment), sink));
        }
        if (stated->quantity == PublishedQuantity::EstimateTotal)
            NYTTO_CHECK(checkEstimateTotal(investment, *stated, rows, sink));
    }
    return {};
}

} // namespace

Done reconcileInvestments(const Contents& contents, FindingSink& sink) {
    const InvestmentCosts costs(contents);
    auto rows = byInvestment<EstimateRow>(contents);
    auto components = byInvestment<InvestmentComponent>(contents);
    auto published = byInvestment<PublishedFigure>(contents);
    for (const Investment& investment : contents.all<Investment>()) {
        const Id<Investment> id = investment.id;
        NYTTO_CHECK(sink.goOn(checkPublished(costs, investment, published[id], rows[id], sink)));
        NYTTO_CHECK(sink.goOn(checkPercentages(contents, rows[id], sink).in(investment.name)));
        NYTTO_CHECK(
            sink.goOn(checkComponents(contents, investment, rows[id], components[id], sink)));
    }
    return {};
}

} // namespace nytto
