// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct ChangeCause;
struct MovedDevelopment;
struct Service;
struct ServiceCause;

/// What one cause gives of one service's change.
struct CauseTerm {
    Id<ServiceCause> entry;
    Id<Service> service;
    Figure amount; ///< as stated; else the service's whole change, if this is its one cause
    bool fromChange = false; ///< the latter
};

struct CauseTotal {
    Id<ChangeCause> cause;
    std::vector<CauseTerm> terms;
    FigureSum sum;
};

/// The causes of change into a year, each with the services that name it, in the order of the list
/// of causes.
Result<std::vector<CauseTotal>> causeTotals(const Contents& contents, int year);

/// Development moved into management cost in a year.
struct MovedTotal {
    std::vector<Id<MovedDevelopment>> entries;
    FigureSum sum;
};

Result<MovedTotal> movedTotal(const Contents& contents, int year);

} // namespace nytto
