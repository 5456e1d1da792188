// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/settlement_tables.h"

#include "model/basics/excerpt.h"
#include "model/basics/or_unknown.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/bills/settlement_cells.h"
#include "model/tables/quantity_decimals.h"
#include "model/tables/table_building.h"
#include "model/tables/too_large.h"

namespace nytto {

namespace {

QString key(const char* text) {
    return QString::fromLatin1(text);
}
Column oreColumn(const char* name, const QString& title) {
    return kronorColumn(key(name), title, 2);
}
Column volumeColumn(const char* name, const QString& title) {
    return {key(name), title, ColumnType::Quantity};
}
Column yearColumn(const Language& language) {
    return {key("year"), language.translate("allocation", "Year"), ColumnType::Number};
}

/// A volume that is not entered is a figure that is not known.
Cell volumeCell(const std::optional<Quantity>& volume) {
    return volume ? Cell(*volume) : Cell(Figure::unknown());
}

std::optional<Quantity> sumOf(const std::vector<std::optional<Quantity>>& volumes) {
    std::int64_t sum = 0;
    for (const std::optional<Quantity>& volume : volumes) {
        if (!volume)
            return std::nullopt;
        sum += volume->thousandths();
    }
    return Quantity::ofThousandths(sum);
}

Figure figureOf(std::span<const Figure> amounts) {
    return orUnknown(sum(amounts));
}

Figure figureOf(const std::optional<Fraction>& price) {
    return price ? orUnknown(price->rounded()) : Figure::unknown();
}

Row priceRow(const Contents& contents, const UnitPriceSettlement& settlement, std::size_t at,
             const Language& language) {
    const PriceAllocation& planned = settlement.planned->prices[at];
    const PriceAllocation& actual = settlement.actual->prices[at];
    const PriceItem& item = *contents.find(planned.item);
    Cell volume = volumeCell(planned.plannedVolume);
    if (!item.plannedVolume)
        volume.with(sumOf(charges(settlement, item.id, "planned"), 3));
    Cell price(figureOf(planned.price));
    if (!planned.isSet)
        price.with({key("IF(COUNT({0},{1})<2,unknown,IF({1}=0,unknown,ROUND({0}/{1},2)))"),
                    {priceCell(item.id, "plannedCost"), priceCell(item.id, "plannedVolume")}});
    Row row{priceCell(item.id, "price").row};
    row.cells = {
        Cell(settlement.year),
        Cell(nameOf(contents, settlement.service)),
        Cell(item.name),
        Cell(nameOf(contents, item.allocationKey)),
        Cell(planned.plannedCost),
        std::move(volume),
        std::move(price),
        Cell(planned.isSet ? language.translate("allocation", "Set")
                           : language.translate("allocation", "Cost / volume")),
        volumeCell(sumOf(actual.volumes)).with(sumOf(charges(settlement, item.id, "actual"), 3)),
        Cell(figureOf(planned.amounts)).with(sumOf(charges(settlement, item.id, "invoiced"))),
        Cell(figureOf(actual.amounts)).with(sumOf(charges(settlement, item.id, "used"))),
        Cell(item.note)};
    row.subject = refTo(item);
    return row;
}

} // namespace

ReportTable pricesTable(const Contents& contents, Settlements settlements,
                        const Language& language) {
    ReportTable table;
    table.key = key("prices");
    table.title = language.translate("allocation", "Prices");
    table.columns = {
        yearColumn(language),
        textColumn("service", language.translate("allocation", "Service")),
        textColumn("name", language.translate("allocation", "Price for one")),
        textColumn("key", language.translate("allocation", "Volumes of")),
        oreColumn("plannedCost", language.translate("allocation", "Planned cost")),
        volumeColumn("plannedVolume", language.translate("allocation", "Planned volume")),
        oreColumn("price", language.translate("allocation", "Price")),
        textColumn("made", language.translate("allocation", "How it is made")),
        volumeColumn("actualVolume", language.translate("allocation", "Actual volume")),
        oreColumn("invoiced", language.translate("allocation", "Invoiced by planned volume")),
        oreColumn("used", language.translate("allocation", "By actual volume")),
        textColumn("note", language.translate("allocation", "Note"))};
    table.whenEmpty =
        language.translate("allocation", "No service is invoiced at unit prices in the year.");
    for (const UnitPriceSettlement& settlement : settlements)
        for (std::size_t at = 0; at < settlement.planned->prices.size(); ++at)
            table.rows.push_back(priceRow(contents, settlement, at, language));
    fitDecimals(table);
    if (!table.rows.empty())
        table.notes = {language.translate(
            "allocation", "A price is shown rounded to öre; invoices are made with the exact one. "
                          "Each unit's amount is rounded to öre.")};
    return table;
}

ReportTable recoveriesTable(const Contents& contents, Settlements settlements,
                            const Language& language) {
    ReportTable table;
    table.key = key("recoveries");
    table.title = language.translate("allocation", "Over- and under-recovery");
    table.columns = {
        yearColumn(language),
        textColumn("name", language.translate("allocation", "Service")),
        oreColumn("invoiced", language.translate("allocation", "Invoiced by planned volume")),
        oreColumn("used", language.translate("allocation", "By actual volume")),
        oreColumn("cost", language.translate("allocation", "Cost")),
        oreColumn("recovery", language.translate("allocation", "Cost less by actual volume")),
        textColumn("what", language.translate("allocation", "That is"))};
    table.whenEmpty =
        language.translate("allocation", "No service is invoiced at unit prices in the year.");
    for (const UnitPriceSettlement& each : settlements) {
        Row row{settlementKey(each)};
        const Figure& recovery = each.recovery;
        const bool isAmount = recovery.isAmount();
        row.cells = {
            Cell(each.year),
            Cell(nameOf(contents, each.service)),
            Cell(each.invoiced).with(sumOf(charges(each, "invoiced"))),
            Cell(each.used).with(sumOf(charges(each, "used"))),
            Cell(each.cost),
            Cell(recovery).with(
                differenceOf(recoveryCell(each, "cost"), recoveryCell(each, "used"))),
            Cell(!isAmount                     ? QString()
                 : recovery.amount().ore() > 0 ? language.translate("allocation", "Under-recovery")
                 : recovery.amount().ore() < 0 ? language.translate("allocation", "Over-recovery")
                                               : language.translate("allocation", "Even"))};
        row.subject = refTo(each.service);
        table.rows.push_back(std::move(row));
    }
    return table;
}

namespace {

/// price · volume, with the price as it is made.
Formula chargeOf(const PriceAllocation& price, const CellReference& volume) {
    if (price.isSet)
        return productOf(priceCell(price.item, "price"), volume);
    return {key("IF(COUNT({0},{1},{2})<3,unknown,IF({1}=0,unknown,ROUND({0}*{2}/{1},2)))"),
            {priceCell(price.item, "plannedCost"), priceCell(price.item, "plannedVolume"), volume}};
}

/// Of a price and a volume that are known.
bool isTooLarge(const PriceAllocation& price, std::size_t unit) {
    return price.price && price.volumes[unit] && price.amounts[unit].isUnknown();
}

/// Price times volume of one unit, with the reason where it is too large.
Cell chargeCell(const PriceAllocation& price, std::size_t unit, const Language& language) {
    Cell cell(price.amounts[unit]);
    if (isTooLarge(price, unit))
        cell.noted(tooLargeWord(language));
    return cell;
}

Row chargeRow(const Contents& contents, const UnitPriceSettlement& settlement, std::size_t item,
              std::size_t unit, const ReportTable& table, const Language& language) {
    const PriceAllocation& planned = settlement.planned->prices[item];
    const PriceAllocation& actual = settlement.actual->prices[item];
    const Id<Unit> id = settlement.units[unit].unit;
    Row row{chargeKey(planned.item, id)};
    row.cells = {Cell(settlement.year),
                 Cell(nameOf(contents, settlement.service)),
                 Cell(nameOf(contents, planned.item)),
                 Cell(nameOf(contents, id)),
                 volumeCell(planned.volumes[unit]),
                 chargeCell(planned, unit, language)
                     .with(chargeOf(planned, table.at(row.key, key("planned")))),
                 volumeCell(actual.volumes[unit]),
                 chargeCell(actual, unit, language)
                     .with(chargeOf(planned, table.at(row.key, key("actual"))))};
    row.subject = refTo(id);
    return row;
}

} // namespace

ReportTable chargesTable(const Contents& contents, Settlements settlements,
                         const Language& language) {
    ReportTable table;
    table.key = key("charges");
    table.title = language.translate("allocation", "Price times volume of each unit");
    table.columns = {
        yearColumn(language),
        textColumn("service", language.translate("allocation", "Service")),
        textColumn("item", language.translate("allocation", "Price for one")),
        textColumn("name", language.translate("allocation", "Unit")),
        volumeColumn("planned", language.translate("allocation", "Planned volume")),
        oreColumn("invoiced", language.translate("allocation", "Invoiced by planned volume")),
        volumeColumn("actual", language.translate("allocation", "Actual volume")),
        oreColumn("used", language.translate("allocation", "By actual volume"))};
    table.whenEmpty = language.translate("allocation", "Nobody takes part in a service that is "
                                                       "invoiced at unit prices.");
    for (const UnitPriceSettlement& settlement : settlements)
        for (std::size_t item = 0; item < settlement.planned->prices.size(); ++item)
            for (std::size_t unit = 0; unit < settlement.units.size(); ++unit)
                table.rows.push_back(chargeRow(contents, settlement, item, unit, table, language));
    fitDecimals(table);
    QStringList tooLarge;
    for (const UnitPriceSettlement& settlement : settlements)
        for (std::size_t item = 0; item < settlement.planned->prices.size(); ++item)
            for (std::size_t unit = 0; unit < settlement.units.size(); ++unit)
                if (const PriceAllocation& planned = settlement.planned->prices[item];
                    isTooLarge(planned, unit) || isTooLarge(settlement.actual->prices[item], unit))
                    tooLarge << QStringLiteral("%1, %2").arg(
                        excerpt(nameOf(contents, planned.item)),
                        excerpt(nameOf(contents, settlement.units[unit].unit)));
    if (!tooLarge.isEmpty())
        table.notes.push_back(tooLargeRemark(firstOf(tooLarge, language), language));
    return table;
}

} // namespace nytto
