// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/scenarios/scenario_comparison.h"

namespace nytto {

class Contents;
class Language;

struct DocumentState;
struct Explanation;

struct Initiative;
struct Scenario;
struct ScenarioMember;

// How the figures of scenarios were made, each term with the way to where it was entered. Years
// are those of the state's calculations.

/// "1 Name".
QString scenarioTitle(const Contents& contents, Id<Scenario> scenario);
/// "Scenario 1", or its name where it has no number; of a stack "1 + 2".
QString shortTitle(const Contents& contents, const std::vector<Id<Scenario>>& scenarios);
/// "1 Name"; of a stack "1 + 2".
QString scenarioTitle(const Contents& contents, const std::vector<Id<Scenario>>& scenarios);
/// "12 Name".
QString initiativeTitle(const Contents& contents, Id<Initiative> initiative);
/// "Base", "Ongoing initiatives" …
QString rowTitle(ScenarioRow row, const Language& language);

/// What a member costs or causes in a year of the plan: the initiative's own figure, moved and
/// scaled.
Explanation explainMemberCost(const DocumentState& state, const ScenarioMember& member, int year);
Explanation explainMemberImpact(const DocumentState& state, const ScenarioMember& member, int year);
Explanation explainMemberBenefit(const DocumentState& state, const ScenarioMember& member);

/// A cell of a scenario's summary, by the keys of its table: rows "base", "ongoing", "proposed",
/// "impact", "sum", "change", "net-benefit" (also with "-known"), columns "2025" …, "total",
/// "later". Nothing for other cells.
std::optional<Explanation> explainSummary(const DocumentState& state,
                                          const ScenarioSummary& summary, const QString& rowKey,
                                          const QString& columnKey);

/// The column of a year by its place among the years of the plan, and after them "later".
QString columnOf(const ScenarioSummary& summary, std::size_t year);

/// What a scenario differs from another in a column of a summary: a year, "total" or "later".
Explanation explainDifference(const DocumentState& state, const ScenarioSummary& scenario,
                              const ScenarioSummary& other, const QString& column);

} // namespace nytto
