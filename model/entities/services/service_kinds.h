// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/choice.h"

namespace nytto {

enum class ServiceCategory {
    Base,
    Infrastructure,
    BaseOrInfrastructure, ///< one of the two; the source does not say which
    Additional,
    Specialist,
    Assignment,
    New,
    Other,
};
std::span<const Choice> choicesOf(ServiceCategory);
/// Whether services of this (decided) category form the base of a scenario.
constexpr bool isInBase(ServiceCategory category) {
    return category == ServiceCategory::Base || category == ServiceCategory::Infrastructure ||
           category == ServiceCategory::BaseOrInfrastructure;
}

/// Whether services of this category take in every unit that bears costs (DOMAIN: Allocation).
constexpr bool isMandatory(ServiceCategory category) {
    return isInBase(category);
}

enum class FinancingForm { Allocation, UnitPrice, Grant, NotStated };
std::span<const Choice> choicesOf(FinancingForm);

/// The kinds of a management cost, by their index in Service::cost.
enum class ServiceCost { Outcome, Budget, Forecast, Proposal };
std::span<const Choice> choicesOf(ServiceCost);

} // namespace nytto
