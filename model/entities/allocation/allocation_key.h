// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/key_method.h"
#include "model/entities/entity.h"
#include "model/entities/validity.h"

namespace nytto {

struct EntityInfo;

struct Source;
struct Unit;

/// What costs are spread by (fördelningsnyckel).
struct AllocationKey {
    static constexpr const char* key = "allocationKey";
    static EntityInfo declare();

    Id<AllocationKey> id;
    int position = 0;
    QString name;
    QString measure; ///< volymmått: "antal konton"
    KeyMethod method = KeyMethod::Proportional;
    DecisionState state = DecisionState::Decided;
    QDate due;
    QString description;

    bool operator==(const AllocationKey&) const = default;
};

/// The volume of one unit in one year. What is not entered is unknown, not 0.
struct KeyVolume {
    static constexpr const char* key = "keyVolume";
    static EntityInfo declare();

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
};

/// The weight of one unit in a key of fixed weights. What is not entered is unknown, not 0.
struct KeyWeight {
    static constexpr const char* key = "keyWeight";
    static EntityInfo declare();

    Id<KeyWeight> id;
    int position = 0;
    Id<AllocationKey> allocationKey;
    Id<Unit> unit;
    int weight = 0;
    std::optional<int> fromYear;
    std::optional<int> toYear;

    bool operator==(const KeyWeight&) const = default;
    Validity validity() const { return {fromYear, toYear}; }
};

/// What another key weighs in a combined one: share(i) = Σ weight · share of the part(i) / Σ
/// weight.
struct KeyComponent {
    static constexpr const char* key = "keyComponent";
    static EntityInfo declare();

    Id<KeyComponent> id;
    int position = 0;
    Id<AllocationKey> allocationKey; ///< the combined one
    Id<AllocationKey> component;
    int weight = 1;

    bool operator==(const KeyComponent&) const = default;
};

} // namespace nytto
