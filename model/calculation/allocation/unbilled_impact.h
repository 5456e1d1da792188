// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/entities/entity_ref.h"

namespace nytto {

class Contents;
struct ScenarioSummary;

/// What a scenario's members cause in the years of the plan that no service bears, so that nobody
/// is billed for it.
struct UnbilledImpact {
    struct Year {
        int year = 0;
        FigureSum sum;
        int sources = 0;     ///< initiatives without a service
        bool isWhole = true; ///< no service bears any impact in the year
    };
    std::vector<Year> years; ///< those in which there is any
    FigureSum sum;
    std::vector<EntityRef> sources; ///< the initiatives without a service, once each
    bool isWhole = true;            ///< no service bears any impact: the scenario changes no bill
    bool isEmpty() const { return sources.empty(); }
};

UnbilledImpact unbilledImpact(const Contents& contents, const ScenarioSummary& summary);

} // namespace nytto
