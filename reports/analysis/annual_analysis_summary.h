// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct AnalysisScenarios;
struct AnalysisTables;
class ReportContext;
struct Sheet;

/// The chapter's text, the key figures, each leading to its sheet, and the charts.
Sheet summarySheet(const ReportContext& context, const AnalysisTables& tables,
                   const AnalysisScenarios& scenarios);

} // namespace nytto
