// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

struct UnitPriceSettlement;

struct PriceItem;
struct Unit;

// Where figures stand in the tables of settlements (settlement_tables.h), so that each can refer to
// the others.

QString settlementKey(const UnitPriceSettlement& settlement);
QString correctionKey(const UnitPriceSettlement& settlement, Id<Unit> unit);
QString chargeKey(Id<PriceItem> item, Id<Unit> unit);

CellReference priceCell(Id<PriceItem> item, const char* column);
CellReference recoveryCell(const UnitPriceSettlement& settlement, const char* column);
/// All charges of a service, those of one of its prices, or those of one unit; none without units.
std::vector<CellRange> charges(const UnitPriceSettlement& settlement, const char* column);
std::vector<CellRange> charges(const UnitPriceSettlement& settlement, Id<PriceItem> item,
                               const char* column);
std::vector<CellRange> charges(const UnitPriceSettlement& settlement, Id<Unit> unit,
                               const char* column);

} // namespace nytto
