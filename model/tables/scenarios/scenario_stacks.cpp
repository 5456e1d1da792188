// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_stacks.h"

#include "model/basics/or_unknown.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/scenarios/scenario_comparison.h"
#include "model/tables/table_building.h"

#include <unordered_set>

namespace nytto {

namespace {
/// More ranges make a formula that is longer than a spreadsheet takes.
constexpr std::size_t mostRanges = 40;

QString shortName(const Scenario& scenario) {
    return scenario.number.isEmpty() ? scenario.name : scenario.number;
}
} // namespace

std::vector<ScenarioAlternative>
scenarioAlternatives(const ReportContext& context, const PlanFigures& plan,
                     const std::vector<ScenarioSummary>& summaries) {
    std::vector<ScenarioAlternative> alternatives;
    std::vector<Id<Scenario>> scenarios;
    QStringList names;
    for (const ScenarioSummary& summary : summaries) {
        const Id<Scenario> id = summary.scenarios.front();
        alternatives.push_back({scenarioKey(context, id), scenarioTitle(context, id), {id}});
    }
    for (const ScenarioSummary& summary : summaries) {
        scenarios.push_back(summary.scenarios.front());
        names += shortName(*context.contents().find(scenarios.back()));
        if (scenarios.size() > 1)
            alternatives.push_back({QStringLiteral("stack-%1").arg(scenarios.size()),
                                    names.join(QStringLiteral(" + ")), scenarios,
                                    stackConflict(plan, scenarios)});
    }
    return alternatives;
}

StackedMembers::StackedMembers(const std::vector<ScenarioSummary>& summaries,
                               const std::vector<ScenarioTables>& tables)
    : m_tables(tables) {
    std::unordered_set<Id<Initiative>> seen;
    for (const ScenarioSummary& summary : summaries) {
        Fresh& fresh = m_new.emplace_back();
        bool isRun[2] = {false, false}; // of proposed, of ongoing members
        for (const ScenarioMemberFigures& member : summary.members) {
            bool& run = isRun[member.started ? 1 : 0];
            if (!seen.insert(member.initiative).second) {
                fresh.allNew = false;
                run = false;
                continue;
            }
            const QString key = rowKey(member.member);
            auto& runs = member.started ? fresh.ongoing : fresh.proposed;
            if (run)
                runs.back().second = key;
            else
                runs.emplace_back(key, key);
            run = true;
        }
    }
}

std::vector<CellRange> StackedMembers::cells(std::size_t scenario, const QString& column,
                                             bool ongoing, bool proposed) const {
    const ReportTable& members = m_tables[scenario].members;
    std::vector<CellRange> ranges;
    if (members.columnIndex(column) < 0)
        return ranges;
    const auto add = [&](const auto& runs) {
        for (const auto& [first, last] : runs)
            ranges.emplace_back(members.at(first, column), members.at(last, column));
    };
    if (ongoing)
        add(m_new[scenario].ongoing);
    if (proposed)
        add(m_new[scenario].proposed);
    return ranges;
}

void CellSum::add(const ReportTable& table, const CellReference& place) {
    add(copied(table, place), place);
}

void CellSum::add(const Cell& cell, const CellReference& place) {
    const auto* figure = std::get_if<Figure>(&cell.content);
    if (!figure)
        return;
    m_sum.add(*figure);
    m_ranges.emplace_back(place);
}

void CellSum::add(const ReportTable& table, const std::vector<CellRange>& ranges) {
    for (const CellRange& range : ranges) {
        m_sum.add(sumOver(table, range));
        m_ranges.push_back(range);
    }
}

Result<Cell> CellSum::cell() const {
    if (m_ranges.empty())
        return Cell();
    return withFormula(Cell(orUnknown(m_sum)), sumOf(m_ranges));
}

Result<Cell> CellSum::known() const {
    return withFormula(Cell(orUnknown(m_sum.known())), knownPartOf(m_ranges));
}

Cell CellSum::withFormula(Cell cell, Formula formula) const {
    if (m_ranges.size() <= mostRanges)
        return cell.with(std::move(formula));
    return cell.noted(m_context.translate(
        "reports", "The sum of so many separate amounts that a formula cannot hold them."));
}

} // namespace nytto
