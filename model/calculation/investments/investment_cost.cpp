// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/investments/investment_cost.h"

#include "model/basics/error_text.h"
#include "model/basics/language.h"
#include "model/document/contents.h"
#include "model/document/rows.h"
#include "model/document/secrecy.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

using Components = std::vector<const InvestmentComponent*>;

/// The same state as the amount that it follows from, where that is no amount.
Figure following(const Figure& amount, Money value) {
    return amount.isAmount() ? Figure(value) : amount;
}

ComponentYear componentYear(const CapitalYear& year, const Figure& amount,
                            const std::optional<Rate>& rate, CapitalMethod method) {
    ComponentYear result{year.number, year.year, year.months, rate, {}, {}, {}, {}, {}};
    const bool hasInterest = rate || amount.isNotApplicable();
    // Without its rate an annuity is unknown but for where it begins; straight-line depreciation
    // does not depend on it.
    if (year.number == 1)
        result.opening = amount;
    if (hasInterest || !isEvenOverYears(method)) {
        result.opening = following(amount, year.opening);
        result.depreciation = following(amount, year.depreciation);
        result.closing = following(amount, year.closing);
    }
    if (hasInterest) {
        result.interest = following(amount, year.interest);
        result.cost = following(amount, year.cost);
    }
    return result;
}

/// Adds the term, and remembers the name once for all its years.
void addNamed(FigureSum& sum, const Figure& term, const QString& name) {
    const bool isNamed = !sum.unknownNames().empty() && sum.unknownNames().back() == name;
    if (isNamed)
        sum.add(term);
    else
        sum.add(term, name);
}

/// Calculates one investment from the values of the document.
class InvestmentCalculation {
public:
    InvestmentCalculation(const Investment& investment, const Components& components,
                          const RateTable& internal)
        : m_investment(investment), m_components(components), m_internal(internal) {}

    InvestmentCost run() {
        m_cost.investment = m_investment.id;
        m_cost.inProgress = m_investment.inProgress;
        for (const InvestmentComponent* component : m_components)
            m_cost.components.push_back({component->id,
                                         component->name,
                                         component->amount,
                                         component->residual,
                                         component->life,
                                         {},
                                         {},
                                         {},
                                         {}});
        if (m_investment.inProgress) {
            addToTotals(Figure::notApplicable(), m_investment.name);
            return std::move(m_cost);
        }
        addContradictions();
        if (m_components.empty())
            m_cost.gaps.push_back({CapitalGap::Kind::Components});
        if (!m_cost.gaps.empty()) {
            addToTotals(Figure::unknown(), m_investment.name);
            return std::move(m_cost);
        }
        const CapitalTerms terms = commonTerms();
        for (ComponentCost& component : m_cost.components)
            calculate(component, terms);
        for (const QString& name : m_yearless)
            addToYears(name);
        addUnknowns();
        return std::move(m_cost);
    }

private:
    bool hasTable() const { return m_investment.rateMode == RateMode::Table; }

    CapitalTerms commonTerms() const {
        CapitalTerms terms;
        terms.method = m_investment.method;
        terms.calendar = m_investment.calendar;
        if (isByCalendar(m_investment.calendar))
            terms.start = m_investment.start;
        else if (!m_investment.start.isNull())
            terms.firstYear = m_investment.start.year;
        if (hasTable())
            terms.rate = filledTable();
        else
            terms.rate = m_investment.rate.value_or(Rate());
        return terms;
    }

    /// The internal rates of the years in use, with 0 where none is known, so that depreciation can
    /// be calculated.
    RateTable filledTable() const {
        int longest = 0;
        for (const InvestmentComponent* component : m_components)
            longest = std::max(longest, component->life);
        RateTable table;
        for (int year = m_investment.start.year; year <= m_investment.start.year + longest; ++year)
            table.emplace_hint(table.end(), year, rateOf(year).value_or(Rate()));
        return table;
    }

