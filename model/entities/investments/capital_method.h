// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/choice.h"

#include <QtGlobal>

namespace nytto {

enum class CapitalMethod { StraightLine, AverageBalance, Annuity };
std::span<const Choice> choicesOf(CapitalMethod);
/// Whether every year costs the same: of one rate, and in whole calculation years.
constexpr bool isEvenOverYears(CapitalMethod method) {
    switch (method) {
    case CapitalMethod::Annuity:
        return true;
    case CapitalMethod::StraightLine:
    case CapitalMethod::AverageBalance:
        return false;
    }
    Q_UNREACHABLE();
}

enum class CapitalCalendar { CalculationYears, CalendarYears };
std::span<const Choice> choicesOf(CapitalCalendar);
/// Whether years are those of the calendar, the first and the last of them parts of a year.
constexpr bool isByCalendar(CapitalCalendar calendar) {
    switch (calendar) {
    case CapitalCalendar::CalendarYears:
        return true;
    case CapitalCalendar::CalculationYears:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace nytto
