// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_terms.h"

#include "model/calculation/scenarios/scenario_summary.h"
#include "model/tables/scenarios/scenario_member_cells.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {
bool counts(const ScenarioPart& part, bool started) {
    return started ? part.ongoing : part.proposed;
}
} // namespace

QString ScenarioTerms::memberColumn(const ScenarioPart& part, const QString& column) const {
    if (column == QLatin1String("later"))
        return QString::fromLatin1(part.later);
    if (column == QLatin1String("total"))
        return QString::fromLatin1(part.column);
    return yearKey(part.column, column.toInt());
}

FigureSum ScenarioTerms::sum(const ScenarioPart& part, const QString& column) const {
    FigureSum sum;
    if (!part.column) {
        const int place = column.toInt() - m_summary.years.first;
        for (const FigureTerm& term : m_summary.terms(ScenarioRow::Base, place))
            sum.add(term.figure, m_context.secrecy().name(term.source));
        return sum;
    }
    const int place = m_members.columnIndex(memberColumn(part, column));
    const int names = m_members.columnIndex(QStringLiteral("name"));
    for (const ScenarioMemberFigures& member : m_summary.members) {
        if (place < 0 || !counts(part, member.started))
            continue;
        const auto& cells =
            m_members.rows[static_cast<std::size_t>(m_members.rowIndex(rowKey(member.member)))]
                .cells;
        const Cell& cell = cells[static_cast<std::size_t>(place)];
        if (const auto* figure = std::get_if<Figure>(&cell.content))
            sum.add(*figure,
                    unknownName(m_context,
                                std::get<QString>(cells[static_cast<std::size_t>(names)].content),
                                member, memberColumn(part, column)));
    }
    return sum;
}

std::vector<CellRange> ScenarioTerms::cells(const ScenarioPart& part, const QString& column) const {
    std::vector<CellRange> ranges;
    if (!part.column) {
        const auto& services = m_summary.base->terms;
        const QString table = QStringLiteral("services");
        const QString cost = yearKey("cost", column.toInt());
        if (!services.empty())
            ranges.emplace_back(CellReference{table, rowKey(services.front().service), cost},
                                CellReference{table, rowKey(services.back().service), cost});
        return ranges;
    }
    const QString source = memberColumn(part, column);
    for (const bool started : {true, false})
        if (counts(part, started) && m_members.columnIndex(source) >= 0)
            if (const auto range = group(started, source))
                ranges.push_back(*range);
    return ranges;
}

std::optional<CellRange> ScenarioTerms::group(bool started, const QString& column) const {
    const ScenarioMemberFigures* from = nullptr;
    const ScenarioMemberFigures* to = nullptr;
    for (const ScenarioMemberFigures& member : m_summary.members) {
        if (member.started != started)
            continue;
        from = from ? from : &member;
        to = &member;
    }
    if (!from)
        return std::nullopt;
    return CellRange(m_members.at(rowKey(from->member), column),
                     m_members.at(rowKey(to->member), column));
}

Cell ScenarioTerms::sumCell(const ScenarioPart& part, const QString& column) const {
    const bool isOfAll = part.ongoing && part.proposed;
    const QString row = isOfAll ? QStringLiteral("total") : QString::fromLatin1(part.row);
    const QString source = memberColumn(part, column);
    return m_members.columnIndex(source) >= 0 ? copied(m_members, m_members.at(row, source))
                                              : Cell(Money());
}

} // namespace nytto
