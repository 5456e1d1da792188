// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/entities/allocation/unit.h"

#include <algorithm>

namespace nytto {

namespace {

/// The place of a unit among participants; −1 when it is none.
std::ptrdiff_t placeAmong(const Participants& participants, int unit) {
    const auto found = std::ranges::lower_bound(*participants, unit);
    return found == participants->end() || *found != unit ? -1 : found - participants->begin();
}

/// amount − (cost · share, rounded half away from zero).
Money residualOf(Money amount, Money cost, const Fraction& share) {
    const auto rounded = (Fraction::of(cost) * share).rounded();
    const auto residual = rounded ? amount.minus(*rounded) : rounded;
    return residual ? *residual : Money();
}

BillRow rowOf(const ServiceAllocation& service, const PartAllocation& part, std::size_t at) {
    BillRow row;
    row.service = service.service;
    row.part = part.part;
    row.cost = part.cost;
    if (part.shares) {
        const KeyShares& shares = *part.shares;
        row.allocationKey = shares.allocationKey;
        if (!shares.volumes.empty()) {
            row.volume = shares.volumes[at];
            if (!shares.missing)
                row.totalVolume = shares.total;
        }
        if (shares.hasShares() && !shares.missing)
            row.share = shares.share(at);
    }
    if (row.share && part.exact)
        row.exact = *part.exact * *row.share;
    if (part.state == PartAllocation::State::Allocated) {
        row.amount = Money::ofOre(part.amounts[at]);
        row.residual = residualOf(row.amount.amount(), part.cost.amount(), *row.share);
    }
    return row;
}

BillRow rowOf(const ServiceAllocation& service, const PriceAllocation& price, std::size_t at) {
    BillRow row;
    row.service = service.service;
    row.price = price.item;
    row.allocationKey = price.allocationKey;
    row.volume = price.volumes[at];
    row.cost = Figure::notApplicable();
    row.unitPrice = price.price;
    if (price.price && row.volume)
        row.exact = *price.price * Fraction(row.volume->thousandths(), 1000);
    row.amount = price.amounts[at];
    return row;
}

/// Whether a municipal grant pays the service for the unit.
bool paysByGrant(const ServiceAllocation& service, const Unit& unit) {
    return service.isGrant() && isPaidByGrant(unit.kind);
}

/// The rows of one unit itself.
void addRows(Bill& bill, const Allocation& allocation, int place) {
    for (const auto& service : allocation.services) {
        const bool byGrant = paysByGrant(*service, allocation.units->at(place));
        const auto add = [&](BillRow row) {
            row.paidByGrant = byGrant;
            bill.total.add(row.amount);
            if (byGrant)
                bill.grant.add(row.amount);
            bill.rows.push_back(std::move(row));
        };
        for (const PartAllocation& part : service->parts)
            if (const auto at = placeAmong(part.participants, place);
                at >= 0 && part.state != PartAllocation::State::NotAllocated)
                add(rowOf(*service, part, static_cast<std::size_t>(at)));
        for (const PriceAllocation& price : service->prices)
            if (const auto at = placeAmong(price.participants, place); at >= 0)
                add(rowOf(*service, price, static_cast<std::size_t>(at)));
    }
}

} // namespace

Bill Allocation::bill(Id<Unit> unit) const {
    Bill bill;
    bill.unit = unit;
    bill.year = year;
    const int place = units->placeOf(unit);
    if (place < 0 || !tree->isValid(place))
        return bill;
    for (const int child : tree->childrenOf(place))
        bill.children.push_back(units->at(child).id);
    std::vector<int> open = tree->childrenOf(place);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        std::ranges::copy(tree->childrenOf(at), std::back_inserter(open));
        Bill below;
        addRows(below, *this, at);
        bill.total.add(below.total);
        bill.grant.add(below.grant);
    }
    addRows(bill, *this, place);
    return bill;
}

Result<Money> Allocation::grant() const {
    FigureSum sum;
    for (const auto& service : services) {
        for (const PartAllocation& part : service->parts) // what has prices is paid by no grant
            for (std::size_t at = 0; at < part.amounts.size(); ++at)
                if (paysByGrant(*service, units->at((*part.participants)[at])))
                    sum.add(Money::ofOre(part.amounts[at]));
    }
    return sum.known();
}

Predecessors predecessorsOf(const Contents& contents) {
    Predecessors found;
    for (const Unit& before : contents.all<Unit>())
        for (const Id<Unit> successor : before.successors)
            if (std::vector<Id<Unit>>& ended = found[successor];
                ended.empty() || ended.back() != before.id)
                ended.push_back(before.id);
    return found;
}

} // namespace nytto
