// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/allocation/unit_columns.h"

namespace nytto {

struct Service;
struct ServicePart;

/// The parts of services: how large each is, who takes part, in which years, and its amounts.
std::vector<GridColumn> partColumns(const DocumentState& state);
/// Units as rows: whether each takes part in a service, or in a part of it that units join, in a
/// year; from when and to when.
std::vector<GridColumn> participantColumns(const DocumentState& state, Id<Service> service,
                                           Id<ServicePart> part, int year,
                                           const std::shared_ptr<const UnitOrder>& order);
/// Whether the service takes in every unit in the year, so that none joins it.
bool takesInAll(const Service& service, int year);

} // namespace nytto
