// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct AnalysisFigures;
class ReportContext;
struct ReportTable;
struct Sheet;

/// "Annual analysis 2025".
QString annualAnalysisTitle(const ReportContext& context);
/// Who, when, how far; prices and units; the flag of the checks and the count of findings; the
/// contents. `checks` and `findings` are the tables that they refer to.
Sheet coverSheet(const ReportContext& context, const AnalysisFigures& figures,
                 const ReportTable& checks, const ReportTable& findings);

} // namespace nytto
