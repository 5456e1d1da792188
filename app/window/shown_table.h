// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

struct DocumentState;
struct ReportTable;

/// Writes one table as a page shows it: a workbook, or csv where the name ends in ".csv". What was
/// there before is replaced. Secret texts have been taken out of the table where the state does not
/// include them.
Done writeShownTable(const ReportTable& table, const DocumentState& state, const QString& path);

} // namespace nytto
