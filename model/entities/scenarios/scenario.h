// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/initiatives/initiative.h"

namespace nytto {

/// Why an initiative is in a scenario: law, contract, security … The list is the municipality's.
struct PriorityGround {
    static constexpr const char* key = "priorityGround";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Priority ground");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Priority grounds");

    Id<PriorityGround> id;
    int position = 0;
    QString name;

    bool operator==(const PriorityGround&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&PriorityGround::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
        };
    }
};

/// A named set of initiatives with its texts.
struct Scenario {
    static constexpr const char* key = "scenario";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Scenario");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Scenarios");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&Scenario::year>("year", QT_TRANSLATE_NOOP("fields", "Year")).between(1990, 2200),
            field<&Scenario::number>("number", QT_TRANSLATE_NOOP("fields", "Number")),
            field<&Scenario::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&Scenario::analysis>("analysis", QT_TRANSLATE_NOOP("fields", "Analysis"))
                .paragraphs(),
            field<&Scenario::needs>("needs", QT_TRANSLATE_NOOP("fields", "Customers' needs"))
                .paragraphs(),
            field<&Scenario::opportunities>(
                "opportunities", QT_TRANSLATE_NOOP("fields", "Opportunities and benefits"))
                .paragraphs(),
            field<&Scenario::consequences>(
                "consequences", QT_TRANSLATE_NOOP("fields", "Consequences if not carried out"))
                .paragraphs(),
            field<&Scenario::dependencies>("dependencies",
                                           QT_TRANSLATE_NOOP("fields", "Dependencies"))
                .paragraphs(),
            field<&Scenario::effects>("effects",
                                      QT_TRANSLATE_NOOP("fields", "Impact on existing services"))
                .paragraphs(),
        };
    }
};

/// An initiative's part in a scenario. Unscaled, unmoved and included by default.
struct ScenarioMember {
    static constexpr const char* key = "scenarioMember";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Scenario member");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Scenario members");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&ScenarioMember::scenario>("scenario", QT_TRANSLATE_NOOP("fields", "Scenario"))
                .owner(),
            field<&ScenarioMember::initiative>("initiative",
                                               QT_TRANSLATE_NOOP("fields", "Initiative"))
                .owner(),
            field<&ScenarioMember::included>("included", QT_TRANSLATE_NOOP("fields", "Included")),
            field<&ScenarioMember::shift>("shift", QT_TRANSLATE_NOOP("fields", "Moved (years)"))
                .between(-30, 30),
            field<&ScenarioMember::costScale>("costScale",
                                              QT_TRANSLATE_NOOP("fields", "Share of cost"))
                .between(0, 100 * Rate::one),
            field<&ScenarioMember::impactScale>("impactScale",
                                                QT_TRANSLATE_NOOP("fields", "Share of impact"))
                .between(0, 100 * Rate::one),
            field<&ScenarioMember::benefitScale>("benefitScale",
                                                 QT_TRANSLATE_NOOP("fields", "Share of benefit"))
                .between(0, 100 * Rate::one),
            field<&ScenarioMember::ground>("ground",
                                           QT_TRANSLATE_NOOP("fields", "Priority ground")),
            field<&ScenarioMember::printedName>("printedName",
                                                QT_TRANSLATE_NOOP("fields", "Name as printed"))
                .masked(),
            field<&ScenarioMember::printedService>(
                "printedService", QT_TRANSLATE_NOOP("fields", "Service as printed"))
                .masked(),
            field<&ScenarioMember::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).masked(),
        };
    }
};

} // namespace nytto
