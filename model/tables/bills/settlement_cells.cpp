// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/settlement_cells.h"

#include "model/calculation/allocation/service_allocation.h"
#include "model/calculation/bills/unit_price.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"

namespace nytto {

namespace {

QString keyOf(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

CellReference chargeCell(Id<PriceItem> item, Id<Unit> unit, const char* column) {
    return {QStringLiteral("charges"), chargeKey(item, unit), QString::fromLatin1(column)};
}

} // namespace

QString settlementKey(const UnitPriceSettlement& settlement) {
    return keyOf(settlement.service.uuid()) + u'-' + QString::number(settlement.year);
}

QString correctionKey(const UnitPriceSettlement& settlement, Id<Unit> unit) {
    return settlementKey(settlement) + u'-' + keyOf(unit.uuid());
}

QString chargeKey(Id<PriceItem> item, Id<Unit> unit) {
    return keyOf(item.uuid()) + u'-' + keyOf(unit.uuid());
}

CellReference priceCell(Id<PriceItem> item, const char* column) {
    return {QStringLiteral("prices"), keyOf(item.uuid()), QString::fromLatin1(column)};
}

CellReference recoveryCell(const UnitPriceSettlement& settlement, const char* column) {
    return {QStringLiteral("recoveries"), settlementKey(settlement), QString::fromLatin1(column)};
}

std::vector<CellRange> charges(const UnitPriceSettlement& settlement, const char* column) {
    if (settlement.units.empty())
        return {};
    const auto& prices = settlement.planned->prices;
    return {CellRange(chargeCell(prices.front().item, settlement.units.front().unit, column),
                      chargeCell(prices.back().item, settlement.units.back().unit, column))};
}

std::vector<CellRange> charges(const UnitPriceSettlement& settlement, Id<PriceItem> item,
                               const char* column) {
    if (settlement.units.empty())
        return {};
    return {CellRange(chargeCell(item, settlement.units.front().unit, column),
                      chargeCell(item, settlement.units.back().unit, column))};
}

std::vector<CellRange> charges(const UnitPriceSettlement& settlement, Id<Unit> unit,
                               const char* column) {
    std::vector<CellRange> cells;
    for (const PriceAllocation& price : settlement.planned->prices)
        cells.emplace_back(chargeCell(price.item, unit, column));
    return cells;
}

} // namespace nytto
