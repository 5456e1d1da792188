// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/initiatives/costs_remark.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/tables/document_state.h"
#include "model/tables/rounding_remark.h"

#include <algorithm>

namespace nytto {

QString costsRemark(const DocumentState& state) {
    const auto& plan = state.calculations.plan();
    const bool isOff =
        plan && std::ranges::any_of(plan->initiatives, [&](const auto& each) {
            const std::vector<Figure>& costs = each.second->cost;
            return isOffByRounding(orUnknown(sum(costs)), costs, state.unit(), state.decimals());
        });
    return isOff ? roundingRemark(state.language) : QString();
}

} // namespace nytto
