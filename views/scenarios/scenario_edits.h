// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/result.h"

namespace nytto {

class Contents;
struct Edit;

struct Scenario;

/// The next free number among the scenarios of a year: one more than the largest.
QString nextScenarioNumber(const Contents& contents, int year);

/// A copy of the scenario at the end, with its texts and members; published figures stay with what
/// was published.
Result<Edit> duplicateScenario(const Contents& contents, Id<Scenario> scenario);

} // namespace nytto
