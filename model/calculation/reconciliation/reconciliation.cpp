// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation/reconciliation.h"

#include "model/calculation/reconciliation/reconciliation_rules.h"
#include "model/document/printed_unit.h"
#include "model/entities/reconciliation/published.h"

#include <algorithm>

namespace nytto {

FindingSink::FindingSink(const Contents& contents, std::vector<Error>* failures)
    : m_contents(contents), m_failures(failures) {
    for (const AcceptedDifference& row : contents.all<AcceptedDifference>())
        m_accepted.emplace(row.finding, row.id);
    m_result.agreements.reserve(contents.all<PublishedFigure>().size());
}

void FindingSink::add(Finding finding) {
    if (!m_accepted.empty()) {
        if (const auto found = m_accepted.find(finding.key()); found != m_accepted.end())
            finding.accepted = found->second;
    }
    const bool agrees = finding.kind == FindingClass::Agreement;
    (agrees ? m_result.agreements : m_result.findings).push_back(std::move(finding));
}

Done FindingSink::goOn(Done done) {
    if (done || !m_failures)
        return done;
    m_failures->push_back(done.error());
    return {};
}

FindingPart FindingSink::part(EntityRef source, const Figure& figure, std::optional<int> year,
                              bool derived) const {
    FindingPart part{std::move(source), figure, year, derived};
    part.printed = printedStepOf(m_contents, part.source);
    return part;
}

Done keep(FindingSink& sink, Comparison& comparison, const Comparison::Parts& parts) {
    NYTTO_TRY(finding, comparison.finish(parts));
    if (!finding)
        return {};
    if (finding->kind == FindingClass::Agreement)
        finding->parts.clear();
    sink.add(std::move(*finding));
    return {};
}

int Reconciliation::openCount() const {
    return static_cast<int>(
        std::ranges::count_if(findings, [](const Finding& finding) { return !finding.accepted; }));
}

namespace {

Result<Reconciliation> reconcileInto(FindingSink sink, const Contents& contents,
                                     const ComputedPlan* computed) {
    NYTTO_CHECK(sink.goOn(reconcileScenarios(contents, computed, sink)));
    for (const auto rules :
         {reconcileMembers, reconcileChanges, reconcileMovedDevelopment, reconcileInvestments})
        NYTTO_CHECK(sink.goOn(rules(contents, sink)));
    return sink.take();
}

} // namespace

Result<Reconciliation> reconcile(const Contents& contents, const ComputedPlan* computed) {
    return reconcileInto(FindingSink(contents), contents, computed);
}

Reconciliation reconcileWhatCanBe(const Contents& contents, std::vector<Error>& failures) {
    return *reconcileInto(FindingSink(contents, &failures), contents, nullptr);
}

} // namespace nytto
