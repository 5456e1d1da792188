// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// What one of something costs in each year that has prices: planned cost and volume, price, actual
/// volume, and what each service recovers too much or too little.
Result<Report> priceListReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
