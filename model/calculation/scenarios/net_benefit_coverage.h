// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/basics/rate.h"

#include <optional>

namespace nytto {

class Contents;
struct Scenario;
struct ScenarioSummary;

/// How much of a scenario's net benefit is known.
struct NetBenefitCoverage {
    int known = 0;
    int of = 0; ///< members that are to give a net benefit: an amount or unknown, not n/a
    /// The share of the cost of all members, over the years of the plan, that those with a known
    /// net benefit carry; none where a cost is unknown, or all together are 0.
    std::optional<Rate> costShare = {};

    bool isWhole() const { return known == of; }
    bool operator==(const NetBenefitCoverage&) const = default;
};

/// Of the members as they are moved and scaled.
NetBenefitCoverage netBenefitCoverage(const ScenarioSummary& summary);
/// What was published of a scenario's net benefit, the last where it was several times; nothing
/// where it was not.
std::optional<Figure> publishedNetBenefit(const Contents& contents, Id<Scenario> scenario);

} // namespace nytto
