// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

/// An identity of ours that must hold: two figures that were reached by different ways. Both cells
/// have their formula and their value.
struct Check {
    QString area;     ///< the sheet or chapter
    QString sentence; ///< "Proposed initiatives 2025 = sum of the members"
    Cell left;
    Cell right;
};

/// A row per check, key "checks"; the column "result" is 0 where both agree. The total row counts
/// the checks that differ.
ReportTable checksTable(const ReportContext& context, const std::vector<Check>& checks);
/// The cell with that count.
CellReference checksDiffering();

} // namespace nytto
