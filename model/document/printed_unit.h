// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

/// The unit in which the amounts of an entity were printed where they were taken from, and are
/// rounded to: what it says itself, else what it belongs to, else the settings; nothing where they
/// are exact. Which field says it is declared (Field::printedUnit).
std::optional<MoneyUnit> printedUnitOf(const Contents& contents, const EntityRef& ref);

/// Öre in that unit; 0 where the amounts are exact.
std::int64_t printedStepOf(const Contents& contents, const EntityRef& ref);

} // namespace nytto
