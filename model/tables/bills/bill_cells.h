// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/allocation.h"
#include "model/tables/report_context.h"

namespace nytto {

struct AllocationKey;
struct Unit;

// Where the bills of a year stand in a workbook: volumes as they were entered, each part with all
// who share it, each unit's bill. Formulas lead from the bills to the parts and the volumes.

/// The year that is billed, beside the one before.
struct BilledYear {
    std::shared_ptr<const Allocation> allocation;
    std::shared_ptr<const Allocation> before;
    Predecessors predecessors; ///< whose bills of the year before are told
};

/// The table of a unit's bill.
QString billTableKey(Id<Unit> unit);
/// Its amount of a part, or of a price.
CellReference billCell(Id<Unit> unit, const QUuid& source, const char* column);
/// A volume, or a fixed weight, as it was entered.
CellReference volumeCell(Id<AllocationKey> key, Id<Unit> unit);
/// A part, or a price, in the tables of those.
CellReference partCell(const QUuid& part, const char* column);
CellReference priceCell(const QUuid& price, const char* column);
/// What is left of a service beside its parts, or beside what is invoiced.
CellReference restCell(const QUuid& service, const char* column);

/// Whether the key shares by volumes of its own.
bool isCounted(const Contents& contents, Id<AllocationKey> key);
/// The keys whose volumes or weights a key goes back to: itself, or those that it is combined of;
/// an even one has none.
std::vector<Id<AllocationKey>> volumeKeysOf(const Contents& contents, Id<AllocationKey> key);

/// All who share a part (or a price), in the table of shares; by `key` where it is one of those
/// that the part's key is combined of. None without participants.
std::optional<CellRange> sharedBy(const Allocation& allocation, const QUuid& source,
                                  const Participants& participants, const char* column,
                                  Id<AllocationKey> key = {});

/// Every volume that counts in the year, key "volumes".
ReportTable billedVolumesTable(const ReportContext& context, const Allocation& allocation);
/// Every part and price with those who share it, their volumes and amounts, key "shares".
ReportTable sharesTable(const ReportContext& context, const Allocation& allocation);
/// Every part with its cost, what is billed of it and what is not allocated, key "parts"; the
/// column "result" is 0 where they agree.
Result<ReportTable> billedPartsTable(const ReportContext& context, const Allocation& allocation);
/// What prices are calculated from, key "prices".
ReportTable billedPricesTable(const ReportContext& context, const Allocation& allocation);
/// What every service costs, key "services": its management cost, leases and breakpoints ("stored",
/// "leases", "steps"), which are its own cost; what it receives from others and passes on to them,
/// each by itself; and what is left to allocate. Received is rounded once, and passed on is what
/// then leaves the exact rest.
Result<ReportTable> billedServicesTable(const ReportContext& context, const Allocation& allocation);
/// Why all bills come to another sum than the services of the base, key "bridge": a row for each
/// cause — services outside the base or with a forecast only, leases, breakpoints, what is passed
/// on, what is not billed and why — and the sums "own" and "total". Where anything is unknown, a
/// column "known" holds the known parts, which add up too.
Result<ReportTable> costBridgeTable(const ReportContext& context, const Allocation& allocation);
/// A unit's bill, with the amounts of the year before beside it.
Result<ReportTable> unitBillTable(const ReportContext& context, const BilledYear& year,
                                  Id<Unit> unit);

} // namespace nytto
