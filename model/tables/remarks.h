// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

// Sentences that say how figures are to be read; tables print those that concern them.

/// "Amounts in SEK thousand, prices of 2025, before index." and the note on prices.
QString priceRemark(const ReportContext& context);
/// How the impact of a year is read (Settings::impactReading).
QString impactRemark(const ReportContext& context);
/// Over how many years a net benefit is summed, and how it is discounted.
QString netBenefitRemark(const ReportContext& context);
/// Which kind a service's cost of a year is taken from.
QString serviceCostRemark(const ReportContext& context);
/// Likewise of an initiative.
QString initiativeCostRemark(const ReportContext& context);
/// What every scenario prints.
std::vector<QString> scenarioRemarks(const ReportContext& context);

} // namespace nytto
