// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"

namespace nytto {

/// All services: what they cost per year and kind, which kind counts, the base, descriptions.
Result<Report> servicesReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
