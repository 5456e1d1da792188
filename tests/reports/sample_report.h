// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// A small report with every kind of block, cell, row and mark, and texts that look like
/// formulas; all figures invented.
Report sampleReport(Language::Code code = Language::Code::Swedish);

/// A table of the words that formulas need, keyed "words", and the names that point at it.
ReportTable sampleWordsTable(const Language& language);
std::vector<Report::Name> sampleWordNames();

} // namespace nytto
