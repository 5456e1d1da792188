// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// All scenarios of a year side by side, in kr and % against doing nothing; each by itself with its
/// members; the data behind them.
Result<Report> scenarioSummaryReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
