// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation_year.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/apportionment.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace nytto {

namespace {

using Kind = AllocationProblem::Kind;

bool isAlike(const ServiceChange& a, const ServiceChange& b) {
    return a.net.has_value() == b.net.has_value() && (!a.net || *a.net == *b.net) &&
           a.target == b.target;
}

/// The services that are linked with each other, directly or by others, by their places in order.
std::vector<std::vector<std::size_t>> chainsOf(std::size_t count,
                                               std::span<const ChainLink> links) {
    std::vector<std::size_t> first(count); // leads to the first place of each one's chain
    std::iota(first.begin(), first.end(), std::size_t{0});
    const auto firstOf = [&](std::size_t at) {
        while (first[at] != at)
            at = first[at] = first[first[at]];
        return at;
    };
    for (const ChainLink& link : links) {
        const std::size_t one = firstOf(static_cast<std::size_t>(link.provider));
        const std::size_t other = firstOf(static_cast<std::size_t>(link.user));
        first[std::max(one, other)] = std::min(one, other);
    }
    std::vector<std::vector<std::size_t>> chains(count);
    for (std::size_t at = 0; at < count; ++at)
        chains[firstOf(at)].push_back(at);
    std::erase_if(chains, [](const auto& chain) { return chain.empty(); });
    return chains;
}

} // namespace

ScenarioImpacts impactsOf(const Contents& contents, const ScenarioSummary& scenario, int at) {
    ScenarioImpacts impacts;
    impacts.scenario = scenario.scenarios.empty() ? Id<Scenario>() : scenario.scenarios.front();
    for (const ScenarioMemberFigures& member : scenario.members) {
        const Figure impact = member.figures->impact[static_cast<std::size_t>(at)];
        const Initiative& initiative = *contents.find(member.initiative);
        if (impact.isNotApplicable() || impact == Figure(Money()))
            continue;
        const EntityRef source = refTo(initiative);
        if (initiative.services.empty()) {
            impacts.withoutService.push_back({NotAllocated::Kind::Initiative, source, {}, impact});
            continue;
        }
        const std::vector<std::int64_t> even(initiative.services.size(), 1);
        const std::vector<std::int64_t> amounts = apportion(impact.amount().ore(), even);
        for (std::size_t place = 0; place < amounts.size(); ++place)
            impacts.byService[initiative.services[place]].push_back(
                {ServiceCostTerm::Kind::Impact, source,
                 impact.isAmount() ? Figure(Money::ofOre(amounts[place])) : impact, std::nullopt,
                 static_cast<int>(amounts.size())});
    }
    return impacts;
}

AllocationYear::AllocationYear(const Contents& contents, const AllocationIndex& index,
                               std::shared_ptr<const AllocationUnits> units,
                               const KeyTables& tables, VolumeBasis basis, int year)
    : m_contents(contents), m_units(std::move(units)),
      m_tree(std::make_shared<const UnitYear>(contents, *m_units, year)), m_basis(basis),
      m_year(year) {
    ServicePlanner planner(contents, index, *m_units, *m_tree, tables, basis);
    for (const Service& service : contents.all<Service>()) {
        m_places.emplace(service.id, m_plans.size());
        m_plans.push_back(planner.plan(service));
    }
    addLinks(planner);
    m_decided = decide();
}

void AllocationYear::addLinks(ServicePlanner& planner) {
    std::map<Id<Service>, std::vector<const ServiceUse*>> uses;
    std::vector<const ServiceUse*> inOrder;
    for (const ServiceUse& use : m_contents.all<ServiceUse>())
        if (use.validity().contains(m_year)) {
            uses[use.provider].push_back(&use);
            inOrder.push_back(&use);
        }
    std::map<std::size_t, int> chained;
    for (const ServiceUse* use : inOrder)
        for (const Id<Service> service : {use->provider, use->user})
            chained.emplace(m_places.at(service), 0);
    for (auto& [place, chain] : chained) {
        chain = static_cast<int>(m_chained.size());
        m_chained.push_back(place);
        m_order.push_back(chain);
    }
    std::ranges::stable_sort(m_order, {}, [&](int chain) {
        return m_plans[m_chained[static_cast<std::size_t>(chain)]].service->stepOrder;
    });
    for (const ServiceUse* use : inOrder) {
        ServicePlan& provider = m_plans[m_places.at(use->provider)];
        const auto share = planner.shareOf(*use, uses[use->provider], provider.problems);
        if (!share || share->sign() != 0)
            m_links.push_back({chained.at(m_places.at(use->provider)),
                               chained.at(m_places.at(use->user)), share});
    }
    leaveOpenWhatExceeds();
}

