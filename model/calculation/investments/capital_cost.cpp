// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/capital_cost.h"

#include "model/calculation/investments/annuity.h"
#include "model/entities/investments/investment.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

Error refused(const QString& sentence) {
    return {ErrorCode::BadInput, sentence};
}

bool isCalendar(const CapitalTerms& terms) {
    return isByCalendar(terms.calendar);
}

bool isAllowed(Rate rate) {
    return rate >= Rate() && rate <= Rate::ofPercent(100);
}

Done checkValues(const CapitalTerms& terms) {
    if (terms.amount < Money())
        return refused(QCoreApplication::translate("capital-cost", "The amount is below 0."));
    if (terms.residual < Money() || terms.residual > terms.amount)
        return refused(QCoreApplication::translate(
            "capital-cost", "The residual value is not between 0 and the acquisition value."));
    if (terms.life < 1 || terms.life > 100)
        return refused(QCoreApplication::translate("capital-cost",
                                                   "The life is not between 1 and 100 years."));
    const Rate* fixed = std::get_if<Rate>(&terms.rate);
    if (fixed && !isAllowed(*fixed))
        return refused(
            QCoreApplication::translate("capital-cost", "The rate is not between 0 and 100 %."));
    return {};
}

Done checkCalendar(const CapitalTerms& terms) {
    const bool hasTable = std::holds_alternative<RateTable>(terms.rate);
    if (isEvenOverYears(terms.method) && hasTable)
        return refused(QCoreApplication::translate(
            "capital-cost", "An annuity has one rate: enter a fixed rate, or choose straight-line "
                            "depreciation to follow the internal rate of each year."));
    if (isEvenOverYears(terms.method) && (isCalendar(terms) || !terms.start.isNull()))
        return refused(QCoreApplication::translate(
            "capital-cost", "An annuity counts whole calculation years: choose calculation years "
                            "and no start month, or straight-line depreciation."));
    const bool hasMonth = terms.start.month >= 1 && terms.start.month <= 12;
    if (isCalendar(terms) && !hasMonth)
        return refused(QCoreApplication::translate(
            "capital-cost", "Calendar years need the month from which the asset is used."));
    if (!isCalendar(terms) && !terms.start.isNull())
        return refused(QCoreApplication::translate(
            "capital-cost", "A start month belongs to calendar years; calculation years take a "
                            "first year."));
    if (!isCalendar(terms) && hasTable && !terms.firstYear)
        return refused(QCoreApplication::translate(
            "capital-cost", "With an internal rate of each year the first year is needed."));
    return {};
}

/// The years without their amounts and rates.
std::vector<CapitalYear> emptyYears(const CapitalTerms& terms) {
    std::vector<CapitalYear> years;
    const int before = isCalendar(terms) ? terms.start.month - 1 : 0; // months of the first year
    const int end = before + 12 * terms.life;
    for (int at = 0; at < end; at += 12) {
        CapitalYear& year = years.emplace_back();
        year.number = static_cast<int>(years.size());
        if (isCalendar(terms))
            year.year = terms.start.year + year.number - 1;
        else if (terms.firstYear)
            year.year = *terms.firstYear + year.number - 1;
        year.months = std::min(at + 12, end) - std::max(at, before);
    }
    return years;
}

Done fillRates(const CapitalTerms& terms, std::vector<CapitalYear>& years) {
    const RateTable* table = std::get_if<RateTable>(&terms.rate);
    for (CapitalYear& year : years) {
        if (!table) {
            year.rate = std::get<Rate>(terms.rate);
            continue;
        }
        const auto found = table->find(*year.year);
        if (found == table->end())
            return refused(
                QCoreApplication::translate("capital-cost", "Enter the internal rate of %1.")
                    .arg(*year.year));
        if (!isAllowed(found->second))
            return refused(
                QCoreApplication::translate("capital-cost",
                                            "The internal rate of %1 is not between 0 and 100 %.")
                    .arg(*year.year));
        year.rate = found->second;
    }
    return {};
}

/// Rate · balance/2 · months/12 for twice the balance.
Result<Money> interestOn(Int128 twiceTheBalance, const CapitalYear& year) {
    return Money::ofOreChecked(roundedQuotient(
        twiceTheBalance * year.rate.millionths() * year.months, Int128{Rate::one} * 2 * 12));
}

