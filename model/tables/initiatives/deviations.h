// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/services/service_changes.h"
#include "model/tables/report_context.h"

namespace nytto {

/// Significant deviations of ongoing initiatives (chapter 2), key "deviations". Those under the
/// thresholds are counted in a note.
Result<ReportTable> deviationsTable(const ReportContext& context,
                                    const std::vector<InitiativeDeviation>& deviations);

} // namespace nytto
