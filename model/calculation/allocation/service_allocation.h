// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/key_shares.h"
#include "model/entities/entity.h"
#include "model/entities/services/service_kinds.h"

namespace nytto {

struct AllocationKey;
struct Initiative;
struct PriceItem;
struct Service;
struct ServicePart;

/// One term of what a service costs in a year.
struct ServiceCostTerm {
    enum class Kind {
        Stored, ///< the service's own figure of the year
        Lease,
        Step,   ///< a breakpoint that the volume exceeds
        Impact, ///< of an initiative, in a scenario
    };
    Kind kind = Kind::Stored;
    EntityRef source; ///< service, lease, breakpoint or initiative
    Figure amount;
    std::optional<ServiceCost> costKind = {}; ///< of Stored
    int sharedBy = 1; ///< how many services the initiative's impact is shared by, evenly
};

/// What one service passes on to another that uses it; seen from both ends.
struct PassedCost {
    Id<Service> other;
    Fraction share;  ///< of the passing service's cost
    Fraction amount; ///< öre, exact
};

/// What is allocated to no unit, or is not known to whom. It is part of the total all the same.
struct NotAllocated {
    enum class Kind {
        Service,     ///< the service has no parts or prices in the year, or its parts leave a rest
        Part,        ///< the part has no key, no participants, or the key has no volumes
        Loop,        ///< services that pass everything on to each other
        Recovery,    ///< cost − what is invoiced at unit prices; less than 0 is over-recovery
        Initiative,  ///< its impact: it is linked to no service
        Undecided,   ///< the shares of the part are unknown; it belongs to its participants
        UnknownCost, ///< what the service, or the part, costs is not known
    };
    Kind kind = Kind::Service;
    EntityRef source; ///< service, part or initiative
    Id<Service> service = {};
    Figure amount;
};

/// A part of a service and what each participant pays of it.
struct PartAllocation {
    enum class State {
        Allocated,    ///< `amounts` add up to `cost`
        Unknown,      ///< the cost or the shares are: every participant's amount is unknown
        NotAllocated, ///< to nobody; see ServiceAllocation::notAllocated
    };
    Id<ServicePart> part;
    State state = State::NotAllocated;
    Participants participants;
    std::shared_ptr<const KeyShares> shares; ///< null without a key
    Figure cost;                             ///< in whole öre
    std::optional<Fraction> exact;           ///< öre, before it was rounded
    std::vector<std::int64_t> amounts;       ///< öre, by place in `participants`
};

/// A unit price and what each participant pays by it. Each amount is price · volume, rounded to
/// öre.
struct PriceAllocation {
    Id<PriceItem> item;
    Id<AllocationKey> allocationKey;
    Figure plannedCost;
    std::optional<Quantity> plannedVolume;
    std::optional<Fraction> price; ///< öre for one; exact
    bool isSet = false;            ///< the price was set, not calculated
    Participants participants;
    std::vector<std::optional<Quantity>> volumes; ///< by place in `participants`
    std::vector<Figure> amounts;
};

/// What one service costs in a year, what it passes on, and who pays the rest:
/// own + received − passed on = net = Σ amounts + not allocated, exactly.
struct ServiceAllocation {
    Id<Service> service;
    ServiceCategory category = ServiceCategory::Other;
    FinancingForm financing = FinancingForm::NotStated;
    std::vector<ServiceCostTerm> terms;
    Figure own; ///< their sum
    std::vector<PassedCost> received;
    std::vector<PassedCost> passedOn;
    Figure net;                       ///< in whole öre; less than one öre from `exactNet`
    std::optional<Fraction> exactNet; ///< öre
    std::vector<PartAllocation> parts;
    std::vector<PriceAllocation> prices;
    std::vector<NotAllocated> notAllocated;
    std::vector<AllocationProblem> problems;

    /// Whether a municipal grant pays it for the units that are paid by one.
    bool isGrant() const { return financing == FinancingForm::Grant; }
};

} // namespace nytto
