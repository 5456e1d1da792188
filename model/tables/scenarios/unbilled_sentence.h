// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

struct DocumentState;
struct ScenarioSummary;

/// "Nobody is billed for 50 tkr 2025, 60 tkr 2026: …", or that the scenario changes nobody's bill
/// in the years of the plan; empty where every impact is billed, and where there are no units to
/// bill.
QString unbilledSentence(const DocumentState& state, const ScenarioSummary& summary);
/// The same of one year, in kronor as on the bills.
QString unbilledSentence(const DocumentState& state, const ScenarioSummary& summary, int year);

} // namespace nytto
