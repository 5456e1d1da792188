// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/scenarios/scenario_tables.h"

namespace nytto {

struct Scenario;

/// A scenario's texts under their headings; a sentence where it has none.
std::vector<Block> scenarioTexts(const ReportContext& context, const Scenario& scenario);

/// The sheet of one scenario: its members, its texts, its summary and chart. Its key is
/// scenarioKey(). The tables are its own afterwards.
Sheet scenarioSheet(const ReportContext& context, ScenarioTables tables, const QString& name,
                    const QString& title);

} // namespace nytto
