// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nytto {

struct Explanation;
struct Investment;
struct InvestmentCost;
class Language;

/// How a cell of capitalTable() came about: rows "year-1" …, columns "depreciation" and "interest"
/// by their components, "cost" by both of them. Nothing for other cells.
std::optional<Explanation> explainCapital(const Investment& investment, const InvestmentCost& cost,
                                          const Language& language, const QString& rowKey,
                                          const QString& columnKey);

} // namespace nytto
