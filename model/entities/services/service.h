// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/field.h"

#include <tuple>

namespace nytto {

/// A unit that supplies shared services.
struct Supplier {
    static constexpr const char* key = "supplier";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Supplier");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Suppliers");

    Id<Supplier> id;
    int position = 0;
    QString name;
    QString description;

    bool operator==(const Supplier&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&Supplier::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&Supplier::description>("description", QT_TRANSLATE_NOOP("fields", "Description"))
                .paragraphs(),
        };
    }
};

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
constexpr Choice serviceCategories[] = {
    {"base", QT_TRANSLATE_NOOP("choices", "Base service")},
    {"digital-infrastructure", QT_TRANSLATE_NOOP("choices", "Digital infrastructure")},
    {"base-or-infrastructure",
     QT_TRANSLATE_NOOP("choices", "Base service/digital infrastructure (unspecified)")},
    {"additional", QT_TRANSLATE_NOOP("choices", "Additional service")},
    {"specialist", QT_TRANSLATE_NOOP("choices", "Specialist service")},
    {"assignment", QT_TRANSLATE_NOOP("choices", "Assignment")},
    {"new", QT_TRANSLATE_NOOP("choices", "Possible new service")},
    {"other", QT_TRANSLATE_NOOP("choices", "Other")},
};
constexpr std::span<const Choice> choicesOf(ServiceCategory) {
    return serviceCategories;
}
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
constexpr Choice financingForms[] = {
    {"allocation", QT_TRANSLATE_NOOP("choices", "Cost allocation")},
    {"unit-price", QT_TRANSLATE_NOOP("choices", "Invoice at unit price")},
    {"grant", QT_TRANSLATE_NOOP("choices", "Municipal grant")},
    {"not-stated", QT_TRANSLATE_NOOP("choices", "Not stated")},
};
constexpr std::span<const Choice> choicesOf(FinancingForm) {
    return financingForms;
}

/// The kinds of a management cost, by their index in Service::cost.
enum class ServiceCost { Outcome, Budget, Forecast, Proposal };
constexpr Choice serviceCostKinds[] = {
    {"outcome", QT_TRANSLATE_NOOP("choices", "Outcome")},
    {"budget", QT_TRANSLATE_NOOP("choices", "Budget")},
    {"forecast", QT_TRANSLATE_NOOP("choices", "Forecast")},
    {"proposal", QT_TRANSLATE_NOOP("choices", "Proposed budget")},
};
constexpr std::span<const Choice> choicesOf(ServiceCost) {
    return serviceCostKinds;
}

/// A shared service and what it costs to manage.
struct Service {
    static constexpr const char* key = "service";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Service");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Services");

    Id<Service> id;
    int position = 0;
    QString name;
    Id<Supplier> supplier;
    ServiceCategory category = ServiceCategory::BaseOrInfrastructure; ///< the decided one
    QString categoryNote;
    std::optional<int> categoryFrom;               ///< the year from which it holds; none: always
    std::optional<ServiceCategory> categoryBefore; ///< the decided one until then
    FinancingForm financing = FinancingForm::NotStated;
    YearSeries cost; ///< förvaltningskostnad, kinds of ServiceCost
    QString description;
    /// A remainder that was derived from a total: it proves nothing in a reconciliation.
    bool derived = false;
    int stepOrder = 0; ///< in the step-down of services that use services; ties by position

    bool operator==(const Service&) const = default;
    /// The decided category in a year.
    ServiceCategory categoryIn(int year) const {
        return categoryFrom && categoryBefore && year < *categoryFrom ? *categoryBefore : category;
    }
    Figure costAt(int year, ServiceCost kind) const {
        return cost.at(year, static_cast<int>(kind));
    }

    static constexpr auto fields() {
        return std::tuple{
            field<&Service::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&Service::supplier>("supplier", QT_TRANSLATE_NOOP("fields", "Supplier")),
            field<&Service::category>("category", QT_TRANSLATE_NOOP("fields", "Category"))
                .help(QT_TRANSLATE_NOOP("fields",
                                        "The decided category; proposals stand beside it.")),
            field<&Service::categoryNote>("categoryNote",
                                          QT_TRANSLATE_NOOP("fields", "Note on category")),
            field<&Service::categoryFrom>("categoryFrom",
                                          QT_TRANSLATE_NOOP("fields", "Category from year"))
                .between(1990, 2200)
                .help(QT_TRANSLATE_NOOP("fields", "Empty: the category has always held.")),
            field<&Service::categoryBefore>("categoryBefore",
                                            QT_TRANSLATE_NOOP("fields", "Category before"))
                .help(QT_TRANSLATE_NOOP("fields", "The decided category until that year.")),
            field<&Service::financing>("financing", QT_TRANSLATE_NOOP("fields", "Financing form")),
            field<&Service::cost>("cost", QT_TRANSLATE_NOOP("fields", "Management cost"))
                .kinds(serviceCostKinds),
            field<&Service::description>("description", QT_TRANSLATE_NOOP("fields", "Description"))
                .paragraphs(),
            field<&Service::derived>("derived", QT_TRANSLATE_NOOP("fields", "Derived remainder"))
                .help(QT_TRANSLATE_NOOP("fields", "Derived from a total; it proves nothing when "
                                                  "published figures are compared.")),
            field<&Service::stepOrder>("stepOrder", QT_TRANSLATE_NOOP("fields", "Step order"))
                .between(-1'000'000, 1'000'000)
                .help(QT_TRANSLATE_NOOP("fields", "Where services use services: the order in which "
                                                  "their costs are passed on, step by step.")),
        };
    }
};

} // namespace nytto
