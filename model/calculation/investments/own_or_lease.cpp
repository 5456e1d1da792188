// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/own_or_lease.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/investments/investment_cost.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct OwnOrLeaseTexts {
    Q_DECLARE_TR_FUNCTIONS(OwnOrLeaseTexts)
};

constexpr int longestLease = 100;
/// Parts of an öre that are carried from year to year: with a hundred years of the largest amount
/// they fit, and together they are far from half an öre.
constexpr Int128 parts = 1'000'000'000;

Error refused(const QString& message) {
    return {ErrorCode::BadInput, message};
}

Result<AssetCost> owning(const InvestmentCost& owned) {
    AssetCost cost;
    if (owned.inProgress || owned.years.empty()) {
        cost.inAll = cost.perYear = Figure::unknown();
        return cost;
    }
    int months = 0;
    for (const InvestmentYear& year : owned.years) {
        cost.years.push_back(orUnknown(year.cost));
        months += year.months;
    }
    cost.inAll = orUnknown(owned.cost);
    cost.perYear = orUnknown(cost.inAll.times(12, std::max(months, 1)));
    return cost;
}

/// The months of the first year that an asset is in use; all twelve where years are not of the
/// calendar.
int firstMonths(const InvestmentCost& owned) {
    return owned.years.empty() ? 12 : std::clamp(owned.years.front().months, 1, 12);
}

/// The payments of as many whole months as the owned asset is in use in its first year, and so on;
/// rounded cumulatively, so that the years add up to all payments.
Result<std::vector<Figure>> payments(const Lease& lease, int monthsOfFirst) {
    std::vector<Figure> years;
    const int end = 12 * lease.years;
    Money paid;
    for (int month = monthsOfFirst;; month += 12) {
        NYTTO_TRY(soFar, lease.perYear.times(std::min(month, end), 12));
        NYTTO_TRY(payment, soFar.minus(paid));
        years.emplace_back(payment);
        paid = soFar;
        if (month >= end)
            return years;
    }
}

Result<AssetCost> leasing(const Lease& lease, int monthsOfFirst) {
    if (lease.years < 1 || lease.years > longestLease)
        return refused(OwnOrLeaseTexts::tr("A lease is of 1 to %1 years.").arg(longestLease));
    if (lease.perYear < Money())
        return refused(OwnOrLeaseTexts::tr("What a lease costs is not negative."));
    AssetCost cost;
    NYTTO_TRY(years, payments(lease, monthsOfFirst));
    cost.years = std::move(years);
    NYTTO_TRY(total, lease.perYear.times(lease.years));
    cost.inAll = total;
    cost.perYear = lease.perYear;
    return cost;
}

Done discount(AssetCost& cost, Rate rate) {
    if (cost.years.empty()) {
        cost.presentValue = Figure::unknown();
        return {};
    }
    NYTTO_TRY(value, presentValue(cost.years, rate));
    cost.presentValue = value;
    return {};
}

} // namespace

Result<Figure> presentValue(std::span<const Figure> figures, Rate rate) {
    if (rate < Rate())
        return refused(OwnOrLeaseTexts::tr("A discount rate is not negative."));
    Int128 value = 0;
    int amounts = 0;
    for (auto at = figures.rbegin(); at != figures.rend(); ++at) {
        const Figure& figure = *at;
        if (figure.isUnknown())
            return Figure::unknown();
        if (figure.isAmount()) {
            value += Int128{figure.amount().ore()} * parts;
            ++amounts;
        }
        value = roundedQuotient(value * Rate::one, Int128{Rate::one} + rate.millionths());
    }
    if (amounts == 0)
        return Figure::notApplicable();
    return orUnknown(Money::ofOreChecked(roundedQuotient(value, parts)));
}

Result<OwnOrLease> ownOrLease(const InvestmentCost& owned, const Lease& lease,
                              std::optional<Rate> discountRate) {
    NYTTO_TRY(own, owning(owned));
    NYTTO_TRY(leased, leasing(lease, firstMonths(owned)));
    if (discountRate) {
        NYTTO_CHECK(discount(own, *discountRate));
        NYTTO_CHECK(discount(leased, *discountRate));
    }
    const std::size_t years = std::max(own.years.size(), leased.years.size());
    if (!own.years.empty())
        own.years.resize(years, Figure::notApplicable());
    else
        own.years.resize(years, Figure::unknown());
    leased.years.resize(years, Figure::notApplicable());
    return OwnOrLease{std::move(own), std::move(leased)};
}

} // namespace nytto
