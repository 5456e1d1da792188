// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/scenarios/scenario_summary.h"

namespace nytto {

class Rate;

class Contents;

struct Initiative;

/// An initiative and its part in each of several scenarios.
struct ComparedMember {
    Id<Initiative> initiative;
    /// By the scenario's place; null where it is not an included member. They point into the
    /// summaries.
    std::vector<const ScenarioMemberFigures*> in;

    /// The places of the scenarios that have it.
    std::vector<std::size_t> places() const;
    bool operator==(const ComparedMember&) const = default;
};

/// Every member of the scenarios once: first those that all have, then by the scenarios that have
/// them, those of the first scenario before those of the others; among equals in their order.
std::vector<ComparedMember> comparedMembers(std::span<const ScenarioSummary* const> scenarios);

/// One initiative's part in the difference between two scenarios.
struct DifferenceTerm {
    Id<Initiative> initiative;
    ScenarioRow row = ScenarioRow::Proposed; ///< never the base, which all scenarios share
    Figure figure;                           ///< negative where it is taken away
    bool operator==(const DifferenceTerm&) const = default;
};

/// What a scenario costs more than another one of the same years, öre for öre. Only members that
/// the two do not share, or move or scale differently, are in it: what both have alike differs by
/// nothing, even where it is unknown.
struct ScenarioDifference {
    std::vector<std::vector<DifferenceTerm>> terms; ///< per year
    std::vector<FigureSum> perYear;
    FigureSum total; ///< over the years of the plan
    std::vector<DifferenceTerm> laterTerms;
    FigureSum later; ///< of what falls after the plan
    std::vector<DifferenceTerm> netBenefitTerms;
    FigureSum netBenefit;
};

/// `scenario` less `other`; what does not fit an amount is unknown.
Result<ScenarioDifference> differenceOf(const Contents& contents, const ScenarioSummary& scenario,
                                        const ScenarioSummary& other);

} // namespace nytto
