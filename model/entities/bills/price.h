// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity.h"

#include <algorithm>

namespace nytto {

struct EntityInfo;

struct AllocationKey;
struct Service;

/// What one of something costs in a year (faktura à pris): price = planned cost / planned volume,
/// or a price that was set. What is invoiced follows the key's volumes.
struct PriceItem {
    static constexpr const char* key = "priceItem";
    static EntityInfo declare();

    Id<PriceItem> id;
    int position = 0;
    Id<Service> service;
    QString name;
    int year = 0;
    Id<AllocationKey> allocationKey;
    Figure plannedCost;
    std::optional<Quantity> plannedVolume;
    Figure price;
    QString note;

    bool operator==(const PriceItem&) const = default;
};

/// What a service leases: a payment a month, which its cost of each year does not hold yet.
struct LeaseAgreement {
    static constexpr const char* key = "leaseAgreement";
    static EntityInfo declare();

    Id<LeaseAgreement> id;
    int position = 0;
    Id<Service> service;
    QString name;
    Month start;
    int months = 36;
    Money payment;
    QString note;

    bool operator==(const LeaseAgreement&) const = default;
    /// How many of its months fall in the year; none without a first month.
    int monthsIn(int year) const {
        if (start.isNull())
            return 0;
        const int first = start.year * 12 + start.month - 1; // counted from the year 0
        return std::max(0, std::min(first + months, (year + 1) * 12) - std::max(first, year * 12));
    }
};

} // namespace nytto
