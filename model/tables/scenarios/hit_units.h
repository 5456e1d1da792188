// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

struct DocumentState;
struct ScenarioSummary;

/// What each scenario changes the bills of the plan's first year by, against the decided ones: a
/// row per unit that pays, those that are hit most first, with the change in each scenario ("0",
/// "1" … by its place) and in per cent of the decided bill ("share-0" …). Last, in a row
/// "not-billed", what nobody is billed for. Only scenarios, no stacks; units that no scenario
/// changes anything for are counted in a note.
ReportTable hitUnitsTable(const DocumentState& state,
                          const std::vector<const ScenarioSummary*>& scenarios);

} // namespace nytto
