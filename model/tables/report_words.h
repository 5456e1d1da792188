// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

/// The words that stand for figures, as the cells that the formulas name: `unknown`,
/// `not_applicable`; `checks_agree` and `checks_differ` for the flag of a workbook's checks;
/// `answer_yes` and `answer_no`.
std::vector<Report::Name> formulaNames();
/// The table of those cells, key "words". It stands in every report once.
ReportTable wordsTable(const ReportContext& context);
/// A last sheet of a small report: how it is made (see remarks.h) and the words.
Sheet wordsSheet(const ReportContext& context, const std::vector<QString>& remarks);

} // namespace nytto
