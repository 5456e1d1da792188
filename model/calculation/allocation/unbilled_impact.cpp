// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/unbilled_impact.h"

#include "model/calculation/allocation/allocation_year.h"
#include "model/calculation/scenarios/scenario_summary.h"

#include <algorithm>

namespace nytto {

UnbilledImpact unbilledImpact(const Contents& contents, const ScenarioSummary& summary) {
    UnbilledImpact unbilled;
    for (int place = 0; place < summary.years.count; ++place) {
        const ScenarioImpacts impacts = impactsOf(contents, summary, place);
        unbilled.isWhole = unbilled.isWhole && impacts.byService.empty();
        if (impacts.withoutService.empty())
            continue;
        UnbilledImpact::Year& year = unbilled.years.emplace_back();
        year.year = summary.years.first + place;
        year.sources = static_cast<int>(impacts.withoutService.size());
        year.isWhole = impacts.byService.empty();
        for (const NotAllocated& impact : impacts.withoutService) {
            year.sum.add(impact.amount);
            unbilled.sum.add(impact.amount);
            if (std::ranges::find(unbilled.sources, impact.source) == unbilled.sources.end())
                unbilled.sources.push_back(impact.source);
        }
    }
    return unbilled;
}

} // namespace nytto
