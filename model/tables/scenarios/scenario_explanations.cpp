// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_explanations.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"
#include "model/tables/document_state.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "model/tables/secret_sign.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct ScenarioTermWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioTermWords)
};

QString numbered(const QString& number, const QString& name) {
    return number.isEmpty() ? name : number + u' ' + name;
}

/// "Moved 1 year later; 50 %": how a member changes a figure.
QString adjustmentText(const ScenarioMember& member, Rate scale, const Language& language) {
    QStringList texts;
    if (member.shift > 0)
        texts << ScenarioTermWords::tr("moved %n year(s) later", nullptr, member.shift);
    else if (member.shift < 0)
        texts << ScenarioTermWords::tr("moved %n year(s) earlier", nullptr, -member.shift);
    if (scale != Rate::ofPercent(100))
        texts << ScenarioTermWords::tr("%1 of it counts").arg(language.percent(scale));
    return texts.join(QStringLiteral("; "));
}

QString methodOf(const DocumentState& state, const ScenarioMember& member,
                 const QString& adjustment) {
    const Initiative& initiative = *state.contents.find(member.initiative);
    if (const auto year = yearMovedOut(initiative, state.calculations.years(), member.shift))
        return describeMovedOut(signedName(initiative), *year, state.language);
    const QString how =
        adjustment.isEmpty()
            ? ScenarioTermWords::tr("The initiative's own figure, neither moved nor scaled.")
            : ScenarioTermWords::tr("The initiative's own figure: %1.").arg(adjustment);
    return member.included
               ? how
               : how + u' ' +
                     ScenarioTermWords::tr("The member is not included: nothing counts of it.");
}

/// The member's figures, also where it is not included.
std::optional<ScenarioMemberFigures> figuresOf(const DocumentState& state,
                                               const ScenarioMember& member) {
    if (!state.calculations.plan())
        return {};
    const auto figures = memberFigures(state.contents, *state.calculations.plan(), member);
    return figures ? std::optional(*figures) : std::nullopt;
}

Figure yearOf(const std::vector<Figure>& figures, const DocumentState& state, int year) {
    const auto at = static_cast<std::size_t>(year - state.calculations.years().first);
    return at < figures.size() ? figures[at] : Figure::unknown();
}

Explanation::Term term(const QString& name, const Figure& figure, const EntityRef& source,
                       const char* field, std::optional<int> year = {},
                       const QString& remark = {}) {
    return {name, figure, source, QString::fromLatin1(field), year, remark};
}

Explanation::Term sumTerm(const QString& name, const FigureSum& sum) {
    return {name, orUnknown(sum)};
}

} // namespace

QString scenarioTitle(const Contents& contents, Id<Scenario> scenario) {
    const Scenario* found = contents.find(scenario);
    return found ? numbered(found->number, found->name) : QString();
}

QString shortTitle(const Contents& contents, const std::vector<Id<Scenario>>& scenarios) {
    const Scenario* scenario = contents.find(scenarios.front());
    return scenarios.size() > 1 || !scenario || scenario->number.isEmpty()
               ? scenarioTitle(contents, scenarios)
               : ScenarioTermWords::tr("Scenario %1").arg(scenario->number);
}

QString scenarioTitle(const Contents& contents, const std::vector<Id<Scenario>>& scenarios) {
    if (scenarios.size() == 1)
        return scenarioTitle(contents, scenarios.front());
    QStringList names;
    for (const Id<Scenario> id : scenarios)
        if (const Scenario* scenario = contents.find(id))
            names << (scenario->number.isEmpty() ? scenario->name : scenario->number);
    return names.join(QStringLiteral(" + "));
}

QString initiativeTitle(const Contents& contents, Id<Initiative> initiative) {
    const Initiative* found = contents.find(initiative);
    return found ? numbered(found->number, signedName(*found)) : QString();
}

