// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nytto {

struct Explanation;
struct InvestmentView;
class ReportContext;

/// How a figure of capitalTable() was made, by the keys of its row and column: from the components,
/// the terms and the rate, in kronor and öre. Nothing for names and rates.
std::optional<Explanation> explainCapital(const ReportContext& context, const InvestmentView& view,
                                          const QString& rowKey, const QString& columnKey);

} // namespace nytto
