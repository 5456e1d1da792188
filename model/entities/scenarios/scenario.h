// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"

namespace nytto {

struct EntityInfo;

struct Initiative;

/// Why an initiative is in a scenario: law, contract, security … The list is the municipality's.
struct PriorityGround {
    static constexpr const char* key = "priorityGround";
    static EntityInfo declare();

    Id<PriorityGround> id;
    int position = 0;
    QString name;

    bool operator==(const PriorityGround&) const = default;
};

/// A named set of initiatives with its texts.
struct Scenario {
    static constexpr const char* key = "scenario";
    static EntityInfo declare();

    Id<Scenario> id;
    int position = 0;
    int year = 0; ///< the annual analysis that it belongs to
    QString number;
    QString name;
    QString analysis;
    QString needs;
    QString opportunities;
    QString consequences;
    QString dependencies;
    QString effects;

    bool operator==(const Scenario&) const = default;
};

/// An initiative's part in a scenario. Unscaled, unmoved and included by default.
struct ScenarioMember {
    static constexpr const char* key = "scenarioMember";
    static EntityInfo declare();

    Id<ScenarioMember> id;
    int position = 0;
    Id<Scenario> scenario;
    Id<Initiative> initiative;
    bool included = true;
    int shift = 0; ///< years later
    Rate costScale = Rate::ofPercent(100);
    Rate impactScale = Rate::ofPercent(100);
    Rate benefitScale = Rate::ofPercent(100);
    Id<PriorityGround> ground;
    QString printedName;    ///< what the source calls it in this scenario
    QString printedService; ///< and its service
    QString note;

    bool operator==(const ScenarioMember&) const = default;
};

} // namespace nytto
