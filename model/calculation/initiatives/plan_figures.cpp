// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/initiatives/plan_figures.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/calculation/initiatives/entered_impact.h"
#include "model/document/contents.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"

#include <QCoreApplication>

namespace nytto {

const char* const movedOutSentence =
    QT_TRANSLATE_NOOP("calculation", "“%1” cannot be moved so far: its figures of %2 would fall "
                                     "before the first year of the plan.");

namespace {

BaseCost baseCost(const Contents& contents, PlanYears years) {
    BaseCost base;
    base.sums.resize(static_cast<std::size_t>(years.count));
    for (const Service& service : contents.all<Service>()) {
        if (!isInBase(service.category))
            continue;
        BaseCost::Term term{service.id, {}, {}, service.derived};
        for (int at = 0; at < years.count; ++at) {
            const auto chosen = costOf(service, years.first + at);
            term.cost.push_back(chosen.figure);
            term.kind.push_back(chosen.kind);
            base.sums[static_cast<std::size_t>(at)].add(chosen.figure);
        }
        base.terms.push_back(std::move(term));
    }
    if (contents.all<Service>().isEmpty()) // 0 would be an amount that nobody has stated
        for (FigureSum& sum : base.sums)
            sum.add(Figure::notApplicable());
    return base;
}

/// The last year in which anything is entered.
int lastEntered(const YearSeries& series, int otherwise) {
    return series.isEmpty() ? otherwise : series.cells().back().year;
}

Error tooEarly(const Initiative& initiative, int year) {
    return {ErrorCode::BadInput, QCoreApplication::translate("calculation", movedOutSentence)
                                     .arg(initiative.name, QString::number(year))};
}

/// The figure of the year before moving; 0 where the move leaves the plan's beginning empty.
Figure moved(const Figure& figure, bool entered, int originalYear, int firstYear, int shift) {
    return shift > 0 && !entered && originalYear < firstYear ? Figure(Money()) : figure;
}

/// Computes one initiative's figures year by year.
class Builder {
public:
    Builder(const Settings& settings, const Initiative& initiative,
            const InitiativeCapitalCost* capital, PlanYears years, const Adjustment& adjustment)
        : m_initiative(initiative), m_capital(capital), m_years(years), m_shift(adjustment.shift),
          m_costScale(adjustment.costScale), m_impactScale(adjustment.impactScale),
          m_reading(settings.impactReading) {}

    Result<InitiativeFigures> build() {
        if (const auto year = yearMovedOut(m_initiative, m_years, m_shift))
            return tooEarly(m_initiative, *year);
        const auto count = static_cast<std::size_t>(std::max(0, m_years.count));
        m_figures.cost.reserve(count);
        m_figures.impact.reserve(count);
        if (m_capital)
            m_figures.capital.reserve(count);
        for (int at = 0; at < m_years.count; ++at)
            addYear(m_years.first + at - m_shift);
        addLater(m_years.last() - m_shift);
        return std::move(m_figures);
    }

private:
    // What does not fit is unknown, and everything else stands.

    static Figure scaled(const Figure& figure, Rate scale) {
        return orUnknown(figure.times(scale.millionths(), Rate::one));
    }

    Figure capitalOf(int year) const {
        return scaled(orUnknown(m_capital->at(year)), m_impactScale);
    }

    /// `year` is the one before moving.
    void addYear(int year) {
        const auto chosen = costOf(m_initiative, year);
        const Figure cost =
            moved(chosen.figure, chosen.kind.has_value(), year, m_years.first, m_shift);
        m_figures.cost.push_back(scaled(cost, m_costScale));

        const Figure entered = orUnknown(impactOf(m_initiative, year, m_reading));
        const Figure impact =
            moved(entered, m_initiative.impact.contains(year), year, m_years.first, m_shift);
        FigureSum sum;
        sum.add(scaled(impact, m_impactScale));
        if (m_capital) {
            m_figures.capital.push_back(capitalOf(year));
            sum.add(m_figures.capital.back());
        }
        m_figures.impact.push_back(orUnknown(sum));
    }

    void addLater(int last) {
        for (int year = last + 1; year <= lastEntered(m_initiative.cost, last); ++year) {
            if (const auto chosen = costOf(m_initiative, year); chosen.kind)
                m_figures.laterCost.add(scaled(chosen.figure, m_costScale));
        }
        for (const YearSeries::Cell& cell : m_initiative.impact.cells()) {
            if (cell.year <= last)
                continue;
            m_figures.laterImpact.add(scaled(cell.figure, m_impactScale));
        }
        const int end = m_capital ? m_capital->lastYear().value_or(last) : last;
        for (int year = last + 1; year <= end; ++year)
            m_figures.laterImpact.add(capitalOf(year));
    }

    const Initiative& m_initiative;
    const InitiativeCapitalCost* m_capital;
    PlanYears m_years;
    int m_shift;
    Rate m_costScale;
    Rate m_impactScale;
    ImpactReading m_reading;
    InitiativeFigures m_figures;
};

} // namespace

PlanYears planYears(const Settings& settings, int year) {
    return {year > 0 ? year : settings.firstYear, settings.horizon};
}

Result<PlanFigures> planFigures(const Contents& contents, PlanYears years) {
    PlanFigures plan{years,
                     std::make_shared<const BaseCost>(baseCost(contents, years)),
                     {},
                     capitalCostOfInitiatives(contents),
                     {}};
    for (const ScenarioMember& member : contents.all<ScenarioMember>())
        if (member.included)
            plan.members[member.scenario].push_back(&member);
    plan.initiatives.reserve(contents.all<Initiative>().size());
    for (const Initiative& initiative : contents.all<Initiative>()) {
        const auto capital = plan.capital.find(initiative.id);
        NYTTO_TRY(figures,
                  figuresOf(contents.settings(), initiative,
                            capital == plan.capital.end() ? nullptr : &capital->second, years)
                      .in(initiative.name));
        plan.initiatives.emplace(initiative.id,
                                 std::make_shared<const InitiativeFigures>(std::move(figures)));
    }
    return plan;
}

/// Nothing but 0 may be moved to before the plan.
std::optional<int> yearMovedOut(const Initiative& initiative, PlanYears years, int shift) {
    if (shift >= 0)
        return std::nullopt;
    for (const YearSeries* series : {&initiative.cost, &initiative.impact})
        for (const YearSeries::Cell& cell : series->cells())
            if (cell.year >= years.first && cell.year + shift < years.first &&
                cell.figure != Figure(Money()) && !cell.figure.isNotApplicable())
                return cell.year;
    return std::nullopt;
}

Result<InitiativeFigures> figuresOf(const Settings& settings, const Initiative& initiative,
                                    const InitiativeCapitalCost* capital, PlanYears years,
                                    const Adjustment& adjustment) {
    return Builder(settings, initiative, capital, years, adjustment).build();
}

} // namespace nytto