/// Volumes by several keys can come to more than all of a service.
void AllocationYear::leaveOpenWhatExceeds() {
    std::map<int, Fraction> used;
    for (const ChainLink& link : m_links)
        used[link.provider] = used[link.provider] + link.share.value_or(Fraction());
    for (const auto& [provider, share] : used) {
        if (!(Fraction(1) < share))
            continue;
        ServicePlan& plan = m_plans[m_chained[static_cast<std::size_t>(provider)]];
        plan.problems.push_back({Kind::UsesExceed, m_year, plan.service->id, {}, {}, {}, {}});
        for (ChainLink& link : m_links)
            if (link.provider == provider)
                link.share.reset();
    }
}

std::vector<ServiceChange> AllocationYear::changes(const ScenarioImpacts& impacts) const {
    std::vector<ServiceChange> changes(m_plans.size());
    for (std::size_t at = 0; at < m_plans.size(); ++at) {
        ServiceChange& change = changes[at];
        change.own = m_plans[at].own;
        const auto held = impacts.byService.find(m_plans[at].service->id);
        if (held != impacts.byService.end()) {
            change.impacts = held->second;
            std::vector<ServiceCostTerm> terms = m_plans[at].terms;
            std::ranges::copy(change.impacts, std::back_inserter(terms));
            change.own = sumOf(terms, change.problems,
                               {Kind::TooLarge, m_year, held->first, {}, {}, {}, {}});
        }
        if (change.own.isAmount()) {
            change.net = Fraction::of(change.own.amount());
            change.target = change.own.amount().ore();
        }
    }
    if (!m_chained.empty())
        passOn(changes);
    return changes;
}

void AllocationYear::passOn(std::vector<ServiceChange>& changes) const {
    std::vector<std::optional<Fraction>> own;
    for (const std::size_t place : m_chained) // what does not apply has nothing to pass on
        own.push_back(changes[place].own.isNotApplicable() ? Fraction() : changes[place].net);
    const ChainResult chain = m_contents.settings().chainMethod == ChainMethod::StepDown
                                  ? passOnByStep(own, m_links, m_order)
                                  : passOnReciprocally(own, m_links);
    const std::vector<std::int64_t> whole = wholeOre(chain.nodes);
    for (std::size_t at = 0; at < m_chained.size(); ++at) {
        const ChainNode& node = chain.nodes[at];
        ServiceChange& change = changes[m_chained[at]];
        const auto passed = [&](const auto& list) {
            std::vector<PassedCost> result;
            for (auto [other, cost] : list) {
                cost.other = m_plans[m_chained[static_cast<std::size_t>(other)]].service->id;
                result.push_back(cost);
            }
            return result;
        };
        change.received = passed(node.received);
        change.passedOn = passed(node.passedOn);
        change.isLoop = node.isLoop;
        if (change.own.isNotApplicable() && change.received.empty())
            continue;
        change.net = node.net;
        change.target = whole[at];
    }
    tellOfChain(chain, changes);
}

std::vector<std::int64_t> AllocationYear::wholeOre(const std::vector<ChainNode>& nodes) const {
    std::vector<std::int64_t> whole(nodes.size());
    for (const std::vector<std::size_t>& group : chainsOf(nodes.size(), m_links)) {
        std::vector<Fraction> exact;
        Fraction sum;
        for (const std::size_t at : group) {
            exact.push_back(nodes[at].net.value_or(Fraction()));
            sum = sum + exact.back();
        }
        const auto target = sum.rounded();
        const std::vector<std::int64_t> amounts = apportion(exact, target ? target->ore() : 0);
        for (std::size_t place = 0; place < group.size(); ++place)
            whole[group[place]] = amounts[place];
    }
    return whole;
}

