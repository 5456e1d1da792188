// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_cards.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/allocation/allocation.h"
#include "model/calculation/bills/bill_comparison.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/scenarios/net_benefit_coverage.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/scenarios/scenario_explanations.h"
#include "model/tables/stated_years.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct ScenarioCards {
    Q_DECLARE_TR_FUNCTIONS(ScenarioCards)
};

QString span(int first, int last) {
    return first == last
               ? QString::number(first)
               : QStringLiteral("%1–%2").arg(QString::number(first), QString::number(last));
}

/// The words for a scenario of one state.
class CardWords {
public:
    explicit CardWords(const DocumentState& state) : m_state(state) {}

    QString words(const Figure& figure) const {
        return m_state.language.figure(figure, m_state.unit(), m_state.decimals());
    }
    QString withUnit(const Figure& figure) const {
        const QString text = words(figure);
        return figure.isAmount()
                   ? text + QChar(QChar::Nbsp) + m_state.language.unitName(m_state.unit())
                   : text;
    }
    QString planYears() const {
        const PlanYears years = m_state.calculations.years();
        return span(years.first, years.last());
    }
    /// The years that the net benefits of the scenario, or without one of a new plan, are of.
    QString benefitYears(const ScenarioSummary* summary = nullptr) const {
        std::vector<Id<Initiative>> members;
        if (summary)
            for (const ScenarioMemberFigures& member : summary->members)
                members.push_back(member.initiative);
        return netBenefitYears(m_state.contents, m_state.calculations.year(), members,
                               m_state.language)
            .join(QStringLiteral(", "));
    }

    ScenarioCard nothing() const {
        ScenarioCard card;
        card.title = ScenarioCards::tr("Nothing is done");
        card.costCaption = ScenarioCards::tr("Costs %1").arg(planYears());
        card.cost = words(Money());
        card.benefitCaption = ScenarioCards::tr("Gives %1").arg(benefitYears());
        card.benefit = QStringLiteral("–");
        if (const auto& plan = m_state.calculations.plan()) {
            FigureSum base;
            for (const FigureSum& year : plan->base->sums)
                base.add(orUnknown(year));
            card.coverageWords = ScenarioCards::tr("The base of %1 remains").arg(knownWords(base));
        }
        return card;
    }

    ScenarioCard of(const ScenarioSummary& summary) const {
        ScenarioCard card;
        card.scenarios = summary.scenarios;
        card.title = scenarioTitle(m_state.contents, summary.scenarios);
        card.costCaption = ScenarioCards::tr("Costs %1").arg(planYears());
        card.cost = knownWords(summary.total.change);
        card.costRemark = costRemark(summary);
        addBenefit(card, summary);
        card.mustDo = mustDo(summary);
        card.mostHit = mostHit(summary);
        return card;
    }

    /// "costs 39,3 mnkr", "costs at least 75,3 mnkr".
    QString costWords(const ScenarioSummary& summary) const {
        const FigureSum& cost = summary.total.change;
        const Figure known = orUnknown(cost.known());
        if (cost.unknownCount() == 0)
            return ScenarioCards::tr("costs %1").arg(withUnit(known));
        return cost.amountCount() == 0
                   ? ScenarioCards::tr("costs nobody knows how much")
                   : ScenarioCards::tr("costs %1 as far as is known").arg(withUnit(known));
    }
    /// "and gives 25,7 mnkr", with what is not known.
    QString benefitWords(const ScenarioSummary& summary) const {
        const NetBenefitCoverage coverage = netBenefitCoverage(summary);
        if (coverage.of == 0)
            return ScenarioCards::tr("no net benefit is expected of it");
        const QString known = withUnit(orUnknown(summary.netBenefit.known()));
        if (coverage.isWhole())
            return ScenarioCards::tr("it gives %1").arg(known);
        const QString extent =
            ScenarioCards::tr("the net benefit is known for %1 of %2")
                .arg(QString::number(coverage.known), QString::number(coverage.of));
        return coverage.known == 0 ? extent
                                   : ScenarioCards::tr("%1, which give %2").arg(extent, known);
    }

private:
    /// The known part; unknown where nothing is known.
    QString knownWords(const FigureSum& sum) const {
        return words(sum.amountCount() == 0 && sum.unknownCount() > 0 ? Figure::unknown()
                                                                      : orUnknown(sum.known()));
    }

    QString costRemark(const ScenarioSummary& summary) const {
        QStringList remarks;
        if (summary.total.change.unknownCount() > 0 && summary.total.change.amountCount() > 0)
            remarks << ScenarioCards::tr("known part");
        const FigureSum& later = summary.later.change;
        if (later.unknownCount() > 0)
            remarks << ScenarioCards::tr("more is unknown after %1")
                           .arg(QString::number(m_state.calculations.years().last()));
        else if (const auto known = later.known(); known && *known != Money())
            remarks << ScenarioCards::tr("and %1 after %2")
                           .arg(words(*known),
                                QString::number(m_state.calculations.years().last()));
        return remarks.join(QStringLiteral(", "));
    }

