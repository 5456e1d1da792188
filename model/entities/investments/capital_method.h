// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/choice.h"

namespace nytto {

enum class CapitalMethod { StraightLine, AverageBalance, Annuity };
std::span<const Choice> choicesOf(CapitalMethod);

enum class CapitalCalendar { CalculationYears, CalendarYears };
std::span<const Choice> choicesOf(CapitalCalendar);

} // namespace nytto
