// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/finding.h"
#include "model/calculation/scenarios/scenario_summary.h"

#include <span>

namespace nytto {

struct PlanFigures;

/// Every comparison of published figures with their parts. Published figures are never corrected.
struct Reconciliation {
    std::vector<Finding> findings;   ///< all but the agreements
    std::vector<Finding> agreements; ///< what was compared and is right

    /// Findings that nobody has accepted.
    int openCount() const;
};

/// What is computed of the contents already: the figures of a plan and the summaries of scenarios
/// of its first year.
struct ComputedPlan {
    const PlanFigures& plan;
    std::span<const ScenarioSummary> summaries;
};

/// What is computed already is not computed again; it has to be of the same contents.
Result<Reconciliation> reconcile(const Contents& contents, const ComputedPlan* computed = nullptr);

/// The same, but what cannot be calculated, an amount that grows too large, is named in `failures`
/// and everything else is compared.
Reconciliation reconcileWhatCanBe(const Contents& contents, std::vector<Error>& failures);

} // namespace nytto
