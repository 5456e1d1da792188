// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation.h"

#include "model/calculation/reconciliation_rules.h"

#include <algorithm>

namespace nytto {

Done keep(FindingSink& sink, Comparison& comparison) {
    return keep(sink, comparison, {});
}

Done keep(FindingSink& sink, Comparison& comparison,
          const std::function<QList<FindingPart>()>& parts) {
    NYTTO_TRY(finding, comparison.finish());
    if (!finding)
        return {};
    if (finding->kind == FindingClass::Agreement)
        finding->parts.clear();
    else if (parts)
        finding->parts = parts();
    sink.push_back(std::move(*finding));
    return {};
}

int Reconciliation::openCount() const {
    return static_cast<int>(
        std::ranges::count_if(findings, [](const Finding& finding) { return !finding.accepted; }));
}

Result<Reconciliation> reconcile(const Contents& contents) {
    FindingSink all;
    for (const auto rules : {reconcileScenarios, reconcileMembers, reconcileChanges,
                             reconcileMovedDevelopment, reconcileInvestments})
        NYTTO_CHECK(rules(contents, all));

    std::unordered_map<QString, Id<AcceptedDifference>> accepted;
    for (const AcceptedDifference& row : contents.all<AcceptedDifference>())
        accepted.emplace(row.finding, row.id);
    Reconciliation result;
    for (Finding& finding : all) {
        if (const auto found = accepted.find(finding.key); found != accepted.end())
            finding.accepted = found->second;
        auto& list = finding.kind == FindingClass::Agreement ? result.agreements : result.findings;
        list.push_back(std::move(finding));
    }
    return result;
}

} // namespace nytto
