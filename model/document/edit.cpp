// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"

#include <algorithm>

namespace nytto {

Edit Edit::inverted(const QDateTime& now) const {
    Edit back{QUuid::createUuid(), author, now, sentence, {}};
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.changes.push_back({change->after, change->before});
    return back;
}

EditBuilder::EditBuilder(const Contents& contents, QString author, QString sentence, QDateTime now)
    : m_contents(contents), m_edit{QUuid::createUuid(),
                                   std::move(author),
                                   std::move(now),
                                   std::move(sentence),
                                   {}} {}

Change& EditBuilder::changeOf(const EntityRef& ref) {
    const auto found = std::ranges::find_if(
        m_edit.changes, [&](const Change& change) { return change.subject() == ref; });
    if (found != m_edit.changes.end())
        return *found;
    const std::optional<AnyEntity> held = m_contents.find(ref);
    m_edit.changes.push_back({held, held});
    return m_edit.changes.back();
}

std::optional<AnyEntity> EditBuilder::current(const EntityRef& ref) const {
    for (const Change& change : m_edit.changes)
        if (change.subject() == ref)
            return change.after;
    return m_contents.find(ref);
}

EditBuilder& EditBuilder::insert(AnyEntity entity) {
    if (idOf(entity).isNull())
        setId(entity, QUuid::createUuid());
    m_edit.changes.push_back({std::nullopt, std::move(entity)});
    return *this;
}

EditBuilder& EditBuilder::update(const AnyEntity& after) {
    changeOf(refTo(after)).after = after;
    return *this;
}

EditBuilder& EditBuilder::remove(const EntityRef& ref) {
    if (!current(ref))
        return *this;
    changeOf(ref).after.reset();
    release(ref);
    return *this;
}

void EditBuilder::release(const EntityRef& target) {
    for (const EntityInfo& info : entityInfos()) {
        std::vector<QUuid> holders;
        for (const FieldInfo& field : info.fields) {
            if (field.type != FieldType::AnyReference &&
                (!field.target || target.kind != QLatin1String(field.target)))
                continue;
            m_contents.forEach(info.index, [&](const void* entity, const QUuid& id) {
                if (std::ranges::count(referencesIn(field, field.get(entity)), target) > 0)
                    holders.push_back(id);
            });
            for (const QUuid& id : std::exchange(holders, {})) {
                const EntityRef holder{info.keyString(), id};
                std::optional<AnyEntity> held = current(holder);
                if (!held)
                    continue;
                if (field.owner) {
                    remove(holder);
                } else {
                    field.set(pointerTo(*held),
                              withoutReference(field, valueOf(*held, field), target));
                    update(*held);
                }
            }
        }
    }
}

Edit EditBuilder::build() const {
    Edit edit = m_edit;
    std::erase_if(edit.changes, [](const Change& change) { return change.before == change.after; });
    return edit;
}

void applyUnchecked(Contents& contents, const Edit& edit) {
    for (const Change& change : edit.changes) {
        if (!change.after)
            contents.remove(change.subject());
        else if (change.before)
            contents.replace(*change.after);
        else
            contents.insert(*change.after);
    }
}

} // namespace nytto