    void addBenefit(ScenarioCard& card, const ScenarioSummary& summary) const {
        card.benefitCaption = ScenarioCards::tr("Gives %1").arg(benefitYears(&summary));
        const NetBenefitCoverage coverage = netBenefitCoverage(summary);
        const auto published =
            summary.scenarios.size() == 1
                ? publishedNetBenefit(m_state.contents, summary.scenarios.front())
                : std::nullopt;
        if (coverage.of == 0) {
            card.benefit = QStringLiteral("–");
            card.coverageWords = ScenarioCards::tr("No net benefit is expected");
            return;
        }
        const Figure known = orUnknown(summary.netBenefit.known());
        card.benefit = knownWords(summary.netBenefit);
        card.coverage = double(coverage.known) / coverage.of;
        QStringList words_{
            coverage.isWhole()
                ? ScenarioCards::tr("known for all %1").arg(QString::number(coverage.of))
                : ScenarioCards::tr("known for %1 of %2")
                      .arg(QString::number(coverage.known), QString::number(coverage.of))};
        if (!coverage.isWhole() && coverage.costShare)
            words_ << ScenarioCards::tr("which carry %1 of the cost")
                          .arg(m_state.language.percent(*coverage.costShare, 0));
        if (published && published->isAmount() && words(*published) != words(known)) {
            addPublished(card, coverage, known, published->amount());
            words_ << ScenarioCards::tr("published: %1").arg(words(*published));
        }
        card.coverageWords = words_.join(QStringLiteral(", "));
    }

    /// What was published beside what is computed: a range where it is more, and how much of it
    /// nobody can check.
    void addPublished(ScenarioCard& card, const NetBenefitCoverage& coverage, const Figure& known,
                      Money published) const {
        const Figure difference =
            known.isAmount() ? orUnknown(Figure(published).minus(known)) : published;
        const bool isMore = difference.isAmount() && difference.amount() > Money();
        if (coverage.known == 0)
            card.benefit = ScenarioCards::tr("%1 published").arg(words(published));
        else if (!coverage.isWhole() && isMore)
            card.benefit = QStringLiteral("%1 – %2").arg(words(known), words(published));
        card.urgency = Urgency::Attention;
        card.remark = !coverage.isWhole() && isMore
                          ? ScenarioCards::tr("%1 cannot be decided").arg(words(difference))
                          : ScenarioCards::tr("published differs by %1").arg(words(difference));
    }

    QString mustDo(const ScenarioSummary& summary) const {
        const auto isMust = [&](const ScenarioMemberFigures& member) {
            const Initiative* initiative = m_state.contents.find(member.initiative);
            return initiative && initiative->mustDo;
        };
        const auto count = std::ranges::count_if(summary.members, isMust);
        return count == 0
                   ? QString()
                   : ScenarioCards::tr("%1 of %2 must be done")
                         .arg(QString::number(count), QString::number(summary.members.size()));
    }

    QString mostHit(const ScenarioSummary& summary) const {
        if (summary.scenarios.size() != 1)
            return {};
        const int year = m_state.calculations.year();
        const auto decided = m_state.calculations.allocation(year);
        const auto chosen = m_state.calculations.allocation(year, summary.scenarios.front());
        if (!decided || !chosen)
            return {};
        const auto comparison = compareBills(*decided, **chosen);
        if (!comparison)
            return {};
        const auto losers = comparison->losers(1);
        if (losers.empty() || !losers.front().difference.isAmount() ||
            losers.front().difference.amount() <= Money())
            return {};
        const Unit* unit = m_state.contents.find(losers.front().unit);
        return ScenarioCards::tr("Pays most more: %1 +%2")
            .arg(unit ? unit->name : QString(), words(losers.front().difference));
    }

    const DocumentState& m_state;
};

} // namespace

std::vector<ScenarioCard> scenarioCards(const DocumentState& state,
                                        const std::vector<const ScenarioSummary*>& scenarios) {
    const CardWords words(state);
    std::vector<ScenarioCard> cards{words.nothing()};
    for (const ScenarioSummary* summary : scenarios)
        cards.push_back(words.of(*summary));
    return cards;
}

QString comparisonSentence(const DocumentState& state,
                           const std::vector<const ScenarioSummary*>& scenarios) {
    if (scenarios.empty())
        return {};
    const CardWords words(state);
    QStringList parts;
    for (const ScenarioSummary* summary : scenarios)
        parts << ScenarioCards::tr("%1 %2; %3.")
                     .arg(shortTitle(state.contents, summary->scenarios), words.costWords(*summary),
                          words.benefitWords(*summary));
    return ScenarioCards::tr("In %1, beyond the base: %2").arg(words.planYears(), parts.join(u' '));
}

} // namespace nytto
