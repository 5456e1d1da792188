// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/analysis/missing.h"

#include <functional>

namespace nytto {

struct DocumentState;
struct ReportTable;

/// What is missing before the analysis can be handed in, in the order given, and under headings
/// where it is much (row_groups.h); the rows have their place as key.
/// Only what is to be kept, where that is said.
ReportTable missingTable(const DocumentState& state, const std::vector<Missing>& missing,
                         const std::function<bool(const Missing&)>& keep = {});

} // namespace nytto
