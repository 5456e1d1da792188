// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_ref.h"

#include <QString>

#include <optional>

namespace nytto {

class Language;
struct Edit;

// What an edit has done, for whoever has asked for it and sees a part of it only.

/// What went with what was removed, and how often something that referred to it was cleared; empty
/// where nothing did.
QString removedWith(const Edit& edit, const Language& language);

/// What was carried over into the plan's next year, by the edit that begins it, and what is to be
/// done now.
QString yearReceipt(const Edit& edit);

/// The place of a value that an edit has left changed.
struct ChangedPlace {
    EntityRef subject;
    QString field = {}; ///< empty: the entity is new
    std::optional<int> year = {};
};

/// The first place to look at after the edit, of what does not belong to something else in it;
/// nothing where it only removes, and where it changes the document as a whole (its settings),
/// which is seen on every page.
std::optional<ChangedPlace> firstChange(const Edit& edit);

} // namespace nytto
