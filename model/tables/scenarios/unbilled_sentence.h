// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

struct DocumentState;
struct ScenarioSummary;

/// "Nobody is billed for 50 tkr 2025, 60 tkr 2026: …", or that the scenario changes nobody's bill;
/// empty where every impact is billed, and where there are no units to bill.
QString unbilledSentence(const DocumentState& state, const ScenarioSummary& summary);

} // namespace nytto
