// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/tables/urgency.h"

#include <QString>

#include <optional>
#include <vector>

namespace nytto {

struct DocumentState;
struct Scenario;
struct ScenarioSummary;

/// What a choice costs, gives and hits, in words: enough to decide by. Amounts are in the
/// document's unit, which the page says once.
struct ScenarioCard {
    std::vector<Id<Scenario>> scenarios; ///< one, or those that are stacked; none: nothing is done
    QString title;
    QString costCaption;
    QString cost; ///< beyond the base, over the years of the plan; the known part where that is all
    QString costRemark = {}; ///< "known part", and what falls after the plan; may be empty
    QString benefitCaption;
    QString benefit; ///< "17,9 – 130,9" where more was published than is known
    std::optional<double> coverage = {}; ///< the share of members whose net benefit is known
    QString coverageWords;
    QString mustDo = {};
    QString mostHit = {}; ///< the unit whose bill rises most
    QString remark = {};  ///< what is to be looked at before one decides
    Urgency urgency = Urgency::None;

    bool operator==(const ScenarioCard&) const = default;
};

/// Doing nothing first, then the scenarios and stacks as given; all of the state's year.
std::vector<ScenarioCard> scenarioCards(const DocumentState& state,
                                        const std::vector<const ScenarioSummary*>& scenarios);

/// What the cards say in a sentence or two: what each scenario costs and gives, and of how many
/// that is known. Empty without scenarios.
QString comparisonSentence(const DocumentState& state,
                           const std::vector<const ScenarioSummary*>& scenarios);

} // namespace nytto
