// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"

#include <QSet>

namespace nytto {

/// The contents as they will be after an edit. Both outlive it.
class Outcome {
public:
    Outcome(const Contents& contents, const Edit& edit) : m_contents(contents), m_edit(edit) {
        for (const Change& change : edit.changes)
            m_after.insert(change.subject(), change.after ? &*change.after : nullptr);
    }
    bool contains(const EntityRef& ref) const {
        const auto found = m_after.find(ref);
        return found == m_after.end() ? m_contents.contains(ref) : *found != nullptr;
    }
    bool isTouched(const EntityRef& ref) const { return m_after.contains(ref); }
    std::optional<AnyEntity> find(const EntityRef& ref) const {
        const auto found = m_after.find(ref);
        if (found == m_after.end())
            return m_contents.find(ref);
        return *found ? std::optional(**found) : std::nullopt;
    }
    QString name(const EntityRef& ref) const {
        const std::optional<AnyEntity> held = find(ref);
        return held ? nameOf(*held) : QString();
    }

    /// Whether the edit inserts or changes an entity of one of the kinds.
    template <class... Kinds>
    bool touches() const {
        return std::ranges::any_of(m_edit.changes, [](const Change& change) {
            return change.after && (change.after->is<Kinds>() || ...);
        });
    }
    /// All of a kind, in no order.
    template <class T>
    std::vector<const T*> rows() const {
        QSet<QUuid> changed; // an edit has few, a document many
        const EntityRef ofKind = refTo(Id<T>());
        for (const Change& change : m_edit.changes)
            if (const EntityRef subject = change.subject(); subject.kind == ofKind.kind)
                changed.insert(subject.id);
        std::vector<const T*> rows = touchedRows<T>();
        for (const T& row : m_contents.all<T>())
            if (!changed.contains(row.id.uuid()))
                rows.push_back(&row);
        return rows;
    }
    /// Those of them that the edit inserts or changes.
    template <class T>
    std::vector<const T*> touchedRows() const {
        std::vector<const T*> rows;
        for (const Change& change : m_edit.changes)
            if (const T* row = change.after ? change.after->as<T>() : nullptr)
                rows.push_back(row);
        return rows;
    }

private:
    const Contents& m_contents;
    const Edit& m_edit;
    QHash<EntityRef, const AnyEntity*> m_after;
};

} // namespace nytto
