// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/scenarios/scenario_comparison.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"

#include <algorithm>

namespace nytto {

namespace {

using MembersByInitiative = std::unordered_map<Id<Initiative>, const ScenarioMemberFigures*>;

MembersByInitiative membersOf(const ScenarioSummary& scenario) {
    MembersByInitiative members;
    members.reserve(scenario.members.size());
    for (const ScenarioMemberFigures& member : scenario.members)
        members.emplace(member.initiative, &member);
    return members;
}

/// The members of `scenario` that `other` does not have in the same way.
std::vector<const ScenarioMemberFigures*> unlike(const Contents& contents,
                                                 const ScenarioSummary& scenario,
                                                 const MembersByInitiative& other) {
    std::vector<const ScenarioMemberFigures*> result;
    for (const ScenarioMemberFigures& member : scenario.members) {
        const auto found = other.find(member.initiative);
        if (found == other.end() || !areMovedAndScaledAlike(*contents.find(member.member),
                                                            *contents.find(found->second->member)))
            result.push_back(&member);
    }
    return result;
}

class DifferenceBuilder {
public:
    explicit DifferenceBuilder(int years) {
        m_result.terms.resize(static_cast<std::size_t>(years));
        m_result.perYear.resize(static_cast<std::size_t>(years));
    }

    /// What does not fit is unknown.
    void add(const ScenarioMemberFigures& member, int sign) {
        const ScenarioRow costRow = member.started ? ScenarioRow::Ongoing : ScenarioRow::Proposed;
        for (std::size_t at = 0; at < m_result.terms.size(); ++at) {
            const auto addTerm = [&](ScenarioRow row, const Figure& figure) {
                const Figure signedFigure = orUnknown(figure.times(sign));
                m_result.terms[at].push_back({member.initiative, row, signedFigure});
                m_result.perYear[at].add(signedFigure);
                m_result.total.add(signedFigure);
            };
            addTerm(costRow, member.figures->cost[at]);
            addTerm(ScenarioRow::Impact, member.figures->impact[at]);
        }
        addLater(member.initiative, costRow, member.figures->laterCost, sign);
        addLater(member.initiative, ScenarioRow::Impact, member.figures->laterImpact, sign);
        const Figure benefit = orUnknown(member.netBenefit.times(sign));
        m_result.netBenefitTerms.push_back({member.initiative, costRow, benefit});
        m_result.netBenefit.add(benefit);
    }

    ScenarioDifference take() { return std::move(m_result); }

private:
    /// Nothing where nothing falls there.
    void addLater(Id<Initiative> initiative, ScenarioRow row, const FigureSum& sum, int sign) {
        if (sum.amountCount() + sum.unknownCount() == 0)
            return;
        const Figure signedFigure = orUnknown(orUnknown(sum).times(sign));
        m_result.laterTerms.push_back({initiative, row, signedFigure});
        m_result.later.add(signedFigure);
    }

    ScenarioDifference m_result;
};

} // namespace

std::vector<std::size_t> ComparedMember::places() const {
    std::vector<std::size_t> result;
    for (std::size_t at = 0; at < in.size(); ++at)
        if (in[at])
            result.push_back(at);
    return result;
}

std::vector<ComparedMember> comparedMembers(std::span<const ScenarioSummary* const> scenarios) {
    std::vector<ComparedMember> members;
    std::unordered_map<Id<Initiative>, std::size_t> rows;
    for (std::size_t at = 0; at < scenarios.size(); ++at)
        for (const ScenarioMemberFigures& member : scenarios[at]->members) {
            const auto [place, isNew] = rows.emplace(member.initiative, members.size());
            if (isNew)
                members.push_back({member.initiative, {}});
            members[place->second].in.resize(scenarios.size());
            members[place->second].in[at] = &member;
        }
    const auto order = [&](const ComparedMember& member) {
        std::vector<std::size_t> places = member.places();
        return std::pair(places.size() != scenarios.size(), std::move(places));
    };
    std::ranges::stable_sort(members, {}, order);
    return members;
}

Result<ScenarioDifference> differenceOf(const Contents& contents, const ScenarioSummary& scenario,
                                        const ScenarioSummary& other) {
    DifferenceBuilder builder(scenario.years.count);
    for (const ScenarioMemberFigures* member : unlike(contents, scenario, membersOf(other)))
        builder.add(*member, 1);
    for (const ScenarioMemberFigures* member : unlike(contents, other, membersOf(scenario)))
        builder.add(*member, -1);
    return builder.take();
}

} // namespace nytto
