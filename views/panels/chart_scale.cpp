// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace nytto {

double valueOf(const Figure& figure, MoneyUnit unit) {
    return figure.isAmount()
               ? static_cast<double>(figure.amount().ore()) / static_cast<double>(orePer(unit))
               : 0.0;
}

std::pair<double, double> extent(const ChartData& chart) {
    double least = 0;
    double most = 0;
    for (std::size_t category = 0; category < chart.categories.size(); ++category) {
        double above = 0;
        double below = 0;
        for (const auto& series : chart.series) {
            if (category >= series.values.size())
                continue;
            const double value = valueOf(series.values[category], chart.unit);
            if (chart.kind == ChartKind::StackedColumns) {
                (value < 0 ? below : above) += value;
            } else {
                below = std::min(below, value);
                above = std::max(above, value);
            }
        }
        least = std::min(least, below);
        most = std::max(most, above);
    }
    return {least, most};
}

double roundStep(double range) {
    constexpr double lines = 4;
    if (range <= 0)
        return 1;
    const double rough = range / lines;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (nice * power >= rough * (1 - 1e-9))
            return nice * power;
    return 10 * power;
}

} // namespace nytto
