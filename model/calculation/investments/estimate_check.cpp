// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/estimate_check.h"

#include "model/basics/or_unknown.h"
#include "model/entities/investments/investment.h"

namespace nytto {

Result<EstimateChecks> checkEstimate(const std::vector<const EstimateRow*>& rows) {
    EstimateChecks checks;
    FigureSum before;
    for (const EstimateRow* row : rows) {
        if (row->percent) {
            const Figure sum = orUnknown(before.figure());
            const Figure byPercent = orUnknown(sum.times(row->percent->millionths(), Rate::one));
            const Figure difference = orUnknown(row->amount.minus(byPercent));
            checks.emplace(row->id, EstimateCheck{sum, byPercent, difference});
        }
        before.add(row->amount);
    }
    return checks;
}

Result<EstimateChecks> checkEstimate(const Contents& contents, Id<Investment> investment) {
    std::vector<const EstimateRow*> rows;
    for (const EstimateRow& row : contents.all<EstimateRow>())
        if (row.investment == investment)
            rows.push_back(&row);
    return checkEstimate(rows);
}

} // namespace nytto
