// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/scenarios/scenario.h"

#include "model/entities/chapter.h"
#include "model/entities/describe.h"

namespace nytto {

EntityInfo PriorityGround::declare() {
    return describe<PriorityGround>(
               QT_TRANSLATE_NOOP("entities", "Priority ground"),
               QT_TRANSLATE_NOOP("entities", "Priority grounds"),
               {
                   field<&PriorityGround::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New ground"))
        .shownOn({"settings"});
}

EntityInfo Scenario::declare() {
    return describe<Scenario>(
               QT_TRANSLATE_NOOP("entities", "Scenario"),
               QT_TRANSLATE_NOOP("entities", "Scenarios"),
               {
                   field<&Scenario::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .reportYear()
                       .between(1990, 2200),
                   field<&Scenario::number>("number", QT_TRANSLATE_NOOP("fields", "Number"))
                       .name(2),
                   field<&Scenario::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&Scenario::analysis>("analysis", QT_TRANSLATE_NOOP("fields", "Analysis"))
                       .paragraphs(),
                   field<&Scenario::needs>("needs", QT_TRANSLATE_NOOP("fields", "Customers' needs"))
                       .paragraphs(),
                   field<&Scenario::opportunities>(
                       "opportunities", QT_TRANSLATE_NOOP("fields", "Opportunities and benefits"))
                       .paragraphs(),
                   field<&Scenario::consequences>(
                       "consequences",
                       QT_TRANSLATE_NOOP("fields", "Consequences if not carried out"))
                       .paragraphs(),
                   field<&Scenario::dependencies>("dependencies",
                                                  QT_TRANSLATE_NOOP("fields", "Dependencies"))
                       .paragraphs(),
                   field<&Scenario::effects>(
                       "effects", QT_TRANSLATE_NOOP("fields", "Impact on existing services"))
                       .paragraphs(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New scenario"))
        .shownOn({"scenarios"})
        .inChapter([](const void*) { return Chapter::Scenarios; });
}

EntityInfo ScenarioMember::declare() {
    return describe<ScenarioMember>(
               QT_TRANSLATE_NOOP("entities", "Scenario member"),
               QT_TRANSLATE_NOOP("entities", "Scenario members"),
               {
                   field<&ScenarioMember::scenario>("scenario",
                                                    QT_TRANSLATE_NOOP("fields", "Scenario"))
                       .owner(),
                   field<&ScenarioMember::initiative>("initiative",
                                                      QT_TRANSLATE_NOOP("fields", "Initiative"))
                       .secretWith()
                       .owner(),
                   field<&ScenarioMember::included>("included",
                                                    QT_TRANSLATE_NOOP("fields", "Included")),
                   field<&ScenarioMember::shift>("shift",
                                                 QT_TRANSLATE_NOOP("fields", "Moved (years)"))
                       .between(-30, 30),
                   field<&ScenarioMember::costScale>("costScale",
                                                     QT_TRANSLATE_NOOP("fields", "Share of cost"))
                       .between(0, 100 * Rate::one),
                   field<&ScenarioMember::impactScale>(
                       "impactScale", QT_TRANSLATE_NOOP("fields", "Share of impact"))
                       .between(0, 100 * Rate::one),
                   field<&ScenarioMember::benefitScale>(
                       "benefitScale", QT_TRANSLATE_NOOP("fields", "Share of benefit"))
                       .between(0, 100 * Rate::one),
                   field<&ScenarioMember::ground>("ground",
                                                  QT_TRANSLATE_NOOP("fields", "Priority ground")),
                   field<&ScenarioMember::printedName>(
                       "printedName", QT_TRANSLATE_NOOP("fields", "Name as printed"))
                       .masked(),
                   field<&ScenarioMember::printedService>(
                       "printedService", QT_TRANSLATE_NOOP("fields", "Service as printed"))
                       .masked(),
                   field<&ScenarioMember::note>("note", QT_TRANSLATE_NOOP("fields", "Note"))
                       .masked(),
               })
        .shownOn({"initiatives", "scenarios"})
        .inChapter([](const void*) { return Chapter::Scenarios; });
}

} // namespace nytto
