// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/bills/price.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

/// What one row of the table of parts says.
struct Line {
    QString key;
    EntityRef subject;
    QString name;
    QString allocationKey = {};
    Cell cost = {};
    Cell volume = {};
    std::vector<CellRange> bills = {};
    Figure billed = Money();
    Cell notAllocated = {};
    bool isChecked = true; ///< not where the bills, too, are unknown
};

class Parts {
public:
    Parts(const ReportContext& context, const Allocation& allocation, ReportTable& table)
        : m_context(context), m_contents(context.contents()), m_allocation(allocation),
          m_table(table) {}

    Done add(const ServiceAllocation& service) {
        if (!service.prices.empty())
            return addInvoiced(service);
        for (const PartAllocation& part : service.parts)
            NYTTO_CHECK(addPart(service, part));
        for (const NotAllocated& row : service.notAllocated)
            if (row.source == refTo(service.service))
                NYTTO_CHECK(addLine(service, leftBy(row)));
        return {};
    }

private:
    /// What parts of unknown size share is known in all; what they leave has a row of its own.
    Line leftBy(const NotAllocated& row) const {
        const bool isShared = row.kind == NotAllocated::Kind::Undecided;
        const QString rest = restCell(row.service.uuid(), "cost").row;
        return {.key = isShared ? QStringLiteral("shared-") + rest : rest,
                .subject = row.source,
                .name = isShared ? m_context.translate("reports", "In parts of unknown size")
                                 : m_context.translate("reports", "In no part"),
                .cost = Cell(row.amount),
                .notAllocated = Cell(row.amount)};
    }

    Done addInvoiced(const ServiceAllocation& service) {
        Line line{.key = restCell(service.service.uuid(), "cost").row,
                  .subject = refTo(service.service),
                  .name = m_context.translate("reports", "Invoiced at unit prices"),
                  .cost = Cell(service.net)};
        FigureSum billed;
        for (const PriceAllocation& price : service.prices) {
            for (const Figure& amount : price.amounts)
                billed.add(amount);
            if (const auto range =
                    sharedBy(m_allocation, price.item.uuid(), price.participants, "amount"))
                line.bills.push_back(*range);
        }
        line.billed = orUnknown(billed.known());
        line.notAllocated = Cell(orUnknown(service.net.minus(line.billed)));
        line.notAllocated.with(differenceOf(restCell(service.service.uuid(), "cost"),
                                            restCell(service.service.uuid(), "billed")));
        return addLine(service, std::move(line));
    }

    Done addPart(const ServiceAllocation& service, const PartAllocation& part) {
        Line line{.key = rowKey(part.part),
                  .subject = refTo(part.part),
                  .name = nameOf(m_contents, part.part),
                  .cost = Cell(part.cost),
                  .notAllocated = Cell(part.cost)};
        std::int64_t ore = 0;
        if (part.shares) {
            line.allocationKey = nameOf(m_contents, part.shares->allocationKey);
            line.volume = totalVolume(part);
            for (const std::int64_t amount : part.amounts)
                ore += amount;
            if (const auto range =
                    sharedBy(m_allocation, part.part.uuid(), part.participants, "amount"))
                line.bills.push_back(*range);
        }
        line.billed = Money::ofOre(ore);
        if (part.state == PartAllocation::State::Allocated || isBilledUnknown(part))
            line.notAllocated = Cell(Money());
        line.isChecked = !isBilledUnknown(part);
        return addLine(service, std::move(line));
    }

    /// Its participants pay it, whatever it costs.
    static bool isBilledUnknown(const PartAllocation& part) {
        return part.state == PartAllocation::State::Unknown && part.cost.isUnknown();
    }

    Cell totalVolume(const PartAllocation& part) const {
        const KeyShares& shares = *part.shares;
        const auto range = sharedBy(m_allocation, part.part.uuid(), part.participants, "volume");
        const ShareSource source = shareSourceOf(shares.method);
        if (source == ShareSource::Keys || !range)
            return {};
        Cell total(shares.total);
        if (source == ShareSource::Nothing)
            total = Cell(Quantity::ofThousandths(
                static_cast<std::int64_t>(part.participants->size()) * 1000));
        else if (shares.missing)
            total = Cell(Figure::unknown());
        return total.with(sumOf({*range}, 3));
    }

