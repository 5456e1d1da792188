// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/allocation_key.h"

#include "model/entities/allocation/unit.h"
#include "model/entities/describe.h"

namespace nytto {

namespace {
constexpr Choice decisionStates[] = {
    {"decided", QT_TRANSLATE_NOOP("choices", "Decided")},
    {"proposed", QT_TRANSLATE_NOOP("choices", "Proposed")},
};

constexpr Choice keyMethods[] = {
    {"proportional", QT_TRANSLATE_NOOP("choices", "In proportion to a volume")},
    {"even", QT_TRANSLATE_NOOP("choices", "Evenly")},
    {"weights", QT_TRANSLATE_NOOP("choices", "Fixed weights")},
    {"combined", QT_TRANSLATE_NOOP("choices", "Combined of other keys")},
};
} // namespace

std::span<const Choice> choicesOf(DecisionState) {
    return decisionStates;
}

std::span<const Choice> choicesOf(KeyMethod) {
    return keyMethods;
}

ShareSource shareSourceOf(KeyMethod method) {
    switch (method) {
    case KeyMethod::Proportional:
    case KeyMethod::Weights:
        return ShareSource::Number;
    case KeyMethod::Even:
        return ShareSource::Nothing;
    case KeyMethod::Combined:
        return ShareSource::Keys;
    }
    Q_UNREACHABLE();
}

bool isCounted(KeyMethod method) {
    switch (method) {
    case KeyMethod::Proportional:
        return true;
    case KeyMethod::Even:
    case KeyMethod::Weights:
    case KeyMethod::Combined:
        return false;
    }
    Q_UNREACHABLE();
}

EntityInfo AllocationKey::declare() {
    return describe<AllocationKey>(
               QT_TRANSLATE_NOOP("entities", "Allocation key"),
               QT_TRANSLATE_NOOP("entities", "Allocation keys"),
               {
                   field<&AllocationKey::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&AllocationKey::measure>("measure",
                                                  QT_TRANSLATE_NOOP("fields", "Volume measure"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields",
                           "What is counted: employees, accounts, computers, sent text messages.")),
                   field<&AllocationKey::method>("method", QT_TRANSLATE_NOOP("fields", "Method")),
                   field<&AllocationKey::state>("state", QT_TRANSLATE_NOOP("fields", "State"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "A proposed key allocates nothing until it is "
                                               "decided; a what-if shows what it would do.")),
                   field<&AllocationKey::due>("due", QT_TRANSLATE_NOOP("fields", "Volumes due"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "The day by which volumes are to be delivered, "
                                               "where a volume has no day of its own.")),
                   field<&AllocationKey::description>("description",
                                                      QT_TRANSLATE_NOOP("fields", "Description"))
                       .paragraphs(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New key"))
        .shownOn({"allocation"});
}

EntityInfo KeyVolume::declare() {
    return describe<KeyVolume>(
               QT_TRANSLATE_NOOP("entities", "Volume"), QT_TRANSLATE_NOOP("entities", "Volumes"),
               {
                   field<&KeyVolume::allocationKey>("key",
                                                    QT_TRANSLATE_NOOP("fields", "Allocation key"))
                       .owner(),
                   field<&KeyVolume::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
                   field<&KeyVolume::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&KeyVolume::planned>("planned",
                                              QT_TRANSLATE_NOOP("fields", "Planned volume"))
                       .between(0, largestVolume),
                   field<&KeyVolume::actual>("actual", QT_TRANSLATE_NOOP("fields", "Actual volume"))
                       .between(0, largestVolume),
                   field<&KeyVolume::due>("due", QT_TRANSLATE_NOOP("fields", "Due")),
                   field<&KeyVolume::deliverer>("deliverer",
                                                QT_TRANSLATE_NOOP("fields", "Delivered by")),
                   field<&KeyVolume::deliveredOn>("deliveredOn",
                                                  QT_TRANSLATE_NOOP("fields", "Delivered on")),
                   field<&KeyVolume::approver>("approver",
                                               QT_TRANSLATE_NOOP("fields", "Approved by")),
                   field<&KeyVolume::approvedOn>("approvedOn",
                                                 QT_TRANSLATE_NOOP("fields", "Approved on")),
                   field<&KeyVolume::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
                   field<&KeyVolume::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .shownOn({"allocation"});
}

EntityInfo KeyWeight::declare() {
    return describe<KeyWeight>(
               QT_TRANSLATE_NOOP("entities", "Weight"), QT_TRANSLATE_NOOP("entities", "Weights"),
               {
                   field<&KeyWeight::allocationKey>("key",
                                                    QT_TRANSLATE_NOOP("fields", "Allocation key"))
                       .owner(),
                   field<&KeyWeight::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
                   field<&KeyWeight::weight>("weight", QT_TRANSLATE_NOOP("fields", "Weight"))
                       .between(0, 1'000'000'000),
                   field<&KeyWeight::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                       .between(1990, 2200),
                   field<&KeyWeight::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                       .between(1990, 2200),
               })
        .shownOn({"allocation"});
}

EntityInfo KeyComponent::declare() {
    return describe<KeyComponent>(
               QT_TRANSLATE_NOOP("entities", "Part of a combined key"),
               QT_TRANSLATE_NOOP("entities", "Parts of combined keys"),
               {
                   field<&KeyComponent::allocationKey>(
                       "key", QT_TRANSLATE_NOOP("fields", "Allocation key"))
                       .owner(),
                   field<&KeyComponent::component>("component",
                                                   QT_TRANSLATE_NOOP("fields", "Combined of"))
                       .owner(),
                   field<&KeyComponent::weight>("weight", QT_TRANSLATE_NOOP("fields", "Weight"))
                       .between(0, 1'000'000),
               })
        .shownOn({"allocation"});
}

} // namespace nytto
