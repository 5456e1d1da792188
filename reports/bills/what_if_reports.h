// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// The proposed allocation keys of a year (chapter 1.3 of the annual analysis), and what each of
/// its what-ifs would mean for every unit: before, after, difference, who pays more and less.
Result<Report> keyChangesReport(const Contents& contents, const ReportOptions& options);
/// The same for proposed categories (chapter 1.2). A what-if that changes a category, or works out
/// such a proposal, is here; all others are with the keys.
Result<Report> categoryChangesReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
