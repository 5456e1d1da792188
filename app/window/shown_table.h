// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

namespace nytto {

struct DocumentState;
struct ReportTable;
class SecretTexts;

/// Writes one table as a page shows it, but for secret texts where the state
/// does not include them: a workbook, or csv where the name ends in ".csv". What was
/// there before is replaced.
Done writeShownTable(const ReportTable& table, const DocumentState& state,
                     const SecretTexts& secrets, const QString& path);

} // namespace nytto
