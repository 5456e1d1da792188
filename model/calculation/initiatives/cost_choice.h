// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"

namespace nytto {

struct Initiative;
enum class InitiativeCost;
struct Service;
enum class ServiceCost;

/// A year's cost and the kind that it was taken from; none when nothing is known of the year.
template <class Kind>
struct ChosenCost {
    Figure figure;
    std::optional<Kind> kind = std::nullopt;
    bool operator==(const ChosenCost&) const = default;
};

/// What a service costs in a year: the outcome, else the proposal, else the budget, else the
/// forecast. A kind that is entered as unknown is passed over.
ChosenCost<ServiceCost> costOf(const Service& service, int year);

/// What an initiative costs in a year: the outcome, else the forecast, else the plan. A kind that
/// is entered as unknown is passed over.
ChosenCost<InitiativeCost> costOf(const Initiative& initiative, int year);

} // namespace nytto
