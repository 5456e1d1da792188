// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/services/service_change.h"

#include "model/entities/describe.h"

namespace nytto {

EntityInfo ChangeCause::declare() {
    return describe<ChangeCause>(
               QT_TRANSLATE_NOOP("entities", "Cause of change"),
               QT_TRANSLATE_NOOP("entities", "Causes of change"),
               {
                   field<&ChangeCause::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&ChangeCause::description>("description",
                                                    QT_TRANSLATE_NOOP("fields", "Description"))
                       .paragraphs(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New cause"))
        .shownOn({"settings"});
}

EntityInfo ServiceCause::declare() {
    return describe<ServiceCause>(
               QT_TRANSLATE_NOOP("entities", "Cause of a service's change"),
               QT_TRANSLATE_NOOP("entities", "Causes of services' changes"),
               {
                   field<&ServiceCause::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                       .owner(),
                   field<&ServiceCause::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&ServiceCause::cause>("cause", QT_TRANSLATE_NOOP("fields", "Cause"))
                       .owner(),
                   field<&ServiceCause::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
                   field<&ServiceCause::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .shownOn({"services"});
}

EntityInfo MovedDevelopment::declare() {
    return describe<MovedDevelopment>(
               QT_TRANSLATE_NOOP("entities", "Moved development"),
               QT_TRANSLATE_NOOP("entities", "Moved development"),
               {
                   field<&MovedDevelopment::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&MovedDevelopment::serviceName>(
                       "serviceName", QT_TRANSLATE_NOOP("fields", "Service as printed")),
                   field<&MovedDevelopment::services>("services",
                                                      QT_TRANSLATE_NOOP("fields", "Services")),
                   field<&MovedDevelopment::name>("name",
                                                  QT_TRANSLATE_NOOP("fields", "Development"))
                       .name()
                       .required(),
                   field<&MovedDevelopment::cause>("cause", QT_TRANSLATE_NOOP("fields", "Cause")),
                   field<&MovedDevelopment::amount>("amount",
                                                    QT_TRANSLATE_NOOP("fields", "Amount")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New moved development"))
        .shownOn({"services"});
}

EntityInfo CategoryProposal::declare() {
    return describe<CategoryProposal>(
               QT_TRANSLATE_NOOP("entities", "Proposed category"),
               QT_TRANSLATE_NOOP("entities", "Proposed categories"),
               {
                   field<&CategoryProposal::service>("service",
                                                     QT_TRANSLATE_NOOP("fields", "Service"))
                       .owner(),
                   field<&CategoryProposal::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&CategoryProposal::categoryToday>(
                       "categoryToday", QT_TRANSLATE_NOOP("fields", "Category today")),
                   field<&CategoryProposal::proposed>(
                       "proposed", QT_TRANSLATE_NOOP("fields", "Proposed category")),
                   field<&CategoryProposal::proposedNote>(
                       "proposedNote", QT_TRANSLATE_NOOP("fields", "Note on proposed category")),
                   field<&CategoryProposal::cost>("cost", QT_TRANSLATE_NOOP("fields", "Cost")),
                   field<&CategoryProposal::costYear>("costYear",
                                                      QT_TRANSLATE_NOOP("fields", "Year of cost"))
                       .between(1990, 2200),
                   field<&CategoryProposal::costNote>("costNote",
                                                      QT_TRANSLATE_NOOP("fields", "Note on cost")),
                   field<&CategoryProposal::comment>("comment",
                                                     QT_TRANSLATE_NOOP("fields", "Comment"))
                       .paragraphs(),
               })
        .shownOn({"services"});
}

EntityInfo KeyProposal::declare() {
    return describe<KeyProposal>(
               QT_TRANSLATE_NOOP("entities", "Proposed allocation key"),
               QT_TRANSLATE_NOOP("entities", "Proposed allocation keys"),
               {
                   field<&KeyProposal::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                       .owner(),
                   field<&KeyProposal::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&KeyProposal::keyToday>("keyToday",
                                                 QT_TRANSLATE_NOOP("fields", "Key today")),
                   field<&KeyProposal::keyProposed>("keyProposed",
                                                    QT_TRANSLATE_NOOP("fields", "Proposed key")),
                   field<&KeyProposal::comment>("comment", QT_TRANSLATE_NOOP("fields", "Comment"))
                       .paragraphs(),
               })
        .shownOn({"services"});
}

} // namespace nytto
