// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

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

/// The contents as they will be.
class Outcome {
public:
    Outcome(const Contents& contents, const Edit& edit) : m_contents(contents) {
        for (const Change& change : edit.changes)
            m_after.insert(keyOf(change.subject()), change.after ? &*change.after : nullptr);
    }
    bool contains(const EntityRef& ref) const {
        const auto found = m_after.find(keyOf(ref));
        return found == m_after.end() ? m_contents.contains(ref) : *found != nullptr;
    }
    bool isTouched(const EntityRef& ref) const { return m_after.contains(keyOf(ref)); }

    /// Visits every entity of the kind T as it will be.
    template <class T>
    void forEach(auto visit) const {
        for (const T& row : m_contents.all<T>())
            if (!isTouched(refTo(row)))
                visit(row);
        for (const AnyEntity* entity : m_after)
            if (entity)
                if (const T* row = std::get_if<T>(entity))
                    visit(*row);
    }

private:
    static QPair<QString, QUuid> keyOf(const EntityRef& ref) { return {ref.kind, ref.id}; }

    const Contents& m_contents;
    QHash<QPair<QString, QUuid>, const AnyEntity*> m_after;
};

Done checkBefore(const Contents& contents, const Change& change) {
    const EntityRef subject = change.subject();
    if (subject.isNull())
        return Error{ErrorCode::RuleBroken,
                     QCoreApplication::translate("document", "An entity of the edit has no id.")};
    if (change.before && change.after && refTo(*change.before) != refTo(*change.after))
        return Error{ErrorCode::RuleBroken,
                     QCoreApplication::translate(
                         "document", "A change turns one entity into another; it is not applied.")};
    if (contents.find(subject) != change.before)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "document", "“%1” has been changed by somebody else since; look at it "
                                     "again before you change it.")
                         .arg(nameOf(change.before ? *change.before : *change.after))};
    return {};
}

Done checkResidual(const AnyEntity& entity) {
    const auto* component = std::get_if<InvestmentComponent>(&entity);
    if (!component)
        return {};
    const bool tooLarge =
        component->amount.isAmount() && component->residual > component->amount.amount();
    if (component->residual < Money() || tooLarge)
        return Error{ErrorCode::RuleBroken,
                     QCoreApplication::translate("document",
                                                 "“%1”: the residual value is not between 0 and "
                                                 "the acquisition value.")
                         .arg(component->name)};
    return {};
}

/// Every field that does not hold what it should, and every reference that leads nowhere.
std::vector<Error> fieldFaults(const Outcome& outcome, const AnyEntity& entity) {
    std::vector<Error> faults;
    for (const FieldInfo& field : entityInfo(entity).fields) {
        const Value value = valueOf(entity, field);
        if (const Done done = checkValue(field, value); !done)
            faults.push_back(done.error().in(placeOf(entity, field)));
        for (const EntityRef& ref : referencesIn(field, value))
            if (!outcome.contains(ref))
                faults.push_back({ErrorCode::RuleBroken,
                                  QCoreApplication::translate(
                                      "document", "%1: it refers to %2 (%3), which does not exist.")
                                      .arg(placeOf(entity, field), ref.kind,
                                           ref.id.toString(QUuid::WithoutBraces))});
    }
    if (const Done done = checkResidual(entity); !done)
        faults.push_back(done.error());
    return faults;
}

/// Nothing that stays as it is may refer to what goes.
Done checkRemovals(const Contents& contents, const Outcome& outcome, const Edit& edit) {
    QSet<QUuid> removed;
    for (const Change& change : edit.changes)
        if (!change.after)
            removed.insert(change.subject().id);
    if (removed.isEmpty())
        return {};
    QString holder;
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields) {
            if (!field.target && field.type != FieldType::AnyReference)
                continue;
            contents.forEach(info.index, [&](const void* entity, const QUuid& id) {
                if (outcome.isTouched({info.keyString(), id}))
                    return;
                for (const EntityRef& ref : referencesIn(field, field.get(entity)))
                    if (removed.contains(ref.id) && !outcome.contains(ref))
                        holder = nameOf(*contents.find({info.keyString(), id}));
            });
        }
    if (holder.isEmpty())
        return {};
    return Error{
        ErrorCode::RuleBroken,
        QCoreApplication::translate("document", "It cannot be removed while “%1” refers to it.")
            .arg(holder)};
}

