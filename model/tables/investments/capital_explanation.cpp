// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/investments/capital_explanation.h"

#include "model/basics/language.h"
#include "model/basics/or_unknown.h"
#include "model/calculation/investments/investment_cost.h"
#include "model/entities/investments/investment.h"
#include "model/tables/explanation.h"

#include <algorithm>

namespace nytto {

namespace {

class CapitalExplanation {
public:
    CapitalExplanation(const Investment& investment, const InvestmentCost& cost,
                       const InvestmentYear& year, const Language& language)
        : m_investment(investment), m_cost(cost), m_year(year), m_language(language) {}

    Explanation depreciation() const {
        Explanation result = begun(m_language.translate("reports", "Depreciation"));
        result.result = orUnknown(m_year.depreciation);
        result.method =
            isAnnuity() ? m_language.translate("reports", "What is left of the annuity when the "
                                                          "interest of the year is paid.")
                        : m_language.translate("reports",
                                               "The amount less its residual value, spread evenly "
                                               "over the months of its life.");
        for (const ComponentCost& component : m_cost.components)
            if (const ComponentYear* year = yearOf(component))
                result.terms.push_back(
                    {.name = component.name,
                     .figure = year->depreciation,
                     .source = refTo(component.component),
                     .field = QStringLiteral("amount"),
                     .remark =
                         m_language.translate("reports", "%1 SEK over %2 years")
                             .arg(kronor(component.amount), QString::number(component.life))});
        return result;
    }

    Explanation interest() const {
        Explanation result = begun(m_language.translate("reports", "Interest"));
        result.result = orUnknown(m_year.interest);
        result.method =
            m_investment.method == CapitalMethod::AverageBalance
                ? m_language.translate("reports", "The rate times the mean of the opening and "
                                                  "closing book value, for the months in use.")
                : m_language.translate("reports", "The rate times the opening book value, for the "
                                                  "months in use.");
        for (const ComponentCost& component : m_cost.components)
            if (const ComponentYear* year = yearOf(component))
                result.terms.push_back({.name = component.name,
                                        .figure = year->interest,
                                        .source = refTo(component.component),
                                        .field = QStringLiteral("amount"),
                                        .remark = rateOf(*year)});
        return result;
    }

    Explanation cost() const {
        Explanation result = begun(m_language.translate("reports", "Capital cost"));
        result.result = orUnknown(m_year.cost);
        result.method = m_language.translate("reports", "Depreciation and interest of the year.");
        result.terms = {{.name = m_language.translate("reports", "Depreciation"),
                         .figure = orUnknown(m_year.depreciation)},
                        {.name = m_language.translate("reports", "Interest"),
                         .figure = orUnknown(m_year.interest)}};
        return result;
    }

private:
    bool isAnnuity() const { return m_investment.method == CapitalMethod::Annuity; }
    QString kronor(const Figure& figure) const {
        return m_language.figure(figure, MoneyUnit::Kronor, 2);
    }
    Explanation begun(const QString& what) const {
        Explanation result;
        result.isInOre = true;
        const QString number = QString::number(m_year.number);
        result.title = m_year.year
                           ? m_language.translate("reports", "%1, year %2 (%3)")
                                 .arg(what, number, QString::number(*m_year.year))
                           : m_language.translate("reports", "%1, year %2").arg(what, number);
        return result;
    }
    const ComponentYear* yearOf(const ComponentCost& component) const {
        const auto found = std::ranges::find_if(component.years, [&](const ComponentYear& year) {
            return year.year && m_year.year ? year.year == m_year.year
                                            : year.number == m_year.number;
        });
        return found == component.years.end() ? nullptr : &*found;
    }
    QString rateOf(const ComponentYear& year) const {
        const QString rate =
            year.rate ? m_language.percent(*year.rate, 4) : m_language.unknownWord();
        return year.months == 12
                   ? m_language.translate("reports", "%1 of %2 SEK").arg(rate, kronor(year.opening))
                   : m_language.translate("reports", "%1 of %2 SEK, %3 of 12 months")
                         .arg(rate, kronor(year.opening), QString::number(year.months));
    }

    const Investment& m_investment;
    const InvestmentCost& m_cost;
    const InvestmentYear& m_year;
    const Language& m_language;
};

} // namespace

std::optional<Explanation> explainCapital(const Investment& investment, const InvestmentCost& cost,
                                          const Language& language, const QString& rowKey,
                                          const QString& columnKey) {
    const auto year = std::ranges::find_if(cost.years, [&](const InvestmentYear& each) {
        return QStringLiteral("year-%1").arg(each.number) == rowKey;
    });
    if (year == cost.years.end())
        return std::nullopt;
    const CapitalExplanation explanation(investment, cost, *year, language);
    if (columnKey == QLatin1String("depreciation"))
        return explanation.depreciation();
    if (columnKey == QLatin1String("interest"))
        return explanation.interest();
    if (columnKey == QLatin1String("cost"))
        return explanation.cost();
    return std::nullopt;
}

} // namespace nytto
