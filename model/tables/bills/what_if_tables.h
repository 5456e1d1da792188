// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/bills/bill_changes.h"

namespace nytto {

struct ChartData;
class Language;
struct ReportTable;

/// What each unit pays before and after in a year, and the difference in kr and %; the total last.
/// In kronor; sums and differences are formulas. Its key is `key`.
ReportTable whatIfTable(const QString& key, const Contents& contents,
                        const BillComparison& comparison, const UnitOrder& order, int year,
                        const Language& language);
/// Those whose bills rise most, and fall most.
ReportTable extremesTable(const QString& key, const Contents& contents,
                          const BillComparison& comparison, const Language& language);
/// Both amounts of the units that change most, as pairs of bars, drawn in `unit`.
ChartData whatIfChart(const Contents& contents, const BillComparison& comparison,
                      const Language& language, MoneyUnit unit);
/// Whether the total is the same, in a sentence with its amount.
QString totalSentence(const BillComparison& comparison, const Language& language);

} // namespace nytto
