// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/reconciliation.h"

namespace nytto {

struct DocumentState;
struct ReportTable;

/// Findings as a table: where, what was compared, published, computed, difference, whether it is
/// accepted. Rows have the findings' keys and lead to what they are about.
ReportTable findingsTable(const std::vector<const Finding*>& findings, const DocumentState& state);

/// The parts of one finding, each leading to where it was entered.
ReportTable partsTable(const Finding& finding, const DocumentState& state);

} // namespace nytto
