// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/choice.h"

namespace nytto {

/// The chapters of the annual analysis that carry texts of their own.
enum class Chapter {
    Summary,
    Introduction,
    SignificantChanges,
    Categories,
    Keys,
    Deviations,
    NewInitiatives,
    GeneralRisks,
    OngoingInitiatives,
    Scenarios,
};
std::span<const Choice> choicesOf(Chapter);

} // namespace nytto
