// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/unit.h"

namespace nytto {

enum class DecisionState {
    Decided,
    Proposed, ///< it never counts until it is decided
};
constexpr Choice decisionStates[] = {
    {"decided", QT_TRANSLATE_NOOP("choices", "Decided")},
    {"proposed", QT_TRANSLATE_NOOP("choices", "Proposed")},
};
constexpr std::span<const Choice> choicesOf(DecisionState) {
    return decisionStates;
}

/// How a key spreads a cost (DOMAIN: Allocation).
enum class KeyMethod {
    Proportional, ///< v(i)/Σv
    Even,         ///< 1/number of participants
    Weights,      ///< w(i)/Σw
    Combined,     ///< the weighted mean of their shares
};
constexpr Choice keyMethods[] = {
    {"proportional", QT_TRANSLATE_NOOP("choices", "In proportion to a volume")},
    {"even", QT_TRANSLATE_NOOP("choices", "Evenly")},
    {"weights", QT_TRANSLATE_NOOP("choices", "Fixed weights")},
    {"combined", QT_TRANSLATE_NOOP("choices", "Combined of other keys")},
};
constexpr std::span<const Choice> choicesOf(KeyMethod) {
    return keyMethods;
}

/// What costs are spread by (fördelningsnyckel).
struct AllocationKey {
    static constexpr const char* key = "allocationKey";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Allocation key");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Allocation keys");

    Id<AllocationKey> id;
    int position = 0;
    QString name;
    QString measure; ///< volymmått: "antal konton"
    KeyMethod method = KeyMethod::Proportional;
    DecisionState state = DecisionState::Decided;
    QDate due;
    QString description;

    bool operator==(const AllocationKey&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&AllocationKey::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&AllocationKey::measure>("measure", QT_TRANSLATE_NOOP("fields", "Volume measure"))
                .help(QT_TRANSLATE_NOOP(
                    "fields",
                    "What is counted: employees, accounts, computers, sent text messages.")),
            field<&AllocationKey::method>("method", QT_TRANSLATE_NOOP("fields", "Method")),
            field<&AllocationKey::state>("state", QT_TRANSLATE_NOOP("fields", "State"))
                .help(QT_TRANSLATE_NOOP("fields", "A proposed key allocates nothing until it is "
                                                  "decided; a what-if shows what it would do.")),
            field<&AllocationKey::due>("due", QT_TRANSLATE_NOOP("fields", "Volumes due"))
                .help(QT_TRANSLATE_NOOP("fields", "The day by which volumes are to be delivered, "
                                                  "where a volume has no day of its own.")),
            field<&AllocationKey::description>("description",
                                               QT_TRANSLATE_NOOP("fields", "Description"))
                .paragraphs(),
        };
    }
};

/// The volume of one unit in one year. What is not entered is unknown, not 0.
struct KeyVolume {
    static constexpr const char* key = "keyVolume";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Volume");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Volumes");

    Id<KeyVolume> id;
    int position = 0;
    Id<AllocationKey> allocationKey;
    Id<Unit> unit;
    int year = 0;
    std::optional<Quantity> planned;
    std::optional<Quantity> actual;
    QDate due;
    QString deliverer;
    QDate deliveredOn;
    QString approver;
    QDate approvedOn;
    Id<Source> source;
    QString note;

    bool operator==(const KeyVolume&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&KeyVolume::allocationKey>("key", QT_TRANSLATE_NOOP("fields", "Allocation key"))
                .owner(),
            field<&KeyVolume::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
            field<&KeyVolume::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&KeyVolume::planned>("planned", QT_TRANSLATE_NOOP("fields", "Planned volume"))
                .between(0, largestVolume),
            field<&KeyVolume::actual>("actual", QT_TRANSLATE_NOOP("fields", "Actual volume"))
                .between(0, largestVolume),
            field<&KeyVolume::due>("due", QT_TRANSLATE_NOOP("fields", "Due")),
            field<&KeyVolume::deliverer>("deliverer", QT_TRANSLATE_NOOP("fields", "Delivered by")),
            field<&KeyVolume::deliveredOn>("deliveredOn",
                                           QT_TRANSLATE_NOOP("fields", "Delivered on")),
            field<&KeyVolume::approver>("approver", QT_TRANSLATE_NOOP("fields", "Approved by")),
            field<&KeyVolume::approvedOn>("approvedOn", QT_TRANSLATE_NOOP("fields", "Approved on")),
            field<&KeyVolume::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
            field<&KeyVolume::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// The weight of one unit in a key of fixed weights. What is not entered is unknown, not 0.
struct KeyWeight {
    static constexpr const char* key = "keyWeight";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Weight");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Weights");

    Id<KeyWeight> id;
    int position = 0;
    Id<AllocationKey> allocationKey;
    Id<Unit> unit;
    int weight = 0;
    std::optional<int> fromYear;
    std::optional<int> toYear;

    bool operator==(const KeyWeight&) const = default;
    Validity validity() const { return {fromYear, toYear}; }

    static constexpr auto fields() {
        return std::tuple{
            field<&KeyWeight::allocationKey>("key", QT_TRANSLATE_NOOP("fields", "Allocation key"))
                .owner(),
            field<&KeyWeight::unit>("unit", QT_TRANSLATE_NOOP("fields", "Unit")).owner(),
            field<&KeyWeight::weight>("weight", QT_TRANSLATE_NOOP("fields", "Weight"))
                .between(0, 1'000'000'000),
            field<&KeyWeight::fromYear>("fromYear", QT_TRANSLATE_NOOP("fields", "From year"))
                .between(1990, 2200),
            field<&KeyWeight::toYear>("toYear", QT_TRANSLATE_NOOP("fields", "To year"))
                .between(1990, 2200),
        };
    }
};

/// What another key weighs in a combined one: share(i) = Σ weight · share of the part(i) / Σ
/// weight.
struct KeyComponent {
    static constexpr const char* key = "keyComponent";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Part of a combined key");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Parts of combined keys");

    Id<KeyComponent> id;
    int position = 0;
    Id<AllocationKey> allocationKey; ///< the combined one
    Id<AllocationKey> component;
    int weight = 1;

    bool operator==(const KeyComponent&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&KeyComponent::allocationKey>("key",
                                                QT_TRANSLATE_NOOP("fields", "Allocation key"))
                .owner(),
            field<&KeyComponent::component>("component", QT_TRANSLATE_NOOP("fields", "Combined of"))
                .owner(),
            field<&KeyComponent::weight>("weight", QT_TRANSLATE_NOOP("fields", "Weight"))
                .between(0, 1'000'000),
        };
    }
};

} // namespace nytto