    Done addLine(const ServiceAllocation& service, Line line) {
        const auto cell = [&](const char* column) {
            return m_table.at(line.key, QString::fromLatin1(column));
        };
        const Figure cost = std::get<Figure>(line.cost.content);
        FigureSum both;
        both.add(line.billed);
        both.add(std::get<Figure>(line.notAllocated.content));
        const Figure sum = orUnknown(both.figure());
        Cell billed(line.billed);
        Cell total(sum);
        Cell result(qint64{sum == cost ? 0 : 1});
        if (!line.bills.empty())
            billed.with(knownPartOf(line.bills));
        total.with(sumOf({cell("billed"), cell("not-allocated")}));
        result.with(checkEqual(cell("cost"), cell("sum")));
        if (!line.isChecked)
            result = Cell();
        m_table.rows.push_back(
            {line.key,
             RowKind::Body,
             {m_context.name(refTo(service.service)),
              m_context.notes().ofEntity(Cell(line.name), line.subject), Cell(line.allocationKey),
              line.cost, line.volume, billed, line.notAllocated, total, result},
             line.subject});
        return {};
    }

    const ReportContext& m_context;
    const Contents& m_contents;
    const Allocation& m_allocation;
    ReportTable& m_table;
};

/// A last row of sums. What is unknown in a column leaves its sum unknown.
Done addTotals(ReportTable& table, const ReportContext& context, const QStringList& columns) {
    Row total{QStringLiteral("total"), RowKind::Total};
    total.cells.resize(table.columns.size());
    total.cells.front() = Cell(context.translate("reports", "In all"));
    for (const QString& column : columns) {
        NYTTO_TRY(cell, columnTotal(table, column));
        total.cells[static_cast<std::size_t>(table.columnIndex(column))] = std::move(cell);
    }
    table.rows.push_back(std::move(total));
    return {};
}

} // namespace

Result<ReportTable> billedPartsTable(const ReportContext& context, const Allocation& allocation) {
    ReportTable table;
    table.key = QStringLiteral("parts");
    table.title = context.translate("reports", "Parts of the services, %1").arg(allocation.year);
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Service>().label), 34),
        textColumn("part", context.translate("entities", entityInfoOf<ServicePart>().label), 24),
        textColumn("key", context.translate("entities", entityInfoOf<AllocationKey>().label), 22),
        kronorColumn(QStringLiteral("cost"), context.translate("reports", "Cost"), 2),
        {QStringLiteral("volume"), context.translate("reports", "Volume of all"),
         ColumnType::Quantity},
        kronorColumn(QStringLiteral("billed"), context.translate("reports", "Billed"), 2),
        kronorColumn(QStringLiteral("not-allocated"), context.translate("reports", "Not allocated"),
                     2),
        kronorColumn(QStringLiteral("sum"), context.translate("reports", "Sum of both"), 2),
        numberColumn(QStringLiteral("result"), context.translate("reports", "0 = right"))};
    table.whenEmpty = context.translate("reports", "No service costs anything in the year.");
    Parts parts(context, allocation, table);
    for (const auto& service : allocation.services)
        if (!service->net.isNotApplicable())
            NYTTO_CHECK(parts.add(*service).in(nameOf(context.contents(), service->service)));
    if (table.rows.empty())
        return table;
    NYTTO_CHECK(addTotals(table, context,
                          {QStringLiteral("cost"), QStringLiteral("billed"),
                           QStringLiteral("not-allocated"), QStringLiteral("sum")}));
    const auto results = table.body(QStringLiteral("result"));
    qint64 differing = 0;
    for (const Row& row : table.rows)
        if (const auto* result = std::get_if<qint64>(&row.cells.back().content))
            differing += *result;
    table.rows.back().cells.back() =
        Cell(differing).with(Formula{QStringLiteral("SUM({0})"), {*results}});
    return table;
}

ReportTable billedPricesTable(const ReportContext& context, const Allocation& allocation) {
    ReportTable table;
    table.key = QStringLiteral("prices");
    table.title = context.translate("reports", "Unit prices %1").arg(allocation.year);
    table.columns = {
        textColumn("name", context.translate("entities", entityInfoOf<Service>().label), 34),
        textColumn("part", context.translate("entities", entityInfoOf<PriceItem>().label), 24),
        textColumn("key", context.translate("fields", "Volumes of"), 22),
        kronorColumn(QStringLiteral("cost"),
                     context.translate("reports", "Planned cost, or set price for one"), 2),
        {QStringLiteral("volume"), context.translate("reports", "Planned volume"),
         ColumnType::Quantity}};
    const Contents& contents = context.contents();
    for (const auto& service : allocation.services)
        for (const PriceAllocation& price : service->prices) {
            const PriceItem& item = *contents.find(price.item);
            Cell volume(Figure::unknown());
            if (price.isSet)
                volume = Cell(Quantity::ofWhole(1));
            else if (price.plannedVolume)
                volume = Cell(*price.plannedVolume);
            table.rows.push_back({rowKey(price.item),
                                  RowKind::Body,
                                  {context.name(refTo(service->service)), Cell(item.name),
                                   Cell(nameOf(contents, price.allocationKey)),
                                   Cell(price.isSet ? item.price : price.plannedCost), volume},
                                  refTo(item)});
        }
    return table;
}

} // namespace nytto
