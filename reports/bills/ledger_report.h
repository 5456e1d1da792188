// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

struct Report;
struct ReportOptions;

/// The ledger file of a year: a row per unit and part with its codes and its amount in kronor and
/// öre. One table and nothing else, so that csv is one file that a ledger can take in.
Result<Report> ledgerReport(const Contents& contents, const ReportOptions& options);

/// What whoever writes the ledger file has to be told: how many of its rows have no amount. Empty
/// where all have, and of every other report.
QString ledgerWarning(const Report& report);

} // namespace nytto