QString rowTitle(ScenarioRow row, const Language& language) {
    switch (row) {
    case ScenarioRow::Base:
        return language.translate("reports", "Base");
    case ScenarioRow::Ongoing:
        return language.translate("reports", "Ongoing initiatives");
    case ScenarioRow::Proposed:
        return language.translate("reports", "Proposed initiatives");
    case ScenarioRow::Impact:
        break;
    }
    return language.translate("reports", "Impact on management cost");
}

Explanation explainMemberCost(const DocumentState& state, const ScenarioMember& member, int year) {
    const Initiative& initiative = *state.contents.find(member.initiative);
    const int own = year - member.shift;
    const auto chosen = costOf(initiative, own);
    const QString kind =
        chosen.kind ? state.language.translate(
                          "choices",
                          choicesOf(InitiativeCost())[static_cast<std::size_t>(*chosen.kind)].label)
                    : ScenarioTermWords::tr("nothing is entered");
    const auto figures = figuresOf(state, member);
    return {ScenarioTermWords::tr("Cost %1, %2").arg(QString::number(year), signedName(initiative)),
            methodOf(state, member, adjustmentText(member, member.costScale, state.language)),
            {term(ScenarioTermWords::tr("Cost %1").arg(own), chosen.figure, refTo(initiative),
                  "cost", own, kind)},
            figures ? yearOf(figures->figures->cost, state, year) : Figure::unknown()};
}

Explanation explainMemberImpact(const DocumentState& state, const ScenarioMember& member,
                                int year) {
    const Initiative& initiative = *state.contents.find(member.initiative);
    const int own = year - member.shift;
    const bool lasting = state.settings().impactReading == ImpactReading::LastingChange;
    Explanation result{
        ScenarioTermWords::tr("Impact %1, %2").arg(QString::number(year), signedName(initiative)),
        methodOf(state, member, adjustmentText(member, member.impactScale, state.language)),
        {},
        {}};
    for (const YearSeries::Cell& cell : initiative.impact.cells())
        if (cell.year == own || (lasting && cell.year < own))
            result.terms.push_back(term(ScenarioTermWords::tr("Impact %1").arg(cell.year),
                                        cell.figure, refTo(initiative), "impact", cell.year));
    const auto figures = figuresOf(state, member);
    if (figures && !figures->figures->capital.empty())
        result.terms.push_back(term(ScenarioTermWords::tr("Capital cost, as it counts"),
                                    yearOf(figures->figures->capital, state, year),
                                    refTo(initiative), ""));
    result.result = figures ? yearOf(figures->figures->impact, state, year) : Figure::unknown();
    return result;
}

Explanation explainMemberBenefit(const DocumentState& state, const ScenarioMember& member) {
    const Initiative& initiative = *state.contents.find(member.initiative);
    const auto figures = figuresOf(state, member);
    QString method =
        methodOf(state, member, adjustmentText(member, member.benefitScale, state.language));
    if (member.shift != 0)
        method += u' ' + ScenarioTermWords::tr(
                             "A net benefit that is known as a total only becomes unknown "
                             "when the initiative is moved.");
    return {ScenarioTermWords::tr("Net benefit, %1").arg(signedName(initiative)),
            method,
            {term(ScenarioTermWords::tr("Net benefit as entered"), initiative.netBenefit,
                  refTo(initiative), "netBenefit")},
            figures ? figures->netBenefit : Figure::unknown()};
}

namespace {

/// Explains the cells of one summary.
class SummaryTerms {
public:
    SummaryTerms(const DocumentState& state, const ScenarioSummary& summary, QString columnKey)
        : m_state(state), m_summary(summary), m_column(std::move(columnKey)),
          m_year(m_column.toInt()) {}

