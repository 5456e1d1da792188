// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/bill_cells.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

QString shareRow(const QUuid& source, Id<AllocationKey> key, Id<Unit> unit) {
    const QString of = key ? rowKey(source) + u'.' + rowKey(key) : rowKey(source);
    return of + u'.' + rowKey(unit);
}

CellReference in(const char* table, const QString& row, const char* column) {
    return {QString::fromLatin1(table), row, QString::fromLatin1(column)};
}

void addVolumeKeys(const Contents& contents, Id<AllocationKey> id,
                   std::vector<Id<AllocationKey>>& keys) {
    const AllocationKey* key = contents.find(id);
    if (!key || std::ranges::count(keys, id))
        return;
    switch (shareSourceOf(key->method)) {
    case ShareSource::Nothing:
        return;
    case ShareSource::Number:
        return keys.push_back(id);
    case ShareSource::Keys:
        break;
    }
    for (const KeyComponent& part : contents.all<KeyComponent>())
        if (part.allocationKey == id && part.weight > 0)
            addVolumeKeys(contents, part.component, keys);
}

Cell volumeContent(const std::optional<Quantity>& volume) {
    return volume ? Cell(*volume) : Cell(Figure::unknown());
}

/// Who shares something by a key.
struct Shared {
    Id<Service> service;
    QUuid source;
    QString name;
    Id<AllocationKey> key;
    Participants participants;
    bool hasBills = true;
    const PriceAllocation* price = nullptr;

    /// A price counts the volumes of its key as they are, whatever the key's method.
    bool hasVolumes(const Contents& contents) const { return !price || isCounted(contents, key); }
};

std::vector<Shared> allShared(const Contents& contents, const Allocation& allocation) {
    std::vector<Shared> all;
    for (const auto& service : allocation.services) {
        for (const PartAllocation& part : service->parts)
            if (part.shares)
                all.push_back({.service = service->service,
                               .source = part.part.uuid(),
                               .name = contents.find(part.part)->name,
                               .key = part.shares->allocationKey,
                               .participants = part.participants,
                               .hasBills = part.state != PartAllocation::State::NotAllocated});
        for (const PriceAllocation& price : service->prices)
            all.push_back({.service = service->service,
                           .source = price.item.uuid(),
                           .name = contents.find(price.item)->name,
                           .key = price.allocationKey,
                           .participants = price.participants,
                           .price = &price});
    }
    return all;
}

class Shares {
public:
    Shares(const ReportContext& context, const Allocation& allocation, ReportTable& table)
        : m_context(context), m_contents(context.contents()), m_allocation(allocation),
          m_tables(m_contents, *allocation.units, allocation.basis), m_table(table) {}

    void add(const Shared& shared) {
        if (shared.price)
            return addPrice(shared);
        const AllocationKey& key = *m_contents.find(shared.key);
        addRows(shared, key, false);
        if (shareSourceOf(key.method) == ShareSource::Keys)
            for (const Id<AllocationKey> each : volumeKeysOf(m_contents, key.id))
                addRows(shared, *m_contents.find(each), true);
    }

private:
    void addPrice(const Shared& shared) {
        for (std::size_t at = 0; at < shared.participants->size(); ++at) {
            const Unit& unit = m_allocation.units->at((*shared.participants)[at]);
            Cell volume = volumeContent(shared.price->volumes[at]);
            if (shared.hasVolumes(m_contents))
                volume.with(copyOf(volumeCell(shared.key, unit.id)));
            addRow(shared, shareRow(shared.source, {}, unit.id), unit,
                   nameOf(m_contents, shared.key), std::move(volume));
        }
    }

    void addRows(const Shared& shared, const AllocationKey& key, bool isComponent) {
        const KeyShares shares = m_tables.shares(key.id, shared.participants, m_allocation.year);
        for (std::size_t at = 0; at < shared.participants->size(); ++at) {
            const Unit& unit = m_allocation.units->at((*shared.participants)[at]);
            addRow(shared,
                   shareRow(shared.source, isComponent ? key.id : Id<AllocationKey>(), unit.id),
                   unit, key.name,
                   volumeOf(key, unit, shares.volumes.empty() ? std::nullopt : shares.volumes[at]),
                   isComponent);
        }
    }

    static Cell volumeOf(const AllocationKey& key, const Unit& unit,
                         const std::optional<Quantity>& volume) {
        switch (shareSourceOf(key.method)) {
        case ShareSource::Nothing:
            return Cell(Quantity::ofWhole(1));
        case ShareSource::Number:
            return volumeContent(volume).with(copyOf(volumeCell(key.id, unit.id)));
        case ShareSource::Keys:
            return {};
        }
        return {};
    }

    void addRow(const Shared& shared, const QString& key, const Unit& unit, const QString& keyName,
                Cell volume, bool isComponent = false) {
        Cell amount;
        if (!isComponent && shared.hasBills)
            amount = amountCell(shared, unit.id);
        m_table.rows.push_back(
            {key,
             RowKind::Body,
             {m_context.name(refTo(shared.service)), Cell(shared.name), Cell(unit.name),
              Cell(keyName), std::move(volume), std::move(amount)},
             refTo(unit)});
    }

    /// As it stands in the unit's bill.
    Cell amountCell(const Shared& shared, Id<Unit> unit) {
        auto& bill = m_bills[unit];
        if (!bill)
            bill = m_allocation.bill(unit);
        const auto row = std::ranges::find_if(bill->rows, [&](const BillRow& each) {
            return each.part.uuid() == shared.source || each.price.uuid() == shared.source;
        });
        Cell cell(row->amount);
        return cell.with(copyOf(billCell(unit, shared.source, "amount")));
    }