/// No two entities of the kind T give the same `key`, if any of the kind is touched.
template <class T, class Key>
Done checkSingle(const Outcome& outcome, const Edit& edit, Key key, const char* sentence) {
    const bool touched = std::ranges::any_of(edit.changes, [](const Change& change) {
        return change.after && std::holds_alternative<T>(*change.after);
    });
    if (!touched)
        return {};
    QSet<QString> seen;
    std::optional<Error> error;
    outcome.template forEach<T>([&](const T& row) {
        const QString text = key(row);
        if (seen.contains(text))
            error = Error{ErrorCode::RuleBroken, QCoreApplication::translate("document", sentence),
                          nameOf(row)};
        seen.insert(text);
    });
    return error ? Done(*error) : Done();
}

/// What may be there only once.
std::vector<Error> singleFaults(const Outcome& outcome, const Edit& edit) {
    std::vector<Error> faults;
    const auto keep = [&](const Done& done) {
        if (!done)
            faults.push_back(done.error());
    };
    keep(checkSingle<Settings>(
        outcome, edit, [](const Settings&) { return QString(); },
        QT_TRANSLATE_NOOP("document", "A document has its settings only once.")));
    keep(checkSingle<InternalRate>(
        outcome, edit, [](const InternalRate& rate) { return QString::number(rate.year); },
        QT_TRANSLATE_NOOP("document", "There are two internal rates for one year.")));
    keep(checkSingle<AnnualAnalysis>(
        outcome, edit,
        [](const AnnualAnalysis& analysis) { return QString::number(analysis.year); },
        QT_TRANSLATE_NOOP("document", "There are two annual analyses of one year.")));
    keep(checkSingle<AcceptedDifference>(
        outcome, edit, [](const AcceptedDifference& accepted) { return accepted.finding; },
        QT_TRANSLATE_NOOP("document", "A difference is accepted twice.")));
    keep(checkSingle<ScenarioMember>(
        outcome, edit,
        [](const ScenarioMember& member) {
            return member.scenario.uuid().toString() + member.initiative.uuid().toString();
        },
        QT_TRANSLATE_NOOP("document", "An initiative is in a scenario twice.")));
    return faults;
}

} // namespace

Done checkEdit(const Contents& contents, const Edit& edit) {
    const Outcome outcome(contents, edit);
    for (const Change& change : edit.changes) {
        NYTTO_CHECK(checkBefore(contents, change));
        if (!change.after)
            continue;
        if (const std::vector<Error> faults = fieldFaults(outcome, *change.after); !faults.empty())
            return faults.front();
    }
    NYTTO_CHECK(checkRemovals(contents, outcome, edit));
    if (const std::vector<Error> faults = singleFaults(outcome, edit); !faults.empty())
        return faults.front();
    return {};
}

std::vector<Error> faultsIn(const Contents& contents) {
    Edit everything;
    for (const EntityInfo& info : entityInfos())
        contents.forEach(info.index, [&](const void*, const QUuid& id) {
            everything.changes.push_back({std::nullopt, contents.find({info.keyString(), id})});
        });
    const Contents nothing;
    const Outcome outcome(nothing, everything);
    std::vector<Error> faults;
    for (const Change& change : everything.changes)
        for (Error& fault : fieldFaults(outcome, *change.after))
            faults.push_back(std::move(fault));
    for (Error& fault : singleFaults(outcome, everything))
        faults.push_back(std::move(fault));
    if (contents.all<Settings>().isEmpty())
        faults.push_back({ErrorCode::RuleBroken,
                          QCoreApplication::translate("document", "The settings are missing.")});
    return faults;
}

} // namespace nytto
