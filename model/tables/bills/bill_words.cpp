// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/bill_words.h"

#include "model/basics/fraction.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"

namespace nytto {

namespace {

/// A fraction of more characters is read in decimals.
constexpr qsizetype longestFraction = 24;

QString decimals(const Fraction& fraction, int count, const Language& language) {
    return fraction.toDecimal(count).replace(u'.', language.locale().decimalPoint());
}

/// "8332325,475285" with the spaces that amounts have.
QString grouped(QString number, const Language& language) {
    constexpr qsizetype group = 3;
    const qsizetype point = number.indexOf(language.locale().decimalPoint());
    const qsizetype first = number.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? number.size() : point) - group; at > first; at -= group)
        number.insert(at, language.locale().groupSeparator());
    return number;
}

} // namespace

QString keyOf(const BillRow& row) {
    return sourceOf(row).id.toString(QUuid::WithoutBraces);
}

EntityRef sourceOf(const BillRow& row) {
    return row.part.isNull() ? refTo(row.price) : refTo(row.part);
}

QString serviceName(const BillRow& row, const Contents& contents) {
    return nameOf(contents, row.service);
}

QString partName(const BillRow& row, const Contents& contents) {
    return row.part.isNull() ? nameOf(contents, row.price) : nameOf(contents, row.part);
}

QString keyName(const BillRow& row, const Contents& contents) {
    return nameOf(contents, row.allocationKey);
}

QString titleOf(const BillRow& row, const Contents& contents) {
    return QStringLiteral("%1 · %2").arg(serviceName(row, contents), partName(row, contents));
}

QString shareText(const BillRow& row, const Language& language) {
    if (row.unitPrice)
        return language.translate("allocation", "%1 SEK each")
            .arg(kronorText(*row.unitPrice, language));
    if (!row.share)
        return {};
    const QString plain = row.share->toPlain();
    return plain.size() <= longestFraction ? plain : decimals(*row.share, 12, language);
}

QString kronorText(const Fraction& ore, const Language& language) {
    return grouped(decimals(ore * Fraction(1, 100), 6, language), language);
}

QString exactText(const BillRow& row, const Language& language) {
    return row.exact ? kronorText(*row.exact, language) : QString();
}

bool lacksPrice(const NotAllocated& row, const Contents& contents) {
    return row.kind == NotAllocated::Kind::Service &&
           contents.find(row.service)->financing == FinancingForm::UnitPrice;
}

QString nameOf(const NotAllocated& row, const Contents& contents, const Language& language) {
    const QString service = nameOf(contents, row.service);
    const auto source = contents.find(row.source);
    const QString name = source ? nameOf(*source) : service;
    switch (row.kind) {
    case NotAllocated::Kind::Service:
        return (lacksPrice(row, contents)
                    ? language.translate("allocation", "%1: has no price")
                    : language.translate("allocation", "%1: covered by no part"))
            .arg(service);
    case NotAllocated::Kind::Part:
        return language.translate("allocation", "%1, %2: nobody pays for the part")
            .arg(service, name);
    case NotAllocated::Kind::Loop:
        return language.translate("allocation", "%1: used by services that pass nothing on")
            .arg(service);
    case NotAllocated::Kind::Recovery:
        return language.translate("allocation", "%1: cost less what is invoiced").arg(service);
    case NotAllocated::Kind::Initiative:
        return language.translate("allocation", "%1: linked to no service").arg(name);
    case NotAllocated::Kind::Undecided:
        return row.source == refTo(row.service)
                   ? language.translate("allocation", "%1: shares unknown").arg(service)
                   : language.translate("allocation", "%1, %2: shares unknown").arg(service, name);
    case NotAllocated::Kind::UnknownCost:
        return language.translate("allocation", "%1: cost unknown").arg(service);
    }
    return name;
}

} // namespace nytto
