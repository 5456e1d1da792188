// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/scenarios/net_benefit_coverage.h"

#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/document/contents.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"

namespace nytto {

NetBenefitCoverage netBenefitCoverage(const ScenarioSummary& summary) {
    NetBenefitCoverage coverage;
    FigureSum knownCost;
    FigureSum allCost;
    for (const ScenarioMemberFigures& member : summary.members) {
        const bool isKnown = member.netBenefit.isAmount();
        coverage.known += isKnown ? 1 : 0;
        coverage.of += member.netBenefit.isNotApplicable() ? 0 : 1;
        for (const Figure& cost : member.figures->cost) {
            allCost.add(cost);
            if (isKnown)
                knownCost.add(cost);
        }
    }
    const auto part = knownCost.known();
    const auto whole = allCost.known();
    if (allCost.unknownCount() == 0 && part && whole)
        coverage.costShare = Rate::ofShare(*part, *whole);
    return coverage;
}

std::optional<Figure> publishedNetBenefit(const Contents& contents, Id<Scenario> scenario) {
    std::optional<Figure> found;
    for (const PublishedFigure& figure : contents.all<PublishedFigure>())
        if (figure.scenario == scenario && figure.quantity == PublishedQuantity::ScenarioNetBenefit)
            found = figure.figure;
    return found;
}

} // namespace nytto
