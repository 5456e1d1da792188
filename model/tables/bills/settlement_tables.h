// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/calculation/bills/unit_price.h"

#include <span>

namespace nytto {

struct Explanation;
struct ReportTable;

// Services at unit prices (faktura à pris): what one of something costs, what each unit was
// invoiced and used, and what settles it. In kronor and öre. The formulas of each table refer to
// the others, so that a workbook with one of them has them all, of the same settlements.

using Settlements = std::span<const UnitPriceSettlement>;

/// Why nobody gets a share of a recovery.
QString describe(UnitPriceSettlement::NotSpread why, const Language& language);

/// Key "prices": the price of each item, set or calculated of planned cost and planned volume, the
/// actual volume, and what was invoiced by each.
ReportTable pricesTable(const Contents& contents, Settlements settlements,
                        const Language& language);
/// Key "recoveries": what each service cost less what its prices give for the actual volumes.
ReportTable recoveriesTable(const Contents& contents, Settlements settlements,
                            const Language& language);
/// Key "charges": price times volume, planned and actual, of each unit and item.
ReportTable chargesTable(const Contents& contents, Settlements settlements,
                         const Language& language);
/// Key "corrections": for each service its units, with codes of the ledger: what was invoiced, what
/// should have been, its share of the recovery, and the invoice that settles both; then a proof
/// that what was invoiced and is corrected makes the cost.
ReportTable correctionsTable(const Contents& contents, Settlements settlements,
                             const Language& language);

/// How an amount of a unit in correctionsTable() was made.
std::optional<Explanation> explainCorrection(const Contents& contents, Settlements settlements,
                                             const Language& language, const QString& rowKey,
                                             const QString& columnKey);

} // namespace nytto
