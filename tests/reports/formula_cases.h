// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// A report whose only purpose is to be recalculated: every formula builder over many pairs of
/// figures (unknown, n/a, amounts that are hard to round), with the value the program gives.
Report formulaCases();

/// A report with one formula for each function of formulaFunctions(), with its value.
Report functionCases();

} // namespace nytto
