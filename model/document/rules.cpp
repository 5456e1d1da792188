// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/rule.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace nytto {

namespace {

QString shown(const EntityInfo& info) {
    return QCoreApplication::translate("entities", info.label);
}

QString placeOf(const AnyEntity& entity, const FieldInfo& field) {
    return QCoreApplication::translate("document", "%1 “%2”, %3")
        .arg(shown(entityInfo(entity)), nameOf(entity),
             QCoreApplication::translate("fields", field.label));
}

Error broken(const QString& message) {
    return {ErrorCode::RuleBroken, message};
}

/// Each change is of one entity, and each entity is in one change.
Done checkShape(const Edit& edit) {
    QSet<EntityRef> subjects;
    for (const Change& change : edit.changes) {
        if (!change.before && !change.after)
            return broken(
                QCoreApplication::translate("document", "A change of the edit changes nothing."));
        if (change.subject().isNull())
            return broken(
                QCoreApplication::translate("document", "An entity of the edit has no id."));
        if (change.before && change.after && refTo(*change.before) != refTo(*change.after))
            return broken(QCoreApplication::translate(
                "document", "A change turns one entity into another; it is not applied."));
        if (subjects.contains(change.subject()))
            return broken(QCoreApplication::translate("document", "The edit changes “%1” twice.")
                              .arg(nameOf(change.after ? *change.after : *change.before)));
        subjects.insert(change.subject());
    }
    return {};
}

Done checkBefore(const Contents& contents, const Change& change) {
    if (contents.find(change.subject()) == change.before)
        return {};
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate(
                     "document", "“%1” has been changed by somebody else since; look at it "
                                 "again before you change it.")
                     .arg(nameOf(change.before ? *change.before : *change.after))};
}

/// An id is that of one entity, also among different kinds.
std::vector<Fault> idFaults(const Judged& judged) {
    std::vector<Fault> faults;
    QSet<QUuid> inserted;
    for (const Change& change : judged.edit.changes) {
        if (change.before)
            continue;
        const AnyEntity& entity = *change.after;
        const QUuid id = idOf(entity);
        if (inserted.contains(id) || judged.before.kindOf(id))
            faults.push_back({broken(QCoreApplication::translate(
                                         "document", "%1 “%2” has the id of another entity (%3).")
                                         .arg(shown(entityInfo(entity)), nameOf(entity),
                                              id.toString(QUuid::WithoutBraces))),
                              refTo(entity),
                              {},
                              {}});
        inserted.insert(id);
    }
    return faults;
}

Done checkResidual(const AnyEntity& entity) {
    const auto* component = entity.as<InvestmentComponent>();
    if (!component)
        return {};
    const bool tooLarge =
        component->amount.isAmount() && component->residual > component->amount.amount();
    if (component->residual < Money() || tooLarge)
        return broken(
            QCoreApplication::translate(
                "document", "“%1”: the residual value is not between 0 and the acquisition value.")
                .arg(component->name));
    return {};
}

/// What the entity belongs to, through one of its fields.
std::vector<EntityRef> ownersOf(const AnyEntity& entity) {
    std::vector<EntityRef> owners;
    for (const FieldInfo& field : entityInfo(entity).fields)
        if (field.owner)
            std::ranges::copy(referencesIn(field, valueOf(entity, field)),
                              std::back_inserter(owners));
    return owners;
}

/// Nothing belongs to itself. Chains are short, so that walking along them is safe and quick.
Done checkOwner(const Outcome& outcome, const AnyEntity& entity, const EntityRef& owner) {
    constexpr qsizetype longest = 100;
    const EntityRef self = refTo(entity);
    QSet<EntityRef> seen;
    for (std::vector<EntityRef> open{owner}; !open.empty();) {
        const EntityRef ref = open.back();
        open.pop_back();
        if (ref == self)
            return broken(QCoreApplication::translate(
                "document", "It belongs to itself, directly or through others."));
        if (seen.contains(ref))
            continue;
        seen.insert(ref);
        if (seen.size() > longest)
            return broken(QCoreApplication::translate(
                "document", "It belongs to something through too many others."));
        if (const std::optional<AnyEntity> held = outcome.find(ref))
            std::ranges::copy(ownersOf(*held), std::back_inserter(open));
    }
    return {};
}

