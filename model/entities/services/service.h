// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"
#include "model/entities/services/service_kinds.h"

namespace nytto {

struct EntityInfo;

/// A unit that supplies shared services.
struct Supplier {
    static constexpr const char* key = "supplier";
    static EntityInfo declare();

    Id<Supplier> id;
    int position = 0;
    QString name;
    QString description;

    bool operator==(const Supplier&) const = default;
};

/// A shared service and what it costs to manage.
struct Service {
    static constexpr const char* key = "service";
    static EntityInfo declare();

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
    std::optional<MoneyUnit> printedUnit; ///< none: as Settings::printedUnit

    bool operator==(const Service&) const = default;
    /// The decided category in a year.
    ServiceCategory categoryIn(int year) const {
        return categoryFrom && categoryBefore && year < *categoryFrom ? *categoryBefore : category;
    }
    Figure costAt(int year, ServiceCost kind) const {
        return cost.at(year, static_cast<int>(kind));
    }
};

} // namespace nytto
