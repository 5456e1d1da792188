// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/investments/capital_explanation.h"

#include "model/basics/or_unknown.h"
#include "model/document/contents.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"
#include "model/tables/explanation.h"
#include "model/tables/investments/capital_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct CapitalExplanation {
    Q_DECLARE_TR_FUNCTIONS(CapitalExplanation)
};

/// A column of the table: what it is called, and its figures.
struct Part {
    const char* key;
    const char* title; ///< in the words of the reports
    Figure ComponentYear::*ofComponent;
    FigureSum InvestmentYear::*ofYear;
    FigureSum InvestmentCost::*ofAll; ///< none for a book value, of which there is no sum
};

constexpr Part parts[] = {
    {"opening", "Opening book value", &ComponentYear::opening, &InvestmentYear::opening, nullptr},
    {"depreciation", "Depreciation", &ComponentYear::depreciation, &InvestmentYear::depreciation,
     &InvestmentCost::depreciation},
    {"closing", "Closing book value", &ComponentYear::closing, &InvestmentYear::closing, nullptr},
    {"interest", "Interest", &ComponentYear::interest, &InvestmentYear::interest,
     &InvestmentCost::interest},
    {"cost", "Capital cost", &ComponentYear::cost, &InvestmentYear::cost, &InvestmentCost::cost}};

class CapitalExplanations {
public:
    CapitalExplanations(const ReportContext& context, const InvestmentView& view)
        : m_context(context), m_view(view) {}

    std::optional<Explanation> of(const QString& rowKey, const QString& columnKey) const {
        const auto year = std::ranges::find_if(m_view.cost.years, [&](const InvestmentYear& each) {
            return rowKey == QStringLiteral("year-%1").arg(each.number);
        });
        const bool isTotal = rowKey == QLatin1String("total");
        const auto part = std::ranges::find_if(
            parts, [&](const Part& each) { return columnKey == QLatin1String(each.key); });
        if (part == std::end(parts))
            return {};
        if (isTotal && part->ofAll)
            return ofAll(*part);
        if (year == m_view.cost.years.end())
            return {};
        return columnKey == QLatin1String("cost") ? ofCost(*part, *year) : ofYear(*part, *year);
    }

private:
    QString yearName(const InvestmentYear& year) const {
        return capitalYearName(m_context, m_view.investment, year.number);
    }
    QString titleOf(const Part& part) const { return m_context.translate("reports", part.title); }

    Explanation begun(const QString& what, const QString& when) const {
        Explanation made;
        made.title = QStringLiteral("%1, %2: %3").arg(what, when, m_view.investment.name);
        made.isInOre = true;
        return made;
    }

    /// What all years add up to.
    Explanation ofAll(const Part& part) const {
        Explanation made = begun(titleOf(part), CapitalExplanation::tr("all years"));
        made.method = CapitalExplanation::tr("The sum of the years.");
        for (const InvestmentYear& year : m_view.cost.years)
            made.terms.push_back({.name = yearName(year), .figure = orUnknown(year.*part.ofYear)});
        made.result = orUnknown(m_view.cost.*part.ofAll);
        return made;
    }

    Explanation ofCost(const Part& part, const InvestmentYear& year) const {
        Explanation made = begun(titleOf(part), yearName(year));
        made.method = CapitalExplanation::tr("Depreciation and interest of the year.");
        for (const Part* each : {&parts[1], &parts[3]})
            for (const auto& [component, of] : componentsIn(year))
                made.terms.push_back({.name = isSingle() ? titleOf(*each)
                                                         : QStringLiteral("%1, %2").arg(
                                                               titleOf(*each), component->name),
                                      .figure = of->*each->ofComponent,
                                      .source = refTo(component->component),
                                      .field = QStringLiteral("amount"),
                                      .remark = remarkOn(*each, *component, *of)});
        made.result = orUnknown(year.cost);
        return made;
    }

