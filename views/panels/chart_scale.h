// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <utility>

namespace nytto {

/// Where values lie between two ends of a line of pixels.
struct Scale {
    double least = 0;
    double most = 0;
    double from = 0;
    double to = 0;

    double at(double value) const {
        return most > least ? from + (value - least) / (most - least) * (to - from) : from;
    }
};

/// An amount in the unit as it is drawn; 0 for what is no amount.
double valueOf(const Figure& figure, MoneyUnit unit);

/// The ends of all values, and of their sums where they are stacked; 0 is always between them.
std::pair<double, double> extent(const ChartData& chart);

/// A round step, so that there are at most four lines.
double roundStep(double range);

} // namespace nytto
