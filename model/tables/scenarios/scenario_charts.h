// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/calculation/initiatives/plan_figures.h"

#include <functional>

namespace nytto {

class Language;

struct ChartData;
enum class ScenarioRow;

// Charts of scenarios by their values, for screens and reports alike; a report adds the cells that
// the values stand in. Amounts are drawn in `unit`.

/// A row of a scenario's summary in a year of the plan.
using RowFigure = std::function<Figure(ScenarioRow row, int year)>;

/// What a scenario adds to the base, year by year: ongoing, proposed and impact stacked. The base,
/// many times larger, is not drawn. Its key is `key`.
ChartData scenarioPartsChart(const QString& key, PlanYears years, const RowFigure& figure,
                             const Language& language, MoneyUnit unit);

/// What each scenario costs beyond the base: a group of columns a scenario, a series a year.
/// `change` gives the figure by the scenario's place and the year.
ChartData scenarioChangesChart(const std::vector<QString>& titles, PlanYears years,
                               const std::function<Figure(std::size_t scenario, int year)>& change,
                               const Language& language, MoneyUnit unit);

/// A scenario, or a stack of them, in a chart of several.
struct ChartedScenario {
    QString title;
    Figure change;     ///< of cost over the years of the plan, against doing nothing
    Figure netBenefit; ///< its known part
};

/// Net benefit beside the change of cost, one pair of columns a scenario. The series are called
/// `changeTitle` and `benefitTitle`.
ChartData netBenefitChart(const std::vector<ChartedScenario>& scenarios, const QString& changeTitle,
                          const QString& benefitTitle, const Language& language, MoneyUnit unit);

/// Whether there is an amount other than 0 to draw.
bool hasAmounts(const ChartData& chart);

} // namespace nytto
