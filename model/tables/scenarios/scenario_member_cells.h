// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report_context.h"

namespace nytto {

struct ScenarioMemberFigures;

struct Initiative;
struct ScenarioMember;

/// The amounts of one member, with formulas that lead to its initiative in the table of
/// initiatives and to the member's own shares. An amount that moved here from a year which that
/// table does not show has no formula, and a comment says where it is from.
class MemberCells {
public:
    /// `row` is any cell of the member's row.
    MemberCells(const ReportContext& context, const PlanFigures& plan, const ScenarioMember& member,
                const ScenarioMemberFigures& figures, const CellReference& row);

    Cell cost(int year) const;
    Cell impact(int year) const;  ///< capital cost included
    Cell capital(int year) const; ///< n/a without investments
    Result<Cell> laterCost() const;
    Result<Cell> laterImpact() const;
    Cell statedNetBenefit() const;
    Cell netBenefit() const;

private:
    struct Scale {
        Rate rate;
        const char* column;
        bool isWhole() const { return rate == Rate::ofPercent(100); }
    };
    CellReference ofInitiative(const QString& column) const;
    CellReference ofRow(const char* column) const;
    Cell ofYear(const Figure& figure, const char* what, const char* field, int year,
                const Scale& scale) const;
    Cell fromOutside(const Figure& figure, int origin) const;
    Cell movedOut() const;
    int kindOf(const char* field, int year) const;
    Result<Cell> later(const FigureSum& sum, std::vector<CellRange> movedOut, const FigureSum& own,
                       const char* ownColumn, const Scale& scale) const;
    std::vector<CellRange> movedOutImpacts() const;
    const Figure& at(const std::vector<Figure>& figures, int year) const {
        return figures[static_cast<std::size_t>(year - m_plan.years.first)];
    }

    const ReportContext& m_context;
    const PlanFigures& m_plan;
    const Initiative& m_initiative;
    const ScenarioMemberFigures& m_figures;
    CellReference m_row;
    Scale m_cost;
    Scale m_impact;
    Scale m_benefit;
};

/// The member's name in a sentence about a figure that is unknown, with why where the member is
/// moved or scaled. `column` is that of the table of members.
QString unknownName(const ReportContext& context, const QString& name,
                    const ScenarioMemberFigures& figures, const QString& column);

/// Whether anything was added to the sum.
bool hasTerms(const FigureSum& sum);

} // namespace nytto
