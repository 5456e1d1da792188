// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/analysis/annual_analysis.h"

namespace nytto {

/// Whether it says of a net benefit that it was stated for the years of an earlier plan.
inline bool isOfTakenOverNetBenefit(const Note& note) {
    return note.kind == NoteKind::TakenOver && note.fieldKey == QLatin1String("netBenefit");
}

} // namespace nytto
