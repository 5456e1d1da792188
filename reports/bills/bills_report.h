// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// What every unit pays in a year beside the year before, and what nobody pays; the bill of each
/// unit; and the costs and volumes that all of it is calculated from, by formulas that follow them.
Result<Report> billsReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
