// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/overview/cost_and_benefit_chart.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/scenarios/net_benefit_coverage.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/settings.h"
#include "model/tables/chart_findings.h"
#include "model/tables/document_state.h"
#include "model/tables/scenarios/scenario_charts.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/stated_years.h"

#include <QCoreApplication>

namespace nytto {

namespace {

struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

/// "known for 3 of 5; published 130,9", as far as there is anything to say.
QString benefitRemark(const DocumentState& state, const ScenarioSummary& summary) {
    const NetBenefitCoverage coverage = netBenefitCoverage(summary);
    QStringList words;
    if (!coverage.isWhole())
        words << OverviewTables::tr("known for %1 of %2")
                     .arg(QString::number(coverage.known), QString::number(coverage.of));
    const auto published = publishedNetBenefit(state.contents, summary.scenarios.front());
    if (published && *published != orUnknown(summary.netBenefit.known()))
        words << OverviewTables::tr("published %1")
                     .arg(state.language.figure(*published, state.unit(), state.decimals()));
    return words.join(QStringLiteral("; "));
}

QString titleOf(const DocumentState& state, const std::vector<ScenarioSummary>& summaries) {
    std::vector<DrawnFigure> costs;
    for (const ScenarioSummary& summary : summaries)
        costs.push_back(
            {shortTitle(state.contents, summary.scenarios), orUnknown(summary.total.change)});
    const QString years = spanOf(state.calculations.years());
    const QString finding = costFinding(costs, years, {state.language, state.unit()});
    return finding.isEmpty()
               ? OverviewTables::tr("Cost and net benefit of the scenarios, %1").arg(years)
               : finding;
}

QString benefitYears(const DocumentState& state, const std::vector<ScenarioSummary>& summaries) {
    std::vector<Id<Initiative>> members;
    for (const ScenarioSummary& summary : summaries)
        for (const ScenarioMemberFigures& member : summary.members)
            members.push_back(member.initiative);
    return netBenefitYears(state.contents, state.calculations.year(), members, state.language)
        .join(QStringLiteral(", "));
}

} // namespace

ChartData costAndBenefitChart(const DocumentState& state) {
    ChartData chart;
    chart.key = QStringLiteral("scenario-costs-and-benefits");
    chart.kind = ChartKind::Bars;
    chart.unit = state.unit();
    const auto& summaries = state.calculations.scenarios();
    if (!summaries || summaries->empty())
        return chart;
    chart.title = titleOf(state, *summaries);
    chart.description = OverviewTables::tr(
        "What each scenario costs beyond the base over the years of the plan, and the known part "
        "of its net benefit, which has its costs deducted already.");
    const QString years = benefitYears(state, *summaries);
    chart.valueTitle = years.isEmpty() ? QString()
                                       : OverviewTables::tr("%1; net benefit of %2")
                                             .arg(state.language.unitName(chart.unit), years);
    chart.series = {{OverviewTables::tr("Cost"), {}}, {OverviewTables::tr("Net benefit"), {}}};
    chart.series[0].tone = ChartTone::Cost;
    chart.series[1].tone = ChartTone::Benefit;
    for (const ScenarioSummary& summary : *summaries) {
        chart.categories.push_back(scenarioTitle(state.contents, summary.scenarios));
        chart.series[0].values.push_back(orUnknown(summary.total.change));
        const bool isNothingKnown = summary.netBenefit.amountCount() == 0;
        chart.series[1].values.push_back(isNothingKnown ? orUnknown(summary.netBenefit)
                                                        : orUnknown(summary.netBenefit.known()));
        chart.series[0].remarks.emplace_back();
        chart.series[1].remarks.push_back(benefitRemark(state, summary));
    }
    return chart;
}

} // namespace nytto