std::vector<Fault> fieldFaults(const Outcome& outcome, const AnyEntity& entity) {
    std::vector<Fault> faults;
    const auto add = [&](const Error& error, const QString& field, const EntityRef& missing) {
        faults.push_back({error, refTo(entity), field, missing});
    };
    for (const FieldInfo& field : entityInfo(entity).fields) {
        const Value value = valueOf(entity, field);
        if (const Done done = checkValue(field, value); !done)
            add(done.error().in(placeOf(entity, field)), field.keyString(), {});
        for (const EntityRef& ref : referencesIn(field, value)) {
            if (const Done done = field.owner ? checkOwner(outcome, entity, ref) : Done(); !done)
                add(done.error().in(placeOf(entity, field)), field.keyString(), {});
            if (!outcome.contains(ref))
                add(broken(QCoreApplication::translate(
                               "document", "%1: it refers to %2 (%3), which does not exist.")
                               .arg(placeOf(entity, field), ref.kind,
                                    ref.id.toString(QUuid::WithoutBraces))),
                    field.keyString(), ref);
        }
    }
    if (const Done done = checkResidual(entity); !done)
        add(done.error(), {}, {});
    return faults;
}

/// Every field that does not hold what it should, and every reference that leads nowhere.
std::vector<Fault> fieldFaults(const Judged& judged) {
    std::vector<Fault> faults;
    for (const Change& change : judged.edit.changes)
        if (change.after)
            std::ranges::move(fieldFaults(judged.outcome, *change.after),
                              std::back_inserter(faults));
    return faults;
}

/// Nothing that stays as it is may refer to what goes: a sentence on the first that does.
std::vector<Fault> removalFaults(const Judged& judged) {
    const auto& outcome = judged.outcome;
    QSet<QUuid> removed;
    for (const Change& change : judged.edit.changes)
        if (!change.after)
            removed.insert(change.subject().id);
    if (removed.isEmpty())
        return {};
    std::vector<Fault> faults;
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields) {
            if (!field.target && field.type != FieldType::AnyReference)
                continue;
            judged.before.forEach(info.index, [&](const void* entity, const QUuid& id) {
                const EntityRef held{info.keyString(), id};
                for (const EntityRef& ref : referencesIn(field, field.get(entity)))
                    if (faults.empty() && removed.contains(ref.id) && !outcome.contains(ref) &&
                        !outcome.isTouched(held))
                        faults.push_back(
                            {broken(
                                 QCoreApplication::translate(
                                     "document", "“%1” cannot be removed while “%2” refers to it.")
                                     .arg(nameOf(*judged.before.find(ref)), outcome.name(held))),
                             held, field.keyString(), ref});
            });
        }
    return faults;
}

/// A document has its settings and keeps them.
std::vector<Fault> settingsFaults(const Judged& judged) {
    if (!judged.outcome.rows<Settings>().empty())
        return {};
    const auto say = [](const char* text) { return QCoreApplication::translate("document", text); };
    if (judged.wholeDocument)
        return {
            {broken(say(QT_TRANSLATE_NOOP("document", "The settings are missing."))), {}, {}, {}}};
    const Table<Settings> before = judged.before.all<Settings>();
    if (before.isEmpty())
        return {};
    return {{broken(say(
                 QT_TRANSLATE_NOOP("document", "The settings of a document cannot be removed."))),
             refTo(before.front()),
             {},
             {}}};
}

