// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// All initiatives: cost and impact per year, net benefit and certainty, texts, and the scenarios
/// that they are in.
Result<Report> initiativesReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
