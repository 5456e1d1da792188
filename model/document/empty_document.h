// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/document/contents.h"

#include <optional>

namespace nytto {

/// A document with nothing but its settings, in the prices of its first year; `years` of the plan
/// where they are not the usual ones. What the settings may not hold is a RuleBroken.
Result<Contents> emptyDocument(const QString& municipality, int firstYear,
                               std::optional<int> years = {});

} // namespace nytto
