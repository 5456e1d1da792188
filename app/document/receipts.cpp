// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/receipts.h"

#include "model/basics/language.h"
#include "model/document/edit.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <vector>

namespace nytto {

namespace {

struct Receipts {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

bool isRemoval(const Change& change) {
    return change.before && !change.after;
}

/// The first year of a series that is another after the change.
std::optional<int> changedYear(const Value& before, const Value& after) {
    const auto* earlier = std::get_if<YearSeries>(&before);
    const auto* later = std::get_if<YearSeries>(&after);
    if (!earlier || !later)
        return {};
    std::set<int> years;
    for (const YearSeries* series : {earlier, later})
        for (const YearSeries::Cell& cell : series->cells())
            years.insert(cell.year);
    for (const int year : years)
        if (!std::ranges::equal(earlier->ofYear(year), later->ofYear(year)))
            return year;
    return {};
}

ChangedPlace placeOf(const Change& change) {
    ChangedPlace place{change.subject()};
    if (!change.before)
        return place;
    for (const FieldInfo& field : entityInfo(*change.after).fields) {
        const Value before = valueOf(*change.before, field);
        const Value after = valueOf(*change.after, field);
        if (before == after)
            continue;
        place.field = field.keyString();
        place.year = changedYear(before, after);
        break;
    }
    return place;
}

/// Whether the entity belongs to another that the edit changes too, or is about it, as a note is.
bool isPartOf(const AnyEntity& entity, const Edit& edit) {
    const auto isChanged = [&](const QUuid& id) {
        return std::ranges::any_of(edit.changes,
                                   [&](const Change& each) { return each.subject().id == id; });
    };
    return std::ranges::any_of(entityInfo(entity).fields, [&](const FieldInfo& field) {
        const Value value = valueOf(entity, field);
        if (const auto* about = std::get_if<EntityRef>(&value))
            return isChanged(about->id);
        const auto* owner = field.owner ? std::get_if<QUuid>(&value) : nullptr;
        return owner && isChanged(*owner);
    });
}

template <class T>
int countOf(const Edit& edit, bool isNew) {
    return static_cast<int>(std::ranges::count_if(edit.changes, [&](const Change& change) {
        return change.after && change.before.has_value() != isNew && change.after->as<T>();
    }));
}

} // namespace

QString removedWith(const Edit& edit, const Language& language) {
    const auto first = std::ranges::find_if(edit.changes, isRemoval);
    if (first == edit.changes.end())
        return {};
    const QString asked = first->subject().kind;
    std::vector<std::pair<const EntityInfo*, int>> gone; // in the order in which they go
    int cleared = 0;
    for (const Change& change : edit.changes) {
        if (!isRemoval(change)) {
            cleared += change.before ? 1 : 0;
            continue;
        }
        const EntityInfo& info = entityInfo(*change.before);
        if (info.keyString() == asked)
            continue;
        const auto found = std::ranges::find(gone, &info, &decltype(gone)::value_type::first);
        if (found == gone.end())
            gone.emplace_back(&info, 1);
        else
            ++found->second;
    }
    QStringList parts;
    for (const auto& [info, count] : gone)
        parts << QStringLiteral("%1 %2").arg(
            QString::number(count), language.translate("entities", info->plural).toLower());
    if (cleared > 0)
        parts << Receipts::tr("%n row(s) that no longer refer to it", nullptr, cleared);
    return parts.isEmpty() ? QString()
                           : Receipts::tr("%1. With it: %2.")
                                 .arg(edit.sentence, parts.join(QStringLiteral(", ")));
}

QString yearReceipt(const Edit& edit) {
    QString year;
    for (const Change& change : edit.changes)
        if (const auto* settings = change.after ? change.after->as<Settings>() : nullptr)
            year = QString::number(settings->firstYear);
    const int services = countOf<Service>(edit, false);
    const int scenarios = countOf<Scenario>(edit, true);
    const int members = countOf<ScenarioMember>(edit, true);
    QStringList carried;
    if (services > 0)
        carried << Receipts::tr("the budgets of %n service(s)", nullptr, services);
    if (scenarios > 0)
        carried << Receipts::tr("%n scenario(s)", nullptr, scenarios) + u' ' +
                       Receipts::tr("with %n initiative(s)", nullptr, members);
    const QString what =
        carried.isEmpty()
            ? Receipts::tr("Nothing was carried over.")
            : Receipts::tr("Carried over: %1.").arg(carried.join(QStringLiteral(", ")));
    const QString next =
        services > 0 ? Receipts::tr("Now: go through the proposals of the services, which "
                                    "are marked until they are changed, then the scenarios.")
                     : Receipts::tr("Now: enter the proposals of the services, then put the "
                                    "scenarios together.");
    return Receipts::tr("The plan begins with %1. %2 %3").arg(year, what, next);
}

std::optional<ChangedPlace> firstChange(const Edit& edit) {
    const QString settings = entityInfoOf<Settings>().keyString();
    if (std::ranges::any_of(
            edit.changes, [&](const Change& change) { return change.subject().kind == settings; }))
        return {};
    const Change* best = nullptr;
    int bestRank = 0;
    for (const Change& change : edit.changes) {
        if (!change.after)
            continue;
        // What is there again comes before what refers to it again, and both before their parts.
        const int rank = isPartOf(*change.after, edit) ? 1 : change.before ? 2 : 3;
        if (rank > bestRank) {
            best = &change;
            bestRank = rank;
        }
    }
    return best ? std::optional(placeOf(*best)) : std::nullopt;
}

} // namespace nytto
