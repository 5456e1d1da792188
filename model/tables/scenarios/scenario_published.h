// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/initiatives/plan_figures.h"
#include "model/tables/report_context.h"

namespace nytto {

struct Scenario;

/// Puts what was published of a scenario beside its summary: columns "published-2025" and
/// "difference-2025" … for the years that were, and after the sum a row "published-sum" with the
/// sum of the four published rows. Nothing where nothing was published.
Done addPublishedFigures(const ReportContext& context, Id<Scenario> scenario, PlanYears years,
                         ReportTable& summary);

} // namespace nytto
