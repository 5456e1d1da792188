// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

#include <optional>

namespace nytto {

struct Report;

/// The report with a chartTable() after each chart that does not point at cells for its
/// categories and all its series, and the chart pointing at it; none when no chart needs it.
std::optional<Report> withChartTables(const Report& report);

} // namespace nytto
