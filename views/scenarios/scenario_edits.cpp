// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scenarios/scenario_edits.h"

#include "model/document/contents.h"
#include "model/document/edit.h"
#include "model/entities/scenarios/scenario.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct ScenarioEdits {
    Q_DECLARE_TR_FUNCTIONS(ScenarioEdits)
};

template <class T>
int nextPosition(const Contents& contents) {
    int last = -1;
    for (const T& each : contents.all<T>())
        last = std::max(last, each.position);
    return last + 1;
}

} // namespace

QString nextScenarioNumber(const Contents& contents, int year) {
    int last = 0;
    for (const Scenario& scenario : contents.all<Scenario>())
        if (scenario.year == year)
            last = std::max(last, scenario.number.toInt());
    return QString::number(last + 1);
}

Result<Edit> duplicateScenario(const Contents& contents, Id<Scenario> scenario) {
    Scenario copy = *contents.find(scenario);
    EditBuilder builder(contents, {}, ScenarioEdits::tr("Duplicate %1").arg(copy.name), {});
    copy.id = Id<Scenario>::create();
    copy.position = nextPosition<Scenario>(contents);
    copy.number = nextScenarioNumber(contents, copy.year);
    copy.name = ScenarioEdits::tr("%1 (copy)").arg(copy.name);
    builder.insert(copy);
    int position = nextPosition<ScenarioMember>(contents);
    for (ScenarioMember member : contents.all<ScenarioMember>())
        if (member.scenario == scenario) {
            member.id = Id<ScenarioMember>::create();
            member.scenario = copy.id;
            member.position = position++;
            builder.insert(member);
        }
    Edit edit = builder.build();
    NYTTO_CHECK(checkEdit(contents, edit));
    return edit;
}

} // namespace nytto
