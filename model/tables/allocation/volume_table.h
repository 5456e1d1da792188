// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct AllocationKey;

/// Fills `table` with a key's volumes: a row per unit, the planned and actual volumes of the
/// report's year and of all years of the plan, and the one before, that have any; of the report's
/// year when they are due, who delivered and approved them, their source and note. The row "total"
/// sums them; "known" has the known part where something is missing, which is named below.
ReportTable volumeTable(const ReportContext& context, const AllocationKey& key, ReportTable table);

} // namespace nytto
