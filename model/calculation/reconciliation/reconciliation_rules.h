// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/reconciliation/figure_comparison.h"
#include "model/calculation/reconciliation/reconciliation.h"

namespace nytto {

struct AcceptedDifference;

/// Where the rules put their comparisons; what cannot be compared leaves nothing.
class FindingSink {
public:
    /// What cannot be calculated goes to `failures`, where there are any, and the rest is compared;
    /// else it ends the comparison.
    explicit FindingSink(const Contents& contents, std::vector<Error>* failures = nullptr);
    void add(Finding finding);
    /// A figure of the document as a part, printed in the unit that is said of its entity.
    FindingPart part(EntityRef source, const Figure& figure, std::optional<int> year = std::nullopt,
                     bool derived = false) const;
    /// The same, unless the failure is kept.
    Done goOn(Done done);
    Reconciliation take() { return std::move(m_result); }

private:
    const Contents& m_contents;
    std::vector<Error>* m_failures;
    std::unordered_map<QString, Id<AcceptedDifference>> m_accepted; ///< by the finding's key
    Reconciliation m_result;
};

/// Finishes a comparison and keeps it, if there was anything to compare; see Comparison::finish().
Done keep(FindingSink& sink, Comparison& comparison, const Comparison::Parts& parts = {});

// Each file of rules adds its comparisons, in the document's order.
Done reconcileScenarios(const Contents& contents, const ComputedPlan* computed, FindingSink& sink);
Done reconcileMembers(const Contents& contents, FindingSink& sink);
Done reconcileChanges(const Contents& contents, FindingSink& sink);
Done reconcileMovedDevelopment(const Contents& contents, FindingSink& sink);
Done reconcileInvestments(const Contents& contents, FindingSink& sink);

} // namespace nytto
