// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/chart_findings.h"

#include "model/basics/language.h"
#include "model/basics/or_unknown.h"

#include <algorithm>
#include <functional>

namespace nytto {

namespace {

class Titles {
public:
    explicit Titles(const TitleWords& words) : m_words(words) {}

    QString number(Money amount) const {
        const int decimals = m_words.unit == MoneyUnit::Millions ? 1 : 0; // as a chart's values
        return m_words.language.amount(amount, m_words.unit, decimals);
    }
    QString shown(Money amount) const {
        return number(amount) + QChar(0x00A0) + m_words.language.unitName(m_words.unit);
    }
    /// Without its sign, where a word says which way it goes.
    QString size(Money amount) const {
        const Figure size = amount < Money() ? orUnknown(Figure(amount).times(-1)) : Figure(amount);
        return shown(size.amount());
    }
    bool isAlike(Money one, Money other) const { return number(one) == number(other); }
    bool isNothing(Money amount) const { return isAlike(amount, Money()); }

    QString translate(const char* context, const char* source) const {
        return m_words.language.translate(context, source);
    }
    QString ofKnown(const QString& finding, bool areAllKnown) const {
        return areAllKnown || finding.isEmpty()
                   ? finding
                   : translate("reports", "%1, of what is known").arg(finding);
    }

private:
    const TitleWords& m_words;
};

/// What is compared of an amount.
using Measure = Money (*)(Money amount);

Money itself(Money amount) {
    return amount;
}
Money sizeOf(Money amount) {
    return amount < Money() ? Money::ofOre(-std::max(amount.ore(), -Money::largest().ore()))
                            : amount;
}

/// Those that are amounts and have a name.
std::vector<const DrawnFigure*> amountsOf(const std::vector<DrawnFigure>& figures) {
    std::vector<const DrawnFigure*> amounts;
    for (const DrawnFigure& each : figures)
        if (!each.name.isEmpty() && each.figure.isAmount())
            amounts.push_back(&each);
    return amounts;
}

bool areAllKnown(const std::vector<DrawnFigure>& figures) {
    return std::ranges::all_of(figures, [](const DrawnFigure& each) {
        return each.name.isEmpty() || each.figure.isNotApplicable() || each.isKnown();
    });
}

/// The one that is larger than all others as they are shown; null where there is none, or nothing
/// to compare it with.
const DrawnFigure* largest(const std::vector<DrawnFigure>& figures, const Titles& titles,
                           Measure measure) {
    std::vector<const DrawnFigure*> amounts = amountsOf(figures);
    if (amounts.size() < 2)
        return nullptr;
    const auto measured = [&](const DrawnFigure* each) { return measure(each->figure.amount()); };
    std::ranges::partial_sort(amounts, amounts.begin() + 2, std::ranges::greater(), measured);
    return titles.isAlike(measured(amounts[0]), measured(amounts[1])) ? nullptr : amounts[0];
}

} // namespace

QString costFinding(const std::vector<DrawnFigure>& costs, const QString& years,
                    const TitleWords& words) {
    const Titles titles(words);
    std::vector<const DrawnFigure*> amounts = amountsOf(costs);
    std::erase_if(amounts, [](const DrawnFigure* each) { return !each->isWhole; });
    if (amounts.size() < 2)
        return {};
    const auto [least, most] = std::ranges::minmax_element(
        amounts, {}, [](const DrawnFigure* each) { return each->figure.amount().ore(); });
    const Figure more = orUnknown((*most)->figure.minus((*least)->figure));
    if (!more.isAmount() || titles.isNothing(more.amount()))
        return {};
    return titles.ofKnown(
        titles.translate("reports", "%1 costs %2 more than %3 in %4")
            .arg((*most)->name, titles.shown(more.amount()), (*least)->name, years),
        areAllKnown(costs));
}

QString additionFinding(const std::vector<DrawnFigure>& sums, const QString& years,
                        const TitleWords& words) {
    const Titles titles(words);
    FigureSum sum;
    for (const DrawnFigure* each : amountsOf(sums))
        sum.add(each->figure);
    const Figure all = orUnknown(sum);
    if (sum.amountCount() < 2 || !all.isAmount() || titles.isNothing(all.amount()))
        return {};
    const bool isKnown = areAllKnown(sums);
    const bool isLess = all.amount() < Money();
    const DrawnFigure* peak = isKnown && !isLess ? largest(sums, titles, itself) : nullptr;
    if (peak)
        return titles
            .translate("reports", "The scenario adds %1 to the base in %2, most in %3 (%4)")
            .arg(titles.shown(all.amount()), years, peak->name,
                 titles.shown(peak->figure.amount()));
    const QString finding =
        isLess ? titles.translate("reports", "The scenario takes %1 off the base in %2")
               : titles.translate("reports", "The scenario adds %1 to the base in %2");
    return titles.ofKnown(finding.arg(titles.size(all.amount()), years), isKnown);
}

QString benefitFinding(const std::vector<DrawnFigure>& benefits, const TitleWords& words) {
    const Titles titles(words);
    const DrawnFigure* most = largest(benefits, titles, itself);
    if (!most)
        return {};
    return titles.ofKnown(titles.translate("reports", "%1 has the largest net benefit: %2")
                              .arg(most->name, titles.shown(most->figure.amount())),
                          areAllKnown(benefits));
}

QString causeFinding(const std::vector<DrawnFigure>& causes, int year, const TitleWords& words) {
    const Titles titles(words);
    const DrawnFigure* most = largest(causes, titles, sizeOf);
    if (!most || titles.isNothing(most->figure.amount()))
        return {};
    const QString sign = most->figure.amount() < Money() ? QString() : QStringLiteral("+");
    return titles.ofKnown(
        titles.translate("reports", "The largest cause of the change in %1: %2, %3")
            .arg(QString::number(year), most->name, sign + titles.shown(most->figure.amount())),
        areAllKnown(causes));
}

QString capitalFinding(const std::vector<DrawnFigure>& years, const TitleWords& words) {
    const Titles titles(words);
    const bool isKnown = areAllKnown(years);
    const std::vector<const DrawnFigure*> amounts = amountsOf(years);
    const bool falls =
        std::ranges::is_sorted(amounts, [](const DrawnFigure* one, const DrawnFigure* other) {
            return other->figure.amount() < one->figure.amount();
        });
    if (isKnown && falls && amounts.size() > 1 &&
        !titles.isAlike(amounts.front()->figure.amount(), amounts.back()->figure.amount()))
        return titles.translate("reports", "The capital cost falls from %1 to %2, %3–%4")
            .arg(titles.shown(amounts.front()->figure.amount()),
                 titles.shown(amounts.back()->figure.amount()), amounts.front()->name,
                 amounts.back()->name);
    const DrawnFigure* most = largest(years, titles, itself);
    if (!most || !most->isWhole)
        return {};
    return titles.ofKnown(titles.translate("reports", "The capital cost is highest in %1: %2")
                              .arg(most->name, titles.shown(most->figure.amount())),
                          isKnown);
}

QString billFinding(const std::optional<DrawnFigure>& most, const std::optional<DrawnFigure>& least,
                    bool areAllKnown, const TitleWords& words) {
    const Titles titles(words);
    const auto isSaid = [&](const std::optional<DrawnFigure>& one) {
        return one && one->isKnown() && !titles.isNothing(one->figure.amount());
    };
    QString finding;
    if (isSaid(most) && isSaid(least))
        finding = titles.translate("reports", "%1 pays %2 more, %3 pays %4 less")
                      .arg(most->name, titles.size(most->figure.amount()), least->name,
                           titles.size(least->figure.amount()));
    else if (isSaid(most))
        finding = titles.translate("reports", "%1 pays %2 more")
                      .arg(most->name, titles.size(most->figure.amount()));
    else if (isSaid(least))
        finding = titles.translate("reports", "%1 pays %2 less")
                      .arg(least->name, titles.size(least->figure.amount()));
    return titles.ofKnown(finding, areAllKnown);
}

} // namespace nytto
