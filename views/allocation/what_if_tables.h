// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/what_if.h"
#include "model/tables/report.h"
#include "views/allocation/unit_order.h"

namespace nytto {

/// What each unit pays before and after, and the difference in kr and %; the total last.
ReportTable whatIfTable(const DocumentState& state, const BillComparison& comparison,
                        const UnitOrder& order);
/// Those whose bills rise most, and fall most.
ReportTable extremesTable(const DocumentState& state, const BillComparison& comparison);
/// Both amounts of the units that change most, as pairs of bars.
ChartData whatIfChart(const DocumentState& state, const BillComparison& comparison);
/// Whether the total is the same, in a sentence with its amount.
QString totalSentence(const DocumentState& state, const BillComparison& comparison);

} // namespace nytto
