// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

class Figure;
enum class ImpactReading;
struct Initiative;

/// What an initiative was entered to change a year's cost by, capital cost not included: the amount
/// of the year, or in the lasting reading all changes so far, unknown in a year without one.
Result<Figure> impactOf(const Initiative& initiative, int year, ImpactReading reading);

} // namespace nytto
