// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/annual_analysis_figures.h"

namespace nytto {

/// The chapter's text, the key figures, each leading to its sheet, and the charts.
Result<Sheet> summarySheet(const ReportContext& context, const AnalysisFigures& figures,
                           const AnalysisTables& tables);

} // namespace nytto
