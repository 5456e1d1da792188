// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

class Language;
class ReportContext;

/// Adds the sentence on rounding where any total or difference of the table, as shown, is not that
/// of the shown cells which its formula names: whatever way the total was made. A finished table
/// calls it once; a sentence that is there already is not added again.
void addRoundingRemark(ReportTable& table, const Language& language);
void addRoundingRemark(ReportTable& table, const ReportContext& context);
/// The same where cells are copies of another table's: in every row the column `total` is the sum
/// of the columns `parts`.
void addRoundingRemarkAcross(ReportTable& table, const QString& total, const QStringList& parts,
                             const ReportContext& context);

/// The sentence, for what is no table.
QString roundingRemark(const Language& language);
/// Whether a total as it is shown is not the sum of its parts as they are; false where it is no
/// amount.
bool isOffByRounding(const Figure& total, const std::vector<Figure>& parts, MoneyUnit unit,
                     int decimals);

} // namespace nytto
