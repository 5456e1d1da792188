// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"

namespace nytto {

/// What is left of appropriations after each matter, and of portfolios' frames in each year.
Result<Report> remainingRoomReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
