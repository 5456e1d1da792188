// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct ScenarioSummary;

/// A row of a scenario's summary and what it consists of: the services of the base, or a column of
/// the scenario's members.
struct ScenarioPart {
    const char* row;
    const char* column; ///< "cost" or "impact", of a year; null for the base
    const char* later;  ///< the members' column of what falls after the plan; may be null
    bool ongoing;       ///< which members count
    bool proposed;
};

namespace scenario_part {
constexpr ScenarioPart base{"base", nullptr, nullptr, false, false};
constexpr ScenarioPart ongoing{"ongoing", "cost", "later-cost", true, false};
constexpr ScenarioPart proposed{"proposed", "cost", "later-cost", false, true};
constexpr ScenarioPart impact{"impact", "impact", "later-impact", true, true};
constexpr ScenarioPart netBenefit{"net-benefit", "net-benefit", nullptr, true, true};
} // namespace scenario_part

/// The terms behind the cells of a summary. Columns are "2025" …, "later", and "total" for the net
/// benefit, which has no years.
class ScenarioTerms {
public:
    ScenarioTerms(const ReportContext& context, const ScenarioSummary& summary,
                  const ReportTable& members)
        : m_context(context), m_summary(summary), m_members(members) {}

    /// Their sum, with the names of those that are unknown.
    FigureSum sum(const ScenarioPart& part, const QString& column) const;
    /// Where they stand.
    std::vector<CellRange> cells(const ScenarioPart& part, const QString& column) const;
    /// The cell that already sums them in the table of members; 0 where that has no such column,
    /// as when nothing falls after the plan.
    Cell sumCell(const ScenarioPart& part, const QString& column) const;

private:
    QString memberColumn(const ScenarioPart& part, const QString& column) const;
    std::optional<CellRange> group(bool started, const QString& column) const;

    const ReportContext& m_context;
    const ScenarioSummary& m_summary;
    const ReportTable& m_members;
};

} // namespace nytto
