// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

struct Investment;
struct OwnOrLease;
class ReportContext;

/// Owning an investment against leasing it, key "own-or-lease": columns "owning", "leasing" and
/// "difference"; rows "year-1" …, "all", "mean" (per year in use) and, with a discount rate,
/// "value" (the present values). Shown with the decimals that one works with.
ReportTable ownOrLeaseTable(const ReportContext& context, const Investment& investment,
                            const OwnOrLease& both);

} // namespace nytto
