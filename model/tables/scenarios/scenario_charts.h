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

/// The year of what falls after the plan, "Later".
constexpr int laterYear = 0;

/// A figure, and what is known of it where it is unknown.
struct PartFigure {
    PartFigure(const Figure& figure) : whole(figure), known(figure) {}
    PartFigure(const Figure& figure, const Figure& itsKnownPart)
        : whole(figure), known(figure.isUnknown() ? itsKnownPart : figure) {}
    Figure whole;
    Figure known;
};

/// A row of a scenario's summary in a year of the plan, or later.
using RowFigure = std::function<PartFigure(ScenarioRow row, int year)>;

/// What a scenario adds to the base, year by year, and later where there is anything: ongoing,
/// proposed and impact stacked. The base, many times larger, is not drawn. Of what is unknown its
/// known part is drawn, and so called. Its key is `key`.
ChartData scenarioPartsChart(const QString& key, PlanYears years, const RowFigure& figure,
                             const Language& language, MoneyUnit unit);

/// What each scenario costs beyond the base: a group of columns a scenario, a series a year, and
/// one for later where there is anything. `change` gives the figure by the scenario's place and the
/// year. The chart's title names those that have one of `names`.
ChartData scenarioChangesChart(const std::vector<QString>& titles,
                               const std::vector<QString>& names, PlanYears years,
                               const std::function<Figure(std::size_t scenario, int year)>& change,
                               const Language& language, MoneyUnit unit);

/// A scenario, or a stack of them, in a chart of several.
struct ChartedScenario {
    QString title;
    Figure change;                 ///< of cost over the years of the plan, against doing nothing
    Figure later;                  ///< the same of what falls after the plan
    Figure netBenefit;             ///< its known part
    bool isNetBenefitKnown = true; ///< in whole
    QString name = {};             ///< in the chart's title; empty where that does not name it
};

/// "2025–2027"
QString spanOf(PlanYears years);

/// What the series of netBenefitChart() are called.
struct BenefitTitles {
    QString change;
    QString later;
    QString netBenefit;
};

/// Net benefit beside the change of cost, a group of columns a scenario; the later change is a
/// series of its own, where there is any.
ChartData netBenefitChart(const std::vector<ChartedScenario>& scenarios,
                          const BenefitTitles& titles, const Language& language, MoneyUnit unit);

/// Whether there is an amount other than 0 to draw.
bool hasAmounts(const ChartData& chart);

} // namespace nytto
