// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/language.h"

#include <QStringList>

#include <span>
#include <vector>

namespace nytto {

class Contents;
struct Initiative;
struct ScenarioSummary;

/// The years that the stated net benefits of the members of these scenarios are totals of:
/// "2026–2031" where they are counted from the plan's first, and what its note says of one that was
/// taken over from an earlier plan (NoteKind::TakenOver). Each once, the earliest first.
QStringList netBenefitYears(const Contents& contents, int first,
                            std::span<const ScenarioSummary> scenarios, const Language& language);
/// The same of these initiatives.
QStringList netBenefitYears(const Contents& contents, int first,
                            const std::vector<Id<Initiative>>& initiatives,
                            const Language& language);

} // namespace nytto
