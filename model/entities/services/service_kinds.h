// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/choice.h"

#include <QtGlobal>

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
    switch (category) {
    case ServiceCategory::Base:
    case ServiceCategory::Infrastructure:
    case ServiceCategory::BaseOrInfrastructure:
        return true;
    case ServiceCategory::Additional:
    case ServiceCategory::Specialist:
    case ServiceCategory::Assignment:
    case ServiceCategory::New:
    case ServiceCategory::Other:
        return false;
    }
    Q_UNREACHABLE();
}

/// Whether services of this category take in every unit that bears costs (DOMAIN: Allocation).
constexpr bool isMandatory(ServiceCategory category) {
    return isInBase(category);
}

enum class FinancingForm { Allocation, UnitPrice, Grant, NotStated };
std::span<const Choice> choicesOf(FinancingForm);
/// Whether who uses the service is invoiced for its volume, instead of taking a part of its cost.
constexpr bool isInvoiced(FinancingForm form) {
    switch (form) {
    case FinancingForm::UnitPrice:
        return true;
    case FinancingForm::Allocation:
    case FinancingForm::Grant:
    case FinancingForm::NotStated:
        return false;
    }
    Q_UNREACHABLE();
}

/// The kinds of a management cost, by their index in Service::cost.
enum class ServiceCost { Outcome, Budget, Forecast, Proposal };
std::span<const Choice> choicesOf(ServiceCost);

} // namespace nytto
