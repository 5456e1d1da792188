// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/bill_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct BillWords {
    Q_DECLARE_TR_FUNCTIONS(BillWords)
};

/// A fraction of more characters is read in decimals.
constexpr qsizetype longestFraction = 24;

template <class T>
QString nameIn(const Contents& contents, Id<T> id) {
    const T* held = contents.find(id);
    return held ? held->name : QString();
}

QString decimals(const Fraction& fraction, int count, const Language& language) {
    return fraction.toDecimal(count).replace(u'.', language.locale().decimalPoint());
}

QString kronor(const Fraction& ore, const Language& language) {
    return decimals(ore * Fraction(1, 100), 6, language);
}

/// Where the unit's volume or weight was entered; the key where it was not.
Explanation::Term volumeTerm(const BillRow& row, const DocumentState& state, Id<Unit> unit,
                             int year) {
    Explanation::Term term;
    term.name = BillWords::tr("Volume of %1").arg(nameIn(state.contents, unit));
    term.text = row.volume ? state.language.quantity(*row.volume) : BillWords::tr("missing");
    term.source = refTo(row.allocationKey);
    for (const KeyVolume& volume : state.contents.all<KeyVolume>())
        if (volume.allocationKey == row.allocationKey && volume.unit == unit &&
            volume.year == year) {
            term.source = refTo(volume);
            term.field = QStringLiteral("planned");
        }
    for (const KeyWeight& weight : state.contents.all<KeyWeight>())
        if (weight.allocationKey == row.allocationKey && weight.unit == unit &&
            weight.validity().contains(year)) {
            term.source = refTo(weight);
            term.field = QStringLiteral("weight");
        }
    return term;
}

void explainShare(Explanation& result, const BillRow& row, const DocumentState& state) {
    const Language& language = state.language;
    if (row.totalVolume)
        result.terms.push_back({BillWords::tr("Volume of all who take part"),
                                {},
                                refTo(row.allocationKey),
                                {},
                                {},
                                {},
                                language.quantity(*row.totalVolume)});
    const auto rate = row.share ? row.share->toRate() : std::nullopt;
    result.terms.push_back({BillWords::tr("Share"),
                            {},
                            refTo(row.allocationKey),
                            {},
                            {},
                            rate ? language.percent(*rate, 4) : QString(),
                            row.share ? shareText(row, language) : BillWords::tr("unknown")});
    if (row.exact)
        result.terms.push_back({BillWords::tr("Exact amount"),
                                {},
                                {},
                                {},
                                {},
                                BillWords::tr("cost × share"),
                                kronor(*row.exact, language)});
    if (row.amount.isAmount())
        result.terms.push_back({BillWords::tr("Residual of the rounding"),
                                row.residual,
                                {},
                                {},
                                {},
                                BillWords::tr("so that the amounts add up to the cost")});
}

} // namespace

QString keyOf(const BillRow& row) {
    return sourceOf(row).id.toString(QUuid::WithoutBraces);
}

EntityRef sourceOf(const BillRow& row) {
    return row.part.isNull() ? refTo(row.price) : refTo(row.part);
}

QString serviceName(const BillRow& row, const Contents& contents) {
    return nameIn(contents, row.service);
}

QString partName(const BillRow& row, const Contents& contents) {
    return row.part.isNull() ? nameIn(contents, row.price) : nameIn(contents, row.part);
}

QString keyName(const BillRow& row, const Contents& contents) {
    return nameIn(contents, row.allocationKey);
}

QString titleOf(const BillRow& row, const Contents& contents) {
    return QStringLiteral("%1 · %2").arg(serviceName(row, contents), partName(row, contents));
}

QString shareText(const BillRow& row, const Language& language) {
    if (row.unitPrice)
        return BillWords::tr("%1 kr each").arg(kronor(*row.unitPrice, language));
    if (!row.share)
        return {};
    const QString plain = row.share->toPlain();
    return plain.size() <= longestFraction ? plain : decimals(*row.share, 12, language);
}

QString exactText(const BillRow& row, const Language& language) {
    return row.exact ? kronor(*row.exact, language) : QString();
}

Explanation explain(const BillRow& row, const DocumentState& state, Id<Unit> unit, int year) {
    const Contents& contents = state.contents;
    Explanation result;
    result.isInOre = true;
    result.title =
        QStringLiteral("%1, %2 %3").arg(titleOf(row, contents), nameIn(contents, unit)).arg(year);
    result.result = row.amount;
    if (!row.price.isNull()) {
        result.method = BillWords::tr("The price for one, times the unit's volume.");
        result.terms.push_back({BillWords::tr("Price of %1").arg(partName(row, contents)),
                                {},
                                refTo(row.price),
                                {},
                                {},
                                {},
                                shareText(row, state.language)});
        result.terms.push_back(volumeTerm(row, state, unit, year));
        return result;
    }
    result.method =
        BillWords::tr("The cost of the part times the unit's share by the key, rounded to öre. "
                      "The öre that are left go to those that lost most by the rounding.");
    result.terms.push_back({BillWords::tr("Cost of the part %1").arg(partName(row, contents)),
                            row.cost,
                            refTo(row.part),
                            {},
                            {},
                            BillWords::tr("of %1").arg(serviceName(row, contents))});
    const AllocationKey* key = contents.find(row.allocationKey);
    const QString method =
        key ? state.language.translate("choices",
                                       keyMethods[static_cast<std::size_t>(key->method)].label)
            : QString();
    result.terms.push_back({BillWords::tr("Key"),
                            {},
                            refTo(row.allocationKey),
                            {},
                            {},
                            method,
                            keyName(row, contents)});
    if (key && (key->method == KeyMethod::Proportional || key->method == KeyMethod::Weights))
        result.terms.push_back(volumeTerm(row, state, unit, year));
    explainShare(result, row, state);
    return result;
}

QString nameOf(const NotAllocated& row, const Contents& contents) {
    const QString service = nameIn(contents, row.service);
    const auto source = contents.find(row.source);
    const QString name = source ? nameOf(*source) : service;
    switch (row.kind) {
    case NotAllocated::Kind::Service:
        return BillWords::tr("%1: covered by no part").arg(service);
    case NotAllocated::Kind::Part:
        return BillWords::tr("%1, %2: nobody pays for the part").arg(service, name);
    case NotAllocated::Kind::Loop:
        return BillWords::tr("%1: passed on in a circle").arg(service);
    case NotAllocated::Kind::Recovery:
        return BillWords::tr("%1: cost less what is invoiced").arg(service);
    case NotAllocated::Kind::Initiative:
        return BillWords::tr("%1: linked to no service").arg(name);
    case NotAllocated::Kind::Undecided:
        return BillWords::tr("%1, %2: shares unknown").arg(service, name);
    case NotAllocated::Kind::UnknownCost:
        return BillWords::tr("%1: cost unknown").arg(service);
    }
    return name;
}

} // namespace nytto
