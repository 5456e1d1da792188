// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_member_cells.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/settings.h"
#include "model/tables/initiatives/initiatives_table.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

int termCount(const FigureSum& sum) {
    return sum.amountCount() + sum.unknownCount() + sum.notApplicableCount();
}

/// The sum of the cells, each times the share and rounded to öre, by FigureSum's rules.
Formula scaledSumOf(std::vector<CellRange> cells, const CellReference& share) {
    QStringList places, unknown, notApplicable, terms;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const QString place = QStringLiteral("{%1}").arg(at);
        places += place;
        unknown += QStringLiteral("COUNTIF(%1,unknown)").arg(place);
        notApplicable += QStringLiteral("COUNTIF(%1,not_applicable)").arg(place);
        terms += QStringLiteral("ROUND(SUM(%1)*{%2},2)").arg(place, QString::number(cells.size()));
    }
    const QString plus = QStringLiteral("+");
    const QString text = QStringLiteral("IF(%1>0,unknown,IF(AND(COUNT(%2)=0,%3>0),not_applicable,"
                                        "ROUND(%4,2)))")
                             .arg(unknown.join(plus), places.join(QLatin1Char(',')),
                                  notApplicable.join(plus), terms.join(plus));
    cells.emplace_back(share);
    return {text, std::move(cells)};
}

} // namespace

QString unknownName(const ReportContext& context, const QString& name,
                    const ScenarioMemberFigures& figures, const QString& column) {
    if (figures.movedOut)
        return context
            .translate("reports", "%1 (cannot be moved so far: its figures of %2 would fall before "
                                  "the plan)")
            .arg(name, QString::number(*figures.movedOut));
    const ScenarioMember& member = *context.contents().find(figures.member);
    const bool isBenefit = column == QLatin1String("net-benefit");
    if (isBenefit && figures.shift != 0 && figures.statedNetBenefit.isAmount())
        return context.translate("reports", "%1 (moved: its net benefit is only known as a total)")
            .arg(name);
    const int year = column.section(u'-', -1).toInt(); // 0 of what is later
    if (!isBenefit && figures.shift != 0 && year == 0)
        return context.translate("reports", "%1 (moved: its own figures are not all known)")
            .arg(name);
    if (!isBenefit && figures.shift != 0)
        return context.translate("reports", "%1 (moved: its own figure of %2 is not known)")
            .arg(name, QString::number(year - figures.shift));
    const Rate scale = isBenefit                                ? member.benefitScale
                       : column.contains(QLatin1String("cost")) ? member.costScale
                                                                : member.impactScale;
    if (scale != Rate::ofPercent(100))
        return context.translate("reports", "%1 (scaled, but its own figure is not known)")
            .arg(name);
    return name;
}

bool hasTerms(const FigureSum& sum) {
    return termCount(sum) > 0;
}

MemberCells::MemberCells(const ReportContext& context, const PlanFigures& plan,
                         const ScenarioMember& member, const ScenarioMemberFigures& figures,
                         const CellReference& row)
    : m_context(context), m_plan(plan), m_initiative(*context.contents().find(figures.initiative)),
      m_figures(figures), m_row(row), m_cost{member.costScale, "cost-scale"},
      m_impact{member.impactScale, "impact-scale"}, m_benefit{member.benefitScale,
                                                              "benefit-scale"} {}

CellReference MemberCells::ofInitiative(const QString& column) const {
    return {QStringLiteral("initiatives"), rowKey(m_initiative.id), column};
}

CellReference MemberCells::ofRow(const char* column) const {
    return {m_row.table, m_row.row, QString::fromLatin1(column)};
}

Cell MemberCells::fromOutside(const Figure& figure, int origin) const {
    const bool notBegun = figure == Figure(Money()) && origin < m_plan.years.first;
    return Cell(figure).noted(
        notBegun ? m_context.translate("reports", "Moved: it has not begun.")
                 : m_context
                       .translate("reports", "Moved here from %1, a year which the table of "
                                             "initiatives does not show.")
                       .arg(origin));
}

Cell MemberCells::movedOut() const {
    return Cell(Figure::unknown())
        .noted(describeMovedOut(m_context.secrecy().name(refTo(m_initiative)), *m_figures.movedOut,
                                m_context.language()));
}

/// The kind that the initiative's figure of a year is of; −1 where there is none.
int MemberCells::kindOf(const char* field, int year) const {
    if (qstrcmp(field, "cost") != 0)
        return 0;
    const auto chosen = costOf(m_initiative, year);
    return chosen.kind ? static_cast<int>(*chosen.kind) : -1;
}

Cell MemberCells::ofYear(const Figure& figure, const char* what, const char* field, int year,
                         const Scale& scale) const {
    if (m_figures.movedOut)
        return movedOut();
    const int origin = year - m_figures.shift;
    if (!m_plan.years.contains(origin))
        return fromOutside(figure, origin);
    const CellReference source = ofInitiative(yearKey(what, origin));
    Cell cell(figure);
    if (field)
        cell = m_context.notes().noted(std::move(cell), m_initiative, field,
                                       SeriesPlace{origin, kindOf(field, origin)});
    return cell.with(scale.isWhole() ? copyOf(source) : productOf(source, ofRow(scale.column)));
}

