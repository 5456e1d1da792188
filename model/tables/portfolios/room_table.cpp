// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/portfolios/room_table.h"

#include "model/basics/or_unknown.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/document_state.h"
#include "model/tables/portfolios/remaining_room_table.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/table_building.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

namespace {

struct OverviewTables {
    Q_DECLARE_TR_FUNCTIONS(OverviewTables)
};

class RoomRows {
public:
    RoomRows(const DocumentState& state, const ReportContext& context, const ReportTable& frames,
             const ReportTable& appropriations)
        : m_state(state), m_frames(frames), m_appropriations(appropriations) {
        const PlanYears years = state.calculations.years();
        m_table.key = QStringLiteral("frames");
        m_table.title = OverviewTables::tr("Frames and appropriations, %1–%2")
                            .arg(QString::number(years.first), QString::number(years.last()));
        m_table.columns = {
            textColumn("name", OverviewTables::tr("Frame or appropriation")),
            numberColumn(QStringLiteral("year"), OverviewTables::tr("Year")),
            amountColumn(context, QStringLiteral("frame"), OverviewTables::tr("Frame")),
            amountColumn(context, QStringLiteral("used"), OverviewTables::tr("Used")),
            amountColumn(context, QStringLiteral("left"), OverviewTables::tr("Left")),
            textColumn("exceeded", OverviewTables::tr("Room"))};
        m_table.whenEmpty = OverviewTables::tr("No portfolio has a frame for %1–%2.")
                                .arg(QString::number(years.first), QString::number(years.last()));
    }

    /// Where it is one of the plan's first year, or anything of it is known.
    void add(const FrameRoom& room) {
        const bool isSaid = room.year == m_state.calculations.year() ||
                            !room.room.frame.isUnknown() ||
                            std::ranges::any_of(room.uses, [](const FrameUse& use) {
                                return use.figure.isAmount() && !use.figure.amount().isZero();
                            });
        if (!isSaid)
            return;
        const Portfolio& portfolio = *m_state.contents.find(room.portfolio);
        const bool isInvestment = room.kind == FrameKind::InvestmentSpending;
        QString key = rowKey(room.portfolio) + (isInvestment ? QStringLiteral("-investments")
                                                             : QStringLiteral("-initiatives"));
        if (room.year != m_state.calculations.year())
            key += QStringLiteral("-%1").arg(room.year);
        const auto cell = [&](const char* row) {
            return copied(m_frames,
                          m_frames.at(frameRowKey(room, row), QString::number(room.year)));
        };
        add(key,
            isInvestment ? OverviewTables::tr("%1, investments").arg(portfolio.name)
                         : portfolio.name,
            room.year, {cell("frame"), cell("used"), cell("left")}, room.room.exceeded,
            refTo(portfolio));
    }

    /// Where it is of a year of the plan, or exceeded.
    void add(const AppropriationRoom& room) {
        const Appropriation& appropriation = *m_state.contents.find(room.appropriation);
        if (!m_state.calculations.years().contains(appropriation.year) && !room.room.exceeded)
            return;
        const QString key = rowKey(appropriation.id);
        const QString used = key + QStringLiteral("-used");
        const auto cell = [&](const QString& row, const char* column) {
            return copied(m_appropriations, m_appropriations.at(row, QString::fromLatin1(column)));
        };
        add(key + QStringLiteral("-appropriation"),
            OverviewTables::tr("%1, appropriation").arg(appropriation.name), appropriation.year,
            {cell(key, "left"), cell(used, "amount"), cell(used, "left")}, room.room.exceeded,
            refTo(appropriation));
    }

    ReportTable table(const ReportContext& context) {
        addRoundingRemark(m_table, context);
        return std::move(m_table);
    }

private:
    struct RoomCells {
        Cell frame;
        Cell used;
        Cell left;
    };
    void add(const QString& key, const QString& name, int year, RoomCells cells, bool isExceeded,
             const EntityRef& subject) {
        m_table.rows.push_back(
            {key,
             RowKind::Body,
             {Cell(name), Cell(year), std::move(cells.frame), std::move(cells.used),
              std::move(cells.left), Cell(isExceeded ? OverviewTables::tr("Exceeded") : QString())},
             subject});
    }

    const DocumentState& m_state;
    const ReportTable& m_frames;
    const ReportTable& m_appropriations;
    ReportTable m_table;
};

/// Whether the uses do not add up to what is used, or what is left is not the rest of the frame.
bool isOffByRounding(const DocumentState& state, const Room& room,
                     const std::vector<Figure>& uses) {
    const auto isOff = [&](const Figure& total, const std::vector<Figure>& parts) {
        return nytto::isOffByRounding(total, parts, state.unit(), state.decimals());
    };
    const Figure used = orUnknown(room.used);
    std::vector<Figure> rest{room.frame};
    for (const Figure& use : uses)
        rest.push_back(orUnknown(use.times(-1)));
    return isOff(used, uses) || isOff(room.left, rest) ||
           isOff(room.left, {room.frame, orUnknown(used.times(-1))});
}

} // namespace

QString framesRemark(const DocumentState& state) {
    const auto& rooms = state.calculations.frames();
    const bool isOff = rooms && std::ranges::any_of(*rooms, [&](const FrameRoom& room) {
                           std::vector<Figure> uses;
                           for (const FrameUse& use : room.uses)
                               uses.push_back(use.figure);
                           return isOffByRounding(state, room.room, uses);
                       });
    return isOff ? roundingRemark(state.language) : QString();
}

QString appropriationsRemark(const DocumentState& state) {
    const auto& rooms = state.calculations.appropriations();
    const bool isOff = rooms && std::ranges::any_of(*rooms, [&](const AppropriationRoom& room) {
                           std::vector<Figure> uses;
                           return std::ranges::any_of(room.matters, [&](const MatterRoom& matter) {
                               uses.push_back(matter.amount);
                               return isOffByRounding(state, matter.after, uses);
                           });
                       });
    return isOff ? roundingRemark(state.language) : QString();
}

Result<ReportTable> roomTable(const DocumentState& state) {
    const auto& rooms = state.calculations.frames();
    const auto& matters = state.calculations.appropriations();
    if (!rooms)
        return rooms.error();
    if (!matters)
        return matters.error();
    const ReportContext context = ReportContext::of(state);
    NYTTO_TRY(frames, framesTable(context, *rooms));
    NYTTO_TRY(appropriations, appropriationsTable(context, *matters));
    RoomRows rows(state, context, frames, appropriations);
    for (const FrameRoom& room : *rooms)
        rows.add(room);
    for (const AppropriationRoom& room : *matters)
        rows.add(room);
    return rows.table(context);
}

} // namespace nytto