    /// By component.
    Explanation ofYear(const Part& part, const InvestmentYear& year) const {
        Explanation made = begun(titleOf(part), yearName(year));
        made.method = methodOf(part);
        for (const auto& [component, of] : componentsIn(year))
            made.terms.push_back({.name = component->name,
                                  .figure = of->*part.ofComponent,
                                  .source = refTo(component->component),
                                  .field = QStringLiteral("amount"),
                                  .remark = remarkOn(part, *component, *of)});
        if (&part == &parts[3])
            made.terms.push_back(rateTerm(year));
        made.result = orUnknown(year.*part.ofYear);
        return made;
    }

    /// Leads to where the rate was entered.
    Explanation::Term rateTerm(const InvestmentYear& year) const {
        Explanation::Term term{.name = m_context.translate("reports", "Rate")};
        term.text = year.rate ? m_context.language().percent(*year.rate, rateDecimals(m_view))
                              : m_context.language().unknownWord();
        if (m_view.investment.rateMode == RateMode::Fixed) {
            term.source = refTo(m_view.investment.id);
            term.field = QStringLiteral("rate");
            return term;
        }
        const auto rates = m_context.contents().all<InternalRate>();
        const auto rate = std::ranges::find_if(
            rates, [&](const InternalRate& each) { return each.year == year.year; });
        if (rate != rates.end())
            term.source = refTo(rate->id);
        return term;
    }

    QString methodOf(const Part& part) const {
        const CapitalMethod method = m_view.investment.method;
        if (&part == &parts[0])
            return CapitalExplanation::tr(
                "What is left to write off when the year, or the use, begins.");
        if (&part == &parts[2])
            return CapitalExplanation::tr(
                "What was left when the year began, less the depreciation of the year.");
        if (&part == &parts[1])
            return method == CapitalMethod::Annuity
                       ? CapitalExplanation::tr("The annuity, less the interest of the year.")
                       : CapitalExplanation::tr("The amount less the residual value, spread evenly "
                                                "over the months of the life.");
        switch (method) {
        case CapitalMethod::StraightLine:
            return CapitalExplanation::tr(
                "The rate of the book value at the start, for the months in use.");
        case CapitalMethod::AverageBalance:
            return CapitalExplanation::tr("The rate of the mean of the book values at the start "
                                          "and the end, for the months in use.");
        case CapitalMethod::Annuity:
            break;
        }
        return CapitalExplanation::tr("The rate of the book value at the start.");
    }

    /// What the component's figure follows from.
    QString remarkOn(const Part& part, const ComponentCost& component,
                     const ComponentYear& year) const {
        const Language& language = m_context.language();
        const auto kronor = [&](const Figure& figure) {
            return language.figure(figure, MoneyUnit::Kronor, 2);
        };
        if (&part == &parts[1])
            return CapitalExplanation::tr("amount %1, residual value %2, %n year(s), %3 months of "
                                          "this one",
                                          nullptr, component.life)
                .arg(kronor(component.amount), kronor(component.residual),
                     QString::number(year.months));
        if (&part == &parts[2])
            return QStringLiteral("%1 − %2").arg(kronor(year.opening), kronor(year.depreciation));
        if (&part == &parts[3])
            return CapitalExplanation::tr("book value %1 → %2, %3 months")
                .arg(kronor(year.opening), kronor(year.closing), QString::number(year.months));
        return {};
    }

    bool isSingle() const { return m_view.cost.components.size() == 1; }

    std::vector<std::pair<const ComponentCost*, const ComponentYear*>>
    componentsIn(const InvestmentYear& year) const {
        std::vector<std::pair<const ComponentCost*, const ComponentYear*>> found;
        for (const ComponentCost& component : m_view.cost.components)
            for (const ComponentYear& each : component.years)
                if (each.number == year.number)
                    found.emplace_back(&component, &each);
        return found;
    }

    const ReportContext& m_context;
    const InvestmentView& m_view;
};

} // namespace

std::optional<Explanation> explainCapital(const ReportContext& context, const InvestmentView& view,
                                          const QString& rowKey, const QString& columnKey) {
    return CapitalExplanations(context, view).of(rowKey, columnKey);
}

} // namespace nytto
