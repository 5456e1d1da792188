// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/contents.h"

namespace nytto {

struct AllocationKey;
struct PriceItem;
struct Service;
struct ServicePart;
struct Unit;

/// Why something is not allocated, or not known, or not as it was entered (DOMAIN: Allocation).
struct AllocationProblem {
    enum class Kind {
        UnknownCost,       ///< of the service: nothing is known of the year, or a term is unknown
        NoParts,           ///< the service has none in the year
        UnknownSize,       ///< of the part: its share or amount is not entered
        AmountsExceedCost, ///< the parts of the service are more than it costs
        PartsLeaveRest,    ///< the parts cover less than it costs, and none is the remainder
        NoKey,             ///< the part has no key in the year
        NoParticipants,    ///< nobody takes part in the service, or the part
        MissingVolume,     ///< of `unit` in `key`
        MissingWeight,     ///< of `unit` in `key`
        ZeroVolume,        ///< the volumes of `key` are 0 in all
        ZeroWeight,        ///< the weights of `key` are 0 in all
        NoComponents,      ///< the combined key `key` is combined of nothing
        MissingStepVolume, ///< a breakpoint of the part: its volume is not known
        NoPrices,          ///< the service is invoiced at unit prices, but has none in the year
        UnknownPrice,      ///< `price` has neither cost and volume nor a set price
        PriceWithoutKey,   ///< `price` has no key that holds volumes
        LeaseWithoutStart, ///< a leasing agreement of the service does not say when it begins
        UnknownUse,        ///< `others` uses the service, but neither share nor volume is known
        UsesExceed,        ///< what uses the service comes to more than all of it
        CutUse,   ///< `others` comes before the service in the step order and is passed nothing
        AllCut,   ///< so do all of `others`, which use all of the service
        Loop,     ///< the services use each other and pass everything on within the loop
        TooLarge, ///< an amount does not fit
        TooLargeCharge, ///< `price` times the volume of `unit` in `key` does not fit
    };
    Kind kind = Kind::UnknownCost;
    int year = 0;
    Id<Service> service = {};
    Id<ServicePart> part = {};
    Id<AllocationKey> allocationKey = {};
    Id<Unit> unit = {};
    std::vector<Id<Service>> others = {};
    Id<PriceItem> price = {};
    bool operator==(const AllocationProblem&) const = default;
};

/// Whether several services can lack one and the same value: a volume or a weight of a key. Told
/// once for all of them, which are its `others` then, it is one thing to do.
bool isSharedByServices(const AllocationProblem& problem);
/// One sentence that names what it is about and what to do.
QString describe(const AllocationProblem& problem, const Contents& contents,
                 const Language& language);
/// What kind of thing there is to see to, one for several kinds of problems: "Unit prices".
QString groupOf(AllocationProblem::Kind kind, const Language& language);

} // namespace nytto
