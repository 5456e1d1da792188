// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace nytto {

struct Tokens;

/// What a chart is drawn with.
struct ChartLook {
    const Tokens& tokens;
    QFont font; ///< of the body
    Language language;
    bool withTitle = false; ///< title, unit and legend above: where they do not stand beside it
};

/// Where a value was drawn, for the mouse: its bar, or where it would begin.
struct ChartMark {
    QRectF place;
    std::size_t series = 0;
    std::size_t category = 0;
};

/// Draws columns, stacked columns, lying bars or lines into the place, and says where each value
/// is.
/// Values stand at their bars where there is room for all of them, else three or four lines tell
/// the scale; what is not known is hatched, with its word; names are left out before they are cut.
std::vector<ChartMark> paintChart(QPainter& painter, const QRectF& place, const ChartData& chart,
                                  const ChartLook& look);

/// Draws title, unit and legend at the top of the place, and says where they end.
double paintChartTitle(QPainter& painter, const QRectF& place, const ChartData& chart,
                       const ChartLook& look);

/// The least height of a chart's drawing at this width, without its title.
double leastChartHeight(const ChartData& chart, const ChartLook& look, double width);

/// Whether its series are told apart by a legend: two of them are named where they are drawn, but
/// for columns side by side and where a name is long.
bool needsLegend(const ChartData& chart);

/// The colour of a series, with which the legend shows it.
QColor seriesColour(const ChartData& chart, std::size_t series, const Tokens& tokens);

/// With how many decimals of its unit a chart's values are shown.
int chartDecimals(const ChartData& chart);

/// A value in words: "Scenario 2, 2026: 24,4 mnkr".
QString chartValueText(const ChartData& chart, std::size_t series, std::size_t category,
                       const Language& language);

} // namespace nytto
