// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

#include <QChart>

namespace nytto {

struct Tokens;

/// A chart of lines, drawn by Qt Charts; without title and legend, which stand beside it.
std::unique_ptr<QChart> lineChart(const ChartData& data, const Language& language,
                                  const Tokens& tokens);

} // namespace nytto
