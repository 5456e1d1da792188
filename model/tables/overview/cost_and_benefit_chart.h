// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct ChartData;
struct DocumentState;

/// What each scenario of the year costs and gives over the years of the plan, as lying bars: the
/// known part of the net benefit, with how much is known and what was published as words behind it.
/// The title is what is found: by how much the costs differ, where all are known.
ChartData costAndBenefitChart(const DocumentState& state);

} // namespace nytto
