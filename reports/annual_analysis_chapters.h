// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/annual_analysis_figures.h"

namespace nytto {

// The sheets of chapters 1 to 3, in the order of the document; a chapter with nothing in it says
// so in a sentence.

Sheet managementCostSheet(const ReportContext& context, const AnalysisTables& tables);
Sheet significantChangesSheet(const ReportContext& context, const AnalysisTables& tables);
/// The comments on the services of chapter 1.1.
Sheet changeCommentsSheet(const ReportContext& context);
Sheet categoriesSheet(const ReportContext& context);
Sheet keysSheet(const ReportContext& context);
Result<Sheet> deviationsSheet(const ReportContext& context, const AnalysisFigures& figures);
Sheet newInitiativesSheet(const ReportContext& context, const AnalysisTables& tables);
/// General risks, then description, risks and so on of each new initiative.
Sheet descriptionsSheet(const ReportContext& context);
Sheet ongoingInitiativesSheet(const ReportContext& context, const AnalysisTables& tables);

} // namespace nytto
