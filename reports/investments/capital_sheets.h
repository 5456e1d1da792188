// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct Investment;

/// The capital cost of all investments: an overview with the table "plan" of the years of the
/// plan, and a sheet per investment with its years, formulas from its terms.
Result<std::vector<Sheet>> capitalSheets(const ReportContext& context);

} // namespace nytto
