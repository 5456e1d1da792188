// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/analysis/missing.h"

namespace nytto {

struct DocumentState;
struct ReportTable;

/// What is missing before the analysis can be handed in, in the order given; the rows have their
/// place as key.
ReportTable missingTable(const DocumentState& state, const std::vector<Missing>& missing);

} // namespace nytto
