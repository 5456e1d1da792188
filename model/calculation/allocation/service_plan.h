// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/service_allocation.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/bills/price.h"

#include <QHash>

namespace nytto {

struct AllocationKey;
struct Service;

/// The rows of a document by what they belong to, in stored order.
class AllocationIndex {
public:
    explicit AllocationIndex(const Contents& contents);

    template <class Row, class Owner>
    std::span<const Row* const> of(Id<Owner> owner) const {
        const auto& rows = std::get<Rows<Row>>(m_rows);
        const auto found = rows.constFind(owner.uuid());
        return found == rows.cend() ? std::span<const Row* const>() : std::span(found.value());
    }

private:
    template <class Row>
    using Rows = QHash<QUuid, std::vector<const Row*>>;
    std::tuple<Rows<ServicePart>, Rows<PartKey>, Rows<Breakpoint>, Rows<PriceItem>,
               Rows<LeaseAgreement>>
        m_rows;
};

/// A part as it is in a year, whatever the service costs.
struct PartPlan {
    const ServicePart* part = nullptr;
    Participants participants;
    std::shared_ptr<const KeyShares> shares; ///< null without a key
    Figure amount;                           ///< where it is sized by amount
    Int128 steps = 0;                        ///< öre, of the breakpoints that are exceeded
};

/// A service as it is in a year, but for what initiatives change and other services pass on.
struct ServicePlan {
    const Service* service = nullptr;
    std::vector<ServiceCostTerm> terms;
    Figure own;       ///< their sum; unknown where it does not fit, too
    Int128 steps = 0; ///< of all parts, among the terms
    std::vector<PartPlan> parts;
    std::vector<PriceAllocation> prices;
    std::vector<AllocationProblem> problems;
};

/// The sum of the terms; a sum that does not fit is unknown, and told.
Figure sumOf(std::span<const ServiceCostTerm> terms, std::vector<AllocationProblem>& problems,
             const AllocationProblem& tooLarge);

/// Makes the plans of one year.
class ServicePlanner {
public:
    ServicePlanner(const Contents& contents, const AllocationIndex& index,
                   const AllocationUnits& units, const UnitYear& tree, const KeyTables& tables,
                   VolumeBasis basis)
        : m_contents(contents), m_index(index), m_units(units), m_tree(tree), m_tables(tables),
          m_basis(basis), m_year(tree.year()) {}

    ServicePlan plan(const Service& service);
    /// Among the participants of the service, and its uses by others at volumes of the same key.
    std::optional<Fraction> shareOf(const ServiceUse& use, std::span<const ServiceUse* const> uses,
                                    std::vector<AllocationProblem>& problems);

private:
    void addStored(ServicePlan& plan) const;
    void addLeases(ServicePlan& plan) const;
    void addParts(ServicePlan& plan);
    void addSteps(ServicePlan& plan, PartPlan& part) const;
    void addPrices(ServicePlan& plan);
    bool hasVolumes(Id<AllocationKey> id) const;
    PriceAllocation priceOf(const PriceItem& item, const Service& service, bool only) const;
    std::shared_ptr<const KeyShares> sharesOf(const PartPlan& part);
    AllocationProblem problem(AllocationProblem::Kind kind, const Service& service) const;

    const Contents& m_contents;
    const AllocationIndex& m_index;
    const AllocationUnits& m_units;
    const UnitYear& m_tree;
    const KeyTables& m_tables;
    VolumeBasis m_basis;
    int m_year;
    /// By key, for each set of participants: most services share both.
    using Shares = std::vector<std::shared_ptr<const KeyShares>>;
    std::unordered_map<Id<AllocationKey>, Shares> m_shares;
};

} // namespace nytto