    std::optional<Explanation> explain(const QString& rowKey) {
        constexpr std::array rows{
            std::pair("base", ScenarioRow::Base), std::pair("ongoing", ScenarioRow::Ongoing),
            std::pair("proposed", ScenarioRow::Proposed), std::pair("impact", ScenarioRow::Impact)};
        const ScenarioSummary::Year* column = columnOf();
        for (const auto& [key, row] : rows)
            if (column && rowKey == QLatin1String(key))
                return explainRow(row, *column);
        if (column && rowKey == QLatin1String("sum"))
            return explainRows(ScenarioTermWords::tr("Sum of the scenario"), column->sum, true);
        if (column && (rowKey == QLatin1String("change") || rowKey == QLatin1String("share")))
            return explainRows(ScenarioTermWords::tr("Change against doing nothing"),
                               column->change, false);
        if (m_column == QLatin1String("total") && rowKey == QLatin1String("net-benefit"))
            return explainNetBenefit();
        return {};
    }

private:
    const ScenarioSummary::Year* columnOf() const {
        if (m_column == QLatin1String("total"))
            return &m_summary.total;
        if (m_column == QLatin1String("later"))
            return &m_summary.later;
        return m_summary.years.contains(m_year) ? &m_summary.perYear[yearIndex()] : nullptr;
    }
    std::size_t yearIndex() const {
        return static_cast<std::size_t>(m_year - m_summary.years.first);
    }
    QString title(const QString& row) const {
        const QString column =
            m_column == QLatin1String("total")   ? ScenarioTermWords::tr("all years")
            : m_column == QLatin1String("later") ? ScenarioTermWords::tr("later years")
                                                 : m_column;
        return ScenarioTermWords::tr("%1 %2, %3")
            .arg(row, column, scenarioTitle(m_state.contents, m_summary.scenarios));
    }

    Explanation explainRow(ScenarioRow row, const ScenarioSummary::Year& column) const {
        Explanation result{
            title(rowTitle(row, m_state.language)), {}, {}, orUnknown(column.row(row))};
        if (m_column == QLatin1String("total")) {
            result.method = ScenarioTermWords::tr("The years added up.");
            for (int at = 0; at < m_summary.years.count; ++at)
                result.terms.push_back(
                    sumTerm(QString::number(m_summary.years.first + at),
                            m_summary.perYear[static_cast<std::size_t>(at)].row(row)));
            return result;
        }
        result.method =
            row == ScenarioRow::Base
                ? ScenarioTermWords::tr("The management cost of the services of the base.")
                : ScenarioTermWords::tr(
                      "The included members, moved and scaled as the scenario says.");
        if (row == ScenarioRow::Base)
            for (const FigureTerm& each : baseTerms())
                result.terms.push_back(term(
                    nameOf(*m_state.contents.find(each.source)), each.figure, each.source, "cost",
                    m_year, each.derived ? ScenarioTermWords::tr("derived remainder") : QString()));
        else
            for (const ScenarioMemberFigures& member : m_summary.members)
                addMember(result, row, member);
        return result;
    }

    std::vector<FigureTerm> baseTerms() const {
        return m_summary.years.contains(m_year)
                   ? m_summary.terms(ScenarioRow::Base, static_cast<int>(yearIndex()))
                   : std::vector<FigureTerm>();
    }

    void addMember(Explanation& result, ScenarioRow row,
                   const ScenarioMemberFigures& member) const {
        const bool isImpact = row == ScenarioRow::Impact;
        if (!isImpact && member.started != (row == ScenarioRow::Ongoing))
            return;
        const bool isLater = m_column == QLatin1String("later");
        const InitiativeFigures& figures = *member.figures;
        const Figure figure = isLater
                                  ? orUnknown(isImpact ? figures.laterImpact : figures.laterCost)
                                  : (isImpact ? figures.impact : figures.cost)[yearIndex()];
        if (isLater && figure == Figure(Money()))
            return;
        result.terms.push_back(
            term(initiativeTitle(m_state.contents, member.initiative), figure,
                 refTo(member.initiative), isImpact ? "impact" : "cost",
                 isLater ? std::nullopt : std::optional(m_year - member.shift),
                 member.shift == 0 ? QString()
                                   : ScenarioTermWords::tr("from %1").arg(m_year - member.shift)));
    }

