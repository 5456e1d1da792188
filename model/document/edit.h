// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace nytto {

struct EntityInfo;

/// One entity before and after: without `before` an insertion, without `after` a removal. One of
/// them is there.
struct Change {
    std::optional<AnyEntity> before;
    std::optional<AnyEntity> after;

    /// What is changed.
    EntityRef subject() const { return refTo(after ? *after : *before); }
    bool operator==(const Change&) const = default;
};

/// The one way to change a document: who, when, a sentence for people, and what. An entity is in
/// one change at most.
struct Edit {
    QUuid id;
    QString author;
    QDateTime time; ///< UTC
    QString sentence;
    std::vector<Change> changes;

    /// The edit that takes this one back, with an id and a time of its own.
    Edit inverted(const QDateTime& now) const;
};

/// Puts an edit together against given contents, which outlive the builder. What is changed several
/// times becomes one change; what is not changed in the end becomes none.
class EditBuilder {
public:
    EditBuilder(const Contents& contents, QString author, QString sentence, QDateTime now);

    /// An id is given where it has none.
    EditBuilder& insert(AnyEntity entity);
    /// Inserts what is not there.
    EditBuilder& update(const AnyEntity& after);
    /// With everything that belongs to it as the edit stands now; other references to what is
    /// removed are cleared.
    EditBuilder& remove(const EntityRef& ref);
    Edit build() const;

    // What is there as the edit stands now.
    template <EntityType T>
    std::optional<T> find(Id<T> id) const {
        const std::optional<AnyEntity> held = current(refTo(id));
        return held ? std::optional(*held->template as<T>()) : std::nullopt;
    }
    /// All of a kind, those that the edit touches last.
    template <EntityType T>
    std::vector<T> all() const {
        std::vector<T> rows;
        forEach(entityInfoOf<T>(), [&](const void* entity, const QUuid&) {
            rows.push_back(*static_cast<const T*>(entity));
        });
        return rows;
    }

private:
    using Refs = QSet<EntityRef>;

    std::optional<AnyEntity>& afterOf(const EntityRef& ref, const std::optional<AnyEntity>& held);
    std::optional<AnyEntity> current(const EntityRef& ref) const;
    void forEach(const EntityInfo& info,
                 const std::function<void(const void* entity, const QUuid& id)>& visit) const;
    std::vector<EntityRef> belongingTo(const Refs& owners) const;
    void clearReferences(const Refs& gone);

    const Contents& m_contents;
    Edit m_edit;
    QHash<EntityRef, std::size_t> m_places; ///< of the changes in the edit
};

/// Whether the edit may be applied to these contents: each entity is in one change, `before` is
/// what is held, an id is used once, values fit their fields, references lead somewhere, nothing
/// belongs to itself, nothing that is referred to is removed, and what must be single is (see
/// rule.h).
Done checkEdit(const Contents& contents, const Edit& edit);

/// Something that is wrong with contents. Its message names the place in words.
struct Fault : Error {
    EntityRef subject; ///< null: the document as a whole
    QString field;     ///< its key; empty: the entity as a whole
    EntityRef missing; ///< what the field refers to, where that is not there
};

/// Everything that is wrong with whole contents by the same rules.
std::vector<Fault> faultsIn(const Contents& contents);

/// Whether the contents hold what the edit makes: whoever has asked for it sees whether it was
/// done.
bool isApplied(const Contents& contents, const Edit& edit);

/// Applies without checking.
void applyUnchecked(Contents& contents, const Edit& edit);

} // namespace nytto
