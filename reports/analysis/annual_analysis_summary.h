// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/analysis/annual_analysis_scenarios.h"

namespace nytto {

/// The chapter's text, the key figures, each leading to its sheet, and the charts.
Sheet summarySheet(const ReportContext& context, const AnalysisTables& tables,
                   const AnalysisScenarios& scenarios);

} // namespace nytto
