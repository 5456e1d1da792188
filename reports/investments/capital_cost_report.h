// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// The capital cost of every investment, year by year from its terms, beside what was published;
/// and what it comes to in the years of the plan.
Result<Report> capitalCostReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
