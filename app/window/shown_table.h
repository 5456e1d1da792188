// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <optional>

namespace nytto {

struct DocumentState;
struct ReportTable;
class SecretTexts;

/// Writes one table as a page shows it: a workbook, or csv where the name ends in ".csv". What was
/// there before is replaced. The secrets, if there are any, have been taken out of the table
/// already.
Done writeShownTable(const ReportTable& table, const DocumentState& state,
                     const std::optional<SecretTexts>& secrets, const QString& path);

} // namespace nytto
