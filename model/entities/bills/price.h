// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/allocation/allocation_key.h"

#include <algorithm>

namespace nytto {

/// What one of something costs in a year (faktura à pris): price = planned cost / planned volume,
/// or a price that was set. What is invoiced follows the key's volumes.
struct PriceItem {
    static constexpr const char* key = "priceItem";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Price");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Prices");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&PriceItem::service>("service", QT_TRANSLATE_NOOP("fields", "Service")).owner(),
            field<&PriceItem::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&PriceItem::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&PriceItem::allocationKey>("key", QT_TRANSLATE_NOOP("fields", "Volumes of"))
                .help(QT_TRANSLATE_NOOP("fields", "The key whose volumes are invoiced.")),
            field<&PriceItem::plannedCost>("plannedCost",
                                           QT_TRANSLATE_NOOP("fields", "Planned cost"))
                .help(QT_TRANSLATE_NOOP(
                    "fields", "Unknown: the service's planned cost, where it has one price only.")),
            field<&PriceItem::plannedVolume>("plannedVolume",
                                             QT_TRANSLATE_NOOP("fields", "Planned volume"))
                .between(0, largestVolume)
                .help(QT_TRANSLATE_NOOP("fields",
                                        "Empty: the sum of the participants' planned volumes.")),
            field<&PriceItem::price>("price", QT_TRANSLATE_NOOP("fields", "Set price"))
                .help(QT_TRANSLATE_NOOP("fields",
                                        "Unknown: planned cost divided by planned volume.")),
            field<&PriceItem::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// What a service leases: a payment a month, which its cost of each year does not hold yet.
struct LeaseAgreement {
    static constexpr const char* key = "leaseAgreement";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Lease");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Leases");

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

    static constexpr auto fields() {
        return std::tuple{
            field<&LeaseAgreement::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                .owner(),
            field<&LeaseAgreement::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&LeaseAgreement::start>("start", QT_TRANSLATE_NOOP("fields", "First month")),
            field<&LeaseAgreement::months>("months",
                                           QT_TRANSLATE_NOOP("fields", "Number of months"))
                .between(1, 1200),
            field<&LeaseAgreement::payment>("payment",
                                            QT_TRANSLATE_NOOP("fields", "Payment per month")),
            field<&LeaseAgreement::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

} // namespace nytto
