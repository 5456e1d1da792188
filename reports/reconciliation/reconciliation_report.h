// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// Published figures against their parts: every finding with all its parts, and what agrees.
Result<Report> reconciliationReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
