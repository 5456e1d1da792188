// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/tables/formula.h"
#include "model/tables/report.h"
#include "model/tables/scenarios/scenario_tables.h"

namespace nytto {

struct ScenarioAlternative;
struct ScenarioComparison;

/// The scenarios of a year in order, then their stacks: the first two, the first three …
std::vector<ScenarioAlternative>
scenarioAlternatives(const ReportContext& context, const PlanFigures& plan,
                     const std::vector<ScenarioSummary>& summaries);

/// What each scenario adds to a stack of those before it: its members that none of them has.
class StackedMembers {
public:
    StackedMembers(const std::vector<ScenarioSummary>& summaries,
                   const std::vector<ScenarioTables>& tables);

    /// Whether every member of the scenario (its place in the year) is new to the stack.
    bool areAllNew(std::size_t scenario) const { return m_new[scenario].allNew; }
    /// Where these members' amounts of a column stand: ongoing ones, proposed ones, or both.
    /// Neighbours are one range. None where the column is not there.
    std::vector<CellRange> cells(std::size_t scenario, const QString& column, bool ongoing,
                                 bool proposed) const;

private:
    struct Fresh {
        bool allNew = true;
        /// Keys of the first and last row of each unbroken run of new members.
        std::vector<std::pair<QString, QString>> ongoing = {};
        std::vector<std::pair<QString, QString>> proposed = {};
    };
    const std::vector<ScenarioTables>& m_tables;
    std::vector<Fresh> m_new;
};

/// Adds up cells that do not lie together: the value by their contents, the formula by their
/// places. Where there are so many that no spreadsheet takes the formula, a comment says so.
class CellSum {
public:
    explicit CellSum(const ReportContext& context) : m_context(context) {}

    /// Nothing where the cell holds no figure.
    void add(const ReportTable& table, const CellReference& place);
    void add(const Cell& cell, const CellReference& place);
    void add(const ReportTable& table, const std::vector<CellRange>& ranges);
    /// Empty where nothing was added.
    Result<Cell> cell() const;
    Result<Cell> known() const;

private:
    Cell withFormula(Cell cell, Formula formula) const;

    const ReportContext& m_context;
    FigureSum m_sum;
    std::vector<CellRange> m_ranges;
};

/// See ScenarioComparison::netBenefits; the comparison's other parts are there already.
Result<ReportTable> scenarioNetBenefitsTable(const ReportContext& context,
                                             const std::vector<ScenarioSummary>& summaries,
                                             const std::vector<ScenarioTables>& tables,
                                             const ScenarioComparison& comparison);

} // namespace nytto
