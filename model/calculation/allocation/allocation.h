// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/service_allocation.h"

namespace nytto {

class AllocationYear;
struct ScenarioSummary;

struct AllocationKey;
struct PriceItem;
struct Scenario;
struct Service;
struct ServicePart;
struct Unit;

/// One row of a unit's bill: its amount of a part, or of a price.
struct BillRow {
    Id<Service> service;
    Id<ServicePart> part; ///< null in a row of a price
    Id<PriceItem> price;  ///< null in a row of a part
    Id<AllocationKey> allocationKey;
    std::optional<Quantity> volume; ///< of the unit; none for even and combined keys, or missing
    std::optional<Quantity> totalVolume; ///< of all participants
    std::optional<Fraction> share;       ///< of `cost`; none when unknown, or in a row of a price
    Figure cost;                         ///< what is shared in all; n/a in a row of a price
    std::optional<Fraction> unitPrice;   ///< öre for one
    std::optional<Fraction> exact;       ///< öre, before rounding
    Figure amount;
    /// amount − (cost · share, rounded half away from zero): the öre that the largest remainder
    /// gave or took so that the amounts add up to the cost.
    Money residual;
    bool paidByGrant = false; ///< by municipal grant; the others are charged
};

/// What one unit pays in a year. A unit that groups others has no rows of its own: it sums theirs.
struct Bill {
    Id<Unit> unit;
    int year = 0;
    std::vector<BillRow> rows;
    std::vector<Id<Unit>> children; ///< that it groups
    FigureSum total;                ///< names the services whose part is unknown
    FigureSum grant;                ///< of which paid by municipal grant
};

/// Who pays what in one year: the decided state, or a scenario. Nothing is lost:
/// cost = Σ bills + not allocated, exactly; where something is unknown, in their known parts.
class Allocation {
public:
    int year = 0;
    Id<Scenario> scenario; ///< null: the decided state
    VolumeBasis basis = VolumeBasis::Planned;
    std::shared_ptr<const AllocationUnits> units;
    std::shared_ptr<const UnitYear> tree;
    /// Of all services, in stored order; shared between scenarios that do not touch them.
    std::vector<std::shared_ptr<const ServiceAllocation>> services;
    std::vector<NotAllocated> initiatives; ///< impacts that no service bears

    /// Null when there is no such service.
    const ServiceAllocation* service(Id<Service> id) const;
    /// Empty for a unit that is not there or not valid in the year. A parent sums its children.
    Bill bill(Id<Unit> unit) const;
    /// The known part of a unit's bill in öre, and whether all of it is known; without its rows.
    struct Total {
        Int128 ore = 0;  ///< exactly, also where no amount is so large
        int unknown = 0; ///< terms
        bool operator==(const Total&) const = default;
        /// Unknown where a term is, or where it does not fit.
        Figure figure() const { return unknown ? Figure() : orUnknown(known()); }
        Result<Money> known() const { return Money::ofOreChecked(ore); }
    };
    Total total(Id<Unit> unit) const;
    /// Σ of all bills.
    Total billed() const;
    /// The known part of what municipal grants pay of all bills.
    Result<Money> grant() const;
    /// Every row that no bill holds: services, parts, recoveries, initiatives.
    std::vector<NotAllocated> notAllocated() const;
    /// What all services cost, and the initiatives that no service bears. Unknown terms are named.
    FigureSum cost() const;
    std::vector<AllocationProblem> problems() const;

private:
    friend class AllocationYear;
    void sumUp();

    std::vector<Total> m_totals; ///< by place of unit; 0 of those that bear nothing
    std::vector<Total> m_sums;   ///< by place of unit, with all below it
};

/// Who pays what, for all years and scenarios of one document; each year when it is first asked
/// for, then kept. The contents must outlive it and must not change.
class Allocations {
public:
    explicit Allocations(const Contents& contents, VolumeBasis basis = VolumeBasis::Planned);
    ~Allocations();

    /// The decided state.
    std::shared_ptr<const Allocation> of(int year) const;
    /// With the impact of a scenario's initiatives (DOMAIN: Scenarios) on their services: of the
    /// summary's years only; the decided state in others. An initiative of several services is
    /// shared evenly between them.
    std::shared_ptr<const Allocation> of(int year, const ScenarioSummary& scenario) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The units that each unit is a successor of, in order; those that succeed none are absent.
using Predecessors = std::unordered_map<Id<Unit>, std::vector<Id<Unit>>>;
Predecessors predecessorsOf(const Contents& contents);

} // namespace nytto
