// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"

namespace nytto {

/// A document as it is held in memory: what it was when it was opened, and what was done to it
/// since.
struct HeldDocument {
    Contents opened;
    std::vector<Edit> edits;
    std::size_t unstored = 0; ///< so many of them, the last, the store has not taken
};

} // namespace nytto
