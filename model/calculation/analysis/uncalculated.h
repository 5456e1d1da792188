// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <vector>

namespace nytto {

class Contents;
class Language;

/// What cannot be calculated though it was entered, each with a sentence that says why: capital
/// costs that are refused, members of scenarios that cannot be moved so, scenarios whose sums are
/// too large, and services that pass all of their cost round among themselves in a year of the plan
/// or in the one before it. In the document's order.
std::vector<Error> uncalculated(const Contents& contents, const Language& language);

} // namespace nytto
