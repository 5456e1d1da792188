// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct Check;

struct Initiative;

/// The initiatives that chapter 3 proposes: not started, and either proposed at least or in a
/// scenario of the year.
std::vector<const Initiative*> newInitiatives(const ReportContext& context);
/// The ongoing ones.
std::vector<const Initiative*> ongoingInitiatives(const ReportContext& context);

/// Chapter 3, key "new-initiatives": number, service, name, cost per year, average impact, net
/// benefit and certainty, all referring to the table of initiatives; totals.
Result<ReportTable> newInitiativesTable(const ReportContext& context, const ReportTable& data);
/// The ongoing initiatives in the same form, key "ongoing-initiatives".
Result<ReportTable> ongoingInitiativesTable(const ReportContext& context, const ReportTable& data);

/// Description, risks, uncertainty, information security, dependencies of an initiative under its
/// name; fields without a text are left out.
std::vector<Block> initiativeTexts(const ReportContext& context, const Initiative& initiative);

/// New and ongoing initiatives together cost what those of the table of initiatives cost.
std::vector<Check> initiativeChecks(const ReportContext& context, const ReportTable& data,
                                    const ReportTable& proposed, const ReportTable& ongoing);

} // namespace nytto
