// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"
#include "model/entities/services/service_kinds.h"

namespace nytto {

struct EntityInfo;

struct Service;

/// Why management costs change; the list is the municipality's own.
struct ChangeCause {
    static constexpr const char* key = "changeCause";
    static EntityInfo declare();

    Id<ChangeCause> id;
    int position = 0;
    QString name;
    QString description;

    bool operator==(const ChangeCause&) const = default;
};

/// One cause of one service's change into `year`; the amount is unknown where the source only
/// names the cause.
struct ServiceCause {
    static constexpr const char* key = "serviceCause";
    static EntityInfo declare();

    Id<ServiceCause> id;
    int position = 0;
    Id<Service> service;
    int year = 0;
    Id<ChangeCause> cause;
    Figure amount;
    QString note;

    bool operator==(const ServiceCause&) const = default;
};

/// Development that moved from the development budget into management cost (chapter 1).
struct MovedDevelopment {
    static constexpr const char* key = "movedDevelopment";
    static EntityInfo declare();

    Id<MovedDevelopment> id;
    int position = 0;
    int year = 0;
    QString serviceName;               ///< as printed; may match no service's name
    std::vector<Id<Service>> services; ///< none, one or several
    QString name;
    Id<ChangeCause> cause;
    Figure amount;

    bool operator==(const MovedDevelopment&) const = default;
};

/// A proposal to give a service another category (chapter 1.2). It never counts until decided.
struct CategoryProposal {
    static constexpr const char* key = "categoryProposal";
    static EntityInfo declare();

    Id<CategoryProposal> id;
    int position = 0;
    Id<Service> service;
    int year = 0;
    QString categoryToday; ///< as stated; may be text only
    ServiceCategory proposed = ServiceCategory::Base;
    QString proposedNote;
    Figure cost; ///< what the change concerns
    std::optional<int> costYear;
    QString costNote;
    QString comment;

    bool operator==(const CategoryProposal&) const = default;
};

/// A proposal to allocate a service's cost by another key (chapter 1.3).
struct KeyProposal {
    static constexpr const char* key = "keyProposal";
    static EntityInfo declare();

    Id<KeyProposal> id;
    int position = 0;
    Id<Service> service;
    int year = 0;
    QString keyToday;
    QString keyProposed;
    QString comment;

    bool operator==(const KeyProposal&) const = default;
};

} // namespace nytto
