// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/plan_figures.h"

#include "model/calculation/cost_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

Result<std::vector<Figure>> capitalCostByYear(const Contents&, Id<Initiative>, int firstYear,
                                              int years);

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
    return base;
}

/// The last year in which anything is entered.
int lastEntered(const YearSeries& series, int otherwise) {
    return series.isEmpty() ? otherwise : series.cells().back().year;
}

/// The impact of an initiative as amounts of years, by the reading of the document.
class ImpactByYear {
public:
    ImpactByYear(const YearSeries& entered, ImpactReading reading)
        : m_entered(entered), m_lasting(reading == ImpactReading::LastingChange) {}

    Result<Figure> at(int year) const {
        if (!m_lasting)
            return m_entered.at(year);
        if (!m_entered.contains(year))
            return Figure::unknown(); // stated years are never silently continued
        FigureSum sum;
        for (const YearSeries::Cell& cell : m_entered.cells())
            if (cell.year <= year)
                sum.add(cell.figure);
        return sum.figure();
    }

private:
    const YearSeries& m_entered;
    bool m_lasting;
};

Error tooEarly(const Initiative& initiative, int year) {
    return {ErrorCode::BadInput,
            QCoreApplication::translate("calculation",
                                        "“%1” cannot be moved so far: its figures of %2 would fall "
                                        "before the first year of the plan.")
                .arg(initiative.name)
                .arg(year)};
}

/// Nothing but 0 may be moved to before the plan.
Done checkStart(const Initiative& initiative, PlanYears years, int shift) {
    if (shift >= 0)
        return {};
    for (const YearSeries* series : {&initiative.cost, &initiative.impact})
        for (const YearSeries::Cell& cell : series->cells())
            if (cell.year >= years.first && cell.year + shift < years.first &&
                cell.figure != Figure(Money()) && !cell.figure.isNotApplicable())
                return tooEarly(initiative, cell.year);
    return {};
}

/// The figure of the year before moving; 0 where the move leaves the plan's beginning empty.
Figure moved(const Figure& figure, bool entered, int originalYear, int firstYear, int shift) {
    return shift > 0 && !entered && originalYear < firstYear ? Figure(Money()) : figure;
}

bool hasInvestment(const Contents& contents, Id<Initiative> initiative) {
    return std::ranges::any_of(contents.all<Investment>(), [&](const Investment& investment) {
        return investment.initiative == initiative;
    });
}

/// Room for the longest life of a component after the plan.
constexpr int longestLife = 101;

/// Computes one initiative's figures year by year.
class Builder {
public:
    Builder(const Contents& contents, const Initiative& initiative, PlanYears years, int shift)
        : m_contents(contents), m_initiative(initiative), m_years(years), m_shift(shift),
          m_impact(initiative.impact, contents.settings().impactReading) {}

    Result<InitiativeFigures> build(Rate costScale, Rate impactScale, bool withCapital) {
        NYTTO_CHECK(checkStart(m_initiative, m_years, m_shift));
        if (withCapital)
            NYTTO_CHECK(readCapital(impactScale));
        for (int at = 0; at < m_years.count; ++at)
            NYTTO_CHECK(addYear(at, costScale, impactScale));
        NYTTO_CHECK(addLater(costScale, impactScale));
        return std::move(m_figures);
    }

private:
    Done readCapital(Rate scale) {
        NYTTO_TRY(capital, capitalCostByYear(m_contents, m_initiative.id, m_years.first - m_shift,
                                             m_years.count + longestLife));
        for (std::size_t at = 0; at < capital.size(); ++at) {
            NYTTO_TRY(scaled, capital[at].times(scale.millionths(), Rate::one));
            if (at < static_cast<std::size_t>(m_years.count))
                m_figures.capital.push_back(scaled);
            else
                m_figures.laterImpact.add(scaled);
        }
        return {};
    }

    Done addYear(int at, Rate costScale, Rate impactScale) {
        const int original = m_years.first + at - m_shift;
        const auto chosen = costOf(m_initiative, original);
        const Figure cost =
            moved(chosen.figure, chosen.kind.has_value(), original, m_years.first, m_shift);
        NYTTO_TRY(scaledCost, cost.times(costScale.millionths(), Rate::one));
        m_figures.cost.push_back(scaledCost);

        NYTTO_TRY(entered, m_impact.at(original));
        const Figure impact = moved(entered, m_initiative.impact.contains(original), original,
                                    m_years.first, m_shift);
        NYTTO_TRY(scaledImpact, impact.times(impactScale.millionths(), Rate::one));
        FigureSum sum;
        sum.add(scaledImpact);
        if (!m_figures.capital.empty())
            sum.add(m_figures.capital[static_cast<std::size_t>(at)]);
        NYTTO_TRY(total, sum.figure());
        m_figures.impact.push_back(total);
        return {};
    }

    Done addLater(Rate costScale, Rate impactScale) {
        const int last = m_years.last() - m_shift;
        for (int year = last + 1; year <= lastEntered(m_initiative.cost, last); ++year) {
            if (const auto chosen = costOf(m_initiative, year); chosen.kind) {
                NYTTO_TRY(scaled, chosen.figure.times(costScale.millionths(), Rate::one));
                m_figures.laterCost.add(scaled);
            }
        }
        for (const YearSeries::Cell& cell : m_initiative.impact.cells()) {
            if (cell.year <= last)
                continue;
            NYTTO_TRY(scaled, cell.figure.times(impactScale.millionths(), Rate::one));
            m_figures.laterImpact.add(scaled);
        }
        return {};
    }

    const Contents& m_contents;
    const Initiative& m_initiative;
    PlanYears m_years;
    int m_shift;
    ImpactByYear m_impact;
    InitiativeFigures m_figures;
};

} // namespace

PlanYears planYears(const Settings& settings, int year) {
    return {year, settings.horizon};
}

Result<PlanFigures> planFigures(const Contents& contents, PlanYears years) {
    PlanFigures plan{years, std::make_shared<const BaseCost>(baseCost(contents, years)), {}, {}};
    for (const ScenarioMember& member : contents.all<ScenarioMember>())
        if (member.included)
            plan.members[member.scenario].push_back(&member);
    std::unordered_map<Id<Initiative>, bool> invested;
    for (const Investment& investment : contents.all<Investment>())
        invested[investment.initiative] = true;
    const Rate whole = Rate::ofPercent(100);
    plan.initiatives.reserve(contents.all<Initiative>().size());
    for (const Initiative& initiative : contents.all<Initiative>()) {
        NYTTO_TRY(figures, Builder(contents, initiative, years, 0)
                               .build(whole, whole, invested.contains(initiative.id))
                               .in(initiative.name));
        plan.initiatives.emplace(initiative.id,
                                 std::make_shared<const InitiativeFigures>(std::move(figures)));
    }
    return plan;
}

Result<InitiativeFigures> figuresOf(const Contents& contents, const Initiative& initiative,
                                    PlanYears years, int shift, Rate costScale, Rate impactScale) {
    return Builder(contents, initiative, years, shift)
        .build(costScale, impactScale, hasInvestment(contents, initiative.id));
}

Result<Figure> averageImpact(const Contents& contents, const Initiative& initiative, int from,
                             int to) {
    NYTTO_TRY(figures, figuresOf(contents, initiative, {from, to - from + 1}));
    return mean(figures.impact);
}

} // namespace nytto
