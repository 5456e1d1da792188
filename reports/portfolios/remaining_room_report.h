// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// What is left of appropriations after each matter, and of portfolios' frames in each year.
Result<Report> remainingRoomReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
