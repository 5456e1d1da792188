// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// What costs are spread by: every allocation key with what is entered of it for each unit, who
/// delivered and approved it and where it is from, and what is missing, by name.
Result<Report> volumesReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
