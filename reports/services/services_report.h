// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// All services: what they cost per year and kind, which kind counts, the base, descriptions.
Result<Report> servicesReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
