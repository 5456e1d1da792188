// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace nytto {

/// One value of an enumeration: its key in files and its English label (translated when shown).
struct Choice {
    const char* key;
    const char* label;
};

/// The key and the label of an enumeration's value.
template <class E>
requires requires(E value) {
    choicesOf(value);
}
const Choice& choiceOf(E value) {
    return choicesOf(value)[static_cast<std::size_t>(value)];
}

} // namespace nytto
