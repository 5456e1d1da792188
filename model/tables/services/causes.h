// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/services/change_causes.h"
#include "model/tables/report_context.h"

namespace nytto {

struct Check;

/// Which service's change has which cause and by how much, ordered by cause: key
/// "service-causes". Its amounts are what causesTable() sums.
Result<ReportTable> serviceCausesTable(const ReportContext& context,
                                       const std::vector<CauseTotal>& totals);

/// The causes of change (chapter 1), key "causes": how many services name each, what is known of
/// the amounts, moved development of that cause, what was published; totals.
Result<ReportTable> causesTable(const ReportContext& context, const std::vector<CauseTotal>& totals,
                                const MovedTotal& moved);
/// Columns of the published change by cause; none where nothing was published.
std::optional<ChartData> causesChart(const ReportContext& context, const ReportTable& causes);
/// Moved development by cause = moved development in all; the sum of causes = their entries.
std::vector<Check> causeChecks(const ReportContext& context, const ReportTable& causes,
                               const ReportTable& serviceCauses, const ReportTable& moved);

} // namespace nytto
