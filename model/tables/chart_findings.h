// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace nytto {

class Language;

// What a chart shows, as its title: a sentence with the figure and its unit, from the values that
// are drawn. Each is empty where there is nothing to say: fewer than two amounts, none that differs
// as it is shown. Where it rests on figures that are not all known it says so, and of two that are
// compared both are whole.

/// In what a title is said; amounts have the decimals of the chart.
struct TitleWords {
    const Language& language;
    MoneyUnit unit;
};

/// A value of a chart with what it is called in a title; one without a name is not named there.
struct DrawnFigure {
    QString name;
    Figure figure;
    bool isWhole = true; ///< not the known part of something that is unknown

    bool isKnown() const { return isWhole && figure.isAmount(); }
};

/// "Scenario 2 costs 36,0 mnkr more than Scenario 1 in 2025–2027": the dearest against the
/// cheapest.
QString costFinding(const std::vector<DrawnFigure>& costs, const QString& years,
                    const TitleWords& words);
/// "The scenario adds 75,3 mnkr to the base in 2025–2027, most in 2026 (30,1 mnkr)", of each year's
/// sum; its known part where it is not known, and no year is said to be the one of most then.
QString additionFinding(const std::vector<DrawnFigure>& sums, const QString& years,
                        const TitleWords& words);
/// "Scenario 2 has the largest net benefit: 24,4 mnkr", also of known parts.
QString benefitFinding(const std::vector<DrawnFigure>& benefits, const TitleWords& words);
/// "The largest cause of the change in 2025: Prices, +12,3 mnkr", up or down.
QString causeFinding(const std::vector<DrawnFigure>& causes, int year, const TitleWords& words);
/// "The capital cost falls from 512 tkr to 430 tkr, 2026–2030", or in which year it is highest.
QString capitalFinding(const std::vector<DrawnFigure>& years, const TitleWords& words);
/// "Schools pay 1 200 tkr more, Care pays 300 tkr less": by how much the bills rise and fall most,
/// as differences; one of them may be missing.
QString billFinding(const std::optional<DrawnFigure>& most, const std::optional<DrawnFigure>& least,
                    bool areAllKnown, const TitleWords& words);

} // namespace nytto
