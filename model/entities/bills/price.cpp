// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/bills/price.h"

#include "model/entities/allocation/unit.h"
#include "model/entities/describe.h"

namespace nytto {

EntityInfo PriceItem::declare() {
    return describe<PriceItem>(
               QT_TRANSLATE_NOOP("entities", "Price"), QT_TRANSLATE_NOOP("entities", "Prices"),
               {
                   field<&PriceItem::service>("service", QT_TRANSLATE_NOOP("fields", "Service"))
                       .owner(),
                   field<&PriceItem::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&PriceItem::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&PriceItem::allocationKey>("key",
                                                    QT_TRANSLATE_NOOP("fields", "Volumes of"))
                       .help(QT_TRANSLATE_NOOP("fields", "The key whose volumes are invoiced.")),
                   field<&PriceItem::plannedCost>("plannedCost",
                                                  QT_TRANSLATE_NOOP("fields", "Planned cost"))
                       .help(QT_TRANSLATE_NOOP(
                           "fields",
                           "Unknown: the service's planned cost, where it has one price only.")),
                   field<&PriceItem::plannedVolume>("plannedVolume",
                                                    QT_TRANSLATE_NOOP("fields", "Planned volume"))
                       .between(0, largestVolume)
                       .help(QT_TRANSLATE_NOOP(
                           "fields", "Empty: the sum of the participants' planned volumes.")),
                   field<&PriceItem::price>("price", QT_TRANSLATE_NOOP("fields", "Set price"))
                       .notAddedUp()
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Unknown: planned cost divided by planned volume.")),
                   field<&PriceItem::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New price"))
        .shownOn({"allocation"});
}

EntityInfo LeaseAgreement::declare() {
    return describe<LeaseAgreement>(
               QT_TRANSLATE_NOOP("entities", "Lease"), QT_TRANSLATE_NOOP("entities", "Leases"),
               {
                   field<&LeaseAgreement::service>("service",
                                                   QT_TRANSLATE_NOOP("fields", "Service"))
                       .owner(),
                   field<&LeaseAgreement::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&LeaseAgreement::start>("start",
                                                 QT_TRANSLATE_NOOP("fields", "First month")),
                   field<&LeaseAgreement::months>("months",
                                                  QT_TRANSLATE_NOOP("fields", "Number of months"))
                       .between(1, 1200),
                   field<&LeaseAgreement::payment>(
                       "payment", QT_TRANSLATE_NOOP("fields", "Payment per month")),
                   field<&LeaseAgreement::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New lease"))
        .shownOn({"allocation"});
}

} // namespace nytto
