// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/tables/report_context.h"

namespace nytto {

struct Check;

struct PublishedFigure;
struct Scenario;
struct ScenarioMember;

// The tables of a year's scenarios. Their formulas reach to the tables of services and of
// initiatives: a report that has them has dataSheets() too.

/// "scenario-1": with this begin the keys of all that is about a scenario, its sheet's as well. By
/// its number where that is plain and no other scenario's of the year, else by its id.
QString scenarioKey(const ReportContext& context, Id<Scenario> scenario);
/// "1 Name of the scenario".
QString scenarioTitle(const ReportContext& context, Id<Scenario> scenario);

/// What the table of a scenario's members reads beside its summary, by scenario.
struct ScenarioEntries {
    std::vector<const ScenarioMember*> excluded;
    std::vector<const PublishedFigure*> memberCosts; ///< as published in the scenario's own table
};
std::unordered_map<Id<Scenario>, ScenarioEntries> scenarioEntries(const Contents& contents);

/// The members of a scenario, key "scenario-1-members": what each costs and causes, moved and
/// scaled, with the costs that were published in the scenario's table and the differences. Ongoing
/// members first (subtotal row "ongoing"), then proposed ones ("proposed"), the row "total", and
/// last those that are not included, which no sum counts. Rows have the keys of the members, the
/// columns are those of the table of initiatives ("cost-2025", "impact-2025", "net-benefit" …).
Result<ReportTable> scenarioMembersTable(const ReportContext& context, const PlanFigures& plan,
                                         const ScenarioSummary& summary,
                                         const ScenarioEntries& entries);

/// A scenario year by year, key "scenario-1-summary". Columns "2025" …, "total" over the years of
/// the plan, "later" where anything falls there, and where figures were published "published-2025"
/// and "difference-2025" … Rows "base", "ongoing", "proposed", "impact", "capital" (of which, where
/// there is any), "sum", "change" and "share" against doing nothing, "net-benefit"; where a row is
/// unknown its known part follows ("base-known" …), and the notes name what is unknown.
Result<ReportTable> scenarioSummaryTable(const ReportContext& context,
                                         const ScenarioSummary& summary,
                                         const ReportTable& members);

/// Both tables of one scenario.
struct ScenarioTables {
    Id<Scenario> scenario;
    ReportTable members;
    ReportTable summary;
};
Result<std::vector<ScenarioTables>> scenarioTables(const ReportContext& context,
                                                   const PlanFigures& plan,
                                                   const std::vector<ScenarioSummary>& summaries);

/// Identities that must hold in a scenario's tables.
std::vector<Check> scenarioChecks(const ReportContext& context, const ScenarioTables& tables);

} // namespace nytto
