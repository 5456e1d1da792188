// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reports/recalculation.h"

namespace nytto::recalculation {

/// Reads all cells of a flat OpenDocument spreadsheet; the result is empty, or says why not.
QString readFlatSpreadsheet(const QString& path, Workbook& workbook);

} // namespace nytto::recalculation
