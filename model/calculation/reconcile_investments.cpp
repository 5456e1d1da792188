// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

Done reconcileInvestments(const Contents& contents, FindingSink& sink) {
    for (const Investment& investment : contents.all<Investment>()) {
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
