// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/choice.h"

namespace nytto {

enum class DecisionState {
    Decided,
    Proposed, ///< it never counts until it is decided
};
std::span<const Choice> choicesOf(DecisionState);

/// How a key spreads a cost (DOMAIN: Allocation).
enum class KeyMethod {
    Proportional, ///< v(i)/Σv
    Even,         ///< 1/number of participants
    Weights,      ///< w(i)/Σw
    Combined,     ///< the weighted mean of their shares
};
std::span<const Choice> choicesOf(KeyMethod);

/// What a participant's share by a key is made of.
enum class ShareSource {
    Number,  ///< its volume or weight, of the sum of all
    Nothing, ///< all have the same
    Keys,    ///< its shares by other keys
};
ShareSource shareSourceOf(KeyMethod method);
/// Whether volumes are counted and delivered for the key, year by year.
bool isCounted(KeyMethod method);

} // namespace nytto