    const ReportContext& m_context;
    const Contents& m_contents;
    const Allocation& m_allocation;
    KeyTables m_tables;
    ReportTable& m_table;
    std::unordered_map<Id<Unit>, std::optional<Bill>> m_bills;
};

} // namespace

QString billTableKey(Id<Unit> unit) {
    return QStringLiteral("bill-") + rowKey(unit);
}

CellReference billCell(Id<Unit> unit, const QUuid& source, const char* column) {
    return {billTableKey(unit), rowKey(source), QString::fromLatin1(column)};
}

CellReference volumeCell(Id<AllocationKey> key, Id<Unit> unit) {
    return in("volumes", rowKey(key) + u'.' + rowKey(unit), "volume");
}

CellReference partCell(const QUuid& part, const char* column) {
    return in("parts", rowKey(part), column);
}

CellReference priceCell(const QUuid& price, const char* column) {
    return in("prices", rowKey(price), column);
}

CellReference restCell(const QUuid& service, const char* column) {
    return in("parts", QStringLiteral("rest-") + rowKey(service), column);
}

bool isCounted(const Contents& contents, Id<AllocationKey> key) {
    const AllocationKey* held = contents.find(key);
    return held && isCounted(held->method);
}

std::vector<Id<AllocationKey>> volumeKeysOf(const Contents& contents, Id<AllocationKey> key) {
    std::vector<Id<AllocationKey>> keys;
    addVolumeKeys(contents, key, keys);
    return keys;
}

std::optional<CellRange> sharedBy(const Allocation& allocation, const QUuid& source,
                                  const Participants& participants, const char* column,
                                  Id<AllocationKey> key) {
    if (participants->empty())
        return std::nullopt;
    const auto cell = [&](int place) {
        return in("shares", shareRow(source, key, allocation.units->at(place).id), column);
    };
    return CellRange(cell(participants->front()), cell(participants->back()));
}

ReportTable billedVolumesTable(const ReportContext& context, const Allocation& allocation) {
    const Contents& contents = context.contents();
    const KeyTables tables(contents, *allocation.units, allocation.basis);
    std::unordered_map<Id<AllocationKey>, int> places;
    for (const AllocationKey& key : contents.all<AllocationKey>())
        places.emplace(key.id, static_cast<int>(places.size()));
    std::map<std::pair<int, int>, std::pair<Id<AllocationKey>, std::optional<Quantity>>> volumes;
    for (const Shared& shared : allShared(contents, allocation)) {
        if (!shared.hasVolumes(contents))
            continue;
        for (const Id<AllocationKey> id : volumeKeysOf(contents, shared.key)) {
            const KeyShares shares = tables.shares(id, shared.participants, allocation.year);
            for (std::size_t at = 0; at < shared.participants->size(); ++at)
                volumes.try_emplace({places.at(id), (*shared.participants)[at]}, id,
                                    shares.volumes[at]);
        }
    }
    ReportTable table;
    table.key = QStringLiteral("volumes");
    table.title = context.translate("reports", "Volumes %1").arg(allocation.year);
    table.columns = {
        textColumn("key", context.translate("entities", entityInfoOf<AllocationKey>().label), 30),
        textColumn("unit", context.translate("entities", entityInfoOf<Unit>().label), 44),
        {QStringLiteral("volume"), context.translate("reports", "Planned volume or fixed weight"),
         ColumnType::Quantity},
        textColumn("measure", context.translate("fields", "Volume measure"), 20)};
    table.whenEmpty = context.translate("reports", "No key of the year has volumes.");
    for (const auto& [place, volume] : volumes) {
        const AllocationKey& key = *contents.find(volume.first);
        const Unit& unit = allocation.units->at(place.second);
        table.rows.push_back({volumeCell(key.id, unit.id).row,
                              RowKind::Body,
                              {context.name(refTo(key)), Cell(unit.name),
                               context.notes().entered(volumeContent(volume.second), key, "volume"),
                               Cell(key.measure)},
                              refTo(key)});
    }
    if (!table.rows.empty())
        table.notes.push_back(context.translate(
            "reports", "All shares and bills follow these volumes. "
                       "The öre that are left by rounding stay with those that have them."));
    return table;
}

ReportTable sharesTable(const ReportContext& context, const Allocation& allocation) {
    ReportTable table;
    table.key = QStringLiteral("shares");
    table.title = context.translate("reports", "Who shares what, %1").arg(allocation.year);
    table.columns = {
        textColumn("service", context.translate("entities", entityInfoOf<Service>().label), 34),
        textColumn("part", context.translate("entities", entityInfoOf<ServicePart>().label), 24),
        textColumn("unit", context.translate("entities", entityInfoOf<Unit>().label), 40),
        textColumn("key", context.translate("entities", entityInfoOf<AllocationKey>().label), 24),
        {QStringLiteral("volume"), context.translate("reports", "Volume"), ColumnType::Quantity},
        {QStringLiteral("amount"), context.translate("reports", "Amount"), ColumnType::Amount,
         MoneyUnit::Kronor, 2}};
    table.whenEmpty = context.translate("reports", "Nobody shares anything in the year.");
    Shares shares(context, allocation, table);
    for (const Shared& shared : allShared(context.contents(), allocation))
        shares.add(shared);
    return table;
}

} // namespace nytto
