// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/allocate_service.h"
#include "model/calculation/allocation/service_chain.h"
#include "model/calculation/allocation/service_plan.h"

namespace nytto {

class Allocation;
struct ScenarioSummary;

struct Scenario;
struct Service;

/// The impacts of a scenario in one year, by service, and those that no service bears.
struct ScenarioImpacts {
    Id<Scenario> scenario;
    std::unordered_map<Id<Service>, std::vector<ServiceCostTerm>> byService;
    std::vector<NotAllocated> withoutService;
};
/// `at` counts from the summary's first year. An initiative of several services is shared evenly
/// between them, in whole öre.
ScenarioImpacts impactsOf(const Contents& contents, const ScenarioSummary& scenario, int at);

/// One year of a document: what does not depend on scenarios, made once, and from it the allocation
/// of the decided state and of each scenario. All that is given outlives it.
class AllocationYear {
public:
    AllocationYear(const Contents& contents, const AllocationIndex& index,
                   std::shared_ptr<const AllocationUnits> units, const KeyTables& tables,
                   VolumeBasis basis, int year);

    const std::shared_ptr<const Allocation>& decided() const { return m_decided; }
    std::shared_ptr<const Allocation> with(const ScenarioImpacts& impacts) const;

private:
    void addLinks(ServicePlanner& planner);
    std::vector<ServiceChange> changes(const ScenarioImpacts& impacts) const;
    void leaveOpenWhatExceeds();
    void passOn(std::vector<ServiceChange>& changes) const;
    /// What each of the chained services is left with, in whole öre that add up chain by chain.
    std::vector<std::int64_t> wholeOre(const std::vector<ChainNode>& nodes) const;
    void tellOfChain(const ChainResult& chain, std::vector<ServiceChange>& changes) const;
    std::shared_ptr<const Allocation> decide();
    void setService(Allocation& allocation, std::size_t place, ServiceChange change) const;

    const Contents& m_contents;
    std::shared_ptr<const AllocationUnits> m_units;
    std::shared_ptr<const UnitYear> m_tree;
    VolumeBasis m_basis;
    int m_year;
    std::vector<ServicePlan> m_plans;
    std::unordered_map<Id<Service>, std::size_t> m_places;
    // Services that use, or are used by, others.
    std::vector<std::size_t> m_chained; ///< their places among the plans
    std::vector<ChainLink> m_links;     ///< by place in m_chained
    std::vector<int> m_order;           ///< likewise
    std::shared_ptr<const Allocation> m_decided;
    std::vector<ServiceChange> m_decidedChanges;
};

} // namespace nytto
