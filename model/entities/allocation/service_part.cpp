// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/service_part.h"

#include "model/entities/allocation/unit.h"
#include "model/entities/describe.h"

namespace nytto {

namespace {
constexpr Choice partSizings[] = {
    {"remainder", QT_TRANSLATE_NOOP("choices", "What the other parts leave")},
    {"share", QT_TRANSLATE_NOOP("choices", "A share of the cost")},
    {"amount", QT_TRANSLATE_NOOP("choices", "An amount")},
};

constexpr Choice partScopes[] = {
    {"all", QT_TRANSLATE_NOOP("choices", "All who take part in the service")},
    {"joined", QT_TRANSLATE_NOOP("choices", "Those who joined the part")},
};

constexpr Choice breakpointReasons[] = {
    {"staff", QT_TRANSLATE_NOOP("choices", "More staff")},
    {"technology", QT_TRANSLATE_NOOP("choices", "More IT content")},
    {"licences", QT_TRANSLATE_NOOP("choices", "More licences")},
    {"other", QT_TRANSLATE_NOOP("choices", "Other")},
};
} // namespace

std::span<const Choice> choicesOf(PartSizing) {
    return partSizings;
}

std::span<const Choice> choicesOf(PartScope) {
    return partScopes;
}

std::span<const Choice> choicesOf(BreakpointReason) {
    return breakpointReasons;
}

EntityInfo ServicePart::declare() {
    return describe<ServicePart>(
               QT_TRANSLATE_NOOP("entities", "Part of a service"),
               QT_TRANSLATE_NOOP("entities", "Parts of services"),
               {
                   field<&ServicePart::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                       .owner(),
                   field<&ServicePart::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&ServicePart::state>("state", QT_TRANSLATE_NOOP("fields", "State"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "A proposed part does not count until it is "
                                               "decided; a what-if shows what it would do.")),
                   field<&ServicePart::sizing>("sizing",
                                               QT_TRANSLATE_NOOP("fields", "Size of the part")),
                   field<&ServicePart::share>("share",
                                              QT_TRANSLATE_NOOP("fields", "Share of the cost"))
                       .between(0, Rate::one)
                       .help(QT_TRANSLATE_NOOP(
                           "fields",
                           "Of the whole cost of the service, where the part is a share.")),
                   field<&ServicePart::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount"))
                       .help(QT_TRANSLATE_NOOP("fields", "Per year, where the part is an amount.")),
                   field<&ServicePart::scope>("scope",
                                              QT_TRANSLATE_NOOP("fields", "Who takes part")),
                   field<&ServicePart::fromYear>("fromYear",
                                                 QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200),
                   field<&ServicePart::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                       .between(1990, 2200),
                   field<&ServicePart::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New part"))
        .shownOn({"allocation"})
        .namedWithOwner();
}

EntityInfo PartKey::declare() {
    return describe<PartKey>(
               QT_TRANSLATE_NOOP("entities", "Key of a part"),
               QT_TRANSLATE_NOOP("entities", "Keys of parts"),
               {
                   field<&PartKey::part>("part", QT_TRANSLATE_NOOP("fields", "Part")).owner(),
                   field<&PartKey::allocationKey>("key",
                                                  QT_TRANSLATE_NOOP("fields", "Allocation key"))
                       .owner(),
                   field<&PartKey::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200),
                   field<&PartKey::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                       .between(1990, 2200),
               })
        .shownOn({"allocation"});
}

EntityInfo Participation::declare() {
    return describe<Participation>(
               QT_TRANSLATE_NOOP("entities", "Participation"),
               QT_TRANSLATE_NOOP("entities", "Participations"),
               {
                   field<&Participation::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                       .owner(),
                   field<&Participation::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
                   field<&Participation::part>("part", QT_TRANSLATE_NOOP("fields", "Part"))
                       .ownerIfSet()
                       .help(QT_TRANSLATE_NOOP("fields", "Empty: the whole service.")),
                   field<&Participation::fromYear>("fromYear",
                                                   QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200),
                   field<&Participation::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                       .between(1990, 2200),
                   field<&Participation::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .shownOn({"allocation"});
}

EntityInfo Breakpoint::declare() {
    return describe<Breakpoint>(
               QT_TRANSLATE_NOOP("entities", "Breakpoint"),
               QT_TRANSLATE_NOOP("entities", "Breakpoints"),
               {
                   field<&Breakpoint::part>("part", QT_TRANSLATE_NOOP("fields", "Part")).owner(),
                   field<&Breakpoint::allocationKey>("key",
                                                     QT_TRANSLATE_NOOP("fields", "Volumes of"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "The key whose volumes count; empty: the key of the part.")),
                   field<&Breakpoint::threshold>("threshold",
                                                 QT_TRANSLATE_NOOP("fields", "Threshold"))
                       .between(0, largestVolume),
                   field<&Breakpoint::step>("step", QT_TRANSLATE_NOOP("fields", "Step"))
                       .help(QT_TRANSLATE_NOOP("fields", "What the part costs more, per year, when "
                                                         "the volume exceeds the threshold.")),
                   field<&Breakpoint::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason")),
                   field<&Breakpoint::fromYear>("fromYear",
                                                QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200),
                   field<&Breakpoint::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                       .between(1990, 2200),
                   field<&Breakpoint::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .shownOn({"allocation"});
}

EntityInfo ServiceUse::declare() {
    return describe<ServiceUse>(
               QT_TRANSLATE_NOOP("entities", "Use of a service by another"),
               QT_TRANSLATE_NOOP("entities", "Uses of services by others"),
               {
                   field<&ServiceUse::provider>("provider",
                                                QT_TRANSLATE_NOOP("fields", "Used service"))
                       .owner(),
                   field<&ServiceUse::user>("user", QT_TRANSLATE_NOOP("fields", "Used by")).owner(),
                   field<&ServiceUse::share>("share",
                                             QT_TRANSLATE_NOOP("fields", "Share of the cost"))
                       .between(0, Rate::one)
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "Of all that the used service costs. Empty: by volume.")),
                   field<&ServiceUse::allocationKey>("key",
                                                     QT_TRANSLATE_NOOP("fields", "Volumes of"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields",
                           "The key whose volumes the units take, where it is by volume.")),
                   field<&ServiceUse::volume>("volume", QT_TRANSLATE_NOOP("fields", "Volume"))
                       .between(0, largestVolume)
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "What the using service takes, in the measure of the key.")),
                   field<&ServiceUse::fromYear>("fromYear",
                                                QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200),
                   field<&ServiceUse::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                       .between(1990, 2200),
                   field<&ServiceUse::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .shownOn({"allocation"});
}

} // namespace nytto