    std::optional<Rate> rateOf(const std::optional<int>& year) const {
        if (!hasTable())
            return m_investment.rate;
        const auto found = m_internal.find(*year);
        return found == m_internal.end() ? std::nullopt : std::optional(found->second);
    }

    /// What does not go together, or is needed for any calculation at all.
    void addContradictions() {
        const bool isAnnuity = isEvenOverYears(m_investment.method);
        const bool isCalendar = isByCalendar(m_investment.calendar);
        if (isAnnuity && hasTable())
            m_cost.gaps.push_back({CapitalGap::Kind::AnnuityRates});
        if (isAnnuity && isCalendar)
            m_cost.gaps.push_back({CapitalGap::Kind::AnnuityCalendar});
        else if (isCalendar && m_investment.start.isNull())
            m_cost.gaps.push_back({CapitalGap::Kind::StartMonth});
        else if (!isAnnuity && hasTable() && m_investment.start.isNull())
            m_cost.gaps.push_back({CapitalGap::Kind::FirstYear});
    }

    void addUnknowns() {
        for (const ComponentCost& component : m_cost.components)
            if (component.amount.isUnknown())
                m_cost.gaps.push_back({CapitalGap::Kind::Amount, component.component});
        if (!hasTable() && !m_investment.rate)
            m_cost.gaps.push_back({CapitalGap::Kind::FixedRate});
        for (const InvestmentYear& year : m_cost.years)
            if (hasTable() && !year.rate)
                m_cost.gaps.push_back({CapitalGap::Kind::InternalRate, {}, *year.year});
    }

    void calculate(ComponentCost& component, CapitalTerms terms) {
        terms.life = component.life;
        if (component.amount.isAmount()) {
            terms.amount = component.amount.amount();
            terms.residual = component.residual;
        }
        const Result<CapitalCost> cost = capitalCost(terms);
        if (!cost)
            return refuse(component, std::move(terms), cost.error());
        m_cost.years.resize(std::max(m_cost.years.size(), cost->years.size()));
        for (std::size_t at = 0; at < cost->years.size(); ++at) {
            const CapitalYear& year = cost->years[at];
            addYear(component, m_cost.years[at],
                    componentYear(year, component.amount, rateOf(year.year), terms.method));
        }
    }

    /// Its years are there, unknown, where they can be told: an annuity that cannot be rounded has
    /// those of straight-line depreciation.
    void refuse(ComponentCost& component, CapitalTerms terms, const Error& why) {
        m_cost.gaps.push_back({CapitalGap::Kind::Refused, component.component, 0, why.message});
        terms.method = CapitalMethod::StraightLine;
        const Result<CapitalCost> frame = capitalCost(terms);
        if (!frame) {
            component.depreciation.add(Figure::unknown());
            component.interest.add(Figure::unknown());
            component.cost.add(Figure::unknown());
            m_yearless.push_back(component.name);
            return addToTotals(Figure::unknown(), component.name);
        }
        m_cost.years.resize(std::max(m_cost.years.size(), frame->years.size()));
        for (std::size_t at = 0; at < frame->years.size(); ++at) {
            const CapitalYear& from = frame->years[at];
            ComponentYear year{from.number, from.year, from.months, rateOf(from.year), {}, {},
                               {},          {},        {}};
            if (at == 0)
                year.opening = component.amount;
            addYear(component, m_cost.years[at], year);
        }
    }

    /// A component of which not even the years are known.
    void addToYears(const QString& name) {
        for (InvestmentYear& year : m_cost.years)
            for (FigureSum* sum :
                 {&year.opening, &year.depreciation, &year.closing, &year.interest, &year.cost})
                sum->add(Figure::unknown(), name);
    }

