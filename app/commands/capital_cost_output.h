// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/calculation/investments/capital_cost.h"

#include <QByteArray>

namespace nytto {

/// A capital cost with its terms, which every printed table names. The rate is a fixed one.
struct CapitalCostAnswer {
    CapitalTerms terms;
    CapitalCost cost;
};

/// A table in kronor for people, with öre where any amount has them.
QString capitalCostText(const CapitalCostAnswer& answer, const Language& language);

/// The same table as csv (see reports/writers/csv_writer.h).
QByteArray capitalCostCsv(const CapitalCostAnswer& answer, const Language& language);

/// { "amount": "2300000.00", "residual": "0.00", "method": "straight-line",
///   "calendar": "calculation-years", "rate": "1.5",
///   "rows": [ { "year": 1, "months": 12, "opening": "2300000.00", "depreciation": "460000.00",
///               "closing": "1840000.00", "rate": "1.5", "interest": "34500.00",
///               "cost": "494500.00" }, … ],
///   "total": { "depreciation": "2300000.00", "interest": "103500.00", "cost": "2403500.00" } }
///
/// Amounts are kronor with two decimals, rates per cent. "method" and "calendar" have the words of
/// model/entities/investment.h; "year" is 1, 2, … in calculation years and 2020, 2021, … in
/// calendar years. Keys are in alphabetical order.
QByteArray capitalCostJson(const CapitalCostAnswer& answer);

} // namespace nytto
