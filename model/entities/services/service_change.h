// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/services/service.h"

namespace nytto {

/// Why management costs change; the list is the municipality's own.
struct ChangeCause {
    static constexpr const char* key = "changeCause";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Cause of change");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Causes of change");

    Id<ChangeCause> id;
    int position = 0;
    QString name;
    QString description;

    bool operator==(const ChangeCause&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&ChangeCause::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&ChangeCause::description>("description",
                                             QT_TRANSLATE_NOOP("fields", "Description"))
                .paragraphs(),
        };
    }
};

/// One cause of one service's change into `year`; the amount is unknown where the source only
/// names the cause.
struct ServiceCause {
    static constexpr const char* key = "serviceCause";
    static constexpr const char* label =
        QT_TRANSLATE_NOOP("entities", "Cause of a service's change");
    static constexpr const char* plural =
        QT_TRANSLATE_NOOP("entities", "Causes of services' changes");

    Id<ServiceCause> id;
    int position = 0;
    Id<Service> service;
    int year = 0;
    Id<ChangeCause> cause;
    Figure amount;
    QString note;

    bool operator==(const ServiceCause&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&ServiceCause::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                .owner(),
            field<&ServiceCause::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&ServiceCause::cause>("cause", QT_TRANSLATE_NOOP("fields", "Cause")).owner(),
            field<&ServiceCause::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
            field<&ServiceCause::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// Development that moved from the development budget into management cost (chapter 1).
struct MovedDevelopment {
    static constexpr const char* key = "movedDevelopment";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Moved development");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Moved development");

    Id<MovedDevelopment> id;
    int position = 0;
    int year = 0;
    QString serviceName;               ///< as printed; may match no service's name
    std::vector<Id<Service>> services; ///< none, one or several
    QString name;
    Id<ChangeCause> cause;
    Figure amount;

    bool operator==(const MovedDevelopment&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&MovedDevelopment::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&MovedDevelopment::serviceName>(
                "serviceName", QT_TRANSLATE_NOOP("fields", "Service as printed")),
            field<&MovedDevelopment::services>("services", QT_TRANSLATE_NOOP("fields", "Services")),
            field<&MovedDevelopment::name>("name", QT_TRANSLATE_NOOP("fields", "Development"))
                .required(),
            field<&MovedDevelopment::cause>("cause", QT_TRANSLATE_NOOP("fields", "Cause")),
            field<&MovedDevelopment::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
        };
    }
};

/// A proposal to give a service another category (chapter 1.2). It never counts until decided.
struct CategoryProposal {
    static constexpr const char* key = "categoryProposal";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Proposed category");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Proposed categories");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&CategoryProposal::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                .owner(),
            field<&CategoryProposal::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&CategoryProposal::categoryToday>("categoryToday",
                                                    QT_TRANSLATE_NOOP("fields", "Category today")),
            field<&CategoryProposal::proposed>("proposed",
                                               QT_TRANSLATE_NOOP("fields", "Proposed category")),
            field<&CategoryProposal::proposedNote>(
                "proposedNote", QT_TRANSLATE_NOOP("fields", "Note on proposed category")),
            field<&CategoryProposal::cost>("cost", QT_TRANSLATE_NOOP("fields", "Cost")),
            field<&CategoryProposal::costYear>("costYear",
                                               QT_TRANSLATE_NOOP("fields", "Year of cost"))
                .between(1990, 2200),
            field<&CategoryProposal::costNote>("costNote",
                                               QT_TRANSLATE_NOOP("fields", "Note on cost")),
            field<&CategoryProposal::comment>("comment", QT_TRANSLATE_NOOP("fields", "Comment"))
                .paragraphs(),
        };
    }
};

/// A proposal to allocate a service's cost by another key (chapter 1.3).
struct KeyProposal {
    static constexpr const char* key = "keyProposal";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Proposed allocation key");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Proposed allocation keys");

    Id<KeyProposal> id;
    int position = 0;
    Id<Service> service;
    int year = 0;
    QString keyToday;
    QString keyProposed;
    QString comment;

    bool operator==(const KeyProposal&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&KeyProposal::service>("service", QT_TRANSLATE_NOOP("fields", "Service")).owner(),
            field<&KeyProposal::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&KeyProposal::keyToday>("keyToday", QT_TRANSLATE_NOOP("fields", "Key today")),
            field<&KeyProposal::keyProposed>("keyProposed",
                                             QT_TRANSLATE_NOOP("fields", "Proposed key")),
            field<&KeyProposal::comment>("comment", QT_TRANSLATE_NOOP("fields", "Comment"))
                .paragraphs(),
        };
    }
};

} // namespace nytto
