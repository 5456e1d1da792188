// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/document/recalculation.h"
#include "model/entities/entity_ref.h"

#include <vector>

namespace nytto {

class Contents;
struct Edit;
struct ValuePlace;

/// What the plan's next year begins with. Only what is not entered is filled.
struct NextYear {
    bool decideProposals = true; ///< the year's proposal of each service becomes its budget
    bool carryBudgets = true;    ///< the year's budget is also the next year's first proposal
    bool carryScenarios = true;  ///< the year's scenarios with their members, as they are
    /// What the budgets that are carried over are changed by; none: they are as they were.
    std::optional<Recalculation> index = {};
    Rounding rounding = {}; ///< of what is changed
    QString indexText = {}; ///< as it was written, for the notes
    bool operator==(const NextYear&) const = default;
};

/// The budgets that are carried over, and what the next year's proposals begin as.
struct CarriedBudgets {
    FigureSum before; ///< what is not relevant is carried over, too
    FigureSum after;
    QString fault; ///< why they cannot be changed so; empty when they can
};
CarriedBudgets carriedBudgets(const Contents& contents, const NextYear& begin);

/// The plan begins a year later: the settings' first year, and what `begin` says. A proposal that
/// begins as last year's budget has a note that says so, and by what it was changed
/// (NoteKind::TakenOver), in the language; what cannot be changed (see CarriedBudgets) is carried
/// over as it was. So has a net benefit, of the years that it was stated for.
/// Initiatives that are closed or cancelled are left out of the new scenarios, and so is a scenario
/// whose number the next year already has. Taken over twice, nothing is there twice.
Edit beginNextYear(const Contents& contents, const NextYear& begin, const Language& language);

/// A note that a value was taken over ends with that value: the edit, with the removal of the notes
/// (NoteKind::TakenOver) on what it changes. A note that is itself noted stays.
Edit withoutStaleNotes(const Contents& contents, const Edit& edit);

/// The notes that say that the value there was taken over, which end when somebody states it anew,
/// be it the same. One that is itself noted is not among them.
std::vector<EntityRef> takenOverNotes(const Contents& contents, const EntityRef& ref,
                                      const ValuePlace& place);

} // namespace nytto
