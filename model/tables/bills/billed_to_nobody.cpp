// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/billed_to_nobody.h"

#include "model/basics/excerpt.h"
#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/entities/services/service.h"
#include "model/tables/amount_text.h"
#include "model/tables/bills/bill_words.h"

#include <algorithm>

namespace nytto {

namespace {

QString kronorOf(const Figure& figure, const Language& language) {
    const bool hasOre = figure.isAmount() && figure.amount().ore() % 100 != 0;
    return amountText(figure, MoneyUnit::Kronor, hasOre ? 2 : 0, language);
}

/// What more is charged than a service costs is no cost that nobody pays.
bool isBilledToNobody(const NotAllocated& row) {
    return row.amount.isUnknown() || (row.amount.isAmount() && row.amount.amount() > Money());
}

/// Larger amounts first, and what is not known last.
bool isLarger(const NotAllocated& one, const NotAllocated& other) {
    if (one.amount.isAmount() && other.amount.isAmount())
        return other.amount.amount() < one.amount.amount();
    return one.amount.isAmount() && !other.amount.isAmount();
}

MendingPlace placeOf(const NotAllocated& row, const Allocation& allocation) {
    if (row.kind == NotAllocated::Kind::Initiative)
        return mendingPlace(row);
    for (const AllocationProblem& problem : allocation.problems())
        if (refTo(problem.part) == row.source ||
            (problem.part.isNull() && refTo(problem.service) == row.source))
            return mendingPlace(problem);
    return {row.source};
}

/// The largest by name, and how many more there are.
QString firstOf(const QStringList& names, const Language& language) {
    constexpr qsizetype most = 2;
    const QString list = names.mid(0, most).join(QStringLiteral("; "));
    const auto left = static_cast<int>(names.size() - most);
    return left <= 0 ? list
                     : language.translate("reports", "%1 and %n more", nullptr, left).arg(list);
}

QString sentenceOf(const FigureSum& sum, int year, const QString& names, const Language& language) {
    const Figure whole = orUnknown(sum);
    if (whole.isAmount())
        return language.translate("allocation", "Nobody is billed for %1 in %2: %3.")
            .arg(kronorOf(whole, language), QString::number(year), names);
    const Figure known = orUnknown(sum.known());
    if (known.isAmount() && !known.amount().isZero())
        return language
            .translate("allocation",
                       "Nobody is billed for %1 in %2, and for what is not known: %3.")
            .arg(kronorOf(known, language), QString::number(year), names);
    return language
        .translate("allocation", "In %1 nobody is billed for a cost that is not known: %2.")
        .arg(QString::number(year), names);
}

} // namespace

BilledToNobody billedToNobody(const Contents& contents, const Allocation& allocation,
                              const Language& language) {
    std::vector<NotAllocated> rows;
    std::ranges::copy_if(allocation.notAllocated(), std::back_inserter(rows), isBilledToNobody);
    std::ranges::stable_sort(rows, isLarger);
    if (rows.empty())
        return {};
    FigureSum sum;
    QStringList names;
    for (const NotAllocated& row : rows) {
        sum.add(row.amount);
        const QString name = excerpt(nameOf(row, contents, language));
        names << (rows.size() == 1 || !row.amount.isAmount()
                      ? name
                      : QStringLiteral("%1 (%2)").arg(name, kronorOf(row.amount, language)));
    }
    return {sentenceOf(sum, allocation.year, firstOf(names, language), language),
            excerpt(nameOf(rows.front(), contents, language)), placeOf(rows.front(), allocation)};
}

} // namespace nytto
