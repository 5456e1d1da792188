// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"
#include "views/shared/document_state.h"

namespace nytto {

/// The frames of a portfolio's years beside what is allocated of them.
ChartData portfolioChart(const DocumentState& state, const Portfolio& portfolio);

} // namespace nytto
