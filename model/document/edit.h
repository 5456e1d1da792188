// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

#include <QDateTime>

namespace nytto {

/// One entity before and after: without `before` an insertion, without `after` a removal.
struct Change {
    std::optional<AnyEntity> before;
    std::optional<AnyEntity> after;

    /// What is changed.
    EntityRef subject() const { return refTo(after ? *after : *before); }
    bool operator==(const Change&) const = default;
};

/// The one way to change a document: who, when, a sentence for people, and what.
struct Edit {
    QUuid id;
    QString author;
    QDateTime time; ///< UTC
    QString sentence;
    std::vector<Change> changes;

    /// The edit that takes this one back, with an id and a time of its own.
    Edit inverted(const QDateTime& now) const;
};

/// Puts an edit together against given contents. What is changed several times becomes one change;
/// what is not changed in the end becomes none.
class EditBuilder {
public:
    EditBuilder(const Contents& contents, QString author, QString sentence, QDateTime now);

    /// An id is given where it has none.
    EditBuilder& insert(AnyEntity entity);
    EditBuilder& update(const AnyEntity& after);
    /// With everything that belongs to it; other references to it are cleared.
    EditBuilder& remove(const EntityRef& ref);
    Edit build() const;

private:
    Change& changeOf(const EntityRef& ref);
    std::optional<AnyEntity> current(const EntityRef& ref) const;
    void release(const EntityRef& target);

    const Contents& m_contents;
    Edit m_edit;
};

/// Whether the edit may be applied to these contents: `before` is what is held, values fit their
/// fields, references lead somewhere, nothing that is referred to is removed, and what must be
/// single is (see rules.cpp).
Done checkEdit(const Contents& contents, const Edit& edit);

/// Everything that is wrong with whole contents by the same rules, each with its place.
std::vector<Error> faultsIn(const Contents& contents);

/// Applies without checking.
void applyUnchecked(Contents& contents, const Edit& edit);

} // namespace nytto
