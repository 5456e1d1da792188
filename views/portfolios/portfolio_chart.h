// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct ChartData;
struct DocumentState;

struct Portfolio;

/// The frames of a portfolio's years beside what is allocated of them.
ChartData portfolioChart(const DocumentState& state, const Portfolio& portfolio);

} // namespace nytto
