// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "reports/writers/write_report.h"

namespace nytto {

struct Report;

/// Writes the report as an Excel workbook, replacing what is at `path` only when the whole
/// workbook is written. Amounts are numbers in kronor that a format shows in their unit; formulas
/// are live and carry the program's value; texts stay texts, whatever they begin with.
/// BadInput, with the place, for what a workbook cannot hold: see checkReport(), textParts(),
/// amounts above Money::largest() and whole numbers above 2^53, dates before March 1900.
Result<void> writeXlsx(const Report& report, const QString& path, const Progress& progress = {});

} // namespace nytto
