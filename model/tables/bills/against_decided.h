// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct BillComparison;
class Language;
struct ReportTable;

/// Gives a table of bills, of a scenario, the column "against": what the scenario changes each
/// unit's bill, all bills, what is not allocated and the cost by, against the decided ones of the
/// same year.
void addAgainstDecided(ReportTable& bills, const BillComparison& againstDecided,
                       const Language& language);

} // namespace nytto
