// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/result.h"

namespace nytto {

struct AnalysisFigures;
struct AnalysisTables;
class ReportContext;
struct Sheet;

/// The sheets of chapters 1 to 3, in the order of the document; a chapter with nothing in it says
/// so in a sentence. Long comments and descriptions have sheets of their own.
Result<std::vector<Sheet>> chapterSheets(const ReportContext& context,
                                         const AnalysisFigures& figures,
                                         const AnalysisTables& tables);

} // namespace nytto
