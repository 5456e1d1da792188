// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/calculation/allocation/allocation.h"

namespace nytto {

struct Explanation;
struct ReportTable;

struct Service;

/// What a service costs in a year, seen from itself, key "passed-costs": its own cost, what it
/// receives from each service that it uses, what it passes on to each that uses it, and what is
/// left to allocate. Rows lead to the other service. In kronor and öre, with the exact amounts.
ReportTable passedCostTable(const Contents& contents, const Allocation& allocation,
                            Id<Service> service, const Language& language);
/// How an amount of it was made.
std::optional<Explanation> explainPassedCost(const Contents& contents, const Allocation& allocation,
                                             Id<Service> service, const Language& language,
                                             const QString& rowKey);

} // namespace nytto
