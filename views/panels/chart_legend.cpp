// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_painter.h"
#include "views/shared/theme.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace nytto {

namespace {

// Colours that stay apart for the colour-blind (Okabe and Ito), for what is neither cost nor
// benefit.
constexpr QRgb otherColours[] = {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00};

/// Every year has a shade of its own, also where there are more than shades.
QColor costShade(const ChartData& chart, std::size_t series, const Tokens& tokens) {
    const auto isYear = [](const ChartData::Series& each) {
        return each.tone == ChartTone::Cost && each.fill != ChartFill::Outlined;
    };
    const auto before = chart.series.begin() + static_cast<std::ptrdiff_t>(series);
    const auto nth = std::count_if(chart.series.begin(), before, isYear);
    const auto count = std::ranges::count_if(chart.series, isYear);
    constexpr std::ptrdiff_t last = std::extent_v<decltype(Tokens::cost)> - 1;
    if (count <= last + 1)
        return tokens.cost[std::min(nth, last)];
    const double place =
        static_cast<double>(std::min(nth, count - 1) * last) / static_cast<double>(count - 1);
    const auto from = std::min(static_cast<std::ptrdiff_t>(place), last - 1);
    const double part = place - static_cast<double>(from);
    const QColor& one = tokens.cost[from];
    const QColor& other = tokens.cost[from + 1];
    const auto mixed = [part](int first, int second) {
        return static_cast<int>(std::lround(first + (second - first) * part));
    };
    return {mixed(one.red(), other.red()), mixed(one.green(), other.green()),
            mixed(one.blue(), other.blue())};
}

} // namespace

int chartDecimals(const ChartData& chart) {
    return chart.unit == MoneyUnit::Millions ? 1 : 0;
}

bool needsLegend(const ChartData& chart) {
    constexpr qsizetype longName = 16; // takes the room of the bars
    return chart.series.size() > 2 ||
           (chart.series.size() == 2 &&
            (chart.kind == ChartKind::Columns ||
             std::ranges::any_of(chart.series, [](const ChartData::Series& each) {
                 return each.name.size() > longName;
             })));
}

QColor seriesColour(const ChartData& chart, std::size_t series, const Tokens& tokens) {
    const ChartTone tone = chart.series[series].tone;
    if (tone == ChartTone::Benefit)
        return tokens.benefit;
    if (tone == ChartTone::Cost)
        return costShade(chart, series, tokens);
    const QColor colour(otherColours[series % std::size(otherColours)]);
    constexpr int dark = 128;
    constexpr int lighter = 120;
    return tokens.card.lightness() < dark ? colour.lighter(lighter) : colour;
}

QString chartValueText(const ChartData& chart, std::size_t series, std::size_t category,
                       const Language& language) {
    const auto& one = chart.series[series];
    const Figure& value = one.values[category];
    QString figure = language.figure(value, chart.unit, chartDecimals(chart));
    if (value.isAmount())
        figure += QChar(0x00A0) + language.unitName(chart.unit);
    if (category < one.remarks.size() && !one.remarks[category].isEmpty())
        figure += QStringLiteral(" (%1)").arg(one.remarks[category]);
    const QString what = one.name.isEmpty() || chart.series.size() == 1
                             ? chart.categories[category]
                             : chart.categories[category] + QStringLiteral(", ") + one.name;
    return what + QStringLiteral(": ") + figure;
}

} // namespace nytto