    Explanation explainRows(const QString& name, const FigureSum& sum, bool withBase) const {
        const ScenarioSummary::Year& column = *columnOf();
        Explanation result{title(name),
                           withBase ? ScenarioTermWords::tr("The four rows above added up.")
                                    : ScenarioTermWords::tr("All rows but the base added up."),
                           {},
                           orUnknown(sum)};
        for (const ScenarioRow row : scenarioRows)
            if (withBase || row != ScenarioRow::Base)
                result.terms.push_back(sumTerm(rowTitle(row, m_state.language), column.row(row)));
        return result;
    }

    Explanation explainNetBenefit() const {
        Explanation result{
            title(ScenarioTermWords::tr("Net benefit")),
            ScenarioTermWords::tr("The net benefits of the included members, scaled."),
            {},
            orUnknown(m_summary.netBenefit)};
        for (const FigureTerm& each : m_summary.netBenefitTerms())
            result.terms.push_back(
                term(initiativeTitle(m_state.contents, Id<Initiative>(each.source.id)), each.figure,
                     each.source, "netBenefit"));
        return result;
    }

    const DocumentState& m_state;
    const ScenarioSummary& m_summary;
    QString m_column;
    int m_year;
};

} // namespace

std::optional<Explanation> explainSummary(const DocumentState& state,
                                          const ScenarioSummary& summary, const QString& rowKey,
                                          const QString& columnKey) {
    const QString known = QStringLiteral("-known");
    return SummaryTerms(state, summary, columnKey)
        .explain(rowKey.endsWith(known) ? rowKey.chopped(known.size()) : rowKey);
}

QString columnOf(const ScenarioSummary& summary, std::size_t year) {
    const auto at = static_cast<int>(year);
    return at < summary.years.count ? QString::number(summary.years.first + at)
                                    : QStringLiteral("later");
}

Explanation explainDifference(const DocumentState& state, const ScenarioSummary& scenario,
                              const ScenarioSummary& other, const QString& column) {
    const bool isTotal = column == QLatin1String("total");
    const bool isLater = column == QLatin1String("later");
    const QString when = isTotal   ? ScenarioTermWords::tr("all years of the plan")
                         : isLater ? ScenarioTermWords::tr("later years")
                                   : column;
    Explanation result{
        ScenarioTermWords::tr("Difference %1, %2 less %3")
            .arg(when, scenarioTitle(state.contents, scenario.scenarios),
                 scenarioTitle(state.contents, other.scenarios)),
        ScenarioTermWords::tr(
            "Members that are in one of the two only, or moved or scaled differently."),
        {},
        {}};
    const auto difference = differenceOf(state.contents, scenario, other);
    if (!difference)
        return result;
    const auto add = [&](const std::vector<DifferenceTerm>& terms, const QString& of) {
        for (const DifferenceTerm& each : terms)
            if (each.figure != Figure(Money()))
                result.terms.push_back(term(
                    initiativeTitle(state.contents, each.initiative), each.figure,
                    refTo(each.initiative), each.row == ScenarioRow::Impact ? "impact" : "cost", {},
                    QStringLiteral("%1 %2").arg(rowTitle(each.row, state.language), of)));
    };
    if (isLater) {
        add(difference->laterTerms, when);
        result.result = orUnknown(difference->later);
        return result;
    }
    for (int at = 0; at < scenario.years.count; ++at) {
        const QString year = QString::number(scenario.years.first + at);
        if (isTotal || year == column)
            add(difference->terms[static_cast<std::size_t>(at)], year);
        if (year == column)
            result.result = orUnknown(difference->perYear[static_cast<std::size_t>(at)]);
    }
    if (isTotal)
        result.result = orUnknown(difference->total);
    return result;
}

} // namespace nytto
