// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/comparison.h"

#include <functional>

namespace nytto {

/// Where the rules put their comparisons; what cannot be compared leaves nothing.
using FindingSink = std::vector<Finding>;

/// Finishes a comparison and keeps it, if there was anything to compare.
Done keep(FindingSink& sink, Comparison& comparison);
/// The same with parts that are made only where the figures disagree.
Done keep(FindingSink& sink, Comparison& comparison,
          const std::function<QList<FindingPart>()>& parts);

// Each file of rules adds its comparisons, in the document's order.
Done reconcileScenarios(const Contents& contents, FindingSink& sink);
Done reconcileMembers(const Contents& contents, FindingSink& sink);
Done reconcileChanges(const Contents& contents, FindingSink& sink);
Done reconcileMovedDevelopment(const Contents& contents, FindingSink& sink);
Done reconcileInvestments(const Contents& contents, FindingSink& sink);

} // namespace nytto
