// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// What settles a year at unit prices: for each unit what was invoiced, what should have been, its
/// share of the recovery, and the difference to invoice, with the codes of the ledger.
Result<Report> correctionInvoiceReport(const Contents& contents, const ReportOptions& options);

} // namespace nytto