void AllocationYear::tellOfChain(const ChainResult& chain,
                                 std::vector<ServiceChange>& changes) const {
    const auto place = [&](int at) { return m_chained[static_cast<std::size_t>(at)]; };
    const auto tell = [&](Kind kind, int at, std::vector<Id<Service>> others) {
        changes[place(at)].problems.push_back(
            {kind, m_year, m_plans[place(at)].service->id, {}, {}, {}, std::move(others)});
    };
    for (const auto& [provider, user] : chain.cut)
        if (!chain.nodes[static_cast<std::size_t>(provider)].isLoop)
            tell(Kind::CutUse, provider, {m_plans[place(user)].service->id});
    const bool isStepDown = m_contents.settings().chainMethod == ChainMethod::StepDown;
    for (const std::vector<int>& loop : chain.loops) {
        std::vector<Id<Service>> others;
        for (const int at : loop)
            if (at != loop.front())
                others.push_back(m_plans[place(at)].service->id);
        tell(isStepDown ? Kind::AllCut : Kind::Loop, loop.front(), others);
    }
}

namespace {

/// Adds what a service costs each unit to their totals, or takes it away.
void count(std::vector<Allocation::Total>& totals, const ServiceAllocation& service, int sign) {
    const auto total = [&](int unit) -> Allocation::Total& {
        return totals[static_cast<std::size_t>(unit)];
    };
    for (const PartAllocation& part : service.parts) {
        const std::vector<int>& units = *part.participants;
        if (part.state == PartAllocation::State::Allocated)
            for (std::size_t at = 0; at < units.size(); ++at)
                total(units[at]).ore += sign * part.amounts[at];
        else if (part.state == PartAllocation::State::Unknown)
            for (const int unit : units)
                total(unit).unknown += sign;
    }
    for (const PriceAllocation& price : service.prices)
        for (std::size_t at = 0; at < price.amounts.size(); ++at) {
            Allocation::Total& held = total((*price.participants)[at]);
            held.ore += sign * price.amounts[at].amount().ore();
            held.unknown += price.amounts[at].isUnknown() ? sign : 0;
        }
}

} // namespace

void AllocationYear::setService(Allocation& allocation, std::size_t place,
                                ServiceChange change) const {
    auto& held = allocation.services[place];
    if (held)
        count(allocation.m_totals, *held, -1);
    held = std::make_shared<const ServiceAllocation>(
        allocateService(m_plans[place], std::move(change), m_year));
    count(allocation.m_totals, *held, 1);
}

std::shared_ptr<const Allocation> AllocationYear::decide() {
    m_decidedChanges = changes({});
    auto allocation = std::make_shared<Allocation>();
    allocation->year = m_year;
    allocation->basis = m_basis;
    allocation->units = m_units;
    allocation->tree = m_tree;
    allocation->services.resize(m_plans.size());
    allocation->m_totals.resize(static_cast<std::size_t>(m_units->count()));
    for (std::size_t at = 0; at < m_plans.size(); ++at)
        setService(*allocation, at, m_decidedChanges[at]);
    allocation->sumUp();
    return allocation;
}

std::shared_ptr<const Allocation> AllocationYear::with(const ScenarioImpacts& impacts) const {
    auto allocation = std::make_shared<Allocation>(*m_decided);
    allocation->scenario = impacts.scenario;
    allocation->initiatives = impacts.withoutService;
    if (impacts.byService.empty())
        return allocation;
    std::vector<ServiceChange> changed = changes(impacts);
    for (std::size_t at = 0; at < m_plans.size(); ++at)
        if (!changed[at].impacts.empty() || !isAlike(changed[at], m_decidedChanges[at]))
            setService(*allocation, at, std::move(changed[at]));
    allocation->sumUp();
    return allocation;
}

} // namespace nytto
