// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/outcome.h"

namespace nytto {

/// What a rule judges: what an edit makes of the contents. A whole document is judged as an edit
/// that puts everything into empty contents.
struct Judged {
    const Contents& before;
    const Edit& edit;
    const Outcome& outcome;
    bool wholeDocument = false;
};

/// Every fault by one rule.
using Rule = std::vector<Fault> (*)(const Judged& judged);

// The rules of each subject, in the order in which they are told. checkEdit() and faultsIn() both
// go through them: a rule that stands in no table holds nowhere.

/// What holds for every entity, and what a document has once (rules.cpp).
std::span<const Rule> documentRules();
/// Who pays what (allocation_rules.cpp): years in the wrong order, circles of units and of combined
/// keys, what may be there once or once in a year, parts of more than the whole, units that both
/// group others and take part, and what is only proposed in use.
std::span<const Rule> allocationRules();

} // namespace nytto