    void addYear(ComponentCost& component, InvestmentYear& sum, const ComponentYear& year) {
        sum.number = year.number;
        sum.year = year.year;
        sum.months = std::max(sum.months, year.months);
        sum.rate = year.rate;
        sum.opening.add(year.opening, component.name);
        sum.depreciation.add(year.depreciation, component.name);
        sum.closing.add(year.closing, component.name);
        sum.interest.add(year.interest, component.name);
        sum.cost.add(year.cost, component.name);
        component.depreciation.add(year.depreciation);
        component.interest.add(year.interest);
        component.cost.add(year.cost);
        component.years.push_back(year);
        addNamed(m_cost.depreciation, year.depreciation, component.name);
        addNamed(m_cost.interest, year.interest, component.name);
        addNamed(m_cost.cost, year.cost, component.name);
    }

    void addToTotals(const Figure& figure, const QString& name) {
        addNamed(m_cost.depreciation, figure, name);
        addNamed(m_cost.interest, figure, name);
        addNamed(m_cost.cost, figure, name);
    }

    const Investment& m_investment;
    const Components& m_components;
    const RateTable& m_internal;
    std::vector<QString> m_yearless; ///< components that are refused altogether
    InvestmentCost m_cost;
};

} // namespace

QString describe(const CapitalGap& gap, const Secrecy& secrecy, const Language& language) {
    const auto say = [&](const char* sentence) {
        return language.translate("capital-cost", sentence);
    };
    switch (gap.kind) {
    case CapitalGap::Kind::Components:
        return say(QT_TRANSLATE_NOOP("capital-cost", "Enter what was acquired: a component with "
                                                     "its amount and life."));
    case CapitalGap::Kind::Amount:
        return say(QT_TRANSLATE_NOOP("capital-cost", "Enter the amount of “%1”."))
            .arg(secrecy.name(
                {QString::fromLatin1(InvestmentComponent::key), gap.component.uuid()}));
    case CapitalGap::Kind::FixedRate:
        return say(QT_TRANSLATE_NOOP("capital-cost", "Enter the fixed rate."));
    case CapitalGap::Kind::InternalRate:
        return say(QT_TRANSLATE_NOOP("capital-cost", "Enter the internal rate of %1."))
            .arg(gap.year);
    case CapitalGap::Kind::FirstYear:
    case CapitalGap::Kind::StartMonth:
        return say(
            QT_TRANSLATE_NOOP("capital-cost", "Enter the month in which it is taken into use."));
    case CapitalGap::Kind::AnnuityRates:
        return say(QT_TRANSLATE_NOOP("capital-cost",
                                     "An annuity has one rate: enter a fixed rate, or choose "
                                     "straight-line depreciation to follow the internal rate of "
                                     "each year."));
    case CapitalGap::Kind::Refused:
        return QStringLiteral("“%1”: %2")
            .arg(
                secrecy.name({QString::fromLatin1(InvestmentComponent::key), gap.component.uuid()}),
                textOf({ErrorCode::BadInput, gap.refusal}, language));
    case CapitalGap::Kind::AnnuityCalendar:
        break;
    }
    return say(QT_TRANSLATE_NOOP("capital-cost",
                                 "An annuity counts whole calculation years: choose calculation "
                                 "years, or straight-line depreciation."));
}

RateTable internalRates(const Contents& contents) {
    RateTable table;
    for (const InternalRate& rate : contents.all<InternalRate>())
        table.emplace(rate.year, rate.rate);
    return table;
}

InvestmentCosts::InvestmentCosts(const Contents& contents) : m_internal(internalRates(contents)) {
    for (const InvestmentComponent& component : contents.all<InvestmentComponent>())
        m_components[component.investment].push_back(&component);
}

InvestmentCost InvestmentCosts::of(const Investment& investment) const {
    const auto found = m_components.find(investment.id);
    const Components none;
    return InvestmentCalculation(investment, found == m_components.end() ? none : found->second,
                                 m_internal)
        .run();
}

Result<InvestmentCost> capitalCostOf(const Contents& contents, Id<Investment> id) {
    if (const Investment* investment = contents.find(id))
        return InvestmentCosts(contents).of(*investment);
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("capital-cost", "The investment does not exist.")};
}

} // namespace nytto
