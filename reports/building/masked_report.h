// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/tables/report.h"

namespace nytto {

struct ReportOptions;

/// The report without what is secret in its texts, wherever they stand, unless the options want it.
/// For reports of which no row is secret, but whose names and descriptions may tell.
Report maskedReport(Report report, const Contents& contents, const ReportOptions& options);

} // namespace nytto