/// No two entities of the kind T give the same key: a sentence on each changed one that does, and
/// on each unchanged one that a changed one meets.
template <class T>
std::vector<Fault> doubled(const Judged& judged, auto keyOf, auto sentence) {
    std::set<decltype(keyOf(T()))> keys;
    std::vector<Fault> faults;
    const auto add = [&](const T& row) {
        faults.push_back({broken(sentence(row)), refTo(row), {}, {}});
    };
    for (const Change& change : judged.edit.changes)
        if (const T* row = change.after ? change.after->as<T>() : nullptr)
            if (!keys.insert(keyOf(*row)).second)
                add(*row);
    if (!keys.empty())
        for (const T& row : judged.before.all<T>())
            if (keys.contains(keyOf(row)) && !judged.outcome.isTouched(refTo(row)))
                add(row);
    return faults;
}

/// What may be there only once.
std::vector<Fault> singleFaults(const Judged& judged) {
    const auto say = [](const char* text) { return QCoreApplication::translate("document", text); };
    std::vector<Fault> faults;
    const auto keep = [&](std::vector<Fault> found) {
        std::ranges::move(found, std::back_inserter(faults));
    };
    keep(doubled<Settings>(
        judged, [](const Settings&) { return 0; },
        [&](const Settings&) {
            return say(QT_TRANSLATE_NOOP("document", "A document has its settings only once."));
        }));
    keep(doubled<InternalRate>(
        judged, [](const InternalRate& rate) { return rate.year; },
        [&](const InternalRate& rate) {
            return say(QT_TRANSLATE_NOOP("document",
                                         "There are two internal rates for the year %1."))
                .arg(rate.year);
        }));
    keep(doubled<AnnualAnalysis>(
        judged, [](const AnnualAnalysis& analysis) { return analysis.year; },
        [&](const AnnualAnalysis& analysis) {
            return say(QT_TRANSLATE_NOOP("document",
                                         "There are two annual analyses of the year %1."))
                .arg(analysis.year);
        }));
    keep(doubled<AcceptedDifference>(
        judged, [](const AcceptedDifference& held) { return held.finding; },
        [&](const AcceptedDifference& held) {
            return say(QT_TRANSLATE_NOOP("document", "The difference “%1” is accepted twice."))
                .arg(held.finding);
        }));
    keep(doubled<ScenarioMember>(
        judged,
        [](const ScenarioMember& member) { return std::pair(member.scenario, member.initiative); },
        [&](const ScenarioMember& member) {
            return say(QT_TRANSLATE_NOOP("document",
                                         "The initiative “%1” is in the scenario “%2” twice."))
                .arg(judged.outcome.name(refTo(member.initiative)),
                     judged.outcome.name(refTo(member.scenario)));
        }));
    return faults;
}

constexpr Rule rulesOfAll[] = {fieldFaults, idFaults, removalFaults, settingsFaults, singleFaults};

/// Hands over what each rule finds, until `goOn` says no.
void judge(const Judged& judged, const std::function<bool(std::vector<Fault>)>& goOn) {
    for (const auto& rules : {documentRules(), allocationRules()})
        for (const Rule rule : rules)
            if (!goOn(rule(judged)))
                return;
}

} // namespace

std::span<const Rule> documentRules() {
    return rulesOfAll;
}

Done checkEdit(const Contents& contents, const Edit& edit) {
    NYTTO_CHECK(checkShape(edit));
    for (const Change& change : edit.changes)
        NYTTO_CHECK(checkBefore(contents, change));
    const Outcome outcome(contents, edit);
    Done done;
    judge({contents, edit, outcome}, [&](const std::vector<Fault>& faults) {
        if (!faults.empty())
            done = faults.front();
        return faults.empty();
    });
    return done;
}

std::vector<Fault> faultsIn(const Contents& contents) {
    Edit everything;
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            everything.changes.push_back({std::nullopt, contents.find({info.keyString(), id})});
        });
    const Contents nothing;
    const Outcome outcome(nothing, everything);
    std::vector<Fault> faults;
    judge({nothing, everything, outcome, true}, [&](std::vector<Fault> found) {
        std::ranges::move(found, std::back_inserter(faults));
        return true;
    });
    return faults;
}

} // namespace nytto