Cell MemberCells::cost(int year) const {
    return ofYear(at(m_figures.figures->cost, year), "cost", "cost", year, m_cost);
}

Cell MemberCells::impact(int year) const {
    Cell cell = ofYear(at(m_figures.figures->impact, year), "impact", "impact", year, m_impact);
    // Own impact and capital cost are rounded each by itself.
    if (cell.formula && !m_impact.isWhole() && !m_figures.figures->capital.empty()) {
        const int origin = year - m_figures.shift;
        cell.with(scaledSumOf(
            {ofInitiative(yearKey("own-impact", origin)), ofInitiative(yearKey("capital", origin))},
            ofRow(m_impact.column)));
    }
    return cell;
}

Cell MemberCells::capital(int year) const {
    if (m_figures.figures->capital.empty())
        return Cell(Figure::notApplicable());
    return ofYear(at(m_figures.figures->capital, year), "capital", nullptr, year, m_impact);
}

Result<Cell> MemberCells::later(const FigureSum& sum, std::vector<CellRange> movedOut,
                                const FigureSum& own, const char* ownColumn,
                                const Scale& scale) const {
    if (!hasTerms(sum))
        return Cell(Money());
    const Figure figure = orUnknown(sum.figure());
    Cell cell(figure);
    // What moved in from years that are not shown there has no cell of its own, and several later
    // years are one cell, but are scaled and rounded one by one.
    if (m_figures.shift < 0 || m_figures.shift > m_plan.years.count ||
        (!scale.isWhole() && termCount(own) > 1))
        return cell.noted(m_context.translate(
            "reports", "The later years of the initiative, moved and scaled one by one."));
    if (hasTerms(own))
        movedOut.emplace_back(ofInitiative(QString::fromLatin1(ownColumn)));
    if (!scale.isWhole())
        return cell.with(scaledSumOf(std::move(movedOut), ofRow(scale.column)));
    return cell.with(movedOut.size() == 1 ? copyOf(movedOut.front().from) : sumOf(movedOut));
}

Result<Cell> MemberCells::laterCost() const {
    std::vector<CellRange> movedOut;
    const int last = m_plan.years.last();
    for (int year = std::max(m_plan.years.first, last - m_figures.shift + 1); year <= last; ++year)
        if (costOf(m_initiative, year).kind)
            movedOut.emplace_back(ofInitiative(yearKey("cost", year)));
    return later(m_figures.figures->laterCost, std::move(movedOut),
                 m_plan.initiatives.at(m_initiative.id)->laterCost, "later-cost", m_cost);
}

std::vector<CellRange> MemberCells::movedOutImpacts() const {
    const char* own = m_context.settings().impactReading == ImpactReading::LastingChange ? "change"
                      : !m_plan.capital.empty() ? "own-impact"
                                                : "impact";
    const auto capital = m_plan.capital.find(m_initiative.id);
    const int capitalEnd = capital == m_plan.capital.end()
                               ? m_plan.years.first - 1
                               : capital->second.lastYear().value_or(m_plan.years.first - 1);
    std::vector<CellRange> cells;
    const int last = m_plan.years.last();
    for (int year = std::max(m_plan.years.first, last - m_figures.shift + 1); year <= last;
         ++year) {
        if (m_initiative.impact.contains(year))
            cells.emplace_back(ofInitiative(yearKey(own, year)));
        if (year <= capitalEnd)
            cells.emplace_back(ofInitiative(yearKey("capital", year)));
    }
    return cells;
}

Result<Cell> MemberCells::laterImpact() const {
    return later(m_figures.figures->laterImpact, movedOutImpacts(),
                 m_plan.initiatives.at(m_initiative.id)->laterImpact, "later-impact", m_impact);
}

Cell MemberCells::statedNetBenefit() const {
    return Cell(m_figures.statedNetBenefit).with(copyOf(netBenefitCell(m_initiative.id)));
}

Cell MemberCells::netBenefit() const {
    const CellReference stated = netBenefitCell(m_initiative.id);
    Cell cell = m_context.notes().noted(Cell(m_figures.netBenefit), m_initiative, "netBenefit");
    if (m_figures.shift != 0 && m_figures.netBenefit.isUnknown() &&
        m_figures.statedNetBenefit.isAmount())
        cell.comment += (cell.comment.isEmpty() ? QString() : QStringLiteral("\n")) +
                        m_context.translate("reports", "Moved: a net benefit that is known as a "
                                                       "total only becomes unknown.");
    if (m_figures.shift != 0)
        return cell.with(
            {QStringLiteral("IF({0}=not_applicable,not_applicable,unknown)"), {stated}});
    return cell.with(m_benefit.isWhole() ? copyOf(stated)
                                         : productOf(stated, ofRow(m_benefit.column)));
}

} // namespace nytto
