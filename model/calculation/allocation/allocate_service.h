// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/fraction.h"
#include "model/basics/id.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/allocation/service_allocation.h"

namespace nytto {

struct ServicePlan;

/// What initiatives and other services make of a service's plan.
struct ServiceChange {
    std::vector<ServiceCostTerm> impacts;
    std::vector<PassedCost> received;
    std::vector<PassedCost> passedOn;
    Figure own;
    std::optional<Fraction> net; ///< öre, exact; none when unknown or n/a
    std::int64_t target = 0;     ///< net in whole öre
    bool isLoop = false;
    std::vector<AllocationProblem> problems;
};

/// Splits what a service is left with over its parts, or invoices it at its prices, and over those
/// who take part: own + received − passed on = Σ amounts + not allocated, exactly.
ServiceAllocation allocateService(const ServicePlan& plan, ServiceChange change, int year);

} // namespace nytto
