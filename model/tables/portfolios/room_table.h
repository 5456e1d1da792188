// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"
#include "model/tables/report.h"

namespace nytto {

struct DocumentState;

/// Frames and appropriations with their room, a row a year, key "frames": cells of framesTable()
/// and of appropriationsTable(). Columns "name", "year", "frame", "used", "left" and the word in
/// "exceeded". Of the portfolios' frames the first year, and the others that have a frame or a use,
/// in the order of Calculations::frames(); of the appropriations those of the plan's years, and any
/// that is exceeded.
Result<ReportTable> roomTable(const DocumentState& state);

/// Why what is shown of the portfolios' frames, or of the appropriations, and of what uses them
/// does not add up: the sentence on rounding; empty where it does.
QString framesRemark(const DocumentState& state);
QString appropriationsRemark(const DocumentState& state);

} // namespace nytto
