// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/analysis/annual_analysis_figures.h"

namespace nytto {

/// The sheets of chapters 1 to 3, in the order of the document; a chapter with nothing in it says
/// so in a sentence. Long comments and descriptions have sheets of their own.
Result<std::vector<Sheet>> chapterSheets(const ReportContext& context,
                                         const AnalysisFigures& figures,
                                         const AnalysisTables& tables);

} // namespace nytto