/// Twice the value that a year's interest is paid on.
Int128 twiceBookValue(CapitalMethod method, Money opening, Money closing) {
    switch (method) {
    case CapitalMethod::StraightLine:
    case CapitalMethod::Annuity:
        return Int128{opening.ore()} * 2;
    case CapitalMethod::AverageBalance:
        return Int128{opening.ore()} + closing.ore();
    }
    Q_UNREACHABLE();
}

Done fillStraightLine(const CapitalTerms& terms, std::vector<CapitalYear>& years) {
    const Int128 base = Int128{terms.amount.ore()} - terms.residual.ore();
    Money book = terms.amount;
    int months = 0;
    for (CapitalYear& year : years) {
        months += year.months;
        const Int128 soFar = roundedQuotient(base * months, Int128{12} * terms.life);
        year.opening = book;
        NYTTO_TRY(closing, Money::ofOreChecked(terms.amount.ore() - soFar));
        NYTTO_TRY(depreciation, book.minus(closing));
        NYTTO_TRY(interest, interestOn(twiceBookValue(terms.method, year.opening, closing), year));
        year.closing = book = closing;
        year.depreciation = depreciation;
        year.interest = interest;
    }
    return {};
}

/// Whether the last year takes up no more than a small rest: a krona, or a hundredth of the
/// annuity. At very high rates over very long lives the rounding to öre outgrows the annuity.
bool isSmallRest(Money annuity, Money lastCost) {
    const Int128 rest = Int128{lastCost.ore()} - annuity.ore();
    const Int128 size = rest < 0 ? -rest : rest;
    return size <= 100 || size * 100 <= annuity.ore();
}

Done fillAnnuity(const CapitalTerms& terms, std::vector<CapitalYear>& years) {
    const Error unroundable = refused(QCoreApplication::translate(
        "capital-cost", "This amount cannot be shared out as an annuity in whole öre, because the "
                        "last year would have to take up the rounding of all the years before: "
                        "choose a shorter life or straight-line depreciation."));
    const Rate rate = std::get<Rate>(terms.rate);
    NYTTO_TRY(cost, annuity(terms.amount, terms.residual, terms.life, rate));
    Money book = terms.amount;
    for (CapitalYear& year : years) {
        year.opening = book;
        NYTTO_TRY(interest, rate.of(book));
        year.interest = interest;
        const bool isLast = year.number == terms.life;
        NYTTO_TRY(depreciation, isLast ? book.minus(terms.residual) : cost.minus(interest));
        year.depreciation = depreciation;
        NYTTO_TRY(closing, book.minus(depreciation));
        if (closing < terms.residual)
            return unroundable;
        year.closing = book = closing;
    }
    NYTTO_TRY(lastCost, years.back().depreciation.plus(years.back().interest));
    return isSmallRest(cost, lastCost) ? Done() : Done(unroundable);
}

Result<CapitalCost> totalled(std::vector<CapitalYear> years) {
    CapitalCost result;
    for (CapitalYear& year : years) {
        NYTTO_TRY(cost, year.depreciation.plus(year.interest));
        year.cost = cost;
        NYTTO_TRY(depreciationSum, result.depreciation.plus(year.depreciation));
        NYTTO_TRY(interestSum, result.interest.plus(year.interest));
        NYTTO_TRY(costSum, result.cost.plus(cost));
        result.depreciation = depreciationSum;
        result.interest = interestSum;
        result.cost = costSum;
    }
    result.years = std::move(years);
    return result;
}

} // namespace

Result<CapitalCost> capitalCost(const CapitalTerms& terms) {
    NYTTO_CHECK(checkValues(terms));
    NYTTO_CHECK(checkCalendar(terms));
    std::vector<CapitalYear> years = emptyYears(terms);
    NYTTO_CHECK(fillRates(terms, years));
    NYTTO_CHECK(isEvenOverYears(terms.method) ? fillAnnuity(terms, years)
                                              : fillStraightLine(terms, years));
    return totalled(std::move(years));
}

} // namespace nytto
